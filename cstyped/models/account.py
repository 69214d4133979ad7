# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import AccountState, ApiKeyAccess, RoleType
from .resource_icon import ResourceIcon
from .tagged_resource_limit_and_count import TaggedResourceLimitAndCount
from .user import User


class Account(Model):
    """Account, as the server answers it (AccountResponse).

    Answered by createAccount, disableAccount, enableAccount, ldapCreateAccount, listAccounts,
    markDefaultZoneForAccount, updateAccount.
    """

    id: str
    """id of the account"""
    name: str
    """name of the account"""
    accountdetails: dict[str, str] | None = None
    """free settings kept with the account"""
    accounttype: int
    """kind of account: 0 user, 1 root admin, 2 domain admin, 5 project"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited"""
    backupavailable: str | None = None
    """backups still allowed; a number, or `Unlimited`"""
    backuplimit: str | None = None
    """most backups allowed; a number, or `Unlimited`"""
    backupstorageavailable: str | None = None
    """GiB of backups still allowed, or `Unlimited`"""
    backupstoragelimit: str | None = None
    """most GiB of backups allowed, or `Unlimited`"""
    backupstoragetotal: int | None = None
    """GiB of backups in use"""
    backuptotal: int | None = None
    """backups in use"""
    bucketavailable: str | None = None
    """buckets still allowed; a number, or `Unlimited`"""
    bucketlimit: str | None = None
    """most buckets allowed; a number, or `Unlimited`"""
    buckettotal: int | None = None
    """buckets in use"""
    cpuavailable: str | None = None
    """CPU cores still allowed; a number, or `Unlimited`"""
    cpulimit: str | None = None
    """most CPU cores allowed; a number, or `Unlimited`"""
    cputotal: int | None = None
    """CPU cores in use"""
    created: datetime | None = None
    """when the account was created"""
    defaultzoneid: str | None = None
    """id of the zone that the account uses by default"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gpuavailable: str | None = None
    """GPUs still allowed; a number, or `Unlimited`"""
    gpulimit: str | None = None
    """most GPUs allowed; a number, or `Unlimited`"""
    gputotal: int | None = None
    """GPUs in use"""
    groups: list[str] | None = None
    """names of the account's groups"""
    icon: ResourceIcon | None = None
    """icon of the account"""
    ipavailable: str | None = None
    """public addresses still allowed; a number, or `Unlimited`"""
    iplimit: str | None = None
    """most public addresses allowed; a number, or `Unlimited`"""
    iptotal: int | None = None
    """public addresses in use"""
    iscleanuprequired: bool | None = None
    """whether something of it is still to be removed"""
    isdefault: bool | None = None
    """whether it is a default one"""
    jobid: str | None = None
    """id of the last job on the account"""
    jobstatus: int | None = None
    """status of the last job on the account: 0 pending, 1 done, 2 failed"""
    memoryavailable: str | None = None
    """MiB of memory still allowed, or `Unlimited`"""
    memorylimit: str | None = None
    """most MiB of memory allowed, or `Unlimited`"""
    memorytotal: int | None = None
    """MiB of memory in use"""
    networkavailable: str | None = None
    """networks still allowed; a number, or `Unlimited`"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    networklimit: str | None = None
    """most networks allowed; a number, or `Unlimited`"""
    networktotal: int | None = None
    """networks in use"""
    objectstorageavailable: str | None = None
    """GiB of objects still allowed, or `Unlimited`"""
    objectstoragelimit: str | None = None
    """most GiB of objects allowed, or `Unlimited`"""
    objectstoragetotal: int | None = None
    """GiB of objects in use"""
    primarystorageavailable: str | None = None
    """GiB of volumes still allowed, or `Unlimited`"""
    primarystoragelimit: str | None = None
    """most GiB of volumes allowed, or `Unlimited`"""
    primarystoragetotal: int | None = None
    """GiB of volumes in use"""
    projectavailable: str | None = None
    """projects still allowed; a number, or `Unlimited`"""
    projectlimit: str | None = None
    """most projects allowed; a number, or `Unlimited`"""
    projecttotal: int | None = None
    """projects in use"""
    receivedbytes: int | None = None
    """bytes received so far"""
    roleid: str | None = None
    """id of the role"""
    rolename: str | None = None
    """name of the role"""
    roletype: RoleType | None = None
    """what type its role has"""
    secondarystorageavailable: str | None = None
    """GiB of secondary storage still allowed, or `Unlimited`"""
    secondarystoragelimit: str | None = None
    """most GiB of secondary storage allowed, or `Unlimited`"""
    secondarystoragetotal: float
    """GiB of secondary storage in use"""
    sentbytes: int | None = None
    """bytes sent so far"""
    snapshotavailable: str | None = None
    """snapshots still allowed; a number, or `Unlimited`"""
    snapshotlimit: str | None = None
    """most snapshots allowed; a number, or `Unlimited`"""
    snapshottotal: int | None = None
    """snapshots in use"""
    state: AccountState
    """state of the account"""
    taggedresources: list[TaggedResourceLimitAndCount] | None = None
    """limits that count by tag"""
    templateavailable: str | None = None
    """templates still allowed; a number, or `Unlimited`"""
    templatelimit: str | None = None
    """most templates allowed; a number, or `Unlimited`"""
    templatetotal: int | None = None
    """templates in use"""
    user: list[User]
    """the users"""
    vmavailable: str | None = None
    """machines still allowed; a number, or `Unlimited`"""
    vmlimit: str | None = None
    """most machines allowed; a number, or `Unlimited`"""
    vmrunning: int | None = None
    """machines that run"""
    vmstopped: int | None = None
    """machines that stand still"""
    vmtotal: int | None = None
    """machines in use"""
    volumeavailable: str | None = None
    """volumes still allowed; a number, or `Unlimited`"""
    volumelimit: str | None = None
    """most volumes allowed; a number, or `Unlimited`"""
    volumetotal: int | None = None
    """volumes in use"""
    vpcavailable: str | None = None
    """VPCs still allowed; a number, or `Unlimited`"""
    vpclimit: str | None = None
    """most VPCs allowed; a number, or `Unlimited`"""
    vpctotal: int | None = None
    """VPCs in use"""
