# @generated from api_spec/server_model.json and api_spec/fake/kinds.toml.
"""The fields of the rows that FakeCloud keeps. Only type checkers load this."""

from typing import TypedDict

Inner = dict[str, object]


class ASNRangeFields(TypedDict, total=False):
    created: str
    endasn: int
    id: str
    jobid: str
    jobstatus: int
    startasn: int
    zoneid: str


class ASNumberFields(TypedDict, total=False):
    account: str
    accountid: str
    allocated: str
    allocationstate: str
    asnrange: str
    asnrangeid: str
    asnumber: int
    associatednetworkid: str
    associatednetworkname: str
    created: str
    domain: str
    domainid: str
    id: str
    jobid: str
    jobstatus: int
    vpcid: str
    vpcname: str
    zoneid: str
    zonename: str


class AccountFields(TypedDict, total=False):
    accountdetails: dict[str, str]
    accounttype: int
    apikeyaccess: str
    backupavailable: str
    backuplimit: str
    backupstorageavailable: str
    backupstoragelimit: str
    backupstoragetotal: int
    backuptotal: int
    bucketavailable: str
    bucketlimit: str
    buckettotal: int
    cpuavailable: str
    cpulimit: str
    cputotal: int
    created: str
    defaultzoneid: str
    domain: str
    domainid: str
    domainpath: str
    gpuavailable: str
    gpulimit: str
    gputotal: int
    groups: list[str]
    icon: Inner
    id: str
    ipavailable: str
    iplimit: str
    iptotal: int
    iscleanuprequired: bool
    isdefault: bool
    jobid: str
    jobstatus: int
    memoryavailable: str
    memorylimit: str
    memorytotal: int
    name: str
    networkavailable: str
    networkdomain: str
    networklimit: str
    networktotal: int
    objectstorageavailable: str
    objectstoragelimit: str
    objectstoragetotal: int
    primarystorageavailable: str
    primarystoragelimit: str
    primarystoragetotal: int
    projectavailable: str
    projectlimit: str
    projecttotal: int
    receivedbytes: int
    roleid: str
    rolename: str
    roletype: str
    secondarystorageavailable: str
    secondarystoragelimit: str
    secondarystoragetotal: float
    sentbytes: int
    snapshotavailable: str
    snapshotlimit: str
    snapshottotal: int
    state: str
    taggedresources: list[Inner]
    templateavailable: str
    templatelimit: str
    templatetotal: int
    user: list[Inner]
    vmavailable: str
    vmlimit: str
    vmrunning: int
    vmstopped: int
    vmtotal: int
    volumeavailable: str
    volumelimit: str
    volumetotal: int
    vpcavailable: str
    vpclimit: str
    vpctotal: int


class AffinityGroupFields(TypedDict, total=False):
    account: str
    dedicatedresources: list[Inner]
    description: str
    domain: str
    domainid: str
    domainpath: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    project: str
    projectid: str
    type: str
    virtualmachineIds: list[str]


class AffinityGroupTypeFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    type: str


class AlertFields(TypedDict, total=False):
    description: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    sent: str
    type: int


class AnnotationFields(TypedDict, total=False):
    adminsonly: bool
    annotation: str
    created: str
    entityid: str
    entityname: str
    entitytype: str
    id: str
    jobid: str
    jobstatus: int
    removed: str
    userid: str
    username: str


class ApplicationLoadBalancerFields(TypedDict, total=False):
    account: str
    algorithm: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    id: str
    jobid: str
    jobstatus: int
    loadbalancerinstance: list[Inner]
    loadbalancerrule: list[Inner]
    name: str
    networkid: str
    project: str
    projectid: str
    sourceipaddress: str
    sourceipaddressnetworkid: str
    tags: list[Inner]


class AsyncJobFields(TypedDict, total=False):
    account: str
    accountid: str
    cmd: str
    completed: str
    created: str
    domainid: str
    domainpath: str
    jobid: str
    jobinstanceid: str
    jobinstancetype: str
    jobprocstatus: int
    jobresult: Inner
    jobresultcode: int
    jobresulttype: str
    jobstatus: int
    managementserverid: str
    managementservername: str
    userid: str


class AutoScalePolicyFields(TypedDict, total=False):
    account: str
    action: str
    conditions: list[Inner]
    domain: str
    domainid: str
    domainpath: str
    duration: int
    id: str
    jobid: str
    jobstatus: int
    name: str
    project: str
    projectid: str
    quiettime: int


class AutoScaleVmGroupFields(TypedDict, total=False):
    account: str
    associatednetworkid: str
    associatednetworkname: str
    availablevirtualmachinecount: int
    created: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    hasannotations: bool
    id: str
    interval: int
    jobid: str
    jobstatus: int
    lbprovider: str
    lbruleid: str
    maxmembers: int
    minmembers: int
    name: str
    privateport: str
    project: str
    projectid: str
    publicip: str
    publicipid: str
    publicport: str
    scaledownpolicies: list[Inner]
    scaleuppolicies: list[Inner]
    state: str
    vmprofileid: str


class AutoScaleVmProfileFields(TypedDict, total=False):
    account: str
    autoscaleuserid: str
    counterparam: dict[str, str]
    domain: str
    domainid: str
    domainpath: str
    expungevmgraceperiod: int
    fordisplay: bool
    id: str
    jobid: str
    jobstatus: int
    otherdeployparams: dict[str, str]
    project: str
    projectid: str
    serviceofferingid: str
    templateid: str
    userdata: str
    userdatadetails: str
    userdataid: str
    userdataname: str
    userdatapolicy: str
    zoneid: str


class BackupFields(TypedDict, total=False):
    account: str
    accountid: str
    backupofferingid: str
    backupofferingname: str
    created: str
    description: str
    domain: str
    domainid: str
    externalid: str
    id: str
    intervaltype: str
    isbackupvmexpunged: bool
    jobid: str
    jobstatus: int
    name: str
    size: int
    status: str
    type: str
    virtualmachineid: str
    virtualmachinename: str
    virtualsize: int
    vmbackupofferingremoved: bool
    vmdetails: dict[str, str]
    volumes: str
    zone: str
    zoneid: str


class BackupOfferingFields(TypedDict, total=False):
    allowuserdrivenbackups: bool
    created: str
    crosszoneinstancecreation: bool
    description: str
    externalid: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    provider: str
    zoneid: str
    zonename: str


class BackupProviderFields(TypedDict, total=False):
    description: str
    jobid: str
    jobstatus: int
    name: str


class BackupRepositoryFields(TypedDict, total=False):
    address: str
    capacitybytes: int
    created: str
    crosszoneinstancecreation: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    provider: str
    type: str
    zoneid: str
    zonename: str


class BackupScheduleFields(TypedDict, total=False):
    id: str
    intervaltype: str
    jobid: str
    jobstatus: int
    maxbackups: int
    quiescevm: bool
    schedule: str
    timezone: str
    virtualmachineid: str
    virtualmachinename: str


class BaremetalRctFields(TypedDict, total=False):
    id: str
    jobid: str
    jobstatus: int
    url: str


class BgpPeerFields(TypedDict, total=False):
    account: str
    asnumber: int
    created: str
    details: dict[str, str]
    domain: str
    domainid: str
    id: str
    ip6address: str
    ipaddress: str
    jobid: str
    jobstatus: int
    password: str
    project: str
    projectid: str
    zoneid: str
    zonename: str


