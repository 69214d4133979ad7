// List the zones with a client that is generated from the OpenAPI document.
import { createHmac } from "node:crypto";
import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "./cloudstack.js";

function wanted(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

// Only A-Z a-z 0-9 . - * _ stand for themselves.
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()~]/g,
    (char) => "%" + char.charCodeAt(0).toString(16).toUpperCase(),
  );

const signing: Middleware = {
  onRequest({ request }) {
    const url = new URL(request.url);
    url.searchParams.set("apikey", wanted("CLOUDSTACK_KEY"));
    const text = [...url.searchParams]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${name}=${encoded(value)}`)
      .join("&")
      .toLowerCase();
    const made = createHmac("sha1", wanted("CLOUDSTACK_SECRET")).update(text).digest("base64");
    url.searchParams.set("signature", made);
    return new Request(url, request);
  },
};

const client = createClient<paths>({ baseUrl: wanted("CLOUDSTACK_ENDPOINT") });
client.use(signing);

const { data, error } = await client.GET("/listZones", {
  params: { query: { command: "listZones", response: "json" } },
});
if (error) throw new Error(JSON.stringify(error));
for (const zone of data.listzonesresponse.zone ?? []) {
  console.log(`${zone.id} ${zone.name}`);
}
