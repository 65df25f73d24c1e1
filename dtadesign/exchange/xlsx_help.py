"""What the sheet How to fill in says."""

HELP = (
    "How to fill in",
    "1. Profile: say what the intervention is. It decides which considerations are asked.",
    "2. Answers: give each row a level 0 to 3, unknown, or na. Each cell offers what it takes.",
    "    The column Levels says what each level means and what evidence would show it.",
    "    For na the note is the reason, and it must be there.",
    "    No shown evidence, no level above 1: say in Evidence what is shown, and in Where where it is.",
    "    For a second piece of evidence insert a row and give it the same id; leave its answer empty.",
    "    A text too long for one cell goes on in the next row of the same id.",
    "    An evidence entry that goes on there has the kind continued.",
    "3. Actions: what is to be done, about which considerations. A new row gets its id by itself.",
    "4. Save it as .xlsx and take it in: dtadesign new OUT.dtareview --answers FILE.xlsx",
    "    What cannot be taken is named by its sheet and cell, all at once, and nothing is made.",
    "A cell is taken as it stands; formulas are not worked out. Dates are written as 2026-11-23.",
    "Domain, Question, Levels, In scope, Gate, Gain and the sheet Scorecard help and are not read back.",
    "In Answers, Profile and Actions keep the headings as they are.",
    "A control character stands as _x0007_ (here the bell), as the format asks; it is read back as it was.",
)