class BucketFields(TypedDict, total=False):
    accesskey: str
    account: str
    created: str
    domain: str
    domainid: str
    domainpath: str
    encryption: bool
    hasannotations: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    objectlocking: bool
    objectstorageid: str
    objectstore: str
    policy: str
    project: str
    projectid: str
    provider: str
    quota: int
    size: int
    state: str
    tags: list[Inner]
    url: str
    usersecretkey: str
    versioning: bool


class CAProviderFields(TypedDict, total=False):
    description: str
    jobid: str
    jobstatus: int
    name: str


class ClusterFields(TypedDict, total=False):
    allocationstate: str
    arch: str
    capacity: list[Inner]
    clustertype: str
    cpuovercommitratio: str
    extensionid: str
    extensionname: str
    hasannotations: bool
    hypervisortype: str
    id: str
    jobid: str
    jobstatus: int
    managedstate: str
    memoryovercommitratio: str
    name: str
    ovm3vip: str
    podid: str
    podname: str
    podstorageaccessgroups: str
    resourcedetails: dict[str, str]
    storageaccessgroups: str
    zoneid: str
    zonename: str
    zonestorageaccessgroups: str


class ClusterDrsPlanFields(TypedDict, total=False):
    clusterid: str
    created: str
    eventid: str
    id: str
    jobid: str
    jobstatus: int
    migrations: list[Inner]
    status: str
    type: str


class ConditionFields(TypedDict, total=False):
    account: str
    counter: Inner
    counterid: str
    countername: str
    domain: str
    domainid: str
    domainpath: str
    id: str
    jobid: str
    jobstatus: int
    project: str
    projectid: str
    relationaloperator: str
    threshold: int
    zoneid: str


class ConfigurationFields(TypedDict, total=False):
    category: str
    component: str
    defaultvalue: str
    description: str
    displaytext: str
    group: str
    id: int
    isdynamic: bool
    jobid: str
    jobstatus: int
    name: str
    options: str
    parent: str
    scope: str
    subgroup: str
    type: str
    value: str


class ConfigurationGroupFields(TypedDict, total=False):
    description: str
    jobid: str
    jobstatus: int
    name: str
    precedence: int
    subgroup: list[Inner]


class ConsoleSessionFields(TypedDict, total=False):
    account: str
    accountid: str
    acquired: str
    clientaddress: str
    consoleendpointcreatoraddress: str
    created: str
    domain: str
    domainid: str
    domainpath: str
    hostid: str
    hostname: str
    id: str
    jobid: str
    jobstatus: int
    removed: str
    user: str
    userid: str
    virtualmachineid: str
    virtualmachinename: str


class CounterFields(TypedDict, total=False):
    id: str
    jobid: str
    jobstatus: int
    name: str
    provider: str
    source: str
    value: str
    zoneid: str


class DataCenterGuestIpv6PrefixFields(TypedDict, total=False):
    availablesubnets: int
    created: str
    id: str
    jobid: str
    jobstatus: int
    prefix: str
    totalsubnets: int
    usedsubnets: int
    zoneid: str


class DataCenterIpv4SubnetFields(TypedDict, total=False):
    account: str
    created: str
    domain: str
    domainid: str
    id: str
    jobid: str
    jobstatus: int
    project: str
    projectid: str
    subnet: str
    zoneid: str
    zonename: str


class DedicateClusterFields(TypedDict, total=False):
    accountid: str
    affinitygroupid: str
    clusterid: str
    clustername: str
    domainid: str
    id: str
    jobid: str
    jobstatus: int


class DedicateHostFields(TypedDict, total=False):
    accountid: str
    affinitygroupid: str
    domainid: str
    hostid: str
    hostname: str
    id: str
    jobid: str
    jobstatus: int


class DedicatePodFields(TypedDict, total=False):
    accountid: str
    affinitygroupid: str
    domainid: str
    id: str
    jobid: str
    jobstatus: int
    podid: str
    podname: str


class DedicateZoneFields(TypedDict, total=False):
    accountid: str
    affinitygroupid: str
    domainid: str
    id: str
    jobid: str
    jobstatus: int
    zoneid: str
    zonename: str


class DeploymentPlannersFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    name: str


class DirectDownloadCertificateFields(TypedDict, total=False):
    alias: str
    hostsmap: list[Inner]
    hypervisor: str
    id: str
    issuer: str
    jobid: str
    jobstatus: int
    serialnum: str
    subject: str
    validity: str
    version: str
    zoneid: str
    zonename: str


class DiskOfferingFields(TypedDict, total=False):
    cacheMode: str
    created: str
    details: dict[str, str]
    diskBytesReadRate: int
    diskBytesReadRateMax: int
    diskBytesReadRateMaxLength: int
    diskBytesWriteRate: int
    diskBytesWriteRateMax: int
    diskBytesWriteRateMaxLength: int
    diskIopsReadRate: int
    diskIopsReadRateMax: int
    diskIopsReadRateMaxLength: int
    diskIopsWriteRate: int
    diskIopsWriteRateMax: int
    diskIopsWriteRateMaxLength: int
    disksize: int
    disksizestrictness: bool
    displayoffering: bool
    displaytext: str
    domain: str
    domainid: str
    encrypt: bool
    hasannotations: bool
    hypervisorsnapshotreserve: int
    id: str
    iscustomized: bool
    iscustomizediops: bool
    jobid: str
    jobstatus: int
    maxiops: int
    miniops: int
    name: str
    provisioningtype: str
    state: str
    storagetype: str
    suitableforvirtualmachine: bool
    tags: str
    vspherestoragepolicy: str
    zone: str
    zoneid: str


class DomainFields(TypedDict, total=False):
    backupavailable: str
    backuplimit: str
    backupstorageavailable: str
    backupstoragelimit: str
    backupstoragetotal: int
    backuptotal: int
    bucketavailable: str
    bucketlimit: str
    buckettotal: int
    cpuavailable: str
    cpulimit: str
    cputotal: int
    created: str
    domaindetails: dict[str, str]
    gpuavailable: str
    gpulimit: str
    gputotal: int
    hasannotations: bool
    haschild: bool
    icon: Inner
    id: str
    ipavailable: str
    iplimit: str
    iptotal: int
    jobid: str
    jobstatus: int
    level: int
    memoryavailable: str
    memorylimit: str
    memorytotal: int
    name: str
    networkavailable: str
    networkdomain: str
    networklimit: str
    networktotal: int
    objectstorageavailable: str
    objectstoragelimit: str
    objectstoragetotal: int
    parentdomainid: str
    parentdomainname: str
    path: str
    primarystorageavailable: str
    primarystoragelimit: str
    primarystoragetotal: int
    projectavailable: str
    projectlimit: str
    projecttotal: int
    secondarystorageavailable: str
    secondarystoragelimit: str
    secondarystoragetotal: float
    snapshotavailable: str
    snapshotlimit: str
    snapshottotal: int
    state: str
    taggedresources: list[Inner]
    templateavailable: str
    templatelimit: str
    templatetotal: int
    vmavailable: str
    vmlimit: str
    vmtotal: int
    volumeavailable: str
    volumelimit: str
    volumetotal: int
    vpcavailable: str
    vpclimit: str
    vpctotal: int


