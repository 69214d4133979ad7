"""The command `openapi`: the API as an OpenAPI 3.1 document, or the JSON Schemas of its models."""
