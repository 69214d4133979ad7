# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from cstyped.runtime import (
    Base64,
    CommaList,
    Job,
    ListResult,
    OneOrMore,
    Pairs,
    StructMaps,
    Success,
)

from ..models.custom_certificate import CustomCertificate
from ..models.direct_download_certificate import DirectDownloadCertificate
from ..models.kubernetes_cluster import KubernetesCluster
from ..models.oauth_user import OauthUser
from ..models.router_template_upgrade import RouterTemplateUpgrade
from ..models.ssl_cert import SslCert
from ..models.template import Template
from ..models.vgpu_profile import VgpuProfile
from ..models.virtual_machine import VirtualMachine
from ..models.vlan_ip_range import VlanIpRange
from ..models.vmware_datacenter import VmwareDatacenter
from ..models.volume import Volume
from ..models.vpc import Vpc
from ..models.vpc_offering import VpcOffering
from ..models.vpn_connection import VpnConnection
from ..models.vpn_customer_gateway import VpnCustomerGateway
from ..models.webhook import Webhook
from ..models.zone import Zone
from ..types import (
    AllocationState,
    CpuArch,
    HypervisorKvmOnly,
    IconResourceType,
    IkeVersion,
    ImageFormat,
    LeaseExpiryAction,
    TemplateType,
    VnfNicSpec,
    VolumeState,
    VpcOfferingState,
    WebhookScope,
    WebhookState,
)

