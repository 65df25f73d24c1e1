/* What the blank form does: it counts, saves the answers as a file, opens such a file again, and keeps a
   draft in this browser where somebody asks for it. Nothing is sent anywhere. */
/* --- what the page says */

function look(question) {
  const value = chosen(question);
  const bare = !answerOf(question).evidence.length;
  const needsReason = value === "na" && !part(question, "note").value.trim();
  part(question, "proof").hidden = !((value === "2" || value === "3") && bare);
  part(question, "reason").hidden = !needsReason;
  part(question, "note").toggleAttribute("aria-invalid", needsReason);
  part(question, "clear").disabled = value === null;
  question.toggleAttribute("data-answered", value !== null);
}

function count() {
  const done = questions.filter((question) => chosen(question) !== null).length;
  document.getElementById("_count").textContent = filled(SAID.answered, { done, count: questions.length });
  document.getElementById("_progress").value = done;
  for (const line of document.querySelectorAll("[data-domain]")) {
    const inside = [...document.getElementById(line.dataset.domain).querySelectorAll(".question")];
    line.textContent = `${inside.filter((question) => question.hasAttribute("data-answered")).length}/${inside.length}`;
  }
}

function say(text, links = []) {
  said.replaceChildren(text);
  links.forEach((id, at) => {
    const link = Object.assign(document.createElement("a"), { href: `#${id}`, textContent: id });
    said.append(at ? ", " : " ", link);
  });
  said.append(links.length ? "." : "");
}

function grow(area) {
  area.style.height = "auto";
  if (area.scrollHeight) area.style.height = `${area.scrollHeight + 2}px`;
}

/* --- saving, opening, the draft */

function save() {
  const data = written();
  const who = data.by.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 40);
  const blob = new Blob([`${JSON.stringify(data, null, 1)}\n`], { type: "application/json" });
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob) });
  link.download = `answers-${checklist.id}${who ? `-${who}` : ""}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  changed = false;
  const missing = questions.filter((question) => !part(question, "reason").hidden).map((question) => question.id);
  const more = missing.length ? ` ${SAID.incomplete}` : "";
  say(filled(SAID.saved, { answers: counted(data.answers), file: link.download }) + more, missing);
}

async function open(file) {
  if (changed && !confirm(SAID.replace)) return;
  try {
    const data = JSON.parse(await file.text());
    const strange = put(data);
    changed = false;
    say(filled(SAID.opened, { file: file.name, answers: counted(data.answers) }) + strange);
  } catch (error) {
    say(`${file.name}: ${error instanceof SyntaxError ? SAID.strange : error.message}`);
  }
}

function keepDraft() {
  if (!document.getElementById("_draft").checked) return;
  try {
    localStorage.setItem(draft, JSON.stringify(written()));
  } catch {
    document.getElementById("_draft").checked = false;
    say(SAID.noDrafts);
  }
}

function changeDraft(box) {
  if (box.checked) return keepDraft();
  localStorage.removeItem(draft);
  say(SAID.draftGone);
}

/* A draft of another version of this form, and a browser that keeps none, are passed over. */
function openDraft() {
  try {
    const left = JSON.parse(localStorage.getItem(draft));
    if (!left) return;
    put(left);
    document.getElementById("_draft").checked = true;
    say(SAID.draftHere);
  } catch { /* passed over */ }
}

/* --- what people do */

function choose(question, value) {
  const radio = question.querySelector(`input[value="${value}"]`);
  radio.checked = true;
  radio.focus();
  touched(question);
}

function clear(question) {
  question.querySelectorAll("input[type=radio]").forEach((radio) => { radio.checked = false; });
  question.querySelector("input[type=radio]").focus();
  touched(question);
}

function touched(question) {
  changed = true;
  if (!said.querySelector("a")) say("");
  if (question) look(question);
  count();
  keepDraft();
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", (event) => {
  if (event.target.matches("textarea")) grow(event.target);
  if (!["_plain", "_draft", "_open"].includes(event.target.id)) touched(event.target.closest(".question"));
});
form.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const question = button?.closest(".question");
  if (!question) return;
  if (button.matches(".clear")) clear(question);
  if (button.matches(".add")) addEntry(question).querySelector("textarea").focus();
  if (button.matches(".remove")) {
    button.closest(".entry").remove();
    name(question);
    part(question, "add").focus();
    touched(question);
  }
});
form.addEventListener("keydown", (event) => {
  if (!event.target.matches("input[type=radio]") || event.ctrlKey || event.altKey || event.metaKey) return;
  const question = event.target.closest(".question");
  const value = KEYS[event.key.toLowerCase()];
  if (value) choose(question, value);
  else if (event.key === "Delete" || event.key === "Backspace") clear(question);
  else if (event.key === "Enter") {
    const next = questions[questions.indexOf(question) + (event.shiftKey ? -1 : 1)];
    (next?.querySelector("input[type=radio]:checked") ?? next?.querySelector("input[type=radio]"))?.focus();
    next?.scrollIntoView({ block: "start" });
  } else return;
  event.preventDefault();
});
document.getElementById("_save").addEventListener("click", save);
document.getElementById("_open").addEventListener("change", (event) => {
  if (event.target.files[0]) open(event.target.files[0]);
});
document.getElementById("_open").addEventListener("click", (event) => { event.target.value = ""; });
document.getElementById("_draft").addEventListener("change", (event) => changeDraft(event.target));
addEventListener("beforeunload", (event) => {
  if (changed && !document.getElementById("_draft").checked) event.preventDefault();
});
addEventListener("beforeprint", () => document.querySelectorAll("textarea").forEach(grow));

document.body.classList.add("alive");
questions.forEach(look);
openDraft();
count();
