// Steps of cloudstack-go against a cloud; each is a line of JSON on standard output.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/apache/cloudstack-go/v2/cloudstack"
)

const missing = "00000000-0000-4000-8000-000000000000"

func step(name string, run func() error) {
	failed := ""
	if err := run(); err != nil {
		failed = err.Error()
	}
	line, _ := json.Marshal(map[string]string{"step": name, "failed": failed})
	fmt.Println(string(line))
}

// gone: the SDK reads in the text of the refusal that there is nothing, and counts no row.
func gone(count int, err error) error {
	if err == nil {
		return errors.New("it was found")
	}
	if count != 0 || !strings.Contains(err.Error(), "No match found") {
		return fmt.Errorf("not told as missing: %d, %w", count, err)
	}
	return nil
}

func same(found, wanted any) error {
	if found != wanted {
		return fmt.Errorf("it is %v, not %v", found, wanted)
	}
	return nil
}

func main() {
	cs := cloudstack.NewAsyncClient(
		os.Getenv("CLOUDSTACK_ENDPOINT"), os.Getenv("CLOUDSTACK_KEY"), os.Getenv("CLOUDSTACK_SECRET"), false,
	)
	var zone, offering, template, network, machine, volume, address string

	step("a zone is found by its name", func() (err error) {
		zones, err := cs.Zone.ListZones(cs.Zone.NewListZonesParams())
		if err != nil {
			return err
		}
		zone, _, err = cs.Zone.GetZoneID(zones.Zones[0].Name)
		return err
	})
	step("an offering is found by its name", func() (err error) {
		offering, _, err = cs.ServiceOffering.GetServiceOfferingID("Small Instance")
		return err
	})
	step("a template is found", func() error {
		found, err := cs.Template.ListTemplates(cs.Template.NewListTemplatesParams("featured"))
		if err != nil {
			return err
		}
		template = found.Templates[0].Id
		return nil
	})
	step("a network is made", func() error {
		kind, _, err := cs.NetworkOffering.GetNetworkOfferingID("DefaultIsolatedNetworkOfferingWithSourceNatService")
		if err != nil {
			return err
		}
		made, err := cs.Network.CreateNetwork(cs.Network.NewCreateNetworkParams("go", kind, zone))
		if err != nil {
			return err
		}
		network = made.Id
		return same(made.Type, "Isolated")
	})
	step("a machine is deployed and waited for", func() error {
		p := cs.VirtualMachine.NewDeployVirtualMachineParams(offering, template, zone)
		p.SetName("go")
		p.SetNetworkids([]string{network})
		made, err := cs.VirtualMachine.DeployVirtualMachine(p)
		if err != nil {
			return err
		}
		machine = made.Id
		return same(made.State, "Running")
	})
	step("a machine is found by its id and by its name", func() error {
		_, _, err := cs.VirtualMachine.GetVirtualMachineByID(machine)
		if err != nil {
			return err
		}
		found, _, err := cs.VirtualMachine.GetVirtualMachineByName("go")
		if err != nil {
			return err
		}
		return same(found.Id, machine)
	})
	step("a machine is tagged", func() error {
		p := cs.Resourcetags.NewCreateTagsParams([]string{machine}, "UserVm", map[string]string{"env": "prod"})
		if _, err := cs.Resourcetags.CreateTags(p); err != nil {
			return err
		}
		found, _, err := cs.VirtualMachine.GetVirtualMachineByID(machine)
		if err != nil {
			return err
		}
		return same(len(found.Tags), 1)
	})
	step("a volume is made and attached", func() error {
		kinds, err := cs.DiskOffering.ListDiskOfferings(cs.DiskOffering.NewListDiskOfferingsParams())
		if err != nil {
			return err
		}
		p := cs.Volume.NewCreateVolumeParams()
		p.SetName("go")
		p.SetZoneid(zone)
		p.SetDiskofferingid(kinds.DiskOfferings[0].Id)
		made, err := cs.Volume.CreateVolume(p)
		if err != nil {
			return err
		}
		volume = made.Id
		attached, err := cs.Volume.AttachVolume(cs.Volume.NewAttachVolumeParams(volume, machine))
		if err != nil {
			return err
		}
		return same(attached.Virtualmachineid, machine)
	})
	step("an address is acquired", func() error {
		p := cs.Address.NewAssociateIpAddressParams()
		p.SetNetworkid(network)
		made, err := cs.Address.AssociateIpAddress(p)
		if err != nil {
			return err
		}
		address = made.Id
		return nil
	})
	step("a port is forwarded", func() error {
		p := cs.Firewall.NewCreatePortForwardingRuleParams(address, 8080, "tcp", 80, machine)
		made, err := cs.Firewall.CreatePortForwardingRule(p)
		if err != nil {
			return err
		}
		return same(made.Publicport, "80")
	})
	step("a machine is stopped and destroyed", func() error {
		if _, err := cs.VirtualMachine.StopVirtualMachine(cs.VirtualMachine.NewStopVirtualMachineParams(machine)); err != nil {
			return err
		}
		p := cs.VirtualMachine.NewDestroyVirtualMachineParams(machine)
		p.SetExpunge(true)
		_, err := cs.VirtualMachine.DestroyVirtualMachine(p)
		return err
	})
	// Each by another service of the SDK.
	step("a machine that there never was is told as missing", func() error {
		_, count, err := cs.VirtualMachine.GetVirtualMachineByID(missing)
		return gone(count, err)
	})
	step("a network that there never was is told as missing", func() error {
		_, count, err := cs.Network.GetNetworkByID(missing)
		return gone(count, err)
	})
	step("a volume that there never was is told as missing", func() error {
		_, count, err := cs.Volume.GetVolumeByID(missing)
		return gone(count, err)
	})
	step("an offering that there never was is told as missing", func() error {
		_, count, err := cs.ServiceOffering.GetServiceOfferingByID(missing)
		return gone(count, err)
	})
	step("a machine that is gone is told as missing", func() error {
		_, count, err := cs.VirtualMachine.GetVirtualMachineByID(machine)
		return gone(count, err)
	})
	step("a wrong secret is refused with 401", func() error {
		wrong := cloudstack.NewClient(os.Getenv("CLOUDSTACK_ENDPOINT"), os.Getenv("CLOUDSTACK_KEY"), "wrong", false)
		_, err := wrong.Zone.ListZones(wrong.Zone.NewListZonesParams())
		if err == nil || !strings.Contains(err.Error(), "401") {
			return fmt.Errorf("the answer is %v", err)
		}
		return nil
	})
}