class Client:
    def update_vpc(
        self,
        *,
        id: str,
        customid: str | None = None,
        displaytext: str | None = None,
        fordisplay: bool | None = None,
        name: str | None = None,
        publicmtu: int | None = None,
        sourcenatipaddress: str | None = None,
    ) -> Job[Vpc]:
        """Change a VPC's name, description, MTU or source NAT address.

        Args:
            id: the resource (Vpc id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            displaytext: longer name for people to read
            fordisplay: visible to ordinary users [since 4.4]
            name: the name
            publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
            sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]

        Returns:
            The job; `.result()` waits for it and gives the Vpc.
        """
    def update_vpc_offering(
        self,
        *,
        id: str,
        displaytext: str | None = None,
        domainid: CommaList[str] | None = None,
        name: str | None = None,
        sortkey: int | None = None,
        state: VpcOfferingState | None = None,
        zoneid: CommaList[str] | None = None,
    ) -> Job[VpcOffering]:
        """Change a VPC offering's name, state, order or visibility.

        Args:
            id: the resource (VpcOffering id)
            displaytext: longer name for people to read
            domainid: domains that may use it, a comma list of ids, or `public`
            name: the name
            sortkey: place in listings; by default smaller comes first
            state: the state
            zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

        Returns:
            The job; `.result()` waits for it and gives the VpcOffering.
        """
    def update_vgpu_profile(
        self,
        *,
        id: str,
        description: str | None = None,
        maxheads: int | None = None,
        maxresolutionx: int | None = None,
        maxresolutiony: int | None = None,
        maxvgpuperphysicalgpu: int | None = None,
        name: str | None = None,
        videoram: int | None = None,
    ) -> VgpuProfile:
        """Change a vGPU profile's name and limits.

        Since CloudStack 4.21.0.

        Args:
            id: the resource (VgpuProfile id)
            description: free text that explains it
            maxheads: most display heads
            maxresolutionx: greatest width in pixels
            maxresolutiony: greatest height in pixels
            maxvgpuperphysicalgpu: most virtual GPUs on one physical GPU
            name: the name
            videoram: video memory in MiB

        Returns:
            VgpuProfile.
        """
    def update_virtual_machine(
        self,
        *,
        id: str,
        cleanupdetails: bool | None = None,
        customid: str | None = None,
        deleteprotection: bool | None = None,
        details: Pairs | None = None,
        dhcpoptionsnetworklist: StructMaps | None = None,
        displayname: str | None = None,
        displayvm: bool | None = None,
        extraconfig: str | None = None,
        group: str | None = None,
        haenable: bool | None = None,
        instancename: str | None = None,
        isdynamicallyscalable: bool | None = None,
        leaseduration: int | None = None,
        leaseexpiryaction: LeaseExpiryAction | None = None,
        name: str | None = None,
        ostypeid: str | None = None,
        securitygroupids: CommaList[str] | None = None,
        securitygroupnames: CommaList[str] | None = None,
        userdata: Base64 | None = None,
        userdatadetails: Pairs | None = None,
        userdataid: str | None = None,
    ) -> VirtualMachine:
        """Change a virtual machine's properties; most take effect at its next start.

        Args:
            id: the resource (VirtualMachine id)
            cleanupdetails: drop the details that are stored now
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            deleteprotection: refuse deletion until it is switched off again [since 4.20.0]
            details: further settings by key
            dhcpoptionsnetworklist: extra DHCP options for each network
            displayname: name for people to read
            displayvm: show the machine to its users
            extraconfig: hypervisor settings, URL-encoded [since 4.12]
            group: name of the group
            haenable: restart the machine elsewhere when its host fails
            instancename: name that the hypervisor uses [since 4.4]
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            leaseduration: days from now until the lease ends; -1 takes the lease away [since
                4.21.0]
            leaseexpiryaction: what happens to the machine when its lease ends [since 4.21.0]
            name: the name [since 4.4]
            ostypeid: the guest OS (OsType id)
            securitygroupids: ids of security groups (SecurityGroup ids)
            securitygroupnames: names of security groups
            userdata: user data for cloud-init, base64-encoded [since 4.16.0]
            userdatadetails: values for the variables of the user data [since 4.18]
            userdataid: the stored user data (UserData id) [since 4.18]

        Returns:
            VirtualMachine.
        """
    def update_vlan_ip_range(
        self,
        *,
        id: str,
        endip: str | None = None,
        endipv6: str | None = None,
        forsystemvms: bool | None = None,
        gateway: str | None = None,
        ip6cidr: str | None = None,
        ip6gateway: str | None = None,
        netmask: str | None = None,
        startip: str | None = None,
        startipv6: str | None = None,
    ) -> VlanIpRange:
        """Change the addresses of a public or shared network IP range.

        Since CloudStack 4.16.0.

        Args:
            id: the resource (VlanIpRange id)
            endip: last IPv4 address of the range
            endipv6: last IPv6 address of the range
            forsystemvms: keep the range for system machines
            gateway: IPv4 address of the gateway
            ip6cidr: IPv6 range in CIDR form, /64 or larger
            ip6gateway: gateway for IPv6
            netmask: IPv4 netmask, dotted
            startip: first IPv4 address of the range
            startipv6: first IPv6 address of the range

        Returns:
            VlanIpRange.
        """
    def update_vm_nic_ip(self, *, nicid: str, ipaddress: str | None = None) -> Job[VirtualMachine]:
        """Change the IP address of a NIC.

        Args:
            nicid: the network card (Nic id)
            ipaddress: the new address; left out, any free one

        Returns:
            The job; `.result()` waits for it and gives the VirtualMachine.
        """
    def update_vmware_dc(
        self,
        *,
        zoneid: str,
        isrecursive: bool | None = None,
        name: str | None = None,
        password: str | None = None,
        username: str | None = None,
        vcenter: str | None = None,
    ) -> VmwareDatacenter:
        """Change the vCenter, name or login of a zone's VMware datacenter.

        Since CloudStack 4.12.0.

        Args:
            zoneid: the zone
            isrecursive: change the clusters and hosts inside too
            name: the name
            password: the password
            username: the user name
            vcenter: host name or IP address of vCenter

        Returns:
            VmwareDatacenter.
        """
    def update_vnf_template(
        self,
        *,
        id: str,
        arch: CpuArch | None = None,
        bootable: bool | None = None,
        cleanupdetails: bool | None = None,
        cleanupvnfdetails: bool | None = None,
        cleanupvnfnics: bool | None = None,
        details: Pairs | None = None,
        displaytext: str | None = None,
        forceupdateostype: bool | None = None,
        forcks: bool | None = None,
        format: ImageFormat | None = None,
        isdynamicallyscalable: bool | None = None,
        isrouting: bool | None = None,
        name: str | None = None,
        ostypeid: str | None = None,
        passwordenabled: bool | None = None,
        requireshvm: bool | None = None,
        sortkey: int | None = None,
        sshkeyenabled: bool | None = None,
        templatetag: str | None = None,
        templatetype: TemplateType | None = None,
        vnfdetails: Pairs | None = None,
        vnfnics: OneOrMore[VnfNicSpec] | None = None,
    ) -> Template:
        """Change a VNF template's NICs, access details or other properties.

        Since CloudStack 4.19.0.

        Args:
            id: the resource (Template id)
            arch: CPU architecture [since 4.20]
            bootable: whether a machine can boot from the image
            cleanupdetails: drop the details that are stored now
            cleanupvnfdetails: drop the VNF details that are stored now
            cleanupvnfnics: drop the VNF network cards that are stored now
            details: further settings by key
            displaytext: longer name for people to read
            forceupdateostype: change the guest OS of deployed machines too [since 4.21]
            forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
            format: file format of the image
            isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
            isrouting: the image is for routers
            name: the name
            ostypeid: the guest OS (OsType id)
            passwordenabled: the guest can take a new password from CloudStack
            requireshvm: the guest needs full virtualization
            sortkey: place in listings; by default smaller comes first
            sshkeyenabled: the guest can take SSH keys from CloudStack
            templatetag: host tag that machines of this template need [since 4.20.0]
            templatetype: kind of template
            vnfdetails: facts about the VNF by key
            vnfnics: network cards that the VNF needs

        Returns:
            Template.
        """
    def update_volume(
        self,
        *,
        chaininfo: str | None = None,
        customid: str | None = None,
        deleteprotection: bool | None = None,
        displayvolume: bool | None = None,
        id: str | None = None,
        name: str | None = None,
        path: str | None = None,
        state: VolumeState | None = None,
        storageid: str | None = None,
    ) -> Job[Volume]:
        """Change a volume's name, state or delete protection, or where it lies.

        Args:
            chaininfo: disk chain of the volume as the hypervisor describes it (JSON) [since 4.4]
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            deleteprotection: refuse deletion until it is switched off again [since 4.20.0]
            displayvolume: show the volume to its users
            id: the resource (Volume id)
            name: the name [since 4.16]
            path: the path
            state: the state [since 4.3]
            storageid: the storage pool (StoragePool id) [since 4.3]

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def update_vpn_connection(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[VpnConnection]:
        """Change the custom id or the visibility of a site-to-site VPN connection.

        Since CloudStack 4.4.

        Args:
            id: the resource (VpnConnection id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the VpnConnection.
        """
    def update_vpn_customer_gateway(
        self,
        *,
        cidrlist: CommaList[str],
        esppolicy: str,
        gateway: str,
        id: str,
        ikepolicy: str,
        ipsecpsk: str,
        account: str | None = None,
        domainid: str | None = None,
        dpd: bool | None = None,
        esplifetime: int | None = None,
        forceencap: bool | None = None,
        ikelifetime: int | None = None,
        ikeversion: IkeVersion | None = None,
        name: str | None = None,
        splitconnections: bool | None = None,
    ) -> Job[VpnCustomerGateway]:
        """Change the address, networks, key or policies of a remote VPN end.

        Args:
            cidrlist: guest ranges at the other side, a comma list in CIDR form
            esppolicy: ciphers of IPsec phase 2, e.g. `aes128-sha1;modp1536`
            gateway: public IPv4 address of the other side
            id: the resource (VpnCustomerGateway id)
            ikepolicy: ciphers of IKE phase 1, e.g. `aes128-sha1;modp1536`
            ipsecpsk: shared IPsec secret; no line breaks, no double quotes
            account: name of the owning account; goes together with `domainid`
            domainid: the domain (Domain id)
            dpd: watch for a dead VPN peer
            esplifetime: seconds that IPsec phase 2 keys live
            forceencap: wrap ESP in UDP even without NAT
            ikelifetime: seconds that IKE phase 1 keys live
            ikeversion: IKE version to speak [since 4.15.1]
            name: the name
            splitconnections: one connection for each remote range (IKEv2) [since 4.15.1]

        Returns:
            The job; `.result()` waits for it and gives the VpnCustomerGateway.
        """
    def update_vpn_gateway(
        self, *, id: str, customid: str | None = None, fordisplay: bool | None = None
    ) -> Job[Success]:
        """Change the custom id or the visibility of a site-to-site VPN gateway.

        Since CloudStack 4.4.

        Args:
            id: the resource (VpnGateway id)
            customid: UUID that the new resource shall have (root admin) [since 4.4]
            fordisplay: visible to ordinary users [since 4.4]

        Returns:
            The job; `.result()` waits for it and gives the Success.
        """
    def update_webhook(
        self,
        *,
        id: str,
        description: str | None = None,
        name: str | None = None,
        payloadurl: str | None = None,
        scope: WebhookScope | None = None,
        secretkey: str | None = None,
        sslverification: bool | None = None,
        state: WebhookState | None = None,
    ) -> Webhook:
        """Change a webhook's URL, secret, scope or state.

        Since CloudStack 4.20.0.

        Args:
            id: the resource (Webhook id)
            description: free text that explains it
            name: the name
            payloadurl: URL that gets the events
            scope: whose events are sent
            secretkey: key that signs what is sent
            sslverification: check the certificate of the receiver
            state: the state

        Returns:
            Webhook.
        """
    def update_zone(
        self,
        *,
        id: str,
        allocationstate: AllocationState | None = None,
        details: Pairs | None = None,
        dhcpprovider: str | None = None,
        dns1: str | None = None,
        dns2: str | None = None,
        dnssearchorder: CommaList[str] | None = None,
        domain: str | None = None,
        guestcidraddress: str | None = None,
        internaldns1: str | None = None,
        internaldns2: str | None = None,
        ip6dns1: str | None = None,
        ip6dns2: str | None = None,
        ispublic: bool | None = None,
        localstorageenabled: bool | None = None,
        name: str | None = None,
        sortkey: int | None = None,
    ) -> Zone:
        """Change a zone's name, DNS, state or details; disabled, it takes no new machines.

        Args:
            id: the resource (Zone id)
            allocationstate: whether new resources may be placed here
            details: further settings by key
            dhcpprovider: what hands out DHCP leases in the zone
            dns1: first IPv4 name server
            dns2: second IPv4 name server
            dnssearchorder: DNS suffixes to try, a comma list
            domain: DNS domain of the zone's networks; empty removes it
            guestcidraddress: range for guest networks in CIDR form
            internaldns1: first name server for hosts and system machines
            internaldns2: second name server for hosts and system machines
            ip6dns1: first IPv6 name server
            ip6dns2: second IPv6 name server
            ispublic: true opens a private zone to all; it cannot be undone
            localstorageenabled: allow disks on the hosts themselves
            name: the name
            sortkey: place in listings; by default smaller comes first

        Returns:
            Zone.
        """
    def upgrade_kubernetes_cluster(
        self, *, id: str, kubernetesversionid: str
    ) -> Job[KubernetesCluster]:
        """Upgrade a Kubernetes cluster to a newer registered version.

        Args:
            id: the resource (KubernetesCluster id)
            kubernetesversionid: the Kubernetes version (KubernetesSupportedVersion id)

        Returns:
            The job; `.result()` waits for it and gives the KubernetesCluster.
        """
    def upgrade_router_template(
        self,
        *,
        account: str | None = None,
        clusterid: str | None = None,
        domainid: str | None = None,
        id: str | None = None,
        podid: str | None = None,
        zoneid: str | None = None,
    ) -> ListResult[RouterTemplateUpgrade]:
        """Reboot routers that run an old system VM template onto the new one.

        Args:
            account: name of the account whose routers are renewed
            clusterid: the cluster (Cluster id)
            domainid: the domain (Domain id)
            id: the resource (Router id)
            podid: the pod (Pod id)
            zoneid: the zone (Zone id)

        Returns:
            ListResult[RouterTemplateUpgrade]: one answer's rows; `.all()` goes on over every page.
        """
    def upload_custom_certificate(
        self,
        *,
        certificate: str,
        domainsuffix: str,
        id: int | None = None,
        name: str | None = None,
        privatekey: str | None = None,
    ) -> Job[CustomCertificate]:
        """Install your own TLS certificate for console and secondary storage VMs.

        Args:
            certificate: PEM text of the certificate
            domainsuffix: DNS suffix that the certificate covers
            id: the resource
            name: the name
            privatekey: PEM text of the private key

        Returns:
            The job; `.result()` waits for it and gives the CustomCertificate.
        """
    def upload_resource_icon(
        self, *, base64image: Base64, resourceids: CommaList[str], resourcetype: IconResourceType
    ) -> Success:
        """Give one or more resources an icon, sent as base64.

        Since CloudStack 4.16.0.0.

        Args:
            base64image: the picture, base64-encoded
            resourceids: ids of the resources that have the icon
            resourcetype: kind of resource

        Returns:
            Success.
        """
    def upload_ssl_cert(
        self,
        *,
        certificate: str,
        name: str,
        privatekey: str,
        account: str | None = None,
        certchain: str | None = None,
        domainid: str | None = None,
        enabledrevocationcheck: bool | None = None,
        password: str | None = None,
        projectid: str | None = None,
    ) -> SslCert:
        """Upload a TLS certificate for load balancers to use.

        Args:
            certificate: PEM text of the certificate
            name: the name
            privatekey: PEM text of the private key
            account: name of the owning account; goes together with `domainid`
            certchain: PEM text of the intermediate certificates
            domainid: the domain (Domain id)
            enabledrevocationcheck: check whether the certificate was revoked [since 4.15]
            password: what unlocks the private key
            projectid: the project (Project id)

        Returns:
            SslCert.
        """
    def upload_template_direct_download_certificate(
        self,
        *,
        certificate: str,
        hypervisor: HypervisorKvmOnly,
        name: str,
        zoneid: str,
        hostid: str | None = None,
    ) -> DirectDownloadCertificate:
        """Install a certificate on KVM hosts so they can download from an HTTPS server.

        Since CloudStack 4.11.0.

        Args:
            certificate: PEM text of the certificate
            hypervisor: hypervisor type
            name: the name
            zoneid: the zone (Zone id)
            hostid: the host (Host id)

        Returns:
            DirectDownloadCertificate.
        """
    def upload_volume(
        self,
        *,
        format: ImageFormat,
        name: str,
        url: str,
        zoneid: str,
        account: str | None = None,
        checksum: str | None = None,
        diskofferingid: str | None = None,
        domainid: str | None = None,
        imagestoreuuid: str | None = None,
        projectid: str | None = None,
    ) -> Job[Volume]:
        """Create a data volume that the cloud downloads from a URL.

        Args:
            format: file format of the image
            name: the name
            url: where the server fetches the image from
            zoneid: the zone (Zone id)
            account: name of the owning account; goes together with `domainid`
            checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
            diskofferingid: the disk offering; one with custom size (DiskOffering id)
            domainid: the domain (Domain id)
            imagestoreuuid: the image store
            projectid: the project (Project id)

        Returns:
            The job; `.result()` waits for it and gives the Volume.
        """
    def validate_user_two_factor_authentication_code(self, *, codefor2fa: str) -> Success:
        """Check the caller's two-factor code and complete the login.

        Since CloudStack 4.18.0.

        Args:
            codefor2fa: the digits that the second factor shows now

        Returns:
            Success.
        """
    def verify_oauth_code_and_get_user(
        self,
        *,
        provider: str,
        keyword: str | None = None,
        page: int | None = None,
        pagesize: int | None = None,
        secretcode: str | None = None,
    ) -> OauthUser:
        """Exchange an OAuth provider's code for the user's email address.

        Since CloudStack 4.19.0.

        Args:
            provider: the provider, by name
            keyword: text to search for
            page: which page, from 1; goes together with `pagesize`
            pagesize: rows per page; goes together with `page`
            secretcode: code that the OAuth provider gave after login

        Returns:
            OauthUser.
        """