class DomainRouterFields(TypedDict, total=False):
    account: str
    arch: str
    created: str
    dns1: str
    dns2: str
    domain: str
    domainid: str
    domainpath: str
    gateway: str
    guestipaddress: str
    guestmacaddress: str
    guestnetmask: str
    guestnetworkid: str
    guestnetworkname: str
    hasannotations: bool
    healthcheckresults: list[Inner]
    healthchecksfailed: bool
    hostcontrolstate: str
    hostid: str
    hostname: str
    hypervisor: str
    id: str
    ip6dns1: str
    ip6dns2: str
    isredundantrouter: bool
    jobid: str
    jobstatus: int
    linklocalip: str
    linklocalmacaddress: str
    linklocalnetmask: str
    linklocalnetworkid: str
    name: str
    networkdomain: str
    nic: list[Inner]
    podid: str
    podname: str
    project: str
    projectid: str
    publicip: str
    publicmacaddress: str
    publicnetmask: str
    publicnetworkid: str
    redundantstate: str
    requiresupgrade: bool
    role: str
    scriptsversion: str
    serviceofferingid: str
    serviceofferingname: str
    softwareversion: str
    state: str
    templateid: str
    templatename: str
    version: str
    vpcid: str
    vpcname: str
    zoneid: str
    zonename: str


class EventFields(TypedDict, total=False):
    account: str
    archived: bool
    created: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    id: str
    jobid: str
    jobstatus: int
    level: str
    parentid: str
    project: str
    projectid: str
    resourceid: str
    resourcename: str
    resourcetype: str
    state: str
    type: str
    username: str


class EventTypeFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    name: str


class ExtensionFields(TypedDict, total=False):
    created: str
    description: str
    details: dict[str, str]
    id: str
    isuserdefined: bool
    jobid: str
    jobstatus: int
    name: str
    orchestratorrequirespreparevm: bool
    path: str
    pathready: bool
    removed: str
    resources: list[Inner]
    state: str
    type: str


class ExtensionCustomActionFields(TypedDict, total=False):
    allowedroletypes: list[str]
    created: str
    description: str
    details: dict[str, str]
    enabled: bool
    errormessage: str
    extensionid: str
    extensionname: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    parameters: list[Inner]
    resourcetype: str
    successmessage: str
    timeout: int


class FirewallFields(TypedDict, total=False):
    cidrlist: str
    destcidrlist: str
    endport: int
    fordisplay: bool
    icmpcode: int
    icmptype: int
    id: str
    ipaddress: str
    ipaddressid: str
    jobid: str
    jobstatus: int
    networkid: str
    protocol: str
    startport: int
    state: str
    tags: list[Inner]
    traffictype: str


class FirewallRuleFields(TypedDict, total=False):
    cidrlist: str
    fordisplay: bool
    id: str
    ipaddress: str
    ipaddressid: str
    jobid: str
    jobstatus: int
    networkid: str
    privateendport: str
    privateport: str
    protocol: str
    publicendport: str
    publicport: str
    state: str
    tags: list[Inner]
    virtualmachinedisplayname: str
    virtualmachineid: str
    virtualmachinename: str
    vmguestip: str


class GlobalLoadBalancerFields(TypedDict, total=False):
    account: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    gslbdomainname: str
    gslblbmethod: str
    gslbservicetype: str
    gslbstickysessionmethodname: str
    id: str
    jobid: str
    jobstatus: int
    loadbalancerrule: list[Inner]
    name: str
    project: str
    projectid: str
    regionid: int


class GpuCardFields(TypedDict, total=False):
    deviceid: str
    devicename: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    vendorid: str
    vendorname: str


class GpuDeviceFields(TypedDict, total=False):
    busaddress: str
    gpucardid: str
    gpucardname: str
    gpudevicetype: str
    hostid: str
    hostname: str
    id: str
    jobid: str
    jobstatus: int
    managedstate: str
    numanode: str
    parentgpudeviceid: str
    state: str
    vgpuprofileid: str
    vgpuprofilename: str
    virtualmachineid: str
    virtualmachinename: str
    vmstate: str


class GuestOSFields(TypedDict, total=False):
    description: str
    fordisplay: bool
    id: str
    isuserdefined: bool
    jobid: str
    jobstatus: int
    name: str
    oscategoryid: str
    oscategoryname: str


class GuestOSCategoryFields(TypedDict, total=False):
    created: str
    icon: Inner
    id: str
    isfeatured: bool
    jobid: str
    jobstatus: int
    name: str


class GuestOsMappingFields(TypedDict, total=False):
    hypervisor: str
    hypervisorversion: str
    id: str
    isuserdefined: str
    jobid: str
    jobstatus: int
    osdisplayname: str
    osnameforhypervisor: str
    ostypeid: str


class GuestVlanRangeFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    domainpath: str
    guestvlanrange: str
    id: str
    jobid: str
    jobstatus: int
    physicalnetworkid: int
    project: str
    projectid: str
    zoneid: int


class GuiThemeFields(TypedDict, total=False):
    accountids: str
    commonnames: str
    created: str
    css: str
    description: str
    domainids: str
    id: str
    ispublic: bool
    jobid: str
    jobstatus: int
    jsonconfiguration: str
    name: str
    recursivedomains: bool
    removed: str


class HAProviderFields(TypedDict, total=False):
    haprovider: str
    jobid: str
    jobstatus: int
    type: list[str]


class HostFields(TypedDict, total=False):
    annotation: str
    arch: str
    capabilities: str
    clusterid: str
    clustername: str
    clusterstorageaccessgroups: str
    clustertype: str
    cpuallocated: str
    cpuallocatedpercentage: str
    cpuallocatedvalue: int
    cpuallocatedwithoverprovisioning: str
    cpuloadaverage: float
    cpunumber: int
    cpusockets: int
    cpuspeed: int
    cpuused: str
    cpuwithoverprovisioning: str
    created: str
    details: dict[str, str]
    disconnected: str
    disksizeallocated: int
    disksizetotal: int
    encryptionsupported: bool
    events: str
    explicithosttags: str
    extensionid: str
    extensionname: str
    gpugroup: list[Inner]
    gputotal: int
    gpuused: int
    hahost: bool
    hasannotations: bool
    hasenoughcapacity: bool
    hostha: Inner
    hosttags: str
    hypervisor: str
    hypervisorversion: str
    id: str
    implicithosttags: str
    instanceconversionsupported: bool
    ipaddress: str
    islocalstorageactive: bool
    istagarule: bool
    jobid: str
    jobstatus: int
    lastannotated: str
    lastpinged: str
    managementserverid: str
    managementservername: str
    memoryallocated: int
    memoryallocatedbytes: int
    memoryallocatedpercentage: str
    memorytotal: int
    memoryused: int
    memorywithoverprovisioning: str
    name: str
    networkkbsread: int
    networkkbswrite: int
    oscategoryid: str
    oscategoryname: str
    outofbandmanagement: Inner
    podid: str
    podname: str
    podstorageaccessgroups: str
    removed: str
    resourcestate: str
    state: str
    storageaccessgroups: str
    suitableformigration: bool
    type: str
    ueficapability: bool
    username: str
    version: str
    virtualmachineid: str
    zoneid: str
    zonename: str
    zonestorageaccessgroups: str


class HostHAFields(TypedDict, total=False):
    haenable: bool
    haprovider: str
    hastate: str
    hostid: str
    jobid: str
    jobstatus: int
    status: bool


class HostTagFields(TypedDict, total=False):
    hostid: int
    id: str
    isimplicit: bool
    jobid: str
    jobstatus: int
    name: str


class HypervisorFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    name: str


class HypervisorCapabilitiesFields(TypedDict, total=False):
    hypervisor: str
    hypervisorversion: str
    id: str
    jobid: str
    jobstatus: int
    maxdatavolumeslimit: int
    maxguestslimit: int
    maxhostspercluster: int
    securitygroupenabled: bool
    storagemotionenabled: bool
    vmsnapshotenabled: bool


