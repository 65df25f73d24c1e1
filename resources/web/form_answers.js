/* The answers of the blank form: what they are, as data and in its fields. `form.js` does the rest. */
const FORMAT = "dtadesign-form/1";
const LEVELS = ["0", "1", "2", "3"];
const KEYS = { 0: "0", 1: "1", 2: "2", 3: "3", u: "unknown", n: "na" };
const form = document.getElementById("_form");
const by = document.getElementById("_by");
const said = document.getElementById("_said");
const template = document.getElementById("_entry");
const checklist = { id: form.dataset.checklist, version: form.dataset.version, digest: form.dataset.digest };
const questions = [...form.querySelectorAll(".question")];
const draft = `dtadesign-form ${checklist.digest} ${form.dataset.form}`;
let own = "", packet = form.dataset.packet || null, changed = false, entries = 0;

const part = (question, name) => question.querySelector(`.${name}`);
const chosen = (question) => question.querySelector("input[type=radio]:checked")?.value ?? null;
const sound = (text) => (text.toWellFormed ? text.toWellFormed() : text);
/* The words come with the form, as SAID, in its language; values stand in braces. */
const filled = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const counted = (answers) => filled(answers.length === 1 ? SAID.one : SAID.many, { count: answers.length });

/* --- evidence entries */

function addEntry(question, given = {}) {
  const entry = template.content.firstElementChild.cloneNode(true);
  entries += 1;
  for (const field of entry.querySelectorAll("[data-field]")) {
    field.id = `_e${entries}-${field.dataset.field}`;
    field.closest("label").htmlFor = field.id;
    const value = given[field.dataset.field];
    if (value) field.value = value;
  }
  entry.given = given;
  part(question, "entries").append(entry);
  name(question);
  entry.querySelectorAll("textarea").forEach(grow);
  return entry;
}

function name(question) {
  [...part(question, "entries").children].forEach((entry, at) => {
    const which = { number: at + 1, id: question.id };
    entry.setAttribute("aria-label", filled(SAID.evidence, which));
    part(entry, "remove").setAttribute("aria-label", filled(SAID.remove, which));
  });
}

function entryOf(entry) {
  const value = (field) => sound(entry.querySelector(`[data-field=${field}]`).value);
  const kept = entry.given;
  const found = { kind: value("kind"), description: value("description"), where: value("where"),
    date: value("date") || null, expires: kept.expires ?? null, digest: kept.digest ?? "" };
  return found.description || found.where || found.date || found.digest ? found : null;
}

/* --- the answers, out and in */

function answerOf(question) {
  const value = chosen(question);
  const answer = LEVELS.includes(value) ? Number(value) : value;
  const evidence = [...part(question, "entries").children].map(entryOf).filter(Boolean);
  return { id: question.id, answer, note: sound(part(question, "note").value), evidence };
}

const isEmpty = (row) => row.answer === null && !row.note && !row.evidence.length;

function written() {
  own = own || newId();
  const answers = questions.map(answerOf).filter((row) => !isEmpty(row));
  return { format: FORMAT, id: own, by: sound(by.value), packet, checklist, answers };
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/* Raises an Error with a sentence; nothing of the form is touched before all of the file is known to fit. */
function put(data) {
  const isRow = (row) => typeof row?.id === "string" && Array.isArray(row.evidence ?? []);
  if (data?.format !== FORMAT || !Array.isArray(data.answers) || !data.answers.every(isRow)) throw new Error(SAID.strange);
  if (data.checklist?.digest !== checklist.digest) throw new Error(SAID.other);
  const rows = new Map(data.answers.map((row) => [row.id, row]));
  questions.forEach((question) => fill(question, rows.get(question.id) ?? {}));
  own = typeof data.id === "string" ? data.id : "";
  packet = data.packet ?? packet;
  by.value = data.by ?? "";
  const known = new Set(questions.map((question) => question.id));
  const strange = [...rows.keys()].filter((id) => !known.has(id));
  count();
  return strange.length ? ` ${filled(SAID.left, { ids: strange.join(", ") })}` : "";
}

function fill(question, row) {
  for (const radio of question.querySelectorAll("input[type=radio]")) radio.checked = radio.value === String(row.answer);
  part(question, "note").value = row.note ?? "";
  part(question, "entries").replaceChildren();
  (row.evidence ?? []).forEach((entry) => addEntry(question, entry));
  grow(part(question, "note"));
  look(question);
}
