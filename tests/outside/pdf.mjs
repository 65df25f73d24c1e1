// Mozilla's reader of PDFs at work: node pdf.mjs FILE..., beside its node_modules. Says what it complains of.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const home = path.join(process.cwd(), "node_modules", "pdfjs-dist");
const { getDocument } = await import(pathToFileURL(path.join(home, "legacy", "build", "pdf.mjs")));
const said = [];
for (const word of ["log", "warn", "error"]) console[word] = (...words) => said.push(words.join(" "));

for (const file of process.argv.slice(2)) {
  const pdf = await getDocument({
    data: new Uint8Array(fs.readFileSync(file)),
    verbosity: 1,
  }).promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    const text = await page.getTextContent();
    if (!text.items.length) said.push(`${file}: page ${number} has no text`);
    if (!(await page.getStructTree())) said.push(`${file}: page ${number} has no structure`);
    await page.getAnnotations();
  }
  await pdf.getOutline();
  await pdf.loadingTask.destroy();
}
process.stdout.write(said.join("\n"));