class IPAddressFields(TypedDict, total=False):
    account: str
    allocated: str
    associatednetworkid: str
    associatednetworkname: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    forprovider: bool
    forsystemvms: bool
    forvirtualnetwork: bool
    hasannotations: bool
    hasrules: bool
    id: str
    ipaddress: str
    isportable: bool
    issourcenat: bool
    isstaticnat: bool
    issystem: bool
    jobid: str
    jobstatus: int
    networkid: str
    networkname: str
    physicalnetworkid: str
    project: str
    projectid: str
    purpose: str
    state: str
    tags: list[Inner]
    virtualmachinedisplayname: str
    virtualmachineid: str
    virtualmachinename: str
    virtualmachinetype: str
    vlanid: str
    vlanname: str
    vmipaddress: str
    vpcid: str
    vpcname: str
    zoneid: str
    zonename: str


class ImageStoreFields(TypedDict, total=False):
    disksizetotal: int
    disksizeused: int
    hasannotations: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    protocol: str
    providername: str
    readonly: bool
    scope: str
    url: str
    zoneid: str
    zonename: str


class InstanceGroupFields(TypedDict, total=False):
    account: str
    created: str
    domain: str
    domainid: str
    domainpath: str
    hasannotations: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    project: str
    projectid: str


class InternalLoadBalancerElementFields(TypedDict, total=False):
    enabled: bool
    id: str
    jobid: str
    jobstatus: int
    nspid: str


class IpForwardingRuleFields(TypedDict, total=False):
    endport: int
    id: str
    ipaddress: str
    ipaddressid: int
    jobid: str
    jobstatus: int
    protocol: str
    startport: int
    state: str
    virtualmachinedisplayname: str
    virtualmachineid: str
    virtualmachinename: str


class IpQuarantineFields(TypedDict, total=False):
    created: str
    enddate: str
    id: str
    ipaddress: str
    jobid: str
    jobstatus: int
    previousownerid: str
    previousownername: str
    removalreason: str
    removed: str
    removeraccountid: str


class IsolationMethodFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    name: str


class KubernetesClusterFields(TypedDict, total=False):
    account: str
    associatednetworkname: str
    autoscalingenabled: bool
    clustertype: str
    cniconfigname: str
    cniconfigurationid: str
    consoleendpoint: str
    controlnodes: int
    controlofferingid: str
    controlofferingname: str
    cpunumber: str
    created: str
    csienabled: bool
    description: str
    domain: str
    domainid: str
    domainpath: str
    endpoint: str
    etcdips: dict[str, str]
    etcdnodes: int
    etcdofferingid: str
    etcdofferingname: str
    hasannotations: bool
    id: str
    ipaddress: str
    ipaddressid: str
    jobid: str
    jobstatus: int
    keypair: str
    kubernetesversionid: str
    kubernetesversionname: str
    masternodes: int
    maxsize: int
    memory: str
    minsize: int
    name: str
    networkid: str
    project: str
    projectid: str
    serviceofferingid: str
    serviceofferingname: str
    size: int
    state: str
    templateid: str
    templatename: str
    virtualmachines: list[Inner]
    workerofferingid: str
    workerofferingname: str
    zoneid: str
    zonename: str


class KubernetesSupportedVersionFields(TypedDict, total=False):
    arch: str
    created: str
    directdownload: bool
    id: str
    isoid: str
    isoname: str
    isostate: str
    jobid: str
    jobstatus: int
    mincpunumber: int
    minmemory: int
    name: str
    semanticversion: str
    state: str
    supportsautoscaling: bool
    supportsha: bool
    zoneid: str
    zonename: str


class LBHealthCheckFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    healthcheckpolicy: list[Inner]
    jobid: str
    jobstatus: int
    lbruleid: str
    zoneid: str


class LBStickinessFields(TypedDict, total=False):
    account: str
    description: str
    domain: str
    domainid: str
    jobid: str
    jobstatus: int
    lbruleid: str
    name: str
    state: str
    stickinesspolicy: list[Inner]
    zoneid: str


class LBStickinessPolicyFields(TypedDict, total=False):
    description: str
    fordisplay: bool
    id: str
    jobid: str
    jobstatus: int
    methodname: str
    name: str
    params: dict[str, str]
    state: str


class LdapConfigurationFields(TypedDict, total=False):
    domainid: str
    hostname: str
    id: str
    jobid: str
    jobstatus: int
    port: int


class LdapUserFields(TypedDict, total=False):
    conflictingusersource: str
    domain: str
    email: str
    firstname: str
    jobid: str
    jobstatus: int
    lastname: str
    principal: str
    username: str


class LoadBalancerFields(TypedDict, total=False):
    account: str
    algorithm: str
    cidrlist: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    networkid: str
    privateport: str
    project: str
    projectid: str
    protocol: str
    publicip: str
    publicipid: str
    publicport: str
    state: str
    tags: list[Inner]
    zoneid: str
    zonename: str


class ManagementServerFields(TypedDict, total=False):
    agents: list[str]
    agentscount: int
    id: str
    ipaddress: str
    javadistribution: str
    javaversion: str
    jobid: str
    jobstatus: int
    kernelversion: str
    lastagents: list[str]
    lastboottime: str
    lastserverstart: str
    lastserverstop: str
    name: str
    osdistribution: str
    peers: list[Inner]
    pendingjobscount: int
    serviceip: str
    state: str
    version: str


class NetworkFields(TypedDict, total=False):
    account: str
    aclid: str
    aclname: str
    acltype: str
    asnumber: int
    asnumberid: str
    associatednetwork: str
    associatednetworkid: str
    bgppeers: list[Inner]
    broadcastdomaintype: str
    broadcasturi: str
    canusefordeploy: bool
    cidr: str
    created: str
    details: dict[str, str]
    displaynetwork: bool
    displaytext: str
    dns1: str
    dns2: str
    domain: str
    domainid: str
    domainpath: str
    egressdefaultpolicy: bool
    externalid: str
    gateway: str
    hasannotations: bool
    icon: Inner
    id: str
    internetprotocol: str
    ip4routes: list[Inner]
    ip4routing: str
    ip6cidr: str
    ip6dns1: str
    ip6dns2: str
    ip6gateway: str
    ip6routes: list[Inner]
    ip6routing: str
    isdefault: bool
    ispersistent: bool
    issystem: bool
    jobid: str
    jobstatus: int
    name: str
    netmask: str
    networkcidr: str
    networkdomain: str
    networkofferingavailability: str
    networkofferingconservemode: bool
    networkofferingdisplaytext: str
    networkofferingid: str
    networkofferingname: str
    physicalnetworkid: str
    privatemtu: int
    project: str
    projectid: str
    publicmtu: int
    receivedbytes: int
    redundantrouter: bool
    related: str
    reservediprange: str
    restartrequired: bool
    sentbytes: int
    service: list[Inner]
    specifyipranges: bool
    specifyvlan: bool
    state: str
    strechedl2subnet: bool
    subdomainaccess: bool
    supportsvmautoscaling: bool
    tags: list[Inner]
    traffictype: str
    tungstenvirtualrouteruuid: str
    type: str
    vlan: str
    vpcid: str
    vpcname: str
    zoneid: str
    zonename: str
    zonesnetworkspans: list[str]


class NetworkACLFields(TypedDict, total=False):
    description: str
    fordisplay: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    vpcid: str
    vpcname: str


