<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n [consideration|considerations] answered since</source>
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
        <source>%n [was|were] answered since.</source>
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
        <source>%n gate[|s] stand[s|] otherwise.</source>
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
        <source>%n of them as not known yet</source>
        <translation>
            <numerusform>davon 1 als noch nicht bekannt</numerusform>
            <numerusform>davon %n als noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>A good example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poor example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short review asks only the core and the gates.</source>
        <translation>Eine kurze Prüfung fragt nur nach dem Kern und den Pflichtpunkten.</translation>
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
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All {in_scope} considerations in scope are answered</source>
        <translation>Alle {in_scope} Gesichtspunkte im Umfang sind beantwortet</translation>
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
        <source>Answered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers taken back from a colleague</source>
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
        <source>At the concept stage there is little yet that could be shown.</source>
        <translation>In der Konzeptphase lässt sich noch wenig belegen.</translation>
    </message>
    <message>
        <source>Both call their checklist {new}, yet the two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Deutsch (not reviewed yet)</source>
        <translation>Deutsch (noch nicht geprüft)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Every gate stands as it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
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
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>For the people in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates that stand otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>Im Durchgang</translation>
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
        <source>It reviews the conditions a design offers. It is no validated measure of alliance and no prediction of outcome.</source>
        <translation>Geprüft werden die Bedingungen, die ein Entwurf bietet. Das ist kein validiertes Maß der Allianz und keine Vorhersage der Wirkung.</translation>
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
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
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
    <message>
        <source>Lowest: {domains}.</source>
        <translation>Am niedrigsten: {domains}.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
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
        <source>Merged into {successors}.</source>
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
        <source>Next pane</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>No consideration is in scope.</source>
        <translation>Kein Gesichtspunkt ist im Umfang.</translation>
    </message>
    <message>
        <source>No domain moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate applies.</source>
        <translation>Kein Pflichtpunkt trifft zu.</translation>
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
        <source>Not applicable…</source>
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
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
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
        <source>One is a short review: only what both ask is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
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
        <source>Previous pane</source>
        <translation>Voriger Fensterteil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
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
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready with conditions</source>
        <translation>Bereit unter Bedingungen</translation>
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
        <source>Review</source>
        <translation>Prüfung</translation>
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
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
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
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
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
        <source>The checklists are not the same version: {old}, then {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklists are two, {old} and {new}: only what has the same id is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys answer the row that has the focus. L goes back to one consideration a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members described the intervention differently.</source>
        <translation>Die Mitglieder haben die Intervention verschieden beschrieben.</translation>
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
        <source>The review could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review taken as old is the younger of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation of this window was not reviewed yet. The English words are the ones that were reviewed; a report is in the language of its checklist.</source>
        <translation>Die Übersetzung dieses Fensters ist noch nicht geprüft. Geprüft sind die englischen Wörter; ein Bericht erscheint in der Sprache seiner Prüfliste.</translation>
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
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
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
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>What counts as proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it applies</source>
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
        <source>Why it is a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
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
        <source>Worded differently</source>
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
        <source>claimed, not shown</source>
        <translation>angegeben, nicht belegt</translation>
    </message>
    <message>
        <source>did not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
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
        <source>levels 1 and 2</source>
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
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not there</source>
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
        <source>one</source>
        <translation>eins</translation>
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
        <source>other weights</source>
        <translation>andere Gewichte</translation>
    </message>
    <message>
        <source>other weights {low} to {high}</source>
        <translation>andere Gewichte {low} bis {high}</translation>
    </message>
    <message>
        <source>possible from {low} to {high}</source>
        <translation>möglich von {low} bis {high}</translation>
    </message>
    <message>
        <source>range while open or not known</source>
        <translation>Spanne, solange etwas offen oder nicht bekannt ist</translation>
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
        <source>shown</source>
        <translation>belegt</translation>
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
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>noch möglich</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
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
        <source>too little is known, {known} of {in_scope} considerations</source>
        <translation>zu wenig ist bekannt, {known} von {in_scope} Gesichtspunkten</translation>
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
        <source>worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {in_scope} considerations in scope are answered</source>
        <translation>{answered} von {in_scope} Gesichtspunkten im Umfang sind beantwortet</translation>
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
    <message numerus="yes">
        <source>{count} [is|are] {state}</source>
        <comment>how many gates</comment>
        <translation>
            <numerusform>einer ist {state}</numerusform>
            <numerusform>{count} sind {state}</numerusform>
        </translation>
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
    <message>
        <source>{count} of {all} apply</source>
        <translation>{count} von {all} treffen zu</translation>
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
        <source>{domain}: {shown} shown, {claimed} claimed, could end from {low} to {high}, {answered} of {in_scope} answered</source>
        <translation>{domain}: {shown} belegt, {claimed} angegeben, am Ende {low} bis {high} möglich, {answered} von {in_scope} beantwortet</translation>
    </message>
    <message>
        <source>{domain}: {shown} shown, {claimed} claimed, {answered} of {in_scope} answered</source>
        <translation>{domain}: {shown} belegt, {claimed} angegeben, {answered} von {in_scope} beantwortet</translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}; worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{name}, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a report does not carry its review inside yet. Open the .dtareview file that it was made from.</source>
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
    <message numerus="yes">
        <source>{said}, %n worded differently</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>“{gate}” was {old}; now it is {new}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
