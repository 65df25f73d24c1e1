<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n [answer is|answers are] cleared. Notes and evidence are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [consideration|considerations] answered since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [does|do] not apply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] newly shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] no longer shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not known yet now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not known yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] set aside now, with this reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] still open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] still open in the whole review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [row is|rows are] marked. This is said of all of them:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [was|were] answered since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [was|were] skipped for now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer[|s] show[s|] evidence</source>
        <translation>
            <numerusform>1 Antwort nennt Belege</numerusform>
            <numerusform>%n Antworten nennen Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] in scope [is|are] worded differently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] in scope in both [is|are] compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] in scope in both [is|are] compared; {apart} more are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further reference[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate[|s] stand[s|] otherwise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved down</source>
        <comment>considerations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved down, none moved up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved up, none moved down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them [is a gate|are gates]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them [is a gate|are gates]; they come first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them as not known yet</source>
        <translation>
            <numerusform>davon 1 als noch nicht bekannt</numerusform>
            <numerusform>davon %n als noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question[|s] [is|are] not answered yet. Until then that counts as no.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question[|s], {state}. You can change them at any time. Answers given are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference[|s] beyond the studies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to be done and not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single stud[y|ies] of the alliance in digital care: it goes with engagement in {yes}, in part in {mixed}, and was looked for and not found in {no}. Not reported: {silent}. Not seen: {unseen}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single stud[y|ies] of the alliance in digital care: it goes with outcome in {yes}, in part in {mixed}, and was looked for and not found in {no}. Not reported: {silent}. Not seen: {unseen}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source[|s] for which this is not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stud[y|ies]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stud[y|ies].</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A fragment of the review&apos;s evidence table seems to be about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is given one by one, as each stands for itself. Unmark, then press its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed: it stands on every page of the report. Until then the last one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poor example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second cut of the same answers. One consideration can count for several dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short review asks only the core and the gates.</source>
        <translation>Eine kurze Prüfung fragt nur nach dem Kern und den Pflichtpunkten.</translation>
    </message>
    <message>
        <source>A yes to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About dtadesign</source>
        <translation>Über dtadesign</translation>
    </message>
    <message>
        <source>Action {action} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add it to %n [answer|answers]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add it to %n [note|notes]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added because {holders} [is|are] yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} gaps in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {in_scope} considerations in scope are answered</source>
        <translation>Alle {in_scope} Gesichtspunkte im Umfang sind beantwortet</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers taken back from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any serious mental illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one domain has no answer yet.</source>
        <translation>Mindestens ein Bereich hat noch keine Antwort.</translation>
    </message>
    <message>
        <source>At least one gate is not met, and no number makes up for that.</source>
        <translation>Mindestens ein Pflichtpunkt ist nicht erfüllt, und keine Zahl gleicht das aus.</translation>
    </message>
    <message>
        <source>At least one gate is still open.</source>
        <translation>Mindestens ein Pflichtpunkt ist noch offen.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the concept stage there is little yet that could be shown.</source>
        <translation>In der Konzeptphase lässt sich noch wenig belegen.</translation>
    </message>
    <message>
        <source>Avatar, agent or chatbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before: %n answer[|s], {sum} of {most} points shown, {score} of 100.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bipolar disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline personality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both call their checklist {new}, yet the two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By alliance dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts are shown as tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed, nothing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed: {sum} of {most} is {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n edit[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with {holders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this review with another one, or with itself at an earlier moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as {level} until something is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design or usability study</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n text[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Destroyed: %n text[|s]. Levels and scores are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch (not reviewed yet)</source>
        <translation>Deutsch (noch nicht geprüft)</translation>
    </message>
    <message>
        <source>Development of a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital, help not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mark is one study; one that is of several kinds stands in several rows. Counting is no weighing: they differ in size and method. A link that was found is a correlation and does not say which came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each opens into what its numbers are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page carries it. Any later edit gives another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter gives it. Shift+Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate stands as it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is asked has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is asked is answered, known and shown. The summary says what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 20 considerations are in scope.</source>
        <translation>Weniger als 20 Gesichtspunkte sind im Umfang.</translation>
    </message>
    <message>
        <source>Fewer than 80 % of the considerations in scope are answered.</source>
        <translation>Weniger als 80 % der Gesichtspunkte im Umfang sind beantwortet.</translation>
    </message>
    <message>
        <source>Fewer than three considerations are in scope here, so this domain is thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates and core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates that are not met come first, the worst first; then what the whole would gain for the effort: a small one counts 1, a medium one 3, a large one 8, and none given counts as medium. What is done and looked at, or dropped, stands last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates that stand otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through what was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance or standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided by a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How much is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>Im Durchgang</translation>
    </message>
    <message>
        <source>In {people}, no study was found that tells whether alliance in digital care goes with engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {people}, no study was found that tells whether alliance in digital care goes with outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews or other qualitative study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could end anywhere from {low} to {high}.</source>
        <translation>Am Ende ist alles von {low} bis {high} möglich.</translation>
    </message>
    <message>
        <source>It could not be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could still move by more than 20 points.</source>
        <translation>Der Wert könnte sich noch um mehr als 20 Punkte ändern.</translation>
    </message>
    <message>
        <source>It is added at the end of each. What was written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is later than the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only read. Both may use different versions of the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reviews the conditions a design offers. It is no validated measure of alliance and no prediction of outcome.</source>
        <translation>Geprüft werden die Bedingungen, die ein Entwurf bietet. Das ist kein validiertes Maß der Allianz und keine Vorhersage der Wirkung.</translation>
    </message>
    <message>
        <source>Its record was not seen, or only through somebody else&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record was seen: that it exists, not that the full paper was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now, {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of study not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave flash mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {claimed} is claimed and nothing is shown. To show it: {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Aussehen wie im System</translation>
    </message>
    <message numerus="yes">
        <source>Looked at; {ids} still [counts|count] below level 2 or [shows|show] nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest: {domains}.</source>
        <translation>Am niedrigsten: {domains}.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Making the report of this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, to answer several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health, other or mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {successors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta-analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Neue Prüfung&#xa0;…</translation>
    </message>
    <message>
        <source>Newly in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consideration is in scope.</source>
        <translation>Kein Gesichtspunkt ist im Umfang.</translation>
    </message>
    <message>
        <source>No domain has a score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence from people with SMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate and no core consideration is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate applies.</source>
        <translation>Kein Pflichtpunkt trifft zu.</translation>
    </message>
    <message>
        <source>No gate is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No level moved, %n [is|are] newly shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No longer answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single study among these rated or asked about the alliance in digital care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source behind {domain} was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study in {people} was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study was found that is all of this: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {in_scope} is answered, so there is no score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Not in the new checklist, which does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Not shown, with fewer than three answers: {dimensions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, reasons and evidence texts go for good, also from earlier edits and from undo. Levels, scores and fingerprints stay, and the record still verifies. Reports saved before still hold the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it applies: {domains}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in the whole review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown yet, so the score rests on no evidence.</source>
        <translation>Noch ist nichts belegt, also stützt sich der Wert auf keine Evidenz.</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing moved, %n [is|are] worded differently</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Nothing of that name was found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this domain is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is answered falls short of level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a full review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a short review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now asked as {successors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Now: %n answer[|s], {sum} of {most} points shown, {score} of 100.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observational study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed in people with SMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the score, {tested} % rests on considerations tested in people with SMI, {observed} % on ones observed in them, {views} % on their views, {none} % on no evidence from people with SMI. Only “tested” is evidence that something works.</source>
        <translation>Vom Wert stützen sich {tested} % auf Gesichtspunkte, die bei Menschen mit schwerer psychischer Erkrankung erprobt sind, {observed} % auf solche, die bei ihnen beobachtet sind, {views} % auf ihre Ansichten und {none} % auf keine Evidenz von ihnen. Nur „erprobt“ zeigt, dass etwas wirkt.</translation>
    </message>
    <message>
        <source>Often misjudged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new text: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is a short review: only what both ask is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason for all of them; it is printed with each in the report. A note stays beneath it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough; it is printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the new review asks these, so they are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the old review asks these, so they are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what explains it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}, {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a review anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall, last and never alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall, over what is in scope in both: {old} shown before, {new} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall: no score yet</source>
        <translation>Gesamt: noch kein Wert</translation>
    </message>
    <message>
        <source>Overall: {shown} shown, {claimed} claimed</source>
        <translation>Gesamt: {shown} belegt, {claimed} angegeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path, page or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers or a peer network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Fensterteil</translation>
    </message>
    <message>
        <source>Previous: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile by domain, over what is in scope in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Profile changed: %n fact[|s] added or taken away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Profile changed: another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changed: its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol, preprint, product page or news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Randomised trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready with conditions</source>
        <translation>Bereit unter Bedingungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be done; nothing shown yet for {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be done; nothing shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same level, no longer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same level, now shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Kopie speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report that you sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows it, or where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schizophrenia spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in a source of its own, nearly always the abstract, and in a fragment of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in a source of its own, nearly always the abstract, and not as a full paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set [it|%n] aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {sum} of {top} × {answered} = {most} points is {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single characters work while no text field has the focus. The View menu switches them off.</source>
        <translation>Einzelne Zeichen wirken, solange kein Textfeld den Fokus hat. Im Menü „Ansicht“ lassen sie sich abschalten.</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split or retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: now asked as {successors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff or carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systematic review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested in people with SMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift auf 100 %</translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n edit[|s] destroyed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That file cannot be compared. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all of this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is shown as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklists are not the same version: {old}, then {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklists are two, {old} and {new}: only what has the same id is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is the one that it was; now something is there that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is the one that it was; what showed it is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The entry stands with %n [answer|answers] now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full review asks all {all} that apply. The short one asks {short}: the core and every gate. It shows no overall number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys answer the row that has the focus. L goes back to one consideration a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {count} domain scores: ({sum}) ÷ {count} is {score}. Domains are added unrounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members described the intervention differently.</source>
        <translation>Die Mitglieder haben die Intervention verschieden beschrieben.</translation>
    </message>
    <message>
        <source>The new checklist does not ask these in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file is damaged, so it cannot be compared. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall number is not compared: both reviews withhold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall number is not compared: the new review withholds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall number is not compared: the old review withholds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall number is not shown.</source>
        <translation>Der Gesamtwert wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The panel has not yet agreed on every gate.</source>
        <translation>Das Gremium ist sich noch nicht über jeden Pflichtpunkt einig.</translation>
    </message>
    <message>
        <source>The profile decides what is asked. Answers given before are kept, and count nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile decides which considerations apply. Nothing is left out without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record keeps every state. Choose from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review by Tremain and colleagues cites it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review hardly cites it: it appeared weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review probably cites it; that was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review taken as old is the younger of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review that this checklist implements puts it as a possibility, not a result: online, an alliance may work through engagement, and it seems less directly tied to outcome than face to face. The studies found here, some of them later, are divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was edited in the meantime. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry is added to each. It has to show each of them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sentence stands in %n [note|notes] now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The short review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation of this window was not reviewed yet. The English words are the ones that were reviewed; a report is in the language of its checklist.</source>
        <translation>Die Übersetzung dieses Fensters ist noch nicht geprüft. Geprüft sind die englischen Wörter; ein Bericht erscheint in der Sprache seiner Prüfliste.</translation>
    </message>
    <message>
        <source>The verdict on one page; what to fix, in order; every consideration with its answer, evidence and note; the method; the sources. Every text that stands in the review is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict, the profile by domain, the gates and what to fix first, for a reader with one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict, then every gate and every gap in the order worth fixing, with what the next level asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory or framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two interventions, {old} and {new}: what follows is a difference, no progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF cannot be opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checklist cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. What the window called saved is on disk. These details help to mend it; no text of the review is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence stays in the record for good. Write nothing in it that should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This stays yes while {holders} [is|are] yes: the one comes with the other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moments of this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n answer[ is|s are] as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and usability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of people with SMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>Walk the full review instead: %n consideration[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk the short review instead: %n consideration[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What an action would bring is what its considerations would bring if each got what is asked of it next. It is no promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as shown here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, or how it is rated, differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open or not known could still leave it at {low} or bring it to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is open: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to stand in [this note|these %n notes]?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is and whom it is for, as the report will say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What shows [it|all %n of them]?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this round goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the review cites it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moments are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts are to be destroyed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Why [does this|do these %n] not apply?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any one domain left out it lies between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With domains of fewer than three considerations counting less, {thin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With face-to-face care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other weights, {low} to {high}.</source>
        <translation>Mit anderen Gewichten {low} bis {high}.</translation>
    </message>
    <message>
        <source>With thin domains counting less, {thin}.</source>
        <translation>Zählen schwach besetzte Bereiche weniger: {thin}.</translation>
    </message>
    <message>
        <source>Without a reason it counts as not answered. Write one, or keep it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reason they count as not answered. Write one, or keep them as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded differently: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign what now has the fingerprint {fingerprint}, and the full report made from exactly that. The signature stays in the record. Later edits are still possible; they come after it and are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>[one less|{count} fewer]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[one more|{count} more]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a population not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bipolar disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borderline personality disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>claimed but not shown</source>
        <translation>angegeben, aber nicht belegt</translation>
    </message>
    <message>
        <source>claimed {claimed}</source>
        <translation>angegeben {claimed}</translation>
    </message>
    <message>
        <source>claimed {claimed}, counts {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed, not shown</source>
        <translation>angegeben, nicht belegt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considerations
answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considerations,
all answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as Qt&apos;s QDate.toString takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as Qt&apos;s QDate.toString takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as Qt&apos;s QDate.toString takes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>depression that is not said to be severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done and looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achtzehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>vierzehn</translation>
    </message>
    <message>
        <source>gate {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part, or unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked for and not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>met in part</source>
        <translation>teilweise erfüllt</translation>
    </message>
    <message>
        <source>new, {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>neunzehn</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>no</source>
        <comment>how many</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no gate here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody; a framework, guidance or law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them is a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given, counts as medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known
yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet, counts 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in scope is open, not known or absent, and every gate is met</source>
        <translation>nichts im Umfang ist offen, unbekannt oder fehlt, und jeder Pflichtpunkt ist erfüllt</translation>
    </message>
    <message>
        <source>nothing is in scope</source>
        <translation>nichts ist im Umfang</translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the score, in people with SMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {all} considerations apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {all} considerations are asked in the short review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, not in the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or the full one: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or the short one: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other mental health problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>andere Gewichte</translation>
    </message>
    <message>
        <source>other weights {low} to {high}</source>
        <translation>andere Gewichte {low} bis {high}</translation>
    </message>
    <message>
        <source>people with SMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with bipolar disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with borderline personality disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with other mental health problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with schizophrenia spectrum disorders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with serious mental illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with severe depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible from {low} to {high}</source>
        <translation>möglich von {low} bis {high}</translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range while open or not known</source>
        <translation>Spanne, solange etwas offen oder nicht bekannt ist</translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schizophrenia spectrum disorders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>siebzehn</translation>
    </message>
    <message>
        <source>severe depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, {claimed} claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, {claimed} claimed, could end from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sechzehn</translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software, not people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff or carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>noch möglich</translation>
    </message>
    <message>
        <source>still shown: just answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>test with users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action {action} is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action {action} is off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action {action} is on the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the general population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note of {consideration} is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little is known, {known} of {in_scope} considerations</source>
        <translation>zu wenig ist bekannt, {known} von {in_scope} Gesichtspunkten</translation>
    </message>
    <message>
        <source>traumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>zwanzig</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis zu {high}</translation>
    </message>
    <message>
        <source>views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {old}, does not apply now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {old}; now {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with evidence
shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {in_scope} considerations in scope are answered</source>
        <translation>{answered} von {in_scope} Gesichtspunkten im Umfang sind beantwortet</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checklist} · fingerprint {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claimed} (counts as {shown})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{consideration} has %n evidence [entry|entries] again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{consideration} is at level {level} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{consideration} is not known yet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{consideration} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{consideration} is set aside again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} [does|do] not apply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [is|are] met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [is|are] {state}</source>
        <comment>how many gates</comment>
        <translation>
            <numerusform>einer ist {state}</numerusform>
            <numerusform>{count} sind {state}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} consideration[|s] [is|are] not known or absent</source>
        <translation>
            <numerusform>ein Gesichtspunkt ist nicht bekannt oder fehlt</numerusform>
            <numerusform>{count} Gesichtspunkte sind nicht bekannt oder fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} consideration[|s] [is|are] still open</source>
        <translation>
            <numerusform>ein Gesichtspunkt ist noch offen</numerusform>
            <numerusform>{count} Gesichtspunkte sind noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} consideration[|s] [is|are] still open and stand[s|] apart: nobody has answered [it|them] yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} edit[|s] [is|are] only in this window.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gate[|s] [is|are] not fully met</source>
        <translation>
            <numerusform>ein Pflichtpunkt ist nicht ganz erfüllt</numerusform>
            <numerusform>{count} Pflichtpunkte sind nicht ganz erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gate[|s] [is|are] not met</source>
        <translation>
            <numerusform>ein Pflichtpunkt ist nicht erfüllt</numerusform>
            <numerusform>{count} Pflichtpunkte sind nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gate[|s] [is|are] {state}</source>
        <translation>
            <numerusform>ein Pflichtpunkt ist {state}</numerusform>
            <numerusform>{count} Pflichtpunkte sind {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more question[|s] [is|are] yes with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} apply</source>
        <translation>{count} von {all} treffen zu</translation>
    </message>
    <message>
        <source>{count}, never averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{dimension}: {shown} shown, from %n consideration[|s]</source>
        <translation>
            <numerusform>{dimension}: {shown} belegt, aus 1 Gesichtspunkt</numerusform>
            <numerusform>{dimension}: {shown} belegt, aus %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>{domain} moved most, from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: down from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: none of {in_scope} answered</source>
        <translation>{domain}: keiner von {in_scope} beantwortet</translation>
    </message>
    <message>
        <source>{domain}: nothing in it applies</source>
        <translation>{domain}: nichts darin trifft zu</translation>
    </message>
    <message>
        <source>{domain}: nothing in scope</source>
        <translation>{domain}: nichts im Umfang</translation>
    </message>
    <message>
        <source>{domain}: nothing in scope in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: nothing to compare, {old} before and {new} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: unchanged at {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: up from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: {answered} of {in_scope} answered, no score yet</source>
        <translation>{domain}: {answered} von {in_scope} beantwortet, noch kein Wert</translation>
    </message>
    <message>
        <source>{domain}: {count} of {all} apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: {shown} shown, {claimed} claimed, could end from {low} to {high}, {answered} of {in_scope} answered</source>
        <translation>{domain}: {shown} belegt, {claimed} angegeben, am Ende {low} bis {high} möglich, {answered} von {in_scope} beantwortet</translation>
    </message>
    <message>
        <source>{domain}: {shown} shown, {claimed} claimed, {answered} of {in_scope} answered</source>
        <translation>{domain}: {shown} belegt, {claimed} angegeben, {answered} von {in_scope} beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{fewer}. {names} no longer [applies|apply].</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the review itself. Choose another name for its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gain} and more elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {asked} were answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, all answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, not all answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · {words} · worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}, {name}: skipped for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}; worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{more}. {cause} brought in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more}. {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Evidence refers to the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty; there is nothing to refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 64 GiB; write down by hand where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file that holds something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} signed {fingerprint} on {day}; %n edit[|s] since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} signed {fingerprint} on {day}; nothing was edited since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written to while it was read. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n text[|s]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a report does not carry its review inside yet. Open the .dtareview file that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: set aside, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} Level {asked} asks: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old}, now {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{points} in {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <comment>one decimal, with its sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{said}, %n worded differently</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of 100 shown, {claimed} claimed.</source>
        <translation>{shown} von 100 belegt, {claimed} angegeben.</translation>
    </message>
    <message>
        <source>{shown}, could be up to {high}</source>
        <translation>{shown}, bis zu {high} möglich</translation>
    </message>
    <message>
        <source>{studies} and {references}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} of {top} × {answered} = {most} points is {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, new: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, old: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({id}): now {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – not saved since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up}, {down}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · comes after {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gate}” was {old}; now it is {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