class NetworkACLItemFields(TypedDict, total=False):
    aclid: str
    aclname: str
    action: str
    cidrlist: str
    endport: str
    fordisplay: bool
    icmpcode: int
    icmptype: int
    id: str
    jobid: str
    jobstatus: int
    number: int
    protocol: str
    reason: str
    startport: str
    state: str
    tags: list[Inner]
    traffictype: str


class NetworkOfferingFields(TypedDict, total=False):
    availability: str
    conservemode: bool
    created: str
    details: dict[str, str]
    displaytext: str
    domain: str
    domainid: str
    egressdefaultpolicy: bool
    fornsx: bool
    fortungsten: bool
    forvpc: bool
    guestiptype: str
    hasannotations: bool
    id: str
    internetprotocol: str
    isdefault: bool
    ispersistent: bool
    jobid: str
    jobstatus: int
    maxconnections: int
    name: str
    networkmode: str
    networkrate: int
    routingmode: str
    service: list[Inner]
    serviceofferingid: str
    specifyasnumber: bool
    specifyipranges: bool
    specifyvlan: bool
    state: str
    supportsinternallb: bool
    supportspublicaccess: bool
    supportsstrechedl2subnet: bool
    tags: str
    traffictype: str
    zone: str
    zoneid: str


class NetworkPermissionsFields(TypedDict, total=False):
    account: str
    accountid: str
    domain: str
    domainid: str
    jobid: str
    jobstatus: int
    networkid: str
    project: str
    projectid: str


class NicFields(TypedDict, total=False):
    adaptertype: str
    broadcasturi: str
    deviceid: str
    extradhcpoption: list[Inner]
    gateway: str
    id: str
    ip6address: str
    ip6cidr: str
    ip6gateway: str
    ipaddress: str
    ipaddresses: list[str]
    isdefault: bool
    isolatedpvlan: int
    isolatedpvlantype: str
    isolationuri: str
    jobid: str
    jobstatus: int
    macaddress: str
    mtu: int
    netmask: str
    networkid: str
    networkname: str
    nsxlogicalswitch: str
    nsxlogicalswitchport: str
    publicip: str
    publicipid: str
    secondaryip: list[Inner]
    traffictype: str
    type: str
    virtualmachineid: str
    vlanid: int
    vpcid: str
    vpcname: str


class NicSecondaryIpFields(TypedDict, total=False):
    id: str
    ipaddress: str
    jobid: str
    jobstatus: int
    networkid: str
    nicid: str
    secondaryip: list[Inner]
    virtualmachineid: str


class OauthProviderFields(TypedDict, total=False):
    clientid: str
    description: str
    enabled: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    provider: str
    redirecturi: str
    secretkey: str


class ObjectStoreFields(TypedDict, total=False):
    hasannotations: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    providername: str
    storageallocated: int
    storagetotal: int
    storageused: int
    url: str


class OpenDaylightControllerFields(TypedDict, total=False):
    id: str
    jobid: str
    jobstatus: int
    name: str
    physicalnetworkid: str
    url: str
    username: str


class PhysicalNetworkFields(TypedDict, total=False):
    broadcastdomainrange: str
    domainid: str
    id: str
    isolationmethods: str
    jobid: str
    jobstatus: int
    name: str
    networkspeed: str
    state: str
    tags: str
    vlan: str
    zoneid: str
    zonename: str


class PodFields(TypedDict, total=False):
    allocationstate: str
    capacity: list[Inner]
    endip: list[str]
    forsystemvms: list[str]
    gateway: str
    hasannotations: bool
    id: str
    ipranges: list[Inner]
    jobid: str
    jobstatus: int
    name: str
    netmask: str
    startip: list[str]
    storageaccessgroups: str
    vlanid: list[str]
    zoneid: str
    zonename: str
    zonestorageaccessgroups: str


class PortableIpRangeFields(TypedDict, total=False):
    endip: str
    gateway: str
    id: str
    jobid: str
    jobstatus: int
    netmask: str
    portableipaddress: list[Inner]
    regionid: int
    startip: str
    vlan: str


class PrivateGatewayFields(TypedDict, total=False):
    account: str
    aclid: str
    aclname: str
    associatednetwork: str
    associatednetworkid: str
    domain: str
    domainid: str
    domainpath: str
    gateway: str
    hasannotations: bool
    id: str
    ipaddress: str
    jobid: str
    jobstatus: int
    netmask: str
    physicalnetworkid: str
    project: str
    projectid: str
    sourcenatsupported: bool
    state: str
    vlan: str
    vpcid: str
    vpcname: str
    zoneid: str
    zonename: str


class ProjectFields(TypedDict, total=False):
    backupavailable: str
    backuplimit: str
    backupstorageavailable: str
    backupstoragelimit: str
    backupstoragetotal: int
    backuptotal: int
    bucketavailable: str
    bucketlimit: str
    buckettotal: int
    cpuavailable: str
    cpulimit: str
    cputotal: int
    created: str
    displaytext: str
    domain: str
    domainid: str
    gpuavailable: str
    gpulimit: str
    gputotal: int
    icon: Inner
    id: str
    ipavailable: str
    iplimit: str
    iptotal: int
    jobid: str
    jobstatus: int
    memoryavailable: str
    memorylimit: str
    memorytotal: int
    name: str
    networkavailable: str
    networklimit: str
    networktotal: int
    objectstorageavailable: str
    objectstoragelimit: str
    objectstoragetotal: int
    owner: list[dict[str, str]]
    primarystorageavailable: str
    primarystoragelimit: str
    primarystoragetotal: int
    projectaccountname: str
    secondarystorageavailable: str
    secondarystoragelimit: str
    secondarystoragetotal: float
    snapshotavailable: str
    snapshotlimit: str
    snapshottotal: int
    state: str
    taggedresources: list[Inner]
    tags: list[Inner]
    templateavailable: str
    templatelimit: str
    templatetotal: int
    vmavailable: str
    vmlimit: str
    vmrunning: int
    vmstopped: int
    vmtotal: int
    volumeavailable: str
    volumelimit: str
    volumetotal: int
    vpcavailable: str
    vpclimit: str
    vpctotal: int


class ProjectAccountFields(TypedDict, total=False):
    account: str
    accountid: str
    accounttype: int
    domain: str
    domainid: str
    domainpath: str
    jobid: str
    jobstatus: int
    project: str
    projectid: str
    projectroleid: str
    role: str
    user: list[Inner]
    userid: str
    username: str


class ProjectInvitationFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    domainpath: str
    email: str
    id: str
    jobid: str
    jobstatus: int
    project: str
    projectid: str
    state: str
    userid: str


class ProjectRoleFields(TypedDict, total=False):
    description: str
    id: str
    ispublic: bool
    jobid: str
    jobstatus: int
    name: str
    projectid: str


class ProjectRolePermissionFields(TypedDict, total=False):
    description: str
    id: str
    jobid: str
    jobstatus: int
    permission: str
    projectid: str
    projectroleid: str
    projectrolename: str
    rule: str


class ProviderFields(TypedDict, total=False):
    canenableindividualservice: bool
    destinationphysicalnetworkid: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    physicalnetworkid: str
    servicelist: list[str]
    state: str


class QuotaTariffFields(TypedDict, total=False):
    activationRule: str
    currency: str
    description: str
    effectiveDate: str
    endDate: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    position: int
    removed: str
    tariffValue: float
    usageDiscriminator: str
    usageName: str
    usageType: int
    usageTypeDescription: str
    usageUnit: str


