// List the zones with a client that is generated from the OpenAPI document.
package main

import (
	"context"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"sort"
	"strings"

	"example.org/zones/cloudstack"
)

// Only A-Z a-z 0-9 . - * _ stand for themselves.
func encoded(text string) string {
	text = url.QueryEscape(text)
	return strings.NewReplacer("+", "%20", "%2A", "*", "~", "%7E").Replace(text)
}

func sign(_ context.Context, request *http.Request) error {
	query := request.URL.Query()
	query.Set("apikey", os.Getenv("CLOUDSTACK_KEY"))
	names := make([]string, 0, len(query))
	for name := range query {
		names = append(names, name)
	}
	sort.Strings(names)
	parts := make([]string, 0, len(names))
	for _, name := range names {
		parts = append(parts, name+"="+encoded(query.Get(name)))
	}
	made := hmac.New(sha1.New, []byte(os.Getenv("CLOUDSTACK_SECRET")))
	made.Write([]byte(strings.ToLower(strings.Join(parts, "&"))))
	query.Set("signature", base64.StdEncoding.EncodeToString(made.Sum(nil)))
	request.URL.RawQuery = query.Encode()
	return nil
}

func main() {
	client, err := cloudstack.NewClientWithResponses(
		os.Getenv("CLOUDSTACK_ENDPOINT"), cloudstack.WithRequestEditorFn(sign))
	if err != nil {
		log.Fatal(err)
	}
	answer, err := client.ListZonesByGetWithResponse(
		context.Background(), &cloudstack.ListZonesByGetParams{Command: "listZones", Response: "json"})
	if err != nil {
		log.Fatal(err)
	}
	if answer.JSON200 == nil {
		log.Fatal(answer.Status(), string(answer.Body))
	}
	for _, zone := range *answer.JSON200.Listzonesresponse.Zone {
		fmt.Println(zone.Id, zone.Name)
	}
}