class RegionFields(TypedDict, total=False):
    endpoint: str
    gslbserviceenabled: bool
    id: int
    jobid: str
    jobstatus: int
    name: str
    portableipserviceenabled: bool


class RemoteAccessVpnFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    id: str
    iprange: str
    jobid: str
    jobstatus: int
    presharedkey: str
    project: str
    projectid: str
    publicip: str
    publicipid: str
    state: str


class ResourceDetailFields(TypedDict, total=False):
    fordisplay: bool
    jobid: str
    jobstatus: int
    key: str
    resourceid: str
    resourcetype: str
    value: str


class ResourceIconFields(TypedDict, total=False):
    base64image: str
    jobid: str
    jobstatus: int
    resourceid: str
    resourcetype: str


class ResourceTagFields(TypedDict, total=False):
    account: str
    customer: str
    domain: str
    domainid: str
    domainpath: str
    jobid: str
    jobstatus: int
    key: str
    project: str
    projectid: str
    resourceid: str
    resourcetype: str
    value: str


class RoleFields(TypedDict, total=False):
    description: str
    id: str
    isdefault: bool
    ispublic: bool
    jobid: str
    jobstatus: int
    name: str
    state: str
    type: str


class RolePermissionFields(TypedDict, total=False):
    description: str
    id: str
    jobid: str
    jobstatus: int
    permission: str
    roleid: str
    rolename: str
    rule: str


class SSHKeyPairFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    fingerprint: str
    hasannotations: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    project: str
    projectid: str


class SecondaryStorageHeuristicsFields(TypedDict, total=False):
    created: str
    description: str
    heuristicrule: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    removed: str
    type: str
    zoneid: str


class SecurityGroupFields(TypedDict, total=False):
    account: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    egressrule: list[Inner]
    id: str
    ingressrule: list[Inner]
    jobid: str
    jobstatus: int
    name: str
    project: str
    projectid: str
    tags: list[Inner]
    virtualmachinecount: int
    virtualmachineids: list[str]


class SecurityGroupRuleFields(TypedDict, total=False):
    account: str
    cidr: str
    endport: int
    icmpcode: int
    icmptype: int
    jobid: str
    jobstatus: int
    protocol: str
    ruleid: str
    securitygroupname: str
    startport: int
    tags: list[Inner]


class ServiceOfferingFields(TypedDict, total=False):
    cacheMode: str
    cpunumber: int
    cpuspeed: int
    created: str
    defaultuse: bool
    deploymentplanner: str
    diskBytesReadRate: int
    diskBytesReadRateMax: int
    diskBytesReadRateMaxLength: int
    diskBytesWriteRate: int
    diskBytesWriteRateMax: int
    diskBytesWriteRateMaxLength: int
    diskIopsReadRate: int
    diskIopsReadRateMax: int
    diskIopsReadRateMaxLength: int
    diskIopsWriteRate: int
    diskIopsWriteRateMax: int
    diskIopsWriteRateMaxLength: int
    diskofferingdisplaytext: str
    diskofferingid: str
    diskofferingname: str
    diskofferingstrictness: bool
    displaytext: str
    domain: str
    domainid: str
    dynamicscalingenabled: bool
    encryptroot: bool
    gpucardid: str
    gpucardname: str
    gpucount: int
    gpudisplay: bool
    hasannotations: bool
    hosttags: str
    hypervisorsnapshotreserve: int
    id: str
    iscustomized: bool
    iscustomizediops: bool
    issystem: bool
    isvolatile: bool
    jobid: str
    jobstatus: int
    leaseduration: int
    leaseexpiryaction: str
    limitcpuuse: bool
    maxheads: int
    maxiops: int
    maxresolutionx: int
    maxresolutiony: int
    memory: int
    miniops: int
    name: str
    networkrate: int
    offerha: bool
    provisioningtype: str
    purgeresources: bool
    rootdisksize: int
    serviceofferingdetails: dict[str, str]
    state: str
    storagetags: str
    storagetype: str
    systemvmtype: str
    vgpuprofileid: str
    vgpuprofilename: str
    videoram: int
    vspherestoragepolicy: str
    zone: str
    zoneid: str


class SharedFSFields(TypedDict, total=False):
    account: str
    description: str
    diskioread: int
    diskiowrite: int
    diskkbsread: int
    diskkbswrite: int
    diskofferingdisplaytext: str
    diskofferingid: str
    diskofferingname: str
    domain: str
    domainid: str
    domainpath: str
    filesystem: str
    hasannotations: bool
    id: str
    iscustomdiskoffering: bool
    jobid: str
    jobstatus: int
    name: str
    networkid: str
    networkname: str
    nic: list[Inner]
    path: str
    physicalsize: int
    project: str
    projectid: str
    provider: str
    provisioningtype: str
    serviceofferingid: str
    serviceofferingname: str
    size: int
    sizegb: str
    state: str
    storage: str
    storageid: str
    tags: list[Inner]
    utilization: str
    virtualmachineid: str
    virtualsize: int
    vmstate: str
    volumeid: str
    volumename: str
    zoneid: str
    zonename: str


class SharedFSProviderFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    name: str


class Site2SiteCustomerGatewayFields(TypedDict, total=False):
    account: str
    cidrlist: str
    domain: str
    domainid: str
    domainpath: str
    dpd: bool
    esplifetime: int
    esppolicy: str
    forceencap: bool
    gateway: str
    hasannotations: bool
    id: str
    ikelifetime: int
    ikepolicy: str
    ikeversion: str
    ipaddress: str
    ipsecpsk: str
    jobid: str
    jobstatus: int
    name: str
    project: str
    projectid: str
    removed: str
    splitconnections: bool


class Site2SiteVpnConnectionFields(TypedDict, total=False):
    account: str
    cidrlist: str
    created: str
    domain: str
    domainid: str
    domainpath: str
    dpd: bool
    esplifetime: int
    esppolicy: str
    forceencap: bool
    fordisplay: bool
    gateway: str
    id: str
    ikelifetime: int
    ikepolicy: str
    ikeversion: str
    ipsecpsk: str
    jobid: str
    jobstatus: int
    passive: bool
    project: str
    projectid: str
    publicip: str
    removed: str
    s2scustomergatewayid: str
    s2svpngatewayid: str
    splitconnections: bool
    state: str


class Site2SiteVpnGatewayFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    id: str
    jobid: str
    jobstatus: int
    project: str
    projectid: str
    publicip: str
    removed: str
    vpcid: str
    vpcname: str


class SnapshotFields(TypedDict, total=False):
    account: str
    chainsize: int
    created: str
    datastoreid: str
    datastorename: str
    datastorestate: str
    datastoretype: str
    domain: str
    domainid: str
    domainpath: str
    downloaddetails: dict[str, str]
    hasannotations: bool
    id: str
    intervaltype: str
    jobid: str
    jobstatus: int
    locationtype: str
    name: str
    osdisplayname: str
    ostypeid: str
    physicalsize: int
    project: str
    projectid: str
    revertable: bool
    snapshottype: str
    state: str
    status: str
    tags: list[Inner]
    virtualsize: int
    volumeid: str
    volumename: str
    volumestate: str
    volumetype: str
    zoneid: str
    zonename: str


class SnapshotPolicyFields(TypedDict, total=False):
    fordisplay: bool
    hasannotations: bool
    id: str
    intervaltype: int
    jobid: str
    jobstatus: int
    maxsnaps: int
    schedule: str
    storage: list[Inner]
    tags: list[Inner]
    timezone: str
    volumeid: str
    volumename: str
    zone: list[Inner]


class SslCertFields(TypedDict, total=False):
    account: str
    certchain: str
    certificate: str
    domain: str
    domainid: str
    fingerprint: str
    id: str
    jobid: str
    jobstatus: int
    loadbalancerrulelist: list[str]
    name: str
    project: str
    projectid: str


class StaticRouteFields(TypedDict, total=False):
    account: str
    cidr: str
    domain: str
    domainid: str
    domainpath: str
    id: str
    jobid: str
    jobstatus: int
    nexthop: str
    project: str
    projectid: str
    state: str
    tags: list[Inner]
    vpcgatewayid: str
    vpcgatewayip: str
    vpcid: str


class StorageAccessGroupFields(TypedDict, total=False):
    clusters: Inner
    hosts: Inner
    id: str
    jobid: str
    jobstatus: int
    name: str
    pods: Inner
    storagepools: Inner
    zones: Inner


class StorageNetworkIpRangeFields(TypedDict, total=False):
    endip: str
    gateway: str
    id: str
    jobid: str
    jobstatus: int
    netmask: str
    networkid: str
    podid: str
    startip: str
    vlan: int
    zoneid: str


class StoragePoolFields(TypedDict, total=False):
    allocatediops: int
    capacitybytes: int
    capacityiops: int
    clusterid: str
    clustername: str
    created: str
    details: dict[str, str]
    disksizeallocated: int
    disksizetotal: int
    disksizeused: int
    hasannotations: bool
    hypervisor: str
    id: str
    ipaddress: str
    istagarule: bool
    jobid: str
    jobstatus: int
    managed: bool
    name: str
    nfsmountopts: str
    overprovisionfactor: str
    path: str
    podid: str
    podname: str
    provider: str
    scope: str
    state: str
    storageaccessgroups: str
    storagecapabilities: dict[str, str]
    storagecustomstats: dict[str, str]
    suitableformigration: bool
    tags: str
    type: str
    usediops: int
    zoneid: str
    zonename: str


class StorageTagFields(TypedDict, total=False):
    id: str
    jobid: str
    jobstatus: int
    name: str
    poolid: int


class SystemVmFields(TypedDict, total=False):
    activeviewersessions: int
    agentstate: str
    arch: str
    created: str
    disconnected: str
    dns1: str
    dns2: str
    gateway: str
    guestvlan: str
    hasannotations: bool
    hostcontrolstate: str
    hostid: str
    hostname: str
    hypervisor: str
    id: str
    isdynamicallyscalable: bool
    jobid: str
    jobstatus: int
    linklocalip: str
    linklocalmacaddress: str
    linklocalnetmask: str
    name: str
    networkdomain: str
    podid: str
    podname: str
    privateip: str
    privatemacaddress: str
    privatenetmask: str
    publicip: str
    publicmacaddress: str
    publicnetmask: str
    publicvlan: list[str]
    serviceofferingid: str
    serviceofferingname: str
    state: str
    systemvmtype: str
    templateid: str
    templatename: str
    version: str
    zoneid: str
    zonename: str


class TemplateFields(TypedDict, total=False):
    account: str
    accountid: str
    arch: str
    bits: int
    bootable: bool
    checksum: str
    childtemplates: list[Inner]
    created: str
    crossZones: bool
    deployasis: bool
    deployasisdetails: dict[str, str]
    details: dict[str, str]
    directdownload: bool
    displaytext: str
    domain: str
    domainid: str
    domainpath: str
    downloaddetails: list[dict[str, str]]
    extensionid: str
    extensionname: str
    forcks: bool
    format: str
    hasannotations: bool
    hostid: str
    hostname: str
    hypervisor: str
    icon: Inner
    id: str
    isdynamicallyscalable: bool
    isextractable: bool
    isfeatured: bool
    ispublic: bool
    isready: bool
    jobid: str
    jobstatus: int
    name: str
    ostypeid: str
    ostypename: str
    parenttemplateid: str
    passwordenabled: bool
    physicalsize: int
    project: str
    projectid: str
    removed: str
    requireshvm: bool
    size: int
    sourcetemplateid: str
    sshkeyenabled: bool
    status: str
    tags: list[Inner]
    templatetag: str
    templatetype: str
    url: str
    userdataid: str
    userdataname: str
    userdataparams: str
    userdatapolicy: str
    zoneid: str
    zonename: str


class TrafficMonitorFields(TypedDict, total=False):
    id: str
    ipaddress: str
    jobid: str
    jobstatus: int
    numretries: str
    timeout: str
    zoneid: str


class TrafficTypeFields(TypedDict, total=False):
    hypervnetworklabel: str
    id: str
    jobid: str
    jobstatus: int
    kvmnetworklabel: str
    ovm3networklabel: str
    physicalnetworkid: str
    traffictype: str
    vmwarenetworklabel: str
    xennetworklabel: str


class TrafficTypeImplementorFields(TypedDict, total=False):
    jobid: str
    jobstatus: int
    traffictype: str
    traffictypeimplementor: str


class UserFields(TypedDict, total=False):
    account: str
    accountid: str
    accounttype: int
    apikey: str
    apikeyaccess: str
    created: str
    domain: str
    domainid: str
    email: str
    firstname: str
    icon: Inner
    id: str
    is2faenabled: bool
    is2famandated: bool
    iscallerchilddomain: bool
    isdefault: bool
    jobid: str
    jobstatus: int
    lastname: str
    roleid: str
    rolename: str
    roletype: str
    secretkey: str
    state: str
    timezone: str
    username: str
    usersource: str


class UserDataFields(TypedDict, total=False):
    account: str
    accountid: str
    domain: str
    domainid: str
    domainpath: str
    hasannotations: bool
    id: str
    jobid: str
    jobstatus: int
    name: str
    params: str
    project: str
    projectid: str
    userdata: str


class UserTwoFactorAuthenticatorProviderFields(TypedDict, total=False):
    description: str
    jobid: str
    jobstatus: int
    name: str


class UserVmFields(TypedDict, total=False):
    account: str
    affinitygroup: list[Inner]
    arch: str
    autoscalevmgroupid: str
    autoscalevmgroupname: str
    backupofferingid: str
    backupofferingname: str
    bootmode: str
    boottype: str
    cpunumber: int
    cpuspeed: int
    cpuused: str
    created: str
    deleteprotection: bool
    details: dict[str, str]
    diskioread: int
    diskiowrite: int
    diskkbsread: int
    diskkbswrite: int
    diskofferingid: str
    diskofferingname: str
    displayname: str
    displayvm: bool
    domain: str
    domainid: str
    domainpath: str
    forvirtualnetwork: bool
    gpucardid: str
    gpucardname: str
    gpucount: int
    group: str
    groupid: str
    guestosid: str
    haenable: bool
    hasannotations: bool
    hostcontrolstate: str
    hostid: str
    hostname: str
    hypervisor: str
    icon: Inner
    id: str
    instancename: str
    ipaddress: str
    isdynamicallyscalable: bool
    isodisplaytext: str
    isoid: str
    isoname: str
    jobid: str
    jobstatus: int
    keypairs: str
    lastupdated: str
    leaseduration: int
    leaseexpiryaction: str
    leaseexpirydate: str
    maxheads: int
    maxresolutionx: int
    maxresolutiony: int
    memory: int
    memoryintfreekbs: int
    memorykbs: int
    memorytargetkbs: int
    name: str
    networkkbsread: int
    networkkbswrite: int
    nic: list[Inner]
    osdisplayname: str
    ostypeid: str
    password: str
    passwordenabled: bool
    pooltype: str
    project: str
    projectid: str
    publicip: str
    publicipid: str
    readonlydetails: str
    receivedbytes: int
    rootdeviceid: int
    rootdevicetype: str
    securitygroup: list[Inner]
    sentbytes: int
    serviceofferingid: str
    serviceofferingname: str
    servicestate: str
    state: str
    tags: list[Inner]
    templatedisplaytext: str
    templateformat: str
    templateid: str
    templatename: str
    templatetype: str
    userdata: str
    userdatadetails: str
    userdataid: str
    userdataname: str
    userdatapolicy: str
    userid: str
    username: str
    vgpu: str
    vgpuprofileid: str
    vgpuprofilename: str
    videoram: int
    vmtype: str
    vnfdetails: dict[str, str]
    vnfnics: list[Inner]
    zoneid: str
    zonename: str


class VMScheduleFields(TypedDict, total=False):
    action: str
    created: str
    description: str
    enabled: bool
    enddate: str
    id: str
    jobid: str
    jobstatus: int
    schedule: str
    startdate: str
    timezone: str
    virtualmachineid: str


class VMSnapshotFields(TypedDict, total=False):
    account: str
    created: str
    current: bool
    description: str
    displayname: str
    domain: str
    domainid: str
    domainpath: str
    hasannotations: bool
    hypervisor: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    parent: str
    parentName: str
    project: str
    projectid: str
    state: str
    tags: list[Inner]
    type: str
    virtualmachineid: str
    virtualmachinename: str
    zoneid: str
    zonename: str


class VgpuProfileFields(TypedDict, total=False):
    description: str
    deviceid: str
    devicename: str
    gpucardid: str
    gpucardname: str
    id: str
    jobid: str
    jobstatus: int
    maxheads: int
    maxresolutionx: int
    maxresolutiony: int
    maxvgpuperphysicalgpu: int
    name: str
    vendorid: str
    vendorname: str
    videoram: int


class VirtualRouterProviderFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    domainpath: str
    enabled: bool
    id: str
    jobid: str
    jobstatus: int
    nspid: str
    project: str
    projectid: str


class VlanIpRangeFields(TypedDict, total=False):
    account: str
    cidr: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    endip: str
    endipv6: str
    forsystemvms: bool
    forvirtualnetwork: bool
    gateway: str
    id: str
    ip6cidr: str
    ip6gateway: str
    jobid: str
    jobstatus: int
    netmask: str
    networkid: str
    physicalnetworkid: str
    podid: str
    podname: str
    project: str
    projectid: str
    provider: str
    startip: str
    startipv6: str
    vlan: str
    zoneid: str


class VolumeFields(TypedDict, total=False):
    account: str
    attached: str
    chaininfo: str
    clusterid: str
    clustername: str
    created: str
    deleteprotection: bool
    destroyed: bool
    deviceid: int
    diskBytesReadRate: int
    diskBytesWriteRate: int
    diskIopsReadRate: int
    diskIopsWriteRate: int
    diskioread: int
    diskiowrite: int
    diskkbsread: int
    diskkbswrite: int
    diskofferingdisplaytext: str
    diskofferingid: str
    diskofferingname: str
    displayvolume: bool
    domain: str
    domainid: str
    domainpath: str
    encryptformat: str
    externaluuid: str
    hasannotations: bool
    hypervisor: str
    id: str
    isextractable: bool
    isodisplaytext: str
    isoid: str
    isoname: str
    jobid: str
    jobstatus: int
    maxiops: int
    miniops: int
    name: str
    path: str
    physicalsize: int
    podid: str
    podname: str
    project: str
    projectid: str
    provisioningtype: str
    quiescevm: bool
    serviceofferingdisplaytext: str
    serviceofferingid: str
    serviceofferingname: str
    size: int
    snapshotid: str
    state: str
    status: str
    storage: str
    storageid: str
    storagetype: str
    supportsstoragesnapshot: bool
    tags: list[Inner]
    templatedisplaytext: str
    templateid: str
    templatename: str
    type: str
    utilization: str
    virtualmachineid: str
    virtualsize: int
    vmdisplayname: str
    vmname: str
    vmstate: str
    vmtype: str
    volumecheckresult: dict[str, str]
    volumerepairresult: dict[str, str]
    zoneid: str
    zonename: str


class VpcFields(TypedDict, total=False):
    account: str
    asnumber: int
    asnumberid: str
    bgppeers: list[Inner]
    cidr: str
    created: str
    displaytext: str
    distributedvpcrouter: bool
    dns1: str
    dns2: str
    domain: str
    domainid: str
    domainpath: str
    fordisplay: bool
    hasannotations: bool
    icon: Inner
    id: str
    ip4routes: list[Inner]
    ip4routing: str
    ip6dns1: str
    ip6dns2: str
    ip6routes: list[Inner]
    jobid: str
    jobstatus: int
    name: str
    network: list[Inner]
    networkdomain: str
    project: str
    projectid: str
    publicmtu: int
    redundantvpcrouter: bool
    regionlevelvpc: bool
    restartrequired: bool
    service: list[Inner]
    state: str
    tags: list[Inner]
    vpcofferingid: str
    vpcofferingname: str
    zoneid: str
    zonename: str


class VpcOfferingFields(TypedDict, total=False):
    created: str
    displaytext: str
    distributedvpcrouter: bool
    domain: str
    domainid: str
    fornsx: bool
    id: str
    internetprotocol: str
    isdefault: bool
    jobid: str
    jobstatus: int
    name: str
    networkmode: str
    routingmode: str
    service: list[Inner]
    specifyasnumber: bool
    state: str
    supportsregionLevelvpc: bool
    zone: str
    zoneid: str


class VpnUsersFields(TypedDict, total=False):
    account: str
    domain: str
    domainid: str
    domainpath: str
    id: str
    jobid: str
    jobstatus: int
    project: str
    projectid: str
    state: str
    username: str


class WebhookFields(TypedDict, total=False):
    account: str
    created: str
    description: str
    domain: str
    domainid: str
    domainpath: str
    id: str
    jobid: str
    jobstatus: int
    name: str
    payloadurl: str
    project: str
    projectid: str
    scope: str
    secretkey: str
    sslverification: bool
    state: str


class WebhookDeliveryFields(TypedDict, total=False):
    enddate: str
    eventid: str
    eventtype: str
    headers: str
    id: str
    jobid: str
    jobstatus: int
    managementserverid: str
    managementservername: str
    payload: str
    response: str
    startdate: str
    success: bool
    webhookid: str
    webhookname: str


class ZoneFields(TypedDict, total=False):
    allocationstate: str
    allowuserspecifyvrmtu: bool
    asnrange: str
    capacity: list[Inner]
    description: str
    dhcpprovider: str
    displaytext: str
    dns1: str
    dns2: str
    domain: str
    domainid: str
    domainname: str
    gputotal: int
    gpuused: int
    guestcidraddress: str
    hasannotations: bool
    icon: Inner
    id: str
    internaldns1: str
    internaldns2: str
    ip6dns1: str
    ip6dns2: str
    ismultiarch: bool
    isnsxenabled: bool
    jobid: str
    jobstatus: int
    localstorageenabled: bool
    name: str
    networktype: str
    provider: str
    resourcedetails: dict[str, str]
    routedmodeenabled: bool
    routerprivateinterfacemaxmtu: int
    routerpublicinterfacemaxmtu: int
    securitygroupsenabled: bool
    storageaccessgroups: str
    tags: list[Inner]
    type: str
    zonetoken: str
