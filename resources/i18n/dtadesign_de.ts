<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>&quot;{case}&quot; does not ask &quot;{id}&quot;</source>
        <translation>„{case}“ fragt „{id}“ nicht</translation>
    </message>
    <message>
        <source>&quot;{case}&quot; is to be rated on one consideration at least.</source>
        <translation>„{case}“ braucht mindestens einen Gesichtspunkt, der bewertet wird.</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is no id of a consideration</source>
        <translation>„{id}“ ist kein Kürzel eines Gesichtspunkts</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is no id: {shape}</source>
        <translation>„{id}“ ist kein Kürzel: {shape}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not voted on in this workshop, on &quot;{case}&quot;</source>
        <translation>Über „{id}“ wird in diesem Workshop bei „{case}“ nicht abgestimmt</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; of &quot;{case}&quot; has been voted on and stays in the plan where it is.</source>
        <translation>Über „{id}“ von „{case}“ wurde abgestimmt; das bleibt im Plan, wo es ist.</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; stands here for the second time</source>
        <translation>„{id}“ steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; stands twice in the plan for &quot;{case}&quot;.</source>
        <translation>„{id}“ steht im Plan für „{case}“ zweimal.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; stands under required changes, and no point of the letter is one yet.</source>
        <translation>„{label}“ gilt nur unter Auflagen, und noch kein Punkt des Briefes ist eine.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no handout; there are {names}</source>
        <translation>„{name}“ ist keine Unterlage; es gibt {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n [action is|actions are] changed.</source>
        <translation>
            <numerusform>1 Maßnahme ist geändert.</numerusform>
            <numerusform>%n Maßnahmen sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [action is|actions are] marked. This is said of all of them:</source>
        <translation>
            <numerusform>1 Maßnahme ist markiert. Das wird von ihr gesagt:</numerusform>
            <numerusform>%n Maßnahmen sind markiert. Das wird von allen gesagt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [answer is|answers are] cleared. Notes and evidence are kept.</source>
        <translation>
            <numerusform>1 Antwort ist entfernt. Notizen und Belege bleiben.</numerusform>
            <numerusform>%n Antworten sind entfernt. Notizen und Belege bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [consideration|considerations] answered since</source>
        <translation>
            <numerusform>1 Gesichtspunkt seither beantwortet</numerusform>
            <numerusform>%n Gesichtspunkte seither beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [does|do] not apply</source>
        <translation>
            <numerusform>1 trifft nicht zu</numerusform>
            <numerusform>%n treffen nicht zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [entry was|entries were] added as evidence for {consideration}.</source>
        <translation>
            <numerusform>1 Beleg wurde bei {consideration} hinzugefügt.</numerusform>
            <numerusform>%n Belege wurden bei {consideration} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [has|have] not voted yet.</source>
        <translation>
            <numerusform>%n Person hat noch nicht abgestimmt.</numerusform>
            <numerusform>%n Personen haben noch nicht abgestimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] newly shown.</source>
        <translation>
            <numerusform>1 ist neu belegt.</numerusform>
            <numerusform>%n sind neu belegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] no longer shown.</source>
        <translation>
            <numerusform>1 ist nicht mehr belegt.</numerusform>
            <numerusform>%n sind nicht mehr belegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not known yet now.</source>
        <translation>
            <numerusform>1 ist jetzt noch nicht bekannt.</numerusform>
            <numerusform>%n sind jetzt noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not known yet.</source>
        <translation>
            <numerusform>1 ist noch nicht bekannt.</numerusform>
            <numerusform>%n sind noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not shown.</source>
        <translation>
            <numerusform>1 wird nicht gezeigt.</numerusform>
            <numerusform>%n werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not waited for any more.</source>
        <translation>
            <numerusform>Auf eine Person wird nicht mehr gewartet.</numerusform>
            <numerusform>Auf %n Personen wird nicht mehr gewartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] not:</source>
        <translation>
            <numerusform>1 ist es nicht:</numerusform>
            <numerusform>%n sind es nicht:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] set aside</source>
        <translation>
            <numerusform>%n ist ausgenommen</numerusform>
            <numerusform>%n sind ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] set aside now, with this reason.</source>
        <translation>
            <numerusform>1 ist jetzt ausgenommen, mit diesem Grund.</numerusform>
            <numerusform>%n sind jetzt ausgenommen, mit diesem Grund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [is|are] set aside.</source>
        <translation>
            <numerusform>1 ist ausgenommen.</numerusform>
            <numerusform>%n sind ausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [person|people] voted</source>
        <translation>
            <numerusform>%n Person hat abgestimmt</numerusform>
            <numerusform>%n Personen haben abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [row is|rows are] marked. This is said of all of them:</source>
        <translation>
            <numerusform>1 Zeile ist markiert. Das wird von ihr gesagt:</numerusform>
            <numerusform>%n Zeilen sind markiert. Das wird von allen gesagt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [stays as it is|stay as they are] here.</source>
        <translation>
            <numerusform>1 bleibt hier, wie es ist.</numerusform>
            <numerusform>%n bleiben hier, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [was|were] made on both sides, each its own way: choose which holds.</source>
        <translation>
            <numerusform>1 Änderung wurde auf beiden Seiten verschieden gemacht: Wählen Sie, was gilt.</numerusform>
            <numerusform>%n Änderungen wurden auf beiden Seiten verschieden gemacht: Wählen Sie, was gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n [was|were] skipped for now.</source>
        <translation>
            <numerusform>1 wurde vorerst übersprungen.</numerusform>
            <numerusform>%n wurden vorerst übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action[ is|s are] off the list. Undo brings [it|them] back.</source>
        <translation>
            <numerusform>1 Maßnahme ist von der Liste. Rückgängig bringt sie wieder.</numerusform>
            <numerusform>%n Maßnahmen sind von der Liste. Rückgängig bringt sie wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action[|s]</source>
        <translation>
            <numerusform>1 Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer[|s] given or changed</source>
        <translation>
            <numerusform>eine Antwort gegeben oder geändert</numerusform>
            <numerusform>%n Antworten gegeben oder geändert</numerusform>
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
        <source>%n as not applicable</source>
        <translation>
            <numerusform>%n als nicht zutreffend</numerusform>
            <numerusform>%n als nicht zutreffend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as not known</source>
        <translation>
            <numerusform>%n als noch nicht bekannt</numerusform>
            <numerusform>%n als noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte[|s]</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case[|s]</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change[ was|s were] taken back from the copy.</source>
        <translation>
            <numerusform>1 Änderung wurde aus der Kopie übernommen.</numerusform>
            <numerusform>%n Änderungen wurden aus der Kopie übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change[|s] by {name} [is|are] only in the copy.</source>
        <translation>
            <numerusform>1 Änderung von {name} steht nur in der Kopie.</numerusform>
            <numerusform>%n Änderungen von {name} stehen nur in der Kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s]</source>
        <translation>
            <numerusform>%n Gesichtspunkt</numerusform>
            <numerusform>%n Gesichtspunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] [rests|rest] on it</source>
        <translation>
            <numerusform>1 Gesichtspunkt stützt sich darauf</numerusform>
            <numerusform>%n Gesichtspunkte stützen sich darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] [was|were] answered since.</source>
        <translation>
            <numerusform>1 Gesichtspunkt wurde seither beantwortet.</numerusform>
            <numerusform>%n Gesichtspunkte wurden seither beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] in scope [is|are] worded differently.</source>
        <translation>
            <numerusform>1 Gesichtspunkt im Umfang ist anders formuliert.</numerusform>
            <numerusform>%n Gesichtspunkte im Umfang sind anders formuliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] in scope in both [is|are] compared.</source>
        <translation>
            <numerusform>1 Gesichtspunkt, der in beiden im Umfang ist, wird verglichen.</numerusform>
            <numerusform>%n Gesichtspunkte, die in beiden im Umfang sind, werden verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] of the checklist</source>
        <translation>
            <numerusform>%n Gesichtspunkt der Prüfliste</numerusform>
            <numerusform>%n Gesichtspunkte der Prüfliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] on which all members said the same.</source>
        <translation>
            <numerusform>%n Gesichtspunkt, bei dem alle Mitglieder dasselbe gesagt haben.</numerusform>
            <numerusform>%n Gesichtspunkte, bei denen alle Mitglieder dasselbe gesagt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] say[s|] nothing about how somebody rates elsewhere.</source>
        <translation>
            <numerusform>%n Gesichtspunkt sagt nichts darüber, wie jemand anderswo bewertet.</numerusform>
            <numerusform>%n Gesichtspunkte sagen nichts darüber, wie jemand anderswo bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consideration[|s] settled without discussion.</source>
        <translation>
            <numerusform>%n Gesichtspunkt ohne Aussprache entschieden.</numerusform>
            <numerusform>%n Gesichtspunkte ohne Aussprache entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n considerations say little: on others it may well look different.</source>
        <translation>
            <numerusform>%n Gesichtspunkt sagt wenig: Bei anderen kann es durchaus anders aussehen.</numerusform>
            <numerusform>%n Gesichtspunkte sagen wenig: Bei anderen kann es durchaus anders aussehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied file[|s]</source>
        <translation>
            <numerusform>1 kopierte Datei</numerusform>
            <numerusform>%n kopierte Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core consideration[|s] and gate[|s] at most</source>
        <translation>
            <numerusform>höchstens 1 Gesichtspunkt aus Kern und Pflichtpunkten</numerusform>
            <numerusform>höchstens %n Gesichtspunkte: Kern und Pflichtpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do[es|] not apply</source>
        <comment>how many votes</comment>
        <translation>
            <numerusform>einmal trifft nicht zu</numerusform>
            <numerusform>%n-mal trifft nicht zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit[|s]</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence [entry|entries]</source>
        <translation>
            <numerusform>1 Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file[ is|s are] kept in {folder}.</source>
        <translation>
            <numerusform>%n Datei liegt jetzt in {folder}.</numerusform>
            <numerusform>%n Dateien liegen jetzt in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file[|s] [is|are] as [it was|they were] when referred to.</source>
        <translation>
            <numerusform>1 Datei ist, wie sie beim Verweis war.</numerusform>
            <numerusform>%n Dateien sind, wie sie beim Verweis waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file[|s] [is|are] not as [it was|they were] when referred to:</source>
        <translation>
            <numerusform>1 Datei ist nicht, wie sie beim Verweis war:</numerusform>
            <numerusform>%n Dateien sind nicht, wie sie beim Verweis waren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file[|s] [was|were] looked through.</source>
        <translation>
            <numerusform>Eine Datei wurde durchgesehen.</numerusform>
            <numerusform>%n Dateien wurden durchgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file[|s] beside it [was|were] destroyed.</source>
        <translation>
            <numerusform>Eine Datei daneben wurde vernichtet.</numerusform>
            <numerusform>%n Dateien daneben wurden vernichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file[|s] beside the panel [was|were] destroyed.</source>
        <translation>
            <numerusform>%n Datei neben dem Gremium wurde vernichtet.</numerusform>
            <numerusform>%n Dateien neben dem Gremium wurden vernichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further reference[|s]</source>
        <translation>
            <numerusform>1 weitere Quelle</numerusform>
            <numerusform>%n weitere Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate[|s] [has|have] no settled consensus: {ids}. The decision is recorded.</source>
        <translation>
            <numerusform>Zu %n Pflichtpunkt steht kein Konsens: {ids}. Die Entscheidung ist festgehalten.</numerusform>
            <numerusform>Zu %n Pflichtpunkten steht kein Konsens: {ids}. Die Entscheidung ist festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate[|s] not met</source>
        <translation>
            <numerusform>1 Pflichtpunkt nicht erfüllt</numerusform>
            <numerusform>%n Pflichtpunkte nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate[|s] stand[s|] otherwise.</source>
        <translation>
            <numerusform>1 Pflichtpunkt steht anders.</numerusform>
            <numerusform>%n Pflichtpunkte stehen anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate[|s] would stand otherwise.</source>
        <translation>
            <numerusform>1 Pflichtpunkt stünde anders.</numerusform>
            <numerusform>%n Pflichtpunkte stünden anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n house rule[|s] agreed</source>
        <translation>
            <numerusform>%n Hausregel vereinbart</numerusform>
            <numerusform>%n Hausregeln vereinbart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loose end[|s]</source>
        <translation>
            <numerusform>1 zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loose end[|s] in the whole review.</source>
        <translation>
            <numerusform>In der ganzen Prüfung ist 1 zu klären.</numerusform>
            <numerusform>In der ganzen Prüfung sind %n zu klären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loose end[|s]: not answered, not known or not shown</source>
        <translation>
            <numerusform>1 zu klären: nicht beantwortet, nicht bekannt oder nicht belegt</numerusform>
            <numerusform>%n zu klären: nicht beantwortet, nicht bekannt oder nicht belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>1 markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member[|s]</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member[|s] [has|have] sent a review.</source>
        <translation>
            <numerusform>%n Mitglied hat eine Prüfung geschickt.</numerusform>
            <numerusform>%n Mitglieder haben eine Beurteilung geschickt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member[|s] rate.</source>
        <translation>
            <numerusform>%n Mitglied bewertet.</numerusform>
            <numerusform>%n Mitglieder bewerten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute[|s]</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more [is|are] in the chart above.</source>
        <translation>
            <numerusform>%n weiterer steht oben im Bild.</numerusform>
            <numerusform>%n weitere stehen oben im Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more [is|are] only listed.</source>
        <translation>
            <numerusform>%n weiterer ist nur aufgeführt.</numerusform>
            <numerusform>%n weitere sind nur aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved down</source>
        <comment>considerations</comment>
        <translation>
            <numerusform>1 niedriger</numerusform>
            <numerusform>%n niedriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved down, none moved up</source>
        <translation>
            <numerusform>1 niedriger, keiner höher</numerusform>
            <numerusform>%n niedriger, keiner höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved up</source>
        <translation>
            <numerusform>1 höher</numerusform>
            <numerusform>%n höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved up, none moved down</source>
        <translation>
            <numerusform>1 höher, keiner niedriger</numerusform>
            <numerusform>%n höher, keiner niedriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <comment>how many votes</comment>
        <translation>
            <numerusform>einmal noch nicht bekannt</numerusform>
            <numerusform>%n-mal noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them [is a gate|are gates]</source>
        <translation>
            <numerusform>1 davon ist ein Pflichtpunkt</numerusform>
            <numerusform>%n davon sind Pflichtpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them [is a gate|are gates]; they come first.</source>
        <translation>
            <numerusform>1 davon ist ein Pflichtpunkt; er kommt zuerst.</numerusform>
            <numerusform>%n davon sind Pflichtpunkte; sie kommen zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them [is|are] recused from single considerations.</source>
        <translation>
            <numerusform>%n von ihnen ist bei einzelnen Gesichtspunkten befangen.</numerusform>
            <numerusform>%n von ihnen sind bei einzelnen Gesichtspunkten befangen.</numerusform>
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
        <source>%n of them replace[s|] what stands here: {ids}.</source>
        <translation>
            <numerusform>%n davon ersetzt, was hier steht: {ids}.</numerusform>
            <numerusform>%n davon ersetzen, was hier steht: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on paper</source>
        <translation>
            <numerusform>%n auf Papier</numerusform>
            <numerusform>%n auf Papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>1 überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone[ is|s are] in.</source>
        <translation>
            <numerusform>%n Handy ist dabei.</numerusform>
            <numerusform>%n Handys sind dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point[|s]</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point[|s] taken up. Read each before it goes out.</source>
        <translation>
            <numerusform>Ein Punkt übernommen. Lesen Sie ihn, bevor er hinausgeht.</numerusform>
            <numerusform>%n Punkte übernommen. Lesen Sie jeden, bevor er hinausgeht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question[|s] [is|are] not answered yet. Until then that counts as no.</source>
        <translation>
            <numerusform>1 Frage ist noch nicht beantwortet. Bis dahin gilt das als Nein.</numerusform>
            <numerusform>%n Fragen sind noch nicht beantwortet. Bis dahin gilt das als Nein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question[|s], {state}. They cannot be changed here.</source>
        <translation>
            <numerusform>%n Frage, {state}. Sie lässt sich hier nicht ändern.</numerusform>
            <numerusform>%n Fragen, {state}. Sie lassen sich hier nicht ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question[|s], {state}. You can change them at any time. Answers given are kept.</source>
        <translation>
            <numerusform>1 Frage, {state}. Sie können sie jederzeit ändern. Gegebene Antworten bleiben.</numerusform>
            <numerusform>%n Fragen, {state}. Sie können sie jederzeit ändern. Gegebene Antworten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference[|s] beyond the studies.</source>
        <translation>
            <numerusform>1 Quelle über die Studien hinaus.</numerusform>
            <numerusform>%n Quellen über die Studien hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to be done and not shown</source>
        <translation>
            <numerusform>1 als erledigt gemeldet und nicht belegt</numerusform>
            <numerusform>%n als erledigt gemeldet und nicht belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said[| each] that it does not apply.</source>
        <translation>
            <numerusform>Eine Person sagte, dass es nicht zutrifft.</numerusform>
            <numerusform>%n Personen sagten, dass es nicht zutrifft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said[| each] that it is not known yet.</source>
        <translation>
            <numerusform>Eine Person sagte, dass es noch nicht bekannt ist.</numerusform>
            <numerusform>%n Personen sagten, dass es noch nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second[|s] left.</source>
        <translation>
            <numerusform>Noch %n Sekunde.</numerusform>
            <numerusform>Noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second[|s] more</source>
        <translation>
            <numerusform>%n Sekunde mehr</numerusform>
            <numerusform>%n Sekunden mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>1 geregelt</numerusform>
            <numerusform>%n geregelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature[|s]</source>
        <translation>
            <numerusform>%n Unterschrift</numerusform>
            <numerusform>%n Unterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single stud[y|ies] of the alliance in digital care: it goes with engagement in {yes}, in part in {mixed}, and was looked for and not found in {no}. Not reported: {silent}. Not seen: {unseen}.</source>
        <translation>
            <numerusform>1 Einzelstudie zur Allianz in digitaler Versorgung: Sie geht mit der Nutzung einher in {yes}, teilweise in {mixed}; gesucht und nicht gefunden in {no}. Nicht berichtet: {silent}. Nicht gesehen: {unseen}.</numerusform>
            <numerusform>%n Einzelstudien zur Allianz in digitaler Versorgung: Sie geht mit der Nutzung einher in {yes}, teilweise in {mixed}; gesucht und nicht gefunden in {no}. Nicht berichtet: {silent}. Nicht gesehen: {unseen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single stud[y|ies] of the alliance in digital care: it goes with outcome in {yes}, in part in {mixed}, and was looked for and not found in {no}. Not reported: {silent}. Not seen: {unseen}.</source>
        <translation>
            <numerusform>1 Einzelstudie zur Allianz in digitaler Versorgung: Sie geht mit der Wirkung einher in {yes}, teilweise in {mixed}; gesucht und nicht gefunden in {no}. Nicht berichtet: {silent}. Nicht gesehen: {unseen}.</numerusform>
            <numerusform>%n Einzelstudien zur Allianz in digitaler Versorgung: Sie geht mit der Wirkung einher in {yes}, teilweise in {mixed}; gesucht und nicht gefunden in {no}. Nicht berichtet: {silent}. Nicht gesehen: {unseen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source[|s]</source>
        <translation>
            <numerusform>1 Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source[|s] for which this is not known</source>
        <translation>
            <numerusform>1 Quelle, von der das nicht bekannt ist</numerusform>
            <numerusform>%n Quellen, von denen das nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stud[y|ies]</source>
        <translation>
            <numerusform>1 Studie</numerusform>
            <numerusform>%n Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stud[y|ies] did not rate or ask about the alliance and [is|are] left out.</source>
        <translation>
            <numerusform>1 Studie hat die Allianz weder gemessen noch erfragt und bleibt außen vor.</numerusform>
            <numerusform>%n Studien haben die Allianz weder gemessen noch erfragt und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stud[y|ies].</source>
        <translation>
            <numerusform>1 Studie.</numerusform>
            <numerusform>%n Studien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text[|s]</source>
        <translation>
            <numerusform>1 Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked action[|s] [is|are] only about what is at its top, not answered yet or not asked.</source>
        <translation>
            <numerusform>1 angekreuzte Maßnahme betrifft nur, was schon ganz oben steht, noch nicht beantwortet ist oder nicht gefragt wird.</numerusform>
            <numerusform>%n angekreuzte Maßnahmen betreffen nur, was schon ganz oben steht, noch nicht beantwortet ist oder nicht gefragt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked action[|s] name[s|] no consideration, so nothing follows from [it|them].</source>
        <translation>
            <numerusform>1 angekreuzte Maßnahme nennt keinen Gesichtspunkt, also folgt nichts aus ihr.</numerusform>
            <numerusform>%n angekreuzte Maßnahmen nennen keinen Gesichtspunkt, also folgt nichts aus ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to talk through</source>
        <translation>
            <numerusform>%n zu besprechen</numerusform>
            <numerusform>%n zu besprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote[|s] can still be entered.</source>
        <translation>
            <numerusform>%n Stimme lässt sich noch eintragen.</numerusform>
            <numerusform>%n Stimmen lassen sich noch eintragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote[|s] of phones came after the reveal and [is|are] not counted.</source>
        <translation>
            <numerusform>%n Stimme von Handys kam nach dem Aufdecken und zählt nicht.</numerusform>
            <numerusform>%n Stimmen von Handys kamen nach dem Aufdecken und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted on twice</source>
        <comment>considerations</comment>
        <translation>
            <numerusform>einer mit zwei Abstimmungen</numerusform>
            <numerusform>%n mit zwei Abstimmungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a vote</source>
        <translation>
            <numerusform>%n ohne Stimme</numerusform>
            <numerusform>%n ohne Stimme</numerusform>
        </translation>
    </message>
    <message>
        <source>(others who use it could read it)</source>
        <translation>(wer ihn sonst benutzt, könnte ihn lesen)</translation>
    </message>
    <message>
        <source>,</source>
        <comment>thousands mark</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal mark</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>1 answer</source>
        <comment>in a form</comment>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>2026-11-23 or 23.11.2026</source>
        <translation>2026-11-23 oder 23.11.2026</translation>
    </message>
    <message>
        <source>2031-11-23 or 23.11.2031</source>
        <translation>2031-11-23 oder 23.11.2031</translation>
    </message>
    <message>
        <source>A board reads a proposal</source>
        <translation>Ein Gremium liest einen Antrag</translation>
    </message>
    <message>
        <source>A case of your own</source>
        <translation>Ein eigener Fall</translation>
    </message>
    <message>
        <source>A character of number 0 cannot stand in HTML; {sign} is in its place.</source>
        <translation>Ein Zeichen mit der Nummer 0 kann in HTML nicht stehen; an seiner Stelle steht {sign}.</translation>
    </message>
    <message>
        <source>A consensus needs a level, unknown or na; to take one back, reopen it.</source>
        <translation>Ein Konsens braucht eine Stufe, unknown oder na; zum Zurücknehmen wird er wieder geöffnet.</translation>
    </message>
    <message>
        <source>A consideration is asked if its condition holds for the profile. In a short review only the core considerations and every gate are asked. One that is not applicable, with a reason, leaves the scope and is listed with that reason.</source>
        <translation>Ein Gesichtspunkt wird gefragt, wenn seine Bedingung für das Profil gilt. In einer kurzen Prüfung werden nur die Kern-Gesichtspunkte und alle Pflichtpunkte gefragt. Einer, der mit Begründung nicht zutrifft, gehört nicht mehr zum Umfang und ist mit dieser Begründung aufgeführt.</translation>
    </message>
    <message>
        <source>A copy has at most 10 MiB, all copies together {most}; {kept} are taken. Undo takes the entry back, not the copy: it stays in the record until it is destroyed on the report page.</source>
        <translation>Eine Kopie hat höchstens 10 MiB, alle Kopien zusammen {most}; {kept} sind belegt. Rückgängig nimmt den Eintrag zurück, nicht die Kopie: Sie bleibt in der Aufzeichnung, bis sie auf der Seite „Bericht“ vernichtet wird.</translation>
    </message>
    <message>
        <source>A copy is kept in the review: {file}.</source>
        <translation>Eine Kopie liegt in der Prüfung: {file}.</translation>
    </message>
    <message>
        <source>A copy of {name} is kept in the review.</source>
        <translation>Eine Kopie von {name} liegt in der Prüfung.</translation>
    </message>
    <message>
        <source>A file of house rules</source>
        <translation>Eine Datei mit Hausregeln</translation>
    </message>
    <message>
        <source>A gate is never averaged away.</source>
        <translation>Ein Pflichtpunkt geht nie im Mittelwert unter.</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>Ein gutes Beispiel</translation>
    </message>
    <message>
        <source>A house rule changes no score by itself: it stands beside the question, and people answer knowing it.</source>
        <translation>Eine Hausregel ändert von sich aus keinen Wert: Sie steht neben der Frage, und wer antwortet, kennt sie.</translation>
    </message>
    <message>
        <source>A house rule for {name}</source>
        <comment>a consideration</comment>
        <translation>Eine Hausregel für „{name}“</translation>
    </message>
    <message>
        <source>A house rule has at most {most} characters.</source>
        <translation>Eine Hausregel hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A level above 1 counts as 1 until something is shown. Say what shows it and where it is.</source>
        <translation>Eine Stufe über 1 zählt als 1, bis etwas belegt ist. Schreiben Sie, was sie belegt und wo es zu finden ist.</translation>
    </message>
    <message>
        <source>A level follows from what the case shows and from the checklist&apos;s own words for it. Where it says that reasonable people differ, their levels count as agreeing too; that they do is worth more talk, not less.</source>
        <translation>Eine Stufe folgt aus dem, was der Fall zeigt, und aus den eigenen Worten der Prüfliste dafür. Wo er sagt, dass vernünftige Menschen verschieden urteilen, zählen auch deren Stufen als Übereinstimmung; dass sie es tun, ist mehr Gespräch wert, nicht weniger.</translation>
    </message>
    <message>
        <source>A level is given one by one, as each stands for itself. Unmark, then press its key.</source>
        <translation>Eine Stufe wird einzeln gegeben, denn jeder Punkt steht für sich. Heben Sie die Markierung auf und drücken Sie dann die Taste.</translation>
    </message>
    <message>
        <source>A level may differ because of a rule.</source>
        <translation>Eine Stufe kann wegen einer Regel anders sein.</translation>
    </message>
    <message>
        <source>A line for the signature of who led the workshop</source>
        <translation>Eine Linie für die Unterschrift der Moderation des Workshops</translation>
    </message>
    <message>
        <source>A line to write the name on</source>
        <translation>Eine Linie für den Namen</translation>
    </message>
    <message>
        <source>A mean over what a member and others rated, between 3 levels stricter and 3 milder: it does not say who is right, and one member in twenty stands out by chance alone.</source>
        <translation>Ein Mittel über das, was ein Mitglied und andere bewertet haben, zwischen 3 Stufen strenger und 3 milder: es sagt nicht, wer recht hat, und eins von zwanzig Mitgliedern fällt schon durch Zufall auf.</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Ein Mitglied</translation>
    </message>
    <message>
        <source>A member is recused from what they declared not to rate; that is no missing rating.</source>
        <translation>Ein Mitglied gilt bei dem als befangen, was es nach eigener Erklärung nicht bewertet; das ist keine fehlende Bewertung.</translation>
    </message>
    <message>
        <source>A name is needed. A working title will do.</source>
        <translation>Ein Name ist nötig. Ein Arbeitstitel genügt.</translation>
    </message>
    <message>
        <source>A name is needed: it stands on every page of the report. Until then the last one is kept.</source>
        <translation>Ein Name ist nötig: Er steht auf jeder Seite des Berichts. Bis dahin bleibt der letzte.</translation>
    </message>
    <message>
        <source>A name stands on one line and has at most {most} characters.</source>
        <translation>Ein Name steht in einer Zeile und hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Eine neue Maßnahme</translation>
    </message>
    <message>
        <source>A packet for a board</source>
        <translation>Ein Paket für ein Gremium</translation>
    </message>
    <message>
        <source>A packet for the review of {title}</source>
        <translation>Ein Paket für die Prüfung von {title}</translation>
    </message>
    <message>
        <source>A panel of their own needs its file, and only such a panel has one.</source>
        <translation>Ein eigenes Gremium braucht seine Datei, und nur ein solches hat eine.</translation>
    </message>
    <message>
        <source>A participant has an id of twelve hex digits and a number from 1 on.</source>
        <translation>Wer teilnimmt, hat eine Kennung aus zwölf hexadezimalen Ziffern und eine Nummer ab 1.</translation>
    </message>
    <message>
        <source>A person or a group.</source>
        <translation>Eine Person oder eine Gruppe.</translation>
    </message>
    <message>
        <source>A picture is written as {endings}; its file&apos;s name says which.</source>
        <translation>Ein Bild wird als {endings} geschrieben; der Name seiner Datei sagt, welches.</translation>
    </message>
    <message>
        <source>A picture was to come, but none could be read. Copy it again.</source>
        <translation>Ein Bild sollte kommen, aber keines war lesbar. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A point of the letter needs its words.</source>
        <translation>Ein Punkt des Briefes braucht seinen Wortlaut.</translation>
    </message>
    <message>
        <source>A poor example</source>
        <translation>Ein schlechtes Beispiel</translation>
    </message>
    <message>
        <source>A question marked so is judged by itself; no average makes up for it.</source>
        <translation>Eine so gekennzeichnete Frage wird für sich beurteilt; kein Mittelwert gleicht sie aus.</translation>
    </message>
    <message>
        <source>A review looks, one consideration at a time, at what a digital intervention offers for a working alliance with people with serious mental illness. It reviews the conditions; it is no measure of alliance.</source>
        <translation>Eine Prüfung betrachtet Gesichtspunkt für Gesichtspunkt, was eine digitale Intervention für eine Arbeitsallianz mit Menschen mit schwerer psychischer Erkrankung bietet. Sie prüft die Bedingungen; sie ist kein Maß der Allianz.</translation>
    </message>
    <message>
        <source>A room learns on a case</source>
        <translation>Eine Gruppe lernt an einem Fall</translation>
    </message>
    <message>
        <source>A room rates an invented case, sees at one moment how far it differs, talks, and rates again. Nobody is asked for a name, and nothing leaves this room.</source>
        <translation>Eine Gruppe bewertet einen erfundenen Fall, sieht in einem Augenblick, wie weit sie auseinanderliegt, spricht darüber und bewertet noch einmal. Niemand wird nach einem Namen gefragt, und nichts verlässt diesen Raum.</translation>
    </message>
    <message>
        <source>A room rates an invented case, talks, and rates again</source>
        <translation>Eine Gruppe bewertet einen erfundenen Fall, spricht darüber und bewertet noch einmal</translation>
    </message>
    <message>
        <source>A second cut of the same answers. One consideration can count for several dimensions.</source>
        <translation>Ein zweiter Schnitt durch dieselben Antworten. Ein Gesichtspunkt kann für mehrere Dimensionen zählen.</translation>
    </message>
    <message>
        <source>A second cut of the same answers: the mean of the shown levels over the answered considerations that carry a dimension. Printed only where there are {thin} or more.</source>
        <translation>Ein zweiter Schnitt durch dieselben Antworten: der Mittelwert der belegten Stufen über die beantworteten Gesichtspunkte einer Dimension. Gedruckt nur, wo es {thin} oder mehr sind.</translation>
    </message>
    <message>
        <source>A short review asks only the core and the gates.</source>
        <translation>Eine kurze Prüfung fragt nur nach dem Kern und den Pflichtpunkten.</translation>
    </message>
    <message>
        <source>A short review asks the core considerations and every gate. These are left for a full one.</source>
        <translation>Eine kurze Prüfung fragt die Kern-Gesichtspunkte und alle Pflichtpunkte. Diese hier bleiben für eine volle.</translation>
    </message>
    <message>
        <source>A team reviews its design</source>
        <translation>Ein Team prüft seinen Entwurf</translation>
    </message>
    <message>
        <source>A translation of this checklist</source>
        <translation>Eine Übersetzung dieser Prüfliste</translation>
    </message>
    <message>
        <source>A vote is reckoned as a minute.</source>
        <translation>Eine Abstimmung wird mit einer Minute gerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>A vote takes %n second[|s].</source>
        <translation>
            <numerusform>Eine Abstimmung dauert %n Sekunde.</numerusform>
            <numerusform>Eine Abstimmung dauert %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workshop needs a case.</source>
        <translation>Ein Workshop braucht einen Fall.</translation>
    </message>
    <message>
        <source>A yes to {question}</source>
        <translation>Ein Ja zu {question}</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>AC2</source>
        <comment>Gwet&apos;s coefficient</comment>
        <translation>AC2</translation>
    </message>
    <message>
        <source>AC2</source>
        <translation>AC2</translation>
    </message>
    <message>
        <source>AC2 (Gwet&apos;s ordinal weights) expects less agreement by chance where one level prevails, and stays high there; it does not show that members tell the levels apart.</source>
        <translation>AC2 (Gwets ordinale Gewichte) erwartet weniger zufällige Übereinstimmung, wo eine Stufe überwiegt, und bleibt dort hoch; es zeigt nicht, dass die Mitglieder die Stufen auseinanderhalten.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>About dtadesign</source>
        <translation>Über dtadesign</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Betrifft:</translation>
    </message>
    <message>
        <source>About: {considerations}</source>
        <translation>Zu: {considerations}</translation>
    </message>
    <message>
        <source>Accept the {count} unanimous</source>
        <translation>Die {count} einstimmigen annehmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Action {action} about {title}</source>
        <translation>Maßnahme {action} zu {title}</translation>
    </message>
    <message>
        <source>Action {action} changed</source>
        <translation>Maßnahme {action} geändert</translation>
    </message>
    <message>
        <source>Action {id}</source>
        <translation>Maßnahme {id}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Actions, in the order worth doing</source>
        <translation>Maßnahmen, in lohnender Reihenfolge</translation>
    </message>
    <message>
        <source>Actions: {title}</source>
        <translation>Maßnahmen: {title}</translation>
    </message>
    <message>
        <source>Add a consideration</source>
        <translation>Gesichtspunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a consideration…</source>
        <translation>Gesichtspunkt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a dissent</source>
        <translation>Abweichende Meinung hinzufügen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a point to the letter</source>
        <translation>Dem Brief einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a point…</source>
        <translation>Punkt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence to {id}</source>
        <translation>Beleg zu {id} hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence. {what}</source>
        <translation>Beleg hinzufügen. {what}</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Beleg hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add it to %n [answer|answers]</source>
        <translation>
            <numerusform>Zu 1 Antwort hinzufügen</numerusform>
            <numerusform>Zu %n Antworten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add it to %n [note|notes]</source>
        <translation>
            <numerusform>Zu 1 Notiz hinzufügen</numerusform>
            <numerusform>Zu %n Notizen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members&apos; files…</source>
        <translation>Dateien von Mitgliedern hinzufügen…</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>Keinen hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add something that shows it.</source>
        <translation>Fügen Sie etwas hinzu, das es belegt.</translation>
    </message>
    <message numerus="yes">
        <source>Added because {holders} [is|are] yes.</source>
        <translation>
            <numerusform>Hinzugefügt, weil {holders} mit Ja beantwortet ist.</numerusform>
            <numerusform>Hinzugefügt, weil {holders} mit Ja beantwortet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <comment>a time since the beginning</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>After talking</source>
        <translation>Nach dem Gespräch</translation>
    </message>
    <message>
        <source>After talking people come together whether or not they are right; that they agree more does not show that they read better.</source>
        <translation>Nach einem Gespräch nähern sich Menschen einander an, ob sie recht haben oder nicht; dass sie sich eher einig sind, zeigt nicht, dass sie besser lesen.</translation>
    </message>
    <message>
        <source>Afterwards nothing is rated or decided here. It can still be signed, and the points of its letter answered and closed.</source>
        <translation>Danach wird hier nichts mehr bewertet oder entschieden. Unterzeichnen lässt es sich noch, und die Punkte des Briefes können beantwortet und geschlossen werden.</translation>
    </message>
    <message>
        <source>Against {title}, {version}. Choose the profile.</source>
        <translation>Gegen {title}, {version}. Wählen Sie das Profil.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Agreed by {name} on {day}.</source>
        <translation>Vereinbart von {name} am {day}.</translation>
    </message>
    <message>
        <source>Agreed by {name}.</source>
        <translation>Vereinbart von {name}.</translation>
    </message>
    <message>
        <source>Agreed on {day}.</source>
        <translation>Vereinbart am {day}.</translation>
    </message>
    <message>
        <source>Agreed without discussion</source>
        <translation>Ohne Aussprache übereingekommen</translation>
    </message>
    <message>
        <source>Agreed without discussion.</source>
        <translation>Ohne Aussprache übereingekommen.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement by domain</source>
        <translation>Übereinstimmung nach Bereich</translation>
    </message>
    <message>
        <source>Agreement in per cent is how often two members gave the same level; it does not say how much of that is chance, and one level apart counts as much as three.</source>
        <translation>Die Übereinstimmung in Prozent ist, wie oft zwei Mitglieder dieselbe Stufe gaben; sie sagt nicht, wie viel davon Zufall ist, und eine Stufe Abstand zählt so viel wie drei.</translation>
    </message>
    <message numerus="yes">
        <source>All %n have voted.</source>
        <translation>
            <numerusform>Die eine Person hat abgestimmt.</numerusform>
            <numerusform>Alle %n haben abgestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are entered.</source>
        <translation>Alle sind eingetragen.</translation>
    </message>
    <message>
        <source>All are listed</source>
        <translation>Alle sind aufgeführt</translation>
    </message>
    <message>
        <source>All considerations are done. You can still come back to each of them.</source>
        <translation>Alle Gesichtspunkte sind fertig. Sie können zu jedem noch zurückkehren.</translation>
    </message>
    <message>
        <source>All figures of agreement, which are computed from these levels.</source>
        <translation>Alle Zahlen zur Übereinstimmung, die aus diesen Stufen berechnet werden.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All levels given are the same one, so nobody can say how much of the agreement is chance, and that members agree does not show that they are right.</source>
        <translation>Alle vergebenen Stufen sind dieselbe; darum kann niemand sagen, wie viel der Übereinstimmung Zufall ist, und dass Mitglieder übereinstimmen, zeigt nicht, dass sie recht haben.</translation>
    </message>
    <message>
        <source>All loose ends</source>
        <translation>Alles, was zu klären ist</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of them apply</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>All of this domain</source>
        <translation>Alles in diesem Bereich</translation>
    </message>
    <message>
        <source>All questions in scope, blank: to be filled in on paper or on screen. A form that was filled in on screen can be taken back as answers.</source>
        <translation>Alle Fragen, die zutreffen, leer: zum Ausfüllen auf Papier oder am Bildschirm. Ein am Bildschirm ausgefülltes Formular lässt sich als Antworten zurücknehmen.</translation>
    </message>
    <message>
        <source>All say the same</source>
        <translation>Alle sagen dasselbe</translation>
    </message>
    <message>
        <source>All say the same, not agreed yet</source>
        <translation>Alle sagen dasselbe, noch nicht festgehalten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All votes at one moment, as dots without names.</source>
        <translation>Alle Stimmen in einem Augenblick, als Punkte ohne Namen.</translation>
    </message>
    <message>
        <source>All {count} gaps in order</source>
        <translation>Alle {count} Lücken der Reihe nach</translation>
    </message>
    <message>
        <source>All {count} now say {level}.</source>
        <translation>Alle {count} sagen jetzt {level}.</translation>
    </message>
    <message>
        <source>All {count} say {level}.</source>
        <translation>Alle {count} sagen {level}.</translation>
    </message>
    <message>
        <source>All {count} still say {level}.</source>
        <translation>Alle {count} sagen weiterhin {level}.</translation>
    </message>
    <message>
        <source>All {in_scope} considerations in scope are answered</source>
        <translation>Alle {in_scope} Gesichtspunkte im Umfang sind beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>All {of} moved, each by {levels} level[|s].</source>
        <translation>
            <numerusform>Alle {of} haben sich bewegt, jeweils um eine Stufe.</numerusform>
            <numerusform>Alle {of} haben sich bewegt, jeweils um {levels} Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {of} moved, the furthest by {levels} levels.</source>
        <translation>Alle {of} haben sich bewegt, am weitesten um {levels} Stufen.</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Allianz</translation>
    </message>
    <message>
        <source>Alliance and engagement</source>
        <translation>Allianz und Nutzung</translation>
    </message>
    <message>
        <source>Alliance and outcome</source>
        <translation>Allianz und Wirkung</translation>
    </message>
    <message>
        <source>Alliance dimensions</source>
        <translation>Dimensionen der Allianz</translation>
    </message>
    <message>
        <source>Allow this program in the firewall’s settings, then let phones in again.</source>
        <translation>Erlauben Sie dieses Programm in den Einstellungen der Firewall und lassen Sie die Handys dann noch einmal zu.</translation>
    </message>
    <message>
        <source>Alone again. Staying is as good as moving.</source>
        <translation>Wieder jede Person für sich. Bleiben ist so gut wie sich bewegen.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha (Krippendorff&apos;s ordinal metric, 2011) is by which part members disagree less than chance would make them, near levels counting less; it does not say who is right.</source>
        <translation>Alpha (Krippendorffs ordinale Metrik, 2011) ist, um welchen Teil die Mitglieder weniger voneinander abweichen, als der Zufall es brächte, wobei nahe Stufen weniger zählen; es sagt nicht, wer recht hat.</translation>
    </message>
    <message>
        <source>Alpha is {alpha} (from {low} to {high} in 95 of 100 drawings of the considerations): 1 is full agreement, 0 is what chance brings; it says how alike members rate, not whether they are right.</source>
        <translation>Alpha ist {alpha} (in 95 von 100 Ziehungen der Gesichtspunkte {low} bis {high}): 1 ist volle Übereinstimmung, 0 das, was der Zufall bringt; es sagt, wie ähnlich die Mitglieder bewerten, nicht, ob sie recht haben.</translation>
    </message>
    <message>
        <source>Also given with good reason: {levels}. {why}</source>
        <translation>Auch mit gutem Grund gegeben: {levels}. {why}</translation>
    </message>
    <message>
        <source>Also the packet&apos;s texts, with what the applicants claimed</source>
        <translation>Auch die Texte des Pakets, mit den Angaben der Antragstellenden</translation>
    </message>
    <message>
        <source>Also the words of dissent recorded by name</source>
        <translation>Auch die Worte namentlicher Abweichungen</translation>
    </message>
    <message>
        <source>An action without words</source>
        <translation>Eine Maßnahme ohne Worte</translation>
    </message>
    <message>
        <source>An interval holds the figure in 95 of 100 drawings of the considerations: it says how much hangs on what was asked, not how other members would rate.</source>
        <translation>Ein Intervall enthält den Wert in 95 von 100 Ziehungen der Gesichtspunkte: es sagt, wie viel daran hängt, was gefragt wurde, nicht, wie andere Mitglieder bewerten würden.</translation>
    </message>
    <message>
        <source>An interval holds the figure in 95 of 100 drawings of the same considerations, its ends moved out for how few they are (Hesterberg 2015). It says how much hangs on what was asked; of this case, this room and this day it knows nothing else.</source>
        <translation>Ein Intervall enthält den Wert in 95 von 100 Ziehungen derselben Gesichtspunkte; seine Enden sind so weit nach außen gerückt, wie es deren geringe Zahl verlangt (Hesterberg 2015). Es sagt, wie viel daran hängt, was gefragt wurde; von diesem Fall, dieser Gruppe und diesem Tag weiß es sonst nichts.</translation>
    </message>
    <message>
        <source>An intervention without a name</source>
        <translation>Ein Angebot ohne Namen</translation>
    </message>
    <message>
        <source>Another action</source>
        <translation>Weitere Maßnahme</translation>
    </message>
    <message>
        <source>Another checklist</source>
        <translation>Andere Prüfliste</translation>
    </message>
    <message>
        <source>Another checklist…</source>
        <translation>Andere Prüfliste&#xa0;…</translation>
    </message>
    <message>
        <source>Another edit</source>
        <translation>Ein anderer Eintrag</translation>
    </message>
    <message>
        <source>Another look</source>
        <translation>Anderes Aussehen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer due, as {day}</source>
        <translation>Antwort fällig, etwa {day}</translation>
    </message>
    <message>
        <source>Answer point by point, each under its number (P-1, P-2, …), and say where we can see what you changed. Where a table for the answers came with this letter, fill it in and send it back as a file.</source>
        <translation>Antworten Sie Punkt für Punkt, jeweils unter der Nummer (P-1, P-2,&#xa0;…), und sagen Sie, wo wir sehen können, was Sie geändert haben. Wo diesem Brief eine Tabelle für die Antworten beilag, füllen Sie sie aus und senden Sie sie als Datei zurück.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>a narrow head</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answered since</source>
        <translation>Seither beantwortet</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers and scores are the same in each. A translation is copied into the review; what it lacks stays as it was written. The report is in it too, unless another language is chosen there.</source>
        <translation>Antworten und Werte sind in jeder gleich. Eine Übersetzung wird in die Prüfung kopiert; was ihr fehlt, bleibt, wie es geschrieben wurde. Auch der Bericht ist in ihr, wenn dort keine andere Sprache gewählt wird.</translation>
    </message>
    <message>
        <source>Answers as CSV</source>
        <translation>Antworten als CSV</translation>
    </message>
    <message>
        <source>Answers taken back from a colleague</source>
        <translation>Antworten einer anderen Person übernommen</translation>
    </message>
    <message>
        <source>Answers that do not count</source>
        <translation>Antworten, die nicht zählen</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Any diagnosis</source>
        <translation>Jede Diagnose</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Jeder Bereich</translation>
    </message>
    <message>
        <source>Any intervention</source>
        <translation>Jede Intervention</translation>
    </message>
    <message>
        <source>Any serious mental illness</source>
        <translation>Jede schwere psychische Erkrankung</translation>
    </message>
    <message numerus="yes">
        <source>Any two people gave the same level in {percent} % of pairs (%n consideration[|s]).</source>
        <translation>
            <numerusform>Zwei beliebige Personen gaben in {percent} % der Paare dieselbe Stufe (%n Gesichtspunkt).</numerusform>
            <numerusform>Zwei beliebige Personen gaben in {percent} % der Paare dieselbe Stufe (%n Gesichtspunkte).</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything below level 2 can become one. What brings most for its effort comes first.</source>
        <translation>Alles unter Stufe 2 kann eine werden. Was für seinen Aufwand am meisten bringt, kommt zuerst.</translation>
    </message>
    <message>
        <source>Anything measured</source>
        <translation>Alles Gemessene</translation>
    </message>
    <message>
        <source>Applicants&apos; answer: {answer}</source>
        <translation>Antwort der Antragstellenden: {answer}</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>As a panel of their own</source>
        <translation>Als eigenes Gremium</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it should stand in the record.</source>
        <translation>So, wie er in der Aufzeichnung stehen soll.</translation>
    </message>
    <message>
        <source>As it stands: {when}</source>
        <translation>Wie sie jetzt steht: {when}</translation>
    </message>
    <message>
        <source>As members</source>
        <translation>Als Mitglieder</translation>
    </message>
    <message>
        <source>As of {day}, fingerprint {fingerprint}.</source>
        <translation>Stand vom {day}, Fingerabdruck {fingerprint}.</translation>
    </message>
    <message>
        <source>As what you review</source>
        <translation>Als was Sie prüfen</translation>
    </message>
    <message>
        <source>As {role}.</source>
        <translation>Als: {role}.</translation>
    </message>
    <message>
        <source>Ask in plain words</source>
        <translation>In einfachen Worten fragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked as a panel of their own, {name}: reported separately and never averaged.</source>
        <translation>Als eigenes Gremium gefragt, {name}: getrennt berichtet und nie gemittelt.</translation>
    </message>
    <message>
        <source>Asked for by {day}.</source>
        <translation>Erbeten bis {day}.</translation>
    </message>
    <message>
        <source>Asked only in {title}</source>
        <translation>Nur in {title} gefragt</translation>
    </message>
    <message>
        <source>Asked {when}.</source>
        <comment>if …</comment>
        <translation>Wird gefragt: {when}.</translation>
    </message>
    <message>
        <source>Asked, and no review of theirs came in: {names}.</source>
        <translation>Gebeten, aber ohne eingegangene Prüfung: {names}.</translation>
    </message>
    <message>
        <source>Asked, as members of this panel.</source>
        <translation>Gefragt, als Mitglieder dieses Gremiums.</translation>
    </message>
    <message>
        <source>At its end nothing closes; it can be paused and given more.</source>
        <translation>Ist sie um, schließt nichts; sie lässt sich anhalten und verlängern.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
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
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most 50 files can be brought at once. None was taken.</source>
        <translation>Höchstens 50 Dateien lassen sich auf einmal hinzufügen. Keine wurde übernommen.</translation>
    </message>
    <message>
        <source>At the concept stage there is little yet that could be shown.</source>
        <translation>In der Konzeptphase lässt sich noch wenig belegen.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Author, title, word</source>
        <translation>Autor, Titel, Wort</translation>
    </message>
    <message>
        <source>Authors not seen</source>
        <translation>Autoren nicht gesehen</translation>
    </message>
    <message>
        <source>Avatar, agent or chatbot</source>
        <translation>Avatar, Agent oder Chatbot</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Zum Durchgang</translation>
    </message>
    <message>
        <source>Back to what is open</source>
        <translation>Zurück zu dem, was offen ist</translation>
    </message>
    <message>
        <source>Backups, of this computer and of any other.</source>
        <translation>Sicherungskopien dieses und jedes anderen Rechners.</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Vor dem Tag</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Before: %n answer[|s], {sum} of {most} points shown, {score} of 100.</source>
        <translation>
            <numerusform>Vorher: 1 Antwort, {sum} von {most} Punkten belegt, {score} von 100.</numerusform>
            <numerusform>Vorher: %n Antworten, {sum} von {most} Punkten belegt, {score} von 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin the panel as the chair…</source>
        <translation>Als Vorsitz das Gremium beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Workshop beginnen</translation>
    </message>
    <message>
        <source>Behind each: how many are answered so far.</source>
        <translation>Dahinter jeweils: wie viele bisher beantwortet sind.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beside the consensus</source>
        <translation>Neben dem Konsens</translation>
    </message>
    <message>
        <source>Beside the key</source>
        <translation>Neben dem Schlüssel</translation>
    </message>
    <message>
        <source>Beside the room</source>
        <translation>Neben der Gruppe</translation>
    </message>
    <message>
        <source>Between opening and closing words the letter says the decision and its points.</source>
        <translation>Zwischen Einleitung und Schlussworten nennt der Brief die Entscheidung und ihre Punkte.</translation>
    </message>
    <message>
        <source>Bipolar disorder</source>
        <translation>Bipolare Störung</translation>
    </message>
    <message>
        <source>Blank form of {checklist}</source>
        <translation>Leeres Formular: {checklist}</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Leere Formulare</translation>
    </message>
    <message>
        <source>Blank it, and back</source>
        <translation>Dunkel schalten und zurück</translation>
    </message>
    <message>
        <source>Borderline personality</source>
        <translation>Borderline-Störung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both call their checklist {new}, yet the two are not the same.</source>
        <translation>Beide nennen ihre Prüfliste {new}, und doch sind die zwei nicht gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Both moved, each by {levels} level[|s].</source>
        <translation>
            <numerusform>Beide haben sich bewegt, jeweils um eine Stufe.</numerusform>
            <numerusform>Beide haben sich bewegt, jeweils um {levels} Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both moved, one of them by {levels} levels.</source>
        <translation>Beide haben sich bewegt, davon eine Person um {levels} Stufen.</translation>
    </message>
    <message>
        <source>Both now say {level}.</source>
        <translation>Beide sagen jetzt {level}.</translation>
    </message>
    <message>
        <source>Both say {level}.</source>
        <translation>Beide sagen {level}.</translation>
    </message>
    <message>
        <source>Both still say {level}.</source>
        <translation>Beide sagen weiterhin {level}.</translation>
    </message>
    <message>
        <source>Both, made one</source>
        <translation>Beide, zusammengeführt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By alliance dimension</source>
        <translation>Nach Dimension der Allianz</translation>
    </message>
    <message>
        <source>By dimension of the alliance</source>
        <translation>Nach Dimension der Allianz</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Bereichen</translation>
    </message>
    <message>
        <source>By how many levels a member lies above the mean of the others; left is stricter, right milder. A difference is no error: who looks closer may be right.</source>
        <translation>Um wie viele Stufen ein Mitglied über dem Mittel der anderen liegt; links ist strenger, rechts milder. Ein Unterschied ist kein Fehler: Wer genauer hinsieht, kann recht haben.</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Nach Menschen</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message numerus="yes">
        <source>By when [is this action|are these %n actions] due?</source>
        <translation>
            <numerusform>Bis wann ist diese Maßnahme fällig?</numerusform>
            <numerusform>Bis wann sind diese %n Maßnahmen fällig?</numerusform>
        </translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>By {name} on {day}</source>
        <translation>Von {name} am {day}</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar of due dates</source>
        <translation>Kalender der Termine</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration: beside the key, and beside the room</source>
        <translation>Kalibrierung: neben dem Schlüssel und neben der Gruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case sheets</source>
        <translation>Fallblätter</translation>
    </message>
    <message>
        <source>Case: {case}</source>
        <translation>Fall: {case}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cases are not equally hard, so that this need not be learning.</source>
        <translation>Fälle sind nicht gleich schwer; das muss also kein Lernen sein.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Teilnahmebescheinigung</translation>
    </message>
    <message>
        <source>Certificate of attendance, the name left open</source>
        <translation>Teilnahmebescheinigung, der Name offen gelassen</translation>
    </message>
    <message>
        <source>Certificate of attendance: {name}</source>
        <translation>Teilnahmebescheinigung: {name}</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Bescheinigung der Vernichtung</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Teilnahmebescheinigungen</translation>
    </message>
    <message>
        <source>Chair: {name}. Packet of {day}.</source>
        <translation>Vorsitz: {name}. Paket vom {day}.</translation>
    </message>
    <message>
        <source>Change evidence: {description}</source>
        <translation>Beleg ändern: {description}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change my vote</source>
        <translation>Meine Stimme ändern</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Das Profil ändern</translation>
    </message>
    <message>
        <source>Change the rule on {name}…</source>
        <translation>Die Regel zu „{name}“ ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Changed here and in the copy</source>
        <translation>Hier und in der Kopie geändert</translation>
    </message>
    <message>
        <source>Changed in the copy alone</source>
        <translation>Nur in der Kopie geändert</translation>
    </message>
    <message>
        <source>Changed. Undo puts back what was.</source>
        <translation>Geändert. Rückgängig stellt wieder her, was war.</translation>
    </message>
    <message>
        <source>Changes of the profile</source>
        <translation>Änderungen am Profil</translation>
    </message>
    <message>
        <source>Changes that left what is asked as it was: {count}.</source>
        <translation>Änderungen, die nichts an den Fragen geändert haben: {count}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Chart as a drawing</source>
        <translation>Diagramm als Zeichnung</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Charts are drawn.</source>
        <translation>Die Diagramme sind gezeichnet.</translation>
    </message>
    <message>
        <source>Charts are shown as tables.</source>
        <translation>Die Diagramme erscheinen als Tabellen.</translation>
    </message>
    <message>
        <source>Charts as drawings</source>
        <translation>Diagramme als Zeichnungen</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Check files of this computer…</source>
        <translation>Dateien dieses Rechners prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check the digests</source>
        <translation>Fingerabdrücke vergleichen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Checklist: {checklist}</source>
        <translation>Prüfliste: {checklist}</translation>
    </message>
    <message>
        <source>Checklist: {name}, {status} {version} · {considerations} considerations, {domains} domains</source>
        <translation>Prüfliste: {name}, {status} {version} · {considerations} Gesichtspunkte, {domains} Bereiche</translation>
    </message>
    <message>
        <source>Checklist: {title}, {version}</source>
        <translation>Prüfliste: {title}, {version}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Prüflisten</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Wählen Sie zuerst einen Fall.</translation>
    </message>
    <message>
        <source>Choose a consideration…</source>
        <translation>Gesichtspunkt wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a translation&apos;s file…</source>
        <translation>Datei einer Übersetzung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose at least one domain.</source>
        <translation>Wählen Sie mindestens einen Bereich.</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Dokumente wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose house rules…</source>
        <translation>Hausregeln wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose one of these first, then send it.</source>
        <translation>Wählen Sie zuerst eine dieser Antworten und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>Choose others, by domain…</source>
        <translation>Andere wählen, nach Bereichen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the proposal first: its profile is what everybody reviews.</source>
        <translation>Wählen Sie zuerst den Antrag: sein Profil ist das, was alle prüfen.</translation>
    </message>
    <message>
        <source>Choose their review or report…</source>
        <translation>Ihre Prüfung oder ihren Bericht wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation>Wählen Sie zwei verschiedene Zeitpunkte.</translation>
    </message>
    <message>
        <source>Choose what is to be rated on {case}.</source>
        <translation>Wählen Sie, was bei „{case}“ bewertet werden soll.</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Ausgewählt nach</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Claimed, nothing shown</source>
        <translation>Angegeben, nichts belegt</translation>
    </message>
    <message>
        <source>Claimed: {sum} of {most} is {score}.</source>
        <translation>Angegeben: {sum} von {most} sind {score}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Clear the answer to {id}</source>
        <translation>Antwort zu {id} löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n edit[|s]</source>
        <translation>
            <numerusform>Schließen und 1 Änderung verlieren</numerusform>
            <numerusform>Schließen und %n Änderungen verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close enough to talk about single points; not close enough to leave any gate undiscussed.</source>
        <translation>Nah genug, um über einzelne Punkte zu sprechen; nicht nah genug, um einen Pflichtpunkt unbesprochen zu lassen.</translation>
    </message>
    <message>
        <source>Close enough to talk about single points; on no gate do members differ.</source>
        <translation>Nah genug, um über einzelne Punkte zu sprechen; bei keinem Pflichtpunkt weichen die Mitglieder voneinander ab.</translation>
    </message>
    <message>
        <source>Close it</source>
        <comment>the projector</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Gremium schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close the panel, destroy %n file[|s]</source>
        <translation>
            <numerusform>Gremium schließen, eine Datei vernichten</numerusform>
            <numerusform>Gremium schließen, %n Dateien vernichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the panel…</source>
        <translation>Gremium schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Close the point</source>
        <translation>Punkt schließen</translation>
    </message>
    <message>
        <source>Close the projector</source>
        <translation>Beamer schließen</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Close this panel for good?</source>
        <translation>Dieses Gremium endgültig schließen?</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Close without what was not written?</source>
        <translation>Schließen, ohne dass alles geschrieben ist?</translation>
    </message>
    <message>
        <source>Close {part}</source>
        <translation>{part} schließen</translation>
    </message>
    <message>
        <source>Close {point}?</source>
        <translation>{point} schließen?</translation>
    </message>
    <message>
        <source>Close {point}…</source>
        <translation>{point} schließen&#xa0;…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed on {day} by {name}. {why}</source>
        <translation>Geschlossen am {day} von {name}. {why}</translation>
    </message>
    <message>
        <source>Closely</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Closer than chance, but not close: talk about what the levels mean before single points, and leave no gate undiscussed.</source>
        <translation>Näher als durch Zufall, aber nicht nah: sprechen Sie zuerst darüber, was die Stufen bedeuten, dann über einzelne Punkte, und lassen Sie keinen Pflichtpunkt unbesprochen.</translation>
    </message>
    <message>
        <source>Closer than chance, but not close: talk about what the levels mean before single points; on no gate do members differ.</source>
        <translation>Näher als durch Zufall, aber nicht nah: sprechen Sie zuerst darüber, was die Stufen bedeuten, dann über einzelne Punkte; bei keinem Pflichtpunkt weichen die Mitglieder voneinander ab.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Closing destroys what individual members noted: their own records, declarations, dissent that was not to be named, and drafts. It cannot be undone.</source>
        <translation>Das Schließen vernichtet, was einzelne Mitglieder notiert haben: ihre eigenen Aufzeichnungen, Erklärungen, Abweichungen, die nicht namentlich sein sollten, und Entwürfe. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Schlussworte</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Comes with {holders}.</source>
        <translation>Kommt mit {holders}.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese zwei vergleichen</translation>
    </message>
    <message>
        <source>Compare this review with another one, or with itself at an earlier moment.</source>
        <translation>Vergleichen Sie diese Prüfung mit einer anderen oder mit sich selbst zu einem früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n file[|s] with [its digest|their digests]</source>
        <translation>
            <numerusform>1 Datei wird mit ihrem Fingerabdruck verglichen</numerusform>
            <numerusform>%n Dateien werden mit ihren Fingerabdrücken verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {name} with its digest</source>
        <translation>{name} wird mit seinem Fingerabdruck verglichen</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Consensus: {level}.</source>
        <translation>Konsens: {level}.</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Gesichtspunkt</translation>
    </message>
    <message>
        <source>Consideration by consideration</source>
        <translation>Gesichtspunkt für Gesichtspunkt</translation>
    </message>
    <message>
        <source>Consideration {number} of {of}: {name}.</source>
        <translation>Gesichtspunkt {number} von {of}: {name}.</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Gesichtspunkte</translation>
    </message>
    <message>
        <source>Considerations of {case}</source>
        <translation>Gesichtspunkte von „{case}“</translation>
    </message>
    <message>
        <source>Considerations, questions, studies, terms, pages, settings</source>
        <translation>Gesichtspunkte, Fragen, Studien, Begriffe, Seiten, Einstellungen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies are kept in {folder}.</source>
        <translation>Kopien liegen in {folder}.</translation>
    </message>
    <message>
        <source>Copies that were sent: by mail, by a messenger, on a stick, in a shared folder elsewhere.</source>
        <translation>Versandte Kopien: per E-Mail, per Messenger, auf einem Stick, in einem geteilten Ordner anderswo.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Could still end anywhere from {low} to {high}.</source>
        <translation>Am Ende ist noch alles von {low} bis {high} möglich.</translation>
    </message>
    <message>
        <source>Counted here under</source>
        <translation>Hier gezählt unter</translation>
    </message>
    <message numerus="yes">
        <source>Counting what the key says reasonable people give too, {reasonable} of %n agree.</source>
        <translation>
            <numerusform>Zählt man mit, was nach dem Schlüssel auch vertretbar ist, so stimmt {reasonable} von %n überein.</numerusform>
            <numerusform>Zählt man mit, was nach dem Schlüssel auch vertretbar ist, so stimmen {reasonable} von %n überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Counts as 1 until something is shown.</source>
        <translation>Zählt als 1, bis etwas belegt ist.</translation>
    </message>
    <message>
        <source>Counts as {level} until something is shown</source>
        <translation>Zählt als {level}, bis etwas belegt ist</translation>
    </message>
    <message>
        <source>Counts as {level} until something is shown.</source>
        <translation>Zählt als {level}, bis etwas belegt ist.</translation>
    </message>
    <message>
        <source>Counts as {level}.</source>
        <translation>Zählt als {level}.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>DRAFT: no decision yet</source>
        <translation>ENTWURF: noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data for other programs</source>
        <translation>Daten für andere Programme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date as 2026-11-23</source>
        <translation>Datum wie 2026-11-23</translation>
    </message>
    <message>
        <source>Date on which you filled this in</source>
        <translation>Tag, an dem Sie dies ausgefüllt haben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day, as {day}</source>
        <translation>Tag, etwa {day}</translation>
    </message>
    <message>
        <source>Days and marks</source>
        <translation>Tage und Marken</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided: {label}.</source>
        <translation>Entschieden: {label}.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation>Entscheidung der Kommission</translation>
    </message>
    <message>
        <source>Declare anew…</source>
        <translation>Neu erklären&#xa0;…</translation>
    </message>
    <message>
        <source>Declare it so</source>
        <translation>So erklären</translation>
    </message>
    <message>
        <source>Declare your interests…</source>
        <translation>Interessen erklären&#xa0;…</translation>
    </message>
    <message>
        <source>Declared interests.</source>
        <translation>Hat Interessen erklärt.</translation>
    </message>
    <message>
        <source>Declared no interests.</source>
        <translation>Hat erklärt, keine Interessen zu haben.</translation>
    </message>
    <message>
        <source>Declared nothing.</source>
        <translation>Hat nichts erklärt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete takes it off this list; its file stays.</source>
        <translation>Entf nimmt sie von dieser Liste; ihre Datei bleibt.</translation>
    </message>
    <message>
        <source>Depression, other</source>
        <translation>Depression, andere</translation>
    </message>
    <message>
        <source>Design or usability study</source>
        <translation>Entwurfs- oder Gebrauchsstudie</translation>
    </message>
    <message>
        <source>Design review against {checklist}</source>
        <translation>Prüfung der Gestaltung nach: {checklist}</translation>
    </message>
    <message>
        <source>Design review · all answered</source>
        <translation>Design-Prüfung · alles beantwortet</translation>
    </message>
    <message>
        <source>Design review · next: {title}</source>
        <translation>Design-Prüfung · als Nächstes: {title}</translation>
    </message>
    <message>
        <source>Destroy texts</source>
        <translation>Texte vernichten</translation>
    </message>
    <message>
        <source>Destroy texts…</source>
        <translation>Texte vernichten&#xa0;…</translation>
    </message>
    <message>
        <source>Destroy {what}</source>
        <translation>{what} vernichten</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>Vernichtet von</translation>
    </message>
    <message>
        <source>Destroyed: {what}. Levels and scores are as they were.</source>
        <translation>Vernichtet: {what}. Stufen und Werte sind wie zuvor.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Deutsch (not reviewed yet)</source>
        <translation>Deutsch (noch nicht geprüft)</translation>
    </message>
    <message>
        <source>Development of a measure</source>
        <translation>Entwicklung eines Messinstruments</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Diagnoses in scope</source>
        <translation>Diagnosen im Umfang</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Digital, help not stated</source>
        <translation>Digital, Hilfe nicht angegeben</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichendes Votum</translation>
    </message>
    <message>
        <source>Dissent, by name on wish</source>
        <translation>Abweichende Meinung, namentlich auf Wunsch</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Nicht unterzeichnen</translation>
    </message>
    <message>
        <source>Do you have interests in this proposal?</source>
        <translation>Haben Sie Interessen an diesem Antrag?</translation>
    </message>
    <message>
        <source>Document “{title}”: {says}</source>
        <translation>Dokument „{title}“: {says}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents that everybody had: {names}.</source>
        <translation>Unterlagen, die alle hatten: {names}.</translation>
    </message>
    <message>
        <source>Documents: {titles}.</source>
        <translation>Dokumente: {titles}.</translation>
    </message>
    <message>
        <source>Does alliance go with</source>
        <translation>Geht die Allianz einher mit</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Does not apply: {why}. An answer is kept and counts nowhere.</source>
        <translation>Trifft nicht zu: {why}. Eine Antwort bleibt und zählt nirgends.</translation>
    </message>
    <message>
        <source>Does not apply; the note says why</source>
        <translation>Trifft nicht zu; die Notiz sagt, warum</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Domain by domain</source>
        <translation>Bereich für Bereich</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Domains in figures</source>
        <translation>Die Bereiche in Zahlen</translation>
    </message>
    <message>
        <source>Domains then and now</source>
        <translation>Bereiche damals und jetzt</translation>
    </message>
    <message>
        <source>Domains, side by side</source>
        <translation>Bereiche nebeneinander</translation>
    </message>
    <message>
        <source>Domains, then and now</source>
        <translation>Bereiche, damals und jetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Draft: neither clinicians nor people with lived experience have reviewed this case and its key yet.</source>
        <translation>Entwurf: Weder Fachleute der Behandlung noch Menschen mit eigener Erfahrung haben diesen Fall und seinen Schlüssel bisher geprüft.</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by clinicians and people with lived experience.</source>
        <translation>Entwurf: noch nicht geprüft von Fachleuten der Behandlung und Menschen mit eigener Erfahrung.</translation>
    </message>
    <message>
        <source>Drawn as bars.</source>
        <translation>Als Balken gezeichnet.</translation>
    </message>
    <message>
        <source>Drop a review or a checklist anywhere on this window to open it.</source>
        <translation>Ziehen Sie eine Prüfung oder eine Prüfliste auf dieses Fenster, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due on {date}.</source>
        <translation>Fällig am {date}.</translation>
    </message>
    <message>
        <source>Due, as 2031-12-01 or 1.12.2031</source>
        <translation>Fällig, als 2031-12-01 oder 1.12.2031</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Fällig&#xa0;…</translation>
    </message>
    <message>
        <source>Each beside the others</source>
        <translation>Alle neben den anderen</translation>
    </message>
    <message>
        <source>Each by their own ratings, the members&apos; overalls go from {low} to {high} (median {median}).</source>
        <translation>Nach den je eigenen Bewertungen reichen die Gesamtwerte der Mitglieder von {low} bis {high} (Median {median}).</translation>
    </message>
    <message>
        <source>Each consideration scores its shown level divided by 3. A domain scores the mean over its answered considerations in scope, times 100. “Not known yet” is an answer.</source>
        <translation>Jeder Gesichtspunkt hat als Wert seine belegte Stufe geteilt durch 3. Der Wert eines Bereichs ist der Mittelwert seiner beantworteten Gesichtspunkte im Umfang, mal 100. „Noch nicht bekannt“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Each dot is a member in the field of the level they gave, 0 to 3; a frame marks the consensus. At the right stands its level, and how it came about.</source>
        <translation>Jeder Punkt ist ein Mitglied im Feld der Stufe, die es gegeben hat, 0 bis 3; ein Rahmen zeigt den Konsens. Rechts stehen seine Stufe und wie er zustande kam.</translation>
    </message>
    <message>
        <source>Each dot is a person in the field of the level they gave, 0 to 3; the framed field is the key&apos;s. At the right stands the median.</source>
        <translation>Jeder Punkt ist eine Person im Feld der Stufe, die sie gab, 0 bis 3; das umrahmte Feld ist das des Schlüssels. Rechts steht der Median.</translation>
    </message>
    <message>
        <source>Each gets the same packet. Who is missing later is known by these names.</source>
        <translation>Alle bekommen dasselbe Paket. An diesen Namen zeigt sich später, wer noch fehlt.</translation>
    </message>
    <message>
        <source>Each is judged by itself and never averaged away. Met: 2 or more is shown. Claimed, not shown: 2 or more is claimed and nothing is shown. Met in part: level 1. Not met: level 0. Else not known, still open, or set aside with a reason. A gate that does not apply is not listed.</source>
        <translation>Jeder wird für sich beurteilt und geht nie im Mittelwert unter. Erfüllt: 2 oder mehr ist belegt. Nur angegeben: 2 oder mehr ist angegeben und nichts belegt. Teilweise erfüllt: Stufe 1. Nicht erfüllt: Stufe 0. Sonst nicht bekannt, noch offen oder mit Begründung ausgenommen. Ein Pflichtpunkt, der nicht zutrifft, ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Each is recorded as yours; undo takes them back.</source>
        <translation>Jede wird unter Ihrem Namen festgehalten; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Each mark is a consideration in scope, and beside it the number of its id; a gate has a mark of its own. At the right stands what the domain shows, and how many of it are among what is to fix.</source>
        <translation>Jedes Zeichen ist ein Gesichtspunkt im Umfang, daneben steht die Nummer aus seinem Kürzel; ein Pflichtpunkt hat ein eigenes Zeichen. Rechts steht, was der Bereich belegt und wie viele daraus zu beheben sind.</translation>
    </message>
    <message>
        <source>Each mark is one study; one that is of several kinds stands in several rows. Counting is no weighing: they differ in size and method. A link that was found is a correlation and does not say which came first.</source>
        <translation>Jede Marke ist eine Studie; eine mit mehreren Arten steht in mehreren Zeilen. Zählen ist kein Gewichten: Größe und Methode sind verschieden. Ein gefundener Zusammenhang ist eine Korrelation und sagt nicht, was zuerst war.</translation>
    </message>
    <message>
        <source>Each name on a line of its own.</source>
        <translation>Jeden Namen in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Each opens into what its numbers are made of.</source>
        <translation>Jede Zeile lässt sich öffnen und zeigt, woraus ihre Zahlen bestehen.</translation>
    </message>
    <message>
        <source>Each page carries it. Any later edit gives another one.</source>
        <translation>Er steht auf jeder Seite. Jede spätere Änderung ergibt einen anderen.</translation>
    </message>
    <message>
        <source>Each revealed vote, as SVG and as PNG.</source>
        <translation>Jede aufgedeckte Abstimmung, als SVG und als PNG.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {point}</source>
        <translation>{point} bearbeiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>Aufwand: {effort}</translation>
    </message>
    <message>
        <source>Empty: none is written.</source>
        <translation>Leer: Es wird keine geschrieben.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <translation>Den Workshop beenden?</translation>
    </message>
    <message>
        <source>End the workshop…</source>
        <translation>Workshop beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter gives it. Shift+Enter begins a new line.</source>
        <translation>Die Eingabetaste übernimmt. Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter paper votes…</source>
        <translation>Papier eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter votes…</source>
        <translation>Stimmen eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Event {n}, {day}</source>
        <translation>Eintrag {n}, {day}</translation>
    </message>
    <message>
        <source>Every answer is saved at once, in one file of yours. There is no Save. Undo takes back your own steps, as far as a signature or what others wrote.</source>
        <translation>Jede Antwort ist sofort gesichert, in einer Datei, die Ihnen gehört. Speichern ist nicht nötig. Rückgängig nimmt Ihre eigenen Schritte zurück, bis zu einer Unterschrift oder zu dem, was andere schrieben.</translation>
    </message>
    <message>
        <source>Every consideration</source>
        <translation>Alle Gesichtspunkte</translation>
    </message>
    <message>
        <source>Every consideration: members and consensus</source>
        <translation>Jeder Gesichtspunkt: Mitglieder und Konsens</translation>
    </message>
    <message>
        <source>Every edit</source>
        <translation>Jeder Eintrag</translation>
    </message>
    <message>
        <source>Every gate</source>
        <translation>Alle Pflichtpunkte</translation>
    </message>
    <message>
        <source>Every gate stands as it did.</source>
        <translation>Jeder Pflichtpunkt steht, wie er stand.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody alone, by phone, file, form or paper. No vote is seen yet.</source>
        <translation>Jede Person für sich, mit Handy, Datei, Formular oder Papier. Noch ist keine Stimme zu sehen.</translation>
    </message>
    <message>
        <source>Everything in that copy is here already.</source>
        <translation>Alles aus dieser Kopie ist schon hier.</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent.</source>
        <translation>Alles bleibt auf diesem Rechner. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Everything that is asked has an answer.</source>
        <translation>Alles, was gefragt ist, hat eine Antwort.</translation>
    </message>
    <message>
        <source>Everything that is asked is answered, known and shown. The summary says what follows.</source>
        <translation>Alles, was gefragt ist, ist beantwortet, bekannt und belegt. Die Übersicht sagt, was daraus folgt.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <translation>Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence behind the considerations</source>
        <translation>Evidenz hinter den Gesichtspunkten</translation>
    </message>
    <message>
        <source>Evidence in people with SMI</source>
        <translation>Evidenz bei Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>Evidence library</source>
        <translation>Evidenz-Bibliothek</translation>
    </message>
    <message>
        <source>Evidence {number} for {id}</source>
        <translation>Beleg {number} zu {id}</translation>
    </message>
    <message>
        <source>Evidence, note and background</source>
        <translation>Beleg, Notiz und Hintergrund</translation>
    </message>
    <message>
        <source>Evidence: kind</source>
        <translation>Beleg: Art</translation>
    </message>
    <message>
        <source>Evidence: {description}</source>
        <translation>Beleg: {description}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>FHIR R4 bundle</source>
        <translation>FHIR-R4-Bündel</translation>
    </message>
    <message>
        <source>FHIR R5 bundle</source>
        <translation>FHIR-R5-Bündel</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Persönlich vor Ort</translation>
    </message>
    <message>
        <source>Face to face, to compare</source>
        <translation>Persönlich vor Ort, zum Vergleich</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
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
        <translation>Weniger als drei Gesichtspunkte sind hier im Umfang; der Bereich ist schwach besetzt.</translation>
    </message>
    <message>
        <source>Fewer than two domains have a score, so there is nothing to weigh.</source>
        <translation>Weniger als zwei Bereiche haben einen Wert; es gibt also nichts zu gewichten.</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Datei {number}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files beside the panel</source>
        <translation>Dateien neben dem Gremium</translation>
    </message>
    <message>
        <source>Files that show it</source>
        <translation>Dateien, die es belegen</translation>
    </message>
    <message>
        <source>Files that still hold a note</source>
        <translation>Dateien, in denen noch eine Notiz steht</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation>Zu prüfende Dateien</translation>
    </message>
    <message>
        <source>Fill it in with any PDF reader that saves forms, and give the saved file back.</source>
        <translation>Füllen Sie es mit einem PDF-Programm aus, das Formulare speichert, und geben Sie die gespeicherte Datei zurück.</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters ({n})</source>
        <translation>Filter ({n})</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Find words in the library</source>
        <translation>Wörter in der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint after</source>
        <translation>Fingerabdruck danach</translation>
    </message>
    <message>
        <source>Fingerprint before</source>
        <translation>Fingerabdruck davor</translation>
    </message>
    <message>
        <source>Fingerprint of this state</source>
        <translation>Fingerabdruck dieses Stands</translation>
    </message>
    <message>
        <source>Fingerprint signed</source>
        <translation>Unterzeichneter Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint {digits}, taken in on {date}.</source>
        <translation>Fingerabdruck {digits}, aufgenommen am {date}.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>First vote:</source>
        <translation>Erste Abstimmung:</translation>
    </message>
    <message>
        <source>First vote: {counts}.</source>
        <translation>Erste Abstimmung: {counts}.</translation>
    </message>
    <message>
        <source>First vote: {count}</source>
        <translation>Erste Abstimmung: {count}</translation>
    </message>
    <message>
        <source>First vote: {words}</source>
        <translation>Erste Abstimmung: {words}</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Auf die Breite</translation>
    </message>
    <message>
        <source>Fix first</source>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>Flash mode</source>
        <translation>Schnellgang</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa knows only same and different, for comparison with what others report; it does not know that one level apart is less than three.</source>
        <translation>Fleiss’ Kappa kennt nur gleich und verschieden, zum Vergleich mit dem, was andere berichten; es weiß nicht, dass eine Stufe Abstand weniger ist als drei.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa, without weights</source>
        <translation>Fleiss’ Kappa, ohne Gewichte</translation>
    </message>
    <message>
        <source>For a question that has more to show than there is room beside it; its id is such as {id}.</source>
        <translation>Für eine Frage, zu der mehr zu belegen ist, als bei ihr Platz hat; ihr Kürzel sieht aus wie {id}.</translation>
    </message>
    <message>
        <source>For each participant: their votes beside key and room; no grade.</source>
        <translation>Für alle Teilnehmenden: die eigenen Stimmen neben Schlüssel und Gruppe; keine Note.</translation>
    </message>
    <message>
        <source>For instance: nursing, statistics, lived experience.</source>
        <translation>Zum Beispiel: Pflege, Statistik, eigene Erfahrung.</translation>
    </message>
    <message>
        <source>For people with lived experience: questions and levels are in plain words where the checklist has them. Their panel stands beside the professionals&apos;, and the two are never averaged.</source>
        <translation>Für Menschen mit eigener Erfahrung: Fragen und Stufen stehen in einfachen Worten, wo die Prüfliste welche hat. Ihr Gremium steht neben dem der Fachleute, und beide werden nie gemittelt.</translation>
    </message>
    <message>
        <source>For professionals: questions and levels as the checklist words them.</source>
        <translation>Für Fachleute: Fragen und Stufen im Wortlaut der Prüfliste.</translation>
    </message>
    <message>
        <source>For screen and for paper; filled in, the program takes them back.</source>
        <translation>Für Bildschirm und Papier; ausgefüllt nimmt das Programm sie zurück.</translation>
    </message>
    <message>
        <source>For the people in scope</source>
        <translation>Für die Menschen im Umfang</translation>
    </message>
    <message>
        <source>For the profile as of {day}</source>
        <translation>Für das Profil vom {day}</translation>
    </message>
    <message>
        <source>For the workshop</source>
        <translation>Für den Workshop</translation>
    </message>
    <message>
        <source>For those in scope</source>
        <translation>Für diese Diagnosen</translation>
    </message>
    <message>
        <source>For who leads</source>
        <translation>Für die Moderation</translation>
    </message>
    <message>
        <source>For who leads the workshop. Keep it out of sight until the votes are revealed.</source>
        <translation>Für die Moderation. Zeigen Sie das nicht, bevor die Stimmen aufgedeckt sind.</translation>
    </message>
    <message>
        <source>For who leads: levels, reasons, what is often missed, where people differ.</source>
        <translation>Für die Moderation: Stufen, Gründe, was oft übersehen wird, wo Menschen verschieden urteilen.</translation>
    </message>
    <message>
        <source>For who rates with dtadesign on a computer of their own, and hands the file in; without the key.</source>
        <translation>Für alle, die mit dtadesign am eigenen Computer bewerten und die Datei abgeben; ohne den Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>For {count} it is not known yet.</source>
        <translation>
            <numerusform>Für eine Person ist es noch nicht bekannt.</numerusform>
            <numerusform>Für {count} ist es noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form for a design review</source>
        <translation>Formular für eine Prüfung der Gestaltung</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Formular {number}</translation>
    </message>
    <message>
        <source>Form: {case}</source>
        <translation>Formular: {case}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From case to case</source>
        <translation>Von Fall zu Fall</translation>
    </message>
    <message>
        <source>From case to case it fell by {slope} ({low} to {high}).</source>
        <translation>Von Fall zu Fall sank er um {slope} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>From case to case it grew by {slope} ({low} to {high}).</source>
        <translation>Von Fall zu Fall wuchs er um {slope} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>From the list of sections of the original form. The form of February 2026 was known from accounts of it only; hold the ids against the form in use.</source>
        <translation>Nach der Liste der Abschnitte des ursprünglichen Formulars. Das Formular vom Februar 2026 war nur aus Berichten darüber bekannt; vergleichen Sie die Kürzel mit dem Formular, das Sie benutzen.</translation>
    </message>
    <message>
        <source>From the public page with its levels, seen in part. The questions within a level were not compared one by one.</source>
        <translation>Nach der öffentlichen Seite mit den Ebenen, zum Teil eingesehen. Die Fragen innerhalb einer Ebene wurden nicht einzeln verglichen.</translation>
    </message>
    <message>
        <source>From the scales named in the open article. Its criteria were not compared one by one, and a rating of one is no rating of the other.</source>
        <translation>Nach den Skalen, die der frei zugängliche Artikel nennt. Die Kriterien wurden nicht einzeln verglichen, und eine Bewertung nach dem einen ist keine nach dem anderen.</translation>
    </message>
    <message>
        <source>From then on everybody can vote on it, until you reveal. Until then only you see who has.</source>
        <translation>Von da an können alle darüber abstimmen, bis Sie aufdecken. Bis dahin sehen nur Sie, wer abgestimmt hat.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full form</source>
        <translation>Volles Formular</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Volle Prüfung</translation>
    </message>
    <message>
        <source>Full: every consideration that applies.</source>
        <translation>Voll: jeder Gesichtspunkt, der zutrifft.</translation>
    </message>
    <message>
        <source>Further evidence</source>
        <translation>Weitere Belege</translation>
    </message>
    <message>
        <source>Further evidence {number}, id of the question</source>
        <translation>Weiterer Beleg {number}, Kürzel der Frage</translation>
    </message>
    <message>
        <source>Further evidence {number}, {part}</source>
        <translation>Weiterer Beleg {number}, {part}</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Pflichtpunkt</translation>
    </message>
    <message>
        <source>Gate {state}.</source>
        <translation>Pflichtpunkt {state}.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Pflichtpunkte</translation>
    </message>
    <message>
        <source>Gates and core</source>
        <translation>Pflichtpunkte und Kern</translation>
    </message>
    <message>
        <source>Gates first, as not met, not known, met in part, claimed and not shown, still open, set aside. Then what counts below 2 or is not known, by how much the overall would rise if this one alone got what is asked next. Asked next is the proof of what is claimed and not shown; for a gate below 2 level 2; else one level more.</source>
        <translation>Zuerst Pflichtpunkte: nicht erfüllt, nicht bekannt, teilweise erfüllt, nur angegeben, noch offen, ausgenommen. Dann, was unter 2 zählt oder nicht bekannt ist, danach geordnet, um wie viel der Gesamtwert stiege, wenn nur dieser eine Punkt das nächste Verlangte bekäme. Das nächste Verlangte ist der Beleg dessen, was nur angegeben ist; bei einem Pflichtpunkt unter 2 die Stufe 2; sonst eine Stufe mehr.</translation>
    </message>
    <message>
        <source>Gates first, then two levels apart</source>
        <translation>Zuerst Pflichtpunkte, dann zwei Stufen Abstand</translation>
    </message>
    <message>
        <source>Gates on which they differ</source>
        <translation>Pflichtpunkte, bei denen sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Gates that are not met come first, the worst first; then what the whole would gain for the effort: a small one counts 1, a medium one 3, a large one 8, and none given counts as medium. What is done and looked at, or dropped, stands last.</source>
        <translation>Nicht erfüllte Pflichtpunkte kommen zuerst, die schwersten voran; dann, was das Ganze für den Aufwand gewinnt: klein zählt 1, mittel 3, groß 8, ohne Angabe mittel. Was erledigt und angesehen oder verworfen ist, steht zuletzt.</translation>
    </message>
    <message>
        <source>Gates that are not met come first: not met, not known, met in part, claimed and not shown, still open, set aside. Then come the other considerations that are not known or count below level 2, by how much the whole would gain if this one alone got what is asked next.</source>
        <translation>Pflichtpunkte, die nicht erfüllt sind, stehen zuerst: nicht erfüllt, nicht bekannt, teilweise erfüllt, nur angegeben, noch offen, ausgenommen. Dann folgen die anderen Gesichtspunkte, die nicht bekannt sind oder unter Stufe 2 zählen, danach geordnet, wie viel das Ganze gewönne, wenn nur dieser eine das nächste Verlangte bekäme.</translation>
    </message>
    <message>
        <source>Gates that differ</source>
        <translation>Pflichtpunkte, bei denen sie abweichen</translation>
    </message>
    <message>
        <source>Gates that stand otherwise</source>
        <translation>Pflichtpunkte, die anders stehen</translation>
    </message>
    <message>
        <source>Gates that would stand otherwise</source>
        <translation>Pflichtpunkte, die anders stünden</translation>
    </message>
    <message>
        <source>Gates: none apply</source>
        <translation>Pflichtpunkte: keiner trifft zu</translation>
    </message>
    <message>
        <source>Gates: {counts}</source>
        <translation>Pflichtpunkte: {counts}</translation>
    </message>
    <message>
        <source>General, or other health</source>
        <translation>Allgemein oder andere Gesundheit</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give each consideration a level, 0 to 3, and what proves it.</source>
        <translation>Geben Sie jedem Gesichtspunkt eine Stufe von 0 bis 3 und das, was sie belegt.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiter nur lesen</translation>
    </message>
    <message>
        <source>Go on to the declaration…</source>
        <translation>Weiter zur Erklärung&#xa0;…</translation>
    </message>
    <message>
        <source>Go on with saved answers</source>
        <translation>Mit gespeicherten Antworten weitermachen</translation>
    </message>
    <message>
        <source>Go on with the entry that was begun.</source>
        <translation>Mit dem begonnenen Beleg weitermachen.</translation>
    </message>
    <message>
        <source>Go on with the walk</source>
        <translation>Durchgang fortsetzen</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>Go on without those who have not voted</source>
        <translation>Ohne die weitermachen, die nicht abgestimmt haben</translation>
    </message>
    <message>
        <source>Go through what was skipped</source>
        <translation>Übersprungenes durchgehen</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>Zum ersten davon</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Zu {title}</translation>
    </message>
    <message>
        <source>Going about in the walk</source>
        <translation>Im Durchgang unterwegs</translation>
    </message>
    <message>
        <source>Good: </source>
        <translation>Gut: </translation>
    </message>
    <message>
        <source>Grade: {grade}.</source>
        <translation>Grad: {grade}.</translation>
    </message>
    <message>
        <source>Guest networks often keep devices apart, and a firewall on this computer may do the same.</source>
        <translation>Gastnetze halten Geräte oft voneinander fern, und eine Firewall auf diesem Computer kann dasselbe tun.</translation>
    </message>
    <message>
        <source>Guidance or standard</source>
        <translation>Leitlinie oder Norm</translation>
    </message>
    <message>
        <source>Guided by a professional</source>
        <translation>Fachlich begleitet</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, his ordinal weights</source>
        <translation>Gwets AC2, seine ordinalen Gewichte</translation>
    </message>
    <message>
        <source>Half say {low}, half say {high}.</source>
        <translation>Die eine Hälfte sagt {low}, die andere {high}.</translation>
    </message>
    <message>
        <source>Hand domains over…</source>
        <translation>Bereiche übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Hand nothing over</source>
        <translation>Nichts übergeben</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>of a level</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here is the draft that this browser keeps. Save the answers when you are done, and untick the draft to remove it.</source>
        <translation>Dies ist der Entwurf, den dieser Browser behalten hat. Speichern Sie die Antworten, wenn Sie fertig sind, und nehmen Sie den Haken beim Entwurf weg, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>Hidden by the profile</source>
        <translation>Vom Profil ausgeblendet</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>Regeln verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Higher in {title}</source>
        <translation>Höher in {title}</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>House rule agreed just now</source>
        <translation>Eben vereinbarte Hausregel</translation>
    </message>
    <message>
        <source>House rule: {rule}</source>
        <translation>Hausregel: {rule}</translation>
    </message>
    <message>
        <source>House rule: {text}</source>
        <translation>Hausregel: {text}</translation>
    </message>
    <message numerus="yes">
        <source>House rule[|s]</source>
        <translation>
            <numerusform>Hausregel</numerusform>
            <numerusform>Hausregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>House rules of a workshop</source>
        <translation>Hausregeln eines Workshops</translation>
    </message>
    <message>
        <source>House rules of {name}</source>
        <translation>Hausregeln von {name}</translation>
    </message>
    <message>
        <source>House rules…</source>
        <translation>Hausregeln&#xa0;…</translation>
    </message>
    <message>
        <source>How a review goes</source>
        <translation>So läuft eine Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>How far [is this action|are these %n actions]?</source>
        <translation>
            <numerusform>Wie weit ist diese Maßnahme?</numerusform>
            <numerusform>Wie weit sind diese %n Maßnahmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it was seen</source>
        <translation>Wie weit sie gesehen wurde</translation>
    </message>
    <message>
        <source>How far the members agree</source>
        <translation>Wie weit die Mitglieder übereinstimmen</translation>
    </message>
    <message>
        <source>How far these figures carry</source>
        <translation>Wie weit diese Zahlen tragen</translation>
    </message>
    <message>
        <source>How far we agree</source>
        <translation>Wie weit wir übereinstimmen</translation>
    </message>
    <message>
        <source>How far we agree, and whether people with lived experience were asked</source>
        <translation>Wie weit wir übereinstimmen und ob Menschen mit eigener Erfahrung gefragt wurden</translation>
    </message>
    <message>
        <source>How it is delivered</source>
        <translation>Wie sie gegeben wird</translation>
    </message>
    <message>
        <source>How levels are chosen</source>
        <translation>Wie Stufen gewählt werden</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How much is asked</source>
        <translation>Wie viel gefragt wird</translation>
    </message>
    <message>
        <source>How often each level was given</source>
        <translation>Wie oft jede Stufe vergeben wurde</translation>
    </message>
    <message>
        <source>How one consideration goes</source>
        <translation>Wie ein Gesichtspunkt abläuft</translation>
    </message>
    <message>
        <source>How one takes part</source>
        <translation>Wie man teilnimmt</translation>
    </message>
    <message>
        <source>How the board rules on it</source>
        <translation>Wie die Kommission darüber befindet</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Woraus diese Zahl besteht</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Wie Sie antworten</translation>
    </message>
    <message>
        <source>How to choose a level, and the keys</source>
        <translation>Wie man eine Stufe wählt, und die Tasten</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>So füllen Sie es aus</translation>
    </message>
    <message>
        <source>How votes spread and moved, without names; the house rules.</source>
        <translation>Wie die Stimmen verteilt waren und sich bewegten, ohne Namen; die Hausregeln.</translation>
    </message>
    <message>
        <source>I am on no seat</source>
        <translation>Ich habe keinen Platz</translation>
    </message>
    <message>
        <source>I cannot tell from the case</source>
        <translation>Das kann ich aus dem Fall nicht erkennen</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Ich habe keine</translation>
    </message>
    <message>
        <source>I have some</source>
        <translation>Ich habe welche</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>If it has one.</source>
        <translation>Wenn es eine hat.</translation>
    </message>
    <message>
        <source>If it is to be said. It stands beside the house rules.</source>
        <translation>Falls es genannt werden soll. Es steht neben den Hausregeln.</translation>
    </message>
    <message>
        <source>If people with lived experience were not asked, say why.</source>
        <translation>Wenn Menschen mit eigener Erfahrung nicht gefragt wurden, bitte den Grund nennen.</translation>
    </message>
    <message>
        <source>If the board has any. Everybody reads them beneath what they are about.</source>
        <translation>Falls das Gremium welche hat. Alle lesen sie unter dem, wovon sie handeln.</translation>
    </message>
    <message>
        <source>If they sent one. What they claim on a consideration opens to a member once they have rated it.</source>
        <translation>Falls sie eine geschickt haben. Was sie zu einem Gesichtspunkt angeben, öffnet sich einem Mitglied, sobald es ihn bewertet hat.</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Setzt um</translation>
    </message>
    <message>
        <source>In a domain&apos;s list</source>
        <translation>In der Liste eines Bereichs</translation>
    </message>
    <message>
        <source>In a domain, not known yet counts as 0.</source>
        <translation>In einem Bereich zählt „noch nicht bekannt“ als 0.</translation>
    </message>
    <message>
        <source>In a panel&apos;s consensus</source>
        <translation>Im Konsens eines Gremiums</translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation>In ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>In a workshop</source>
        <translation>In einem Workshop</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>In flash mode</source>
        <translation>Im Schnellgang</translation>
    </message>
    <message>
        <source>In groups, lists and fields</source>
        <translation>In Gruppen, Listen und Feldern</translation>
    </message>
    <message>
        <source>In one domain little is compared: its figures show where to begin talking, not how close members are.</source>
        <translation>In einem einzelnen Bereich wird wenig verglichen: seine Werte zeigen, wo das Gespräch beginnen sollte, nicht, wie nah die Mitglieder einander sind.</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>In the copy, by {name}</source>
        <translation>In der Kopie, von {name}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the first vote, on average {figures} levels; below 0 is stricter.</source>
        <translation>In der ersten Abstimmung im Mittel {figures} Stufen; unter 0 ist strenger.</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the library: {title}</source>
        <translation>In der Bibliothek: {title}</translation>
    </message>
    <message>
        <source>In the loose ends</source>
        <translation>In dem, was zu klären ist</translation>
    </message>
    <message>
        <source>In the order worth fixing</source>
        <translation>In lohnender Reihenfolge</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>Hier angewandt</translation>
    </message>
    <message>
        <source>In use now. Undo puts back what was.</source>
        <translation>Jetzt angewandt. Rückgängig stellt wieder her, was war.</translation>
    </message>
    <message>
        <source>In use: {ours}. In the file, for another checklist: {theirs}. The two cannot become one.</source>
        <translation>Angewandt: {ours}. In der Datei, für eine andere Prüfliste: {theirs}. Beides lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>In use: {ours}. In the file: {theirs}.</source>
        <translation>Angewandt: {ours}. In der Datei: {theirs}.</translation>
    </message>
    <message>
        <source>In which language is the checklist read?</source>
        <translation>In welcher Sprache wird die Prüfliste gelesen?</translation>
    </message>
    <message>
        <source>In {id}, {title}</source>
        <translation>In {id}, {title}</translation>
    </message>
    <message>
        <source>In {people}, no study was found that tells whether alliance in digital care goes with engagement.</source>
        <translation>Für {people} wurde keine Studie gefunden, die sagt, ob die Allianz in digitaler Versorgung mit der Nutzung einhergeht.</translation>
    </message>
    <message>
        <source>In {people}, no study was found that tells whether alliance in digital care goes with outcome.</source>
        <translation>Für {people} wurde keine Studie gefunden, die sagt, ob die Allianz in digitaler Versorgung mit der Wirkung einhergeht.</translation>
    </message>
    <message numerus="yes">
        <source>In {percent} % of pairs, two members gave the same level (%n consideration[|s] compared).</source>
        <translation>
            <numerusform>In {percent} % der Paare gaben zwei Mitglieder dieselbe Stufe (%n Gesichtspunkt verglichen).</numerusform>
            <numerusform>In {percent} % der Paare gaben zwei Mitglieder dieselbe Stufe (%n Gesichtspunkte verglichen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Interests: {text}</source>
        <translation>Interessen: {text}</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Interviews or other qualitative study</source>
        <translation>Interviews oder andere qualitative Studie</translation>
    </message>
    <message>
        <source>It brought in {considerations}.</source>
        <translation>Sie hat hinzugenommen: {considerations}.</translation>
    </message>
    <message>
        <source>It could end anywhere from {low} to {high}.</source>
        <translation>Am Ende ist alles von {low} bis {high} möglich.</translation>
    </message>
    <message>
        <source>It could not be written there</source>
        <translation>Dort ließ sie sich nicht schreiben</translation>
    </message>
    <message>
        <source>It could still move by more than 20 points.</source>
        <translation>Der Wert könnte sich noch um mehr als 20 Punkte ändern.</translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation>Es trifft nicht zu</translation>
    </message>
    <message>
        <source>It has {size}; a copy has at most 10 MiB.</source>
        <translation>Sie hat {size}; eine Kopie hat höchstens 10 MiB.</translation>
    </message>
    <message>
        <source>It hid {considerations}.</source>
        <translation>Sie hat ausgeblendet: {considerations}.</translation>
    </message>
    <message>
        <source>It holds no rule.</source>
        <translation>Er enthält keine Regel.</translation>
    </message>
    <message>
        <source>It is a panel of people who use such services.</source>
        <translation>Es ist ein Gremium von Menschen, die solche Angebote nutzen.</translation>
    </message>
    <message>
        <source>It is added at the end of each. What was written stays.</source>
        <translation>Sie wird jeweils am Ende angefügt. Was dort steht, bleibt.</translation>
    </message>
    <message>
        <source>It is kept at {path}</source>
        <translation>Sie liegt unter {path}</translation>
    </message>
    <message>
        <source>It is later than the review.</source>
        <translation>Sie ist später als die Prüfung.</translation>
    </message>
    <message>
        <source>It is no longer at {path}. Press to take it off this list.</source>
        <translation>Sie ist nicht mehr unter {path}. Drücken nimmt sie von dieser Liste.</translation>
    </message>
    <message>
        <source>It is not shown where a gate is not met or still open, where fewer than {coverage} % of what is in scope is answered, where a domain has no answer, where it could still move by more than {range} points, in a short review, at the concept stage, and where fewer than {scope} considerations are in scope.</source>
        <translation>Er wird nicht gezeigt, wo ein Pflichtpunkt nicht erfüllt oder noch offen ist, wo weniger als {coverage} % des Umfangs beantwortet sind, wo ein Bereich keine Antwort hat, wo er sich noch um mehr als {range} Punkte bewegen könnte, in einer kurzen Prüfung, in der Phase des Konzepts und wo weniger als {scope} Gesichtspunkte im Umfang sind.</translation>
    </message>
    <message>
        <source>It is only read. Both may use different versions of the checklist.</source>
        <translation>Sie wird nur gelesen. Beide können verschiedene Fassungen der Prüfliste benutzen.</translation>
    </message>
    <message>
        <source>It is open for writing elsewhere, {holder}. If somebody still works there, what they write after this is refused there and kept in their window.</source>
        <translation>Sie ist anderswo zum Schreiben geöffnet, {holder}. Arbeitet dort noch jemand, wird dort abgelehnt, was danach geschrieben wird; es bleibt in jenem Fenster.</translation>
    </message>
    <message>
        <source>It is read aloud in place of the picture, and printed above it in the report.</source>
        <translation>Das wird anstelle des Bildes vorgelesen und steht im Bericht darüber.</translation>
    </message>
    <message>
        <source>It is reviewed against the checklist that ships.</source>
        <translation>Geprüft wird mit der mitgelieferten Prüfliste.</translation>
    </message>
    <message>
        <source>It is reviewed against: {title}, {version}</source>
        <translation>Geprüft wird mit: {title}, {version}</translation>
    </message>
    <message>
        <source>It is run elsewhere, {holder}. If somebody still works there, what they do after this is refused.</source>
        <translation>Er läuft an anderer Stelle, {holder}. Arbeitet dort noch jemand, so wird alles abgewiesen, was danach dort geschieht.</translation>
    </message>
    <message>
        <source>It leads to {host}. Nothing goes over the network until you open it.</source>
        <translation>Der Link führt zu {host}. Nichts geht ins Netz, bevor Sie ihn öffnen.</translation>
    </message>
    <message>
        <source>It moves on by</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>It rests on: {places}.</source>
        <translation>Er stützt sich auf: {places}.</translation>
    </message>
    <message>
        <source>It reviews the conditions a design offers. It is no validated measure of alliance and no prediction of outcome.</source>
        <translation>Geprüft werden die Bedingungen, die ein Entwurf bietet. Das ist kein validiertes Maß der Allianz und keine Vorhersage der Wirkung.</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Zu sehen ist</translation>
    </message>
    <message>
        <source>It shows who moved, and it cannot be taken back.</source>
        <translation>Es zeigt, wer sich bewegt hat, und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>It stands in the letter and in the minutes.</source>
        <translation>Sie steht im Brief und im Protokoll.</translation>
    </message>
    <message>
        <source>It stands in the record of this review.</source>
        <translation>Es steht in der Aufzeichnung dieser Prüfung.</translation>
    </message>
    <message>
        <source>It stands under the required changes.</source>
        <translation>Sie gilt nur unter Auflagen.</translation>
    </message>
    <message>
        <source>It was filled in by {name}.</source>
        <translation>Ausgefüllt hat es {name}.</translation>
    </message>
    <message>
        <source>It was filled in on {day}.</source>
        <translation>Es wurde am {day} ausgefüllt.</translation>
    </message>
    <message>
        <source>Its copied files were too large to go in.</source>
        <translation>Die kopierten Dateien waren zu groß, um mitzukommen.</translation>
    </message>
    <message numerus="yes">
        <source>Its key answers %n consideration[|s].</source>
        <translation>
            <numerusform>Der Schlüssel beantwortet %n Gesichtspunkt.</numerusform>
            <numerusform>Der Schlüssel beantwortet %n Gesichtspunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record was not seen, or only through somebody else&apos;s account.</source>
        <translation>Ihr Eintrag wurde nicht gesehen oder nur durch den Bericht anderer.</translation>
    </message>
    <message>
        <source>Its record was seen: that it exists, not that the full paper was read.</source>
        <translation>Ihr Eintrag wurde gesehen: dass es sie gibt, nicht dass sie ganz gelesen wurde.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a workshop, from a phone</comment>
        <translation>Dazukommen</translation>
    </message>
    <message>
        <source>Join a network or open a hotspot of your own, then let phones in again.</source>
        <translation>Verbinden Sie sich mit einem Netz oder öffnen Sie einen eigenen Hotspot und lassen Sie die Handys dann noch einmal zu.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Just now, {news}</source>
        <translation>Gerade eben, {news}</translation>
    </message>
    <message numerus="yes">
        <source>Kappa is not told of %n consideration[|s]: with four levels it needs {least} of them.</source>
        <translation>
            <numerusform>Bei %n Gesichtspunkt wird Kappa nicht genannt: Bei vier Stufen braucht es {least} davon.</numerusform>
            <numerusform>Bei %n Gesichtspunkten wird Kappa nicht genannt: Bei vier Stufen braucht es {least} davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa is undefined here: nothing varies, so that agreement cannot be told from chance.</source>
        <translation>Kappa ist hier nicht bestimmt: Nichts unterscheidet sich, also lässt sich Übereinstimmung nicht von Zufall trennen.</translation>
    </message>
    <message>
        <source>Kappa of two counts the square of the levels&apos; distance; it does not say whether the two differ in strictness or here and there.</source>
        <translation>Kappa für zwei zählt den Abstand der Stufen im Quadrat; es sagt nicht, ob die zwei durchgehend verschieden streng sind oder nur hier und da abweichen.</translation>
    </message>
    <message>
        <source>Kappa of two, quadratic weights</source>
        <translation>Kappa für zwei, quadratische Gewichte</translation>
    </message>
    <message>
        <source>Kappa with quadratic weights is {kappa} (from {low} to {high}), 0 being chance and 1 no difference.</source>
        <translation>Kappa mit quadratischen Gewichten ist {kappa} (von {low} bis {high}); 0 ist Zufall und 1 kein Unterschied.</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Keep a copy in the review: {description}</source>
        <translation>Eine Kopie in der Prüfung behalten: {description}</translation>
    </message>
    <message>
        <source>Keep a copy in the review?</source>
        <translation>Eine Kopie in der Prüfung behalten?</translation>
    </message>
    <message>
        <source>Keep a copy in the review…</source>
        <translation>Kopie in der Prüfung behalten&#xa0;…</translation>
    </message>
    <message>
        <source>Keep a draft in this browser</source>
        <translation>Einen Entwurf in diesem Browser behalten</translation>
    </message>
    <message>
        <source>Keep all that is here</source>
        <translation>Alles behalten, was hier ist</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Keep as they were</source>
        <translation>Lassen, wie sie waren</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Anderswo ablegen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Beschreibung behalten</translation>
    </message>
    <message>
        <source>Keep the reference</source>
        <translation>Verweis behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Kept: {ratings} ratings of members and {answers} answers of the consensus.</source>
        <translation>Erhalten: {ratings} Bewertungen von Mitgliedern und {answers} Antworten des Konsenses.</translation>
    </message>
    <message>
        <source>Key with reasons</source>
        <translation>Schlüssel mit Gründen</translation>
    </message>
    <message>
        <source>Key: {case}</source>
        <translation>Schlüssel: {case}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of study not known</source>
        <translation>Art der Studie nicht bekannt</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>Arten von Belegen</translation>
    </message>
    <message>
        <source>Kinds of product</source>
        <translation>Arten von Produkten</translation>
    </message>
    <message>
        <source>Knowing which way one leans helps when it counts: one looks once more before giving that level.</source>
        <translation>Zu wissen, in welche Richtung man neigt, hilft, wenn es darauf ankommt: Man sieht noch einmal hin, bevor man diese Stufe gibt.</translation>
    </message>
    <message>
        <source>Known only in {title}</source>
        <translation>Nur in {title} bekannt</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (ordinal) is {alpha}, from {low} to {high}.</source>
        <translation>Krippendorffs Alpha (ordinal) ist {alpha}, von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, his ordinal metric</source>
        <translation>Krippendorffs Alpha, seine ordinale Metrik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave flash mode</source>
        <translation>Schnellgang verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave it settled</source>
        <translation>Entschieden lassen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Leave what if</source>
        <translation>„Was wäre, wenn“ verlassen</translation>
    </message>
    <message>
        <source>Led by {name}.</source>
        <translation>Moderation: {name}.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left of the middle is stricter, right of it milder.</source>
        <translation>Links der Mitte ist strenger, rechts davon milder.</translation>
    </message>
    <message>
        <source>Left out of a short review</source>
        <translation>In einer kurzen Prüfung weggelassen</translation>
    </message>
    <message>
        <source>Let phones in</source>
        <translation>Handys zulassen</translation>
    </message>
    <message>
        <source>Let phones in again: each joins anew, and has another number.</source>
        <translation>Lassen Sie die Handys wieder herein: Jedes kommt neu dazu und hat eine andere Nummer.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter and answers</source>
        <translation>Brief und Antworten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level {claimed} is claimed and nothing is shown. To show it: {proof}</source>
        <translation>Stufe {claimed} ist angegeben, und nichts ist belegt. Um sie zu belegen: {proof}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>Level {level} in plain words</source>
        <translation>Stufe {level} in einfachen Worten</translation>
    </message>
    <message>
        <source>Level {level}, the consensus</source>
        <translation>Stufe {level}, der Konsens</translation>
    </message>
    <message>
        <source>Level {level}, the key&apos;s</source>
        <translation>Stufe {level}, die des Schlüssels</translation>
    </message>
    <message>
        <source>Level {level}. {words}</source>
        <translation>Stufe {level}. {words}</translation>
    </message>
    <message>
        <source>Level {level}: {text}</source>
        <translation>Stufe {level}: {text}</translation>
    </message>
    <message>
        <source>Level {level}: {words}</source>
        <translation>Stufe {level}: {words}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels, read only</source>
        <translation>Stufen, nur lesbar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {line} of this review does not hold</source>
        <translation>Zeile {line} dieser Prüfung stimmt nicht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Aussehen wie im System</translation>
    </message>
    <message>
        <source>Look at the picture: {description}</source>
        <translation>Bild ansehen: {description}</translation>
    </message>
    <message>
        <source>Look at the screen and talk about it. The next question will appear here.</source>
        <translation>Sehen Sie auf den Beamer und sprechen Sie darüber. Die nächste Frage erscheint hier.</translation>
    </message>
    <message>
        <source>Look at the screen in the room: the address ends with a code.</source>
        <translation>Sehen Sie auf den Beamer im Raum: Die Adresse endet mit einem Code.</translation>
    </message>
    <message>
        <source>Look whether this computer is still in the same network as the phones.</source>
        <translation>Sehen Sie nach, ob dieser Computer noch im selben Netz ist wie die Handys.</translation>
    </message>
    <message>
        <source>Look: {look}. Change it</source>
        <translation>Aussehen: {look}. Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Looked at; {ids} still [counts|count] below level 2 or [shows|show] nothing.</source>
        <translation>
            <numerusform>Angesehen; {ids} zählt noch unter Stufe 2 oder belegt nichts.</numerusform>
            <numerusform>Angesehen; {ids} zählen noch unter Stufe 2 oder belegen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Loosely</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Lower in {title}</source>
        <translation>Niedriger in {title}</translation>
    </message>
    <message>
        <source>Lowest: {domains}.</source>
        <translation>Am niedrigsten: {domains}.</translation>
    </message>
    <message>
        <source>Make agenda, forms, tally sheets, case sheets and packets now, in a folder beside the file</source>
        <translation>Ablauf, Formulare, Strichlisten, Fallblätter und Pakete jetzt anlegen, in einem Ordner neben der Datei</translation>
    </message>
    <message>
        <source>Make an action of {title}</source>
        <translation>Aus {title} eine Maßnahme machen</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>Keines erstellen</translation>
    </message>
    <message>
        <source>Make the PDF that others read.</source>
        <translation>Erstellen Sie das PDF, das andere lesen.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Make this an action</source>
        <translation>Zur Maßnahme machen</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Making the report of this state…</source>
        <translation>Der Bericht dieses Stands wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Mark {name}</source>
        <translation>{name} markieren</translation>
    </message>
    <message>
        <source>Mark, to answer several at once</source>
        <translation>Markieren, um mehrere auf einmal zu beantworten</translation>
    </message>
    <message>
        <source>Mark, to change several at once</source>
        <translation>Markieren, um mehrere auf einmal zu ändern</translation>
    </message>
    <message>
        <source>Mark: {what}</source>
        <translation>Markieren: {what}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Mittlerer Unterschied</translation>
    </message>
    <message>
        <source>Mean distance from the key, case by case: {figures} levels.</source>
        <translation>Mittlerer Abstand vom Schlüssel, Fall für Fall: {figures} Stufen.</translation>
    </message>
    <message>
        <source>Measure of the alliance</source>
        <translation>Messinstrument der Allianz</translation>
    </message>
    <message>
        <source>Measured or asked about</source>
        <translation>Gemessen oder erfragt</translation>
    </message>
    <message>
        <source>Medians, and in brackets the lowest and highest level. Who gave no level is left out.</source>
        <translation>Mediane, in Klammern die niedrigste und die höchste Stufe. Wer keine Stufe gab, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Mitglied {number}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members described the intervention in more than one way; the panel&apos;s own profile holds.</source>
        <translation>Mitglieder haben die Intervention verschieden beschrieben; es gilt das Profil des Gremiums.</translation>
    </message>
    <message>
        <source>Members differ here: write why the board agrees on this, and it is settled.</source>
        <translation>Hier weichen die Mitglieder voneinander ab: Schreiben Sie, warum sich das Gremium darauf einigt, dann ist es entschieden.</translation>
    </message>
    <message>
        <source>Members differ on {id}: a consensus needs its reason.</source>
        <translation>Zu {id} urteilen die Mitglieder verschieden: Ein Konsens braucht hier seinen Grund.</translation>
    </message>
    <message>
        <source>Members whose own record was destroyed</source>
        <translation>Mitglieder, deren eigene Aufzeichnung vernichtet wurde</translation>
    </message>
    <message>
        <source>Members without their names</source>
        <translation>Mitglieder ohne ihre Namen</translation>
    </message>
    <message>
        <source>Members&apos; files</source>
        <translation>Dateien der Mitglieder</translation>
    </message>
    <message>
        <source>Members&apos; files, if any came</source>
        <translation>Dateien von Mitgliedern, falls welche kamen</translation>
    </message>
    <message>
        <source>Members&apos; own notes and records were destroyed; their levels are kept.</source>
        <translation>Eigene Notizen und Aufzeichnungen der Mitglieder wurden vernichtet; ihre Stufen sind erhalten.</translation>
    </message>
    <message>
        <source>Mental health, other or mixed</source>
        <translation>Psychische Gesundheit, anderes oder gemischt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu {name}</source>
        <translation>Menü {name}</translation>
    </message>
    <message>
        <source>Merged into {successors}.</source>
        <translation>Zusammengeführt in {successors}.</translation>
    </message>
    <message>
        <source>Message {at} of {all}: show the next</source>
        <translation>Nachricht {at} von {all}: die nächste zeigen</translation>
    </message>
    <message>
        <source>Meta-analysis</source>
        <translation>Metaanalyse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes of the board</source>
        <translation>Protokoll der Kommission</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>More than one is called &quot;{name}&quot;; say which by an id: {ids}.</source>
        <translation>Mehrere heißen „{name}“; nennen Sie die Person mit einer Kennung: {ids}.</translation>
    </message>
    <message>
        <source>More than one review is by {name}; this one is called {called} here.</source>
        <translation>Von {name} stammt mehr als eine Prüfung; diese heißt hier {called}.</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Moved most</source>
        <translation>Am meisten bewegt</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and address, each on a line of its own.</source>
        <translation>Name und Anschrift, jeweils in eigener Zeile.</translation>
    </message>
    <message>
        <source>Name at least one domain or consideration, or choose that you rate all.</source>
        <translation>Nennen Sie mindestens einen Bereich oder Gesichtspunkt, oder wählen Sie, dass Sie alles bewerten.</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Beim Namen nennen</translation>
    </message>
    <message>
        <source>Name what shows it, or what you saw.</source>
        <translation>Nennen Sie, was es belegt oder was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>Name {n}</source>
        <translation>Name {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New here? This is all there is to know.</source>
        <translation>Neu hier? Mehr gibt es nicht zu wissen.</translation>
    </message>
    <message>
        <source>New packet for a board…</source>
        <translation>Neues Paket für ein Gremium&#xa0;…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Neue Prüfung&#xa0;…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Newly in scope</source>
        <translation>Neu im Umfang</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>question, where a phone does not find it by itself</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next consideration</source>
        <translation>Nächster Gesichtspunkt</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>Next unresolved</source>
        <translation>Nächstes Offenes</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Weiter: {name}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation>Noch keine Maßnahmen.</translation>
    </message>
    <message>
        <source>No address of it is known here.</source>
        <translation>Eine Adresse dazu ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No answer came to it yet.</source>
        <translation>Dazu kam noch keine Antwort.</translation>
    </message>
    <message>
        <source>No answer was lost.</source>
        <translation>Keine Antwort ging verloren.</translation>
    </message>
    <message>
        <source>No change of it hid a consideration or brought one in.</source>
        <translation>Keine Änderung daran hat einen Gesichtspunkt ausgeblendet oder hinzugenommen.</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Keine Uhr</translation>
    </message>
    <message>
        <source>No consideration counts at level 3.</source>
        <translation>Kein Gesichtspunkt zählt mit Stufe 3.</translation>
    </message>
    <message>
        <source>No consideration has levels of two members, so there is nothing to compare.</source>
        <translation>Kein Gesichtspunkt hat Stufen von zwei Mitgliedern; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No consideration has levels of two people, so there is nothing to compare.</source>
        <translation>Kein Gesichtspunkt hat Stufen von zwei Personen, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No consideration is in scope.</source>
        <translation>Kein Gesichtspunkt ist im Umfang.</translation>
    </message>
    <message>
        <source>No consideration of this checklist rests on it.</source>
        <translation>Kein Gesichtspunkt dieser Prüfliste stützt sich darauf.</translation>
    </message>
    <message>
        <source>No consideration was voted on twice.</source>
        <translation>Über keinen Gesichtspunkt wurde zweimal abgestimmt.</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>Kein Tag ist gesetzt.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>No diagnosis in scope</source>
        <translation>Keine Diagnose im Umfang</translation>
    </message>
    <message>
        <source>No domain differs.</source>
        <translation>Kein Bereich weicht ab.</translation>
    </message>
    <message>
        <source>No domain has a score yet.</source>
        <translation>Noch hat kein Bereich einen Wert.</translation>
    </message>
    <message>
        <source>No domain has an answer in both, so there is no line to draw.</source>
        <translation>Kein Bereich hat in beiden eine Antwort; es gibt keine Linie zu zeichnen.</translation>
    </message>
    <message>
        <source>No domain is lower than another: each stands at {score}.</source>
        <translation>Kein Bereich liegt tiefer als ein anderer: Jeder steht bei {score}.</translation>
    </message>
    <message>
        <source>No domain moved.</source>
        <translation>Kein Bereich hat sich bewegt.</translation>
    </message>
    <message>
        <source>No entry of this review refers to a file by its digest.</source>
        <translation>Kein Beleg dieser Prüfung verweist mit Fingerabdruck auf eine Datei.</translation>
    </message>
    <message>
        <source>No evidence from people with SMI</source>
        <translation>Keine Evidenz von Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>No file beside the panel was destroyed.</source>
        <translation>Keine Datei neben dem Gremium wurde vernichtet.</translation>
    </message>
    <message>
        <source>No further phone can join. Tell whoever leads the workshop; you can vote on paper.</source>
        <translation>Es kann kein weiteres Handy dazukommen. Sagen Sie es der Moderation; Sie können auf Papier abstimmen.</translation>
    </message>
    <message>
        <source>No gate and no core consideration is asked.</source>
        <translation>Weder Pflichtpunkt noch Kern wird gefragt.</translation>
    </message>
    <message>
        <source>No gate applies.</source>
        <translation>Kein Pflichtpunkt trifft zu.</translation>
    </message>
    <message>
        <source>No gate is among them.</source>
        <translation>Kein Pflichtpunkt ist darunter.</translation>
    </message>
    <message>
        <source>No gate would stand otherwise.</source>
        <translation>Kein Pflichtpunkt stünde anders.</translation>
    </message>
    <message>
        <source>No interests.</source>
        <translation>Keine Interessen.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>No level moved, %n [is|are] newly shown</source>
        <translation>
            <numerusform>Keine Stufe hat sich bewegt, 1 ist neu belegt</numerusform>
            <numerusform>Keine Stufe hat sich bewegt, %n sind neu belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer about {title}</source>
        <translation>Nicht mehr zu {title}</translation>
    </message>
    <message>
        <source>No longer answered</source>
        <translation>Nicht mehr beantwortet</translation>
    </message>
    <message>
        <source>No longer asked.</source>
        <translation>Wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>No longer in scope</source>
        <translation>Nicht mehr im Umfang</translation>
    </message>
    <message>
        <source>No longer suppose {title}</source>
        <translation>{title} nicht länger annehmen</translation>
    </message>
    <message>
        <source>No loose ends any more</source>
        <translation>Nichts mehr zu klären</translation>
    </message>
    <message>
        <source>No loose ends in the whole review.</source>
        <translation>In der ganzen Prüfung ist nichts zu klären.</translation>
    </message>
    <message>
        <source>No member has rated anything yet: add their files first.</source>
        <translation>Noch hat kein Mitglied etwas beurteilt: Fügen Sie zuerst ihre Dateien hinzu.</translation>
    </message>
    <message>
        <source>No member&apos;s file has been added yet. Drop them on this window, or choose them.</source>
        <translation>Noch wurde keine Datei eines Mitglieds hinzugefügt. Ziehen Sie sie auf dieses Fenster, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>No member&apos;s own ratings come to an overall.</source>
        <translation>Aus den eigenen Bewertungen keines Mitglieds ergibt sich ein Gesamtwert.</translation>
    </message>
    <message>
        <source>No name is asked. The screen shows how many chose what, never who.</source>
        <translation>Nach einem Namen wird nicht gefragt. Der Beamer zeigt, wie viele was gewählt haben, nie wer.</translation>
    </message>
    <message>
        <source>No names are shown.</source>
        <translation>Namen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>No overall number</source>
        <translation>Kein Gesamtwert</translation>
    </message>
    <message>
        <source>No people were studied: frameworks, guidance or law.</source>
        <translation>Es wurden keine Menschen untersucht: Rahmenwerke, Leitlinien oder Gesetze.</translation>
    </message>
    <message>
        <source>No phone is in yet.</source>
        <translation>Noch ist kein Handy dabei.</translation>
    </message>
    <message numerus="yes">
        <source>No phone was heard for %n second[|s].</source>
        <translation>
            <numerusform>Seit %n Sekunde hat sich kein Handy gemeldet.</numerusform>
            <numerusform>Seit %n Sekunden hat sich kein Handy gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No point asks for an answer</source>
        <translation>Kein Punkt verlangt eine Antwort</translation>
    </message>
    <message>
        <source>No profile was filled in.</source>
        <translation>Es wurde kein Profil ausgefüllt.</translation>
    </message>
    <message>
        <source>No program was found that opens {name}. It is in {folder}.</source>
        <translation>Es wurde kein Programm gefunden, das {name} öffnet. Die Datei liegt in {folder}.</translation>
    </message>
    <message>
        <source>No review is open here</source>
        <translation>Hier ist keine Prüfung offen</translation>
    </message>
    <message>
        <source>No single study among these rated or asked about the alliance in digital care.</source>
        <translation>Keine dieser Einzelstudien hat die Allianz in digitaler Versorgung gemessen oder erfragt.</translation>
    </message>
    <message>
        <source>No source behind {domain} was found.</source>
        <translation>Für {domain} wurde keine Quelle gefunden.</translation>
    </message>
    <message>
        <source>No state before this one was signed.</source>
        <translation>Kein Stand vor diesem wurde unterzeichnet.</translation>
    </message>
    <message>
        <source>No study in {people} was found.</source>
        <translation>Für {people} wurde keine Studie gefunden.</translation>
    </message>
    <message>
        <source>No study was found that is all of this: {words}.</source>
        <translation>Keine Studie wurde gefunden, auf die all das zutrifft: {words}.</translation>
    </message>
    <message>
        <source>No text inside the panel&apos;s record was destroyed.</source>
        <translation>Kein Text in der Aufzeichnung des Gremiums wurde vernichtet.</translation>
    </message>
    <message>
        <source>No text inside the panel&apos;s record.</source>
        <translation>Kein Text in der Aufzeichnung des Gremiums.</translation>
    </message>
    <message>
        <source>No vote is open.</source>
        <translation>Keine Abstimmung ist offen.</translation>
    </message>
    <message>
        <source>No vote was revealed, so that there is nothing to set beside yours.</source>
        <translation>Keine Abstimmung wurde aufgedeckt, also lässt sich nichts neben Ihre Stimmen stellen.</translation>
    </message>
    <message>
        <source>No vote was revealed.</source>
        <translation>Keine Abstimmung wurde aufgedeckt.</translation>
    </message>
    <message>
        <source>No word of that name is explained here.</source>
        <translation>Kein Wort dieses Namens ist hier erklärt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>No:</source>
        <translation>Nein:</translation>
    </message>
    <message>
        <source>Nobody gave a level twice, so no shift can be told.</source>
        <translation>Niemand gab zweimal eine Stufe, also lässt sich keine Bewegung angeben.</translation>
    </message>
    <message>
        <source>Nobody gave a level.</source>
        <translation>Niemand gab eine Stufe.</translation>
    </message>
    <message>
        <source>Nobody gives a level now.</source>
        <translation>Niemand gibt jetzt eine Stufe.</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Noch ist niemand dabei</translation>
    </message>
    <message>
        <source>Nobody has said yet whether they were asked.</source>
        <translation>Noch hat niemand gesagt, ob sie gefragt wurden.</translation>
    </message>
    <message>
        <source>Nobody has signed this state or one before it.</source>
        <translation>Niemand hat diesen oder einen früheren Stand unterzeichnet.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Noch hat niemand unterzeichnet.</translation>
    </message>
    <message>
        <source>Nobody has voted on &quot;{id}&quot; yet; there is nothing to reveal.</source>
        <translation>Über „{id}“ hat noch niemand abgestimmt; es gibt nichts aufzudecken.</translation>
    </message>
    <message>
        <source>Nobody has voted yet: there is nothing to reveal.</source>
        <translation>Noch hat niemand abgestimmt: Es gibt nichts aufzudecken.</translation>
    </message>
    <message>
        <source>Nobody here is called &quot;{name}&quot;</source>
        <translation>Niemand heißt hier „{name}“</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand hier</translation>
    </message>
    <message>
        <source>Nobody moved between two votes.</source>
        <translation>Niemand hat sich zwischen zwei Abstimmungen bewegt.</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>Niemand hat sich bewegt.</translation>
    </message>
    <message>
        <source>Nobody rated it.</source>
        <translation>Niemand hat es bewertet.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch nimmt niemand teil.</translation>
    </message>
    <message>
        <source>Nobody took part</source>
        <translation>Niemand hat teilgenommen</translation>
    </message>
    <message>
        <source>Nobody votes on paper yet: say first how many do.</source>
        <translation>Noch stimmt niemand auf Papier ab: Geben Sie zuerst an, wie viele es sind.</translation>
    </message>
    <message>
        <source>Nobody with the id {id} takes part.</source>
        <translation>Niemand mit der Kennung {id} nimmt teil.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>None are in use here. What a room agreed in a workshop comes home in a file: take it up.</source>
        <translation>Hier werden keine angewandt. Was eine Gruppe in einem Workshop vereinbart hat, kommt in einer Datei nach Hause: Nehmen Sie sie auf.</translation>
    </message>
    <message>
        <source>None are named.</source>
        <translation>Keine genannt.</translation>
    </message>
    <message>
        <source>None go along.</source>
        <translation>Keine gehen mit.</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Noch keiner gewählt.</translation>
    </message>
    <message>
        <source>None is in scope.</source>
        <translation>Keine ist im Umfang.</translation>
    </message>
    <message>
        <source>None is sent along.</source>
        <translation>Keine wird mitgeschickt.</translation>
    </message>
    <message>
        <source>None of them replaces anything.</source>
        <translation>Keine davon ersetzt etwas.</translation>
    </message>
    <message>
        <source>None of these files is a document of the packet.</source>
        <translation>Keine dieser Dateien ist ein Dokument des Pakets.</translation>
    </message>
    <message>
        <source>None of {in_scope} is answered, so there is no score yet.</source>
        <translation>Keiner von {in_scope} ist beantwortet, also gibt es noch keinen Wert.</translation>
    </message>
    <message>
        <source>None shown.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>None shown. Without evidence no level above 1 counts.</source>
        <translation>Keine. Ohne Beleg zählt keine Stufe über 1.</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Es wurde keine gefunden.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Not among the studies of this library: only who was studied and how is known here, and not what was measured or found. The considerations below say what it is cited for.</source>
        <translation>Nicht unter den Studien dieser Bibliothek: Bekannt ist hier nur, wer wie untersucht wurde, nicht was gemessen oder gefunden wurde. Die Gesichtspunkte unten sagen, wofür sie angeführt ist.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not applicable needs its reason.</source>
        <translation>Nicht zutreffend braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <comment>in a narrow row</comment>
        <translation>Entfällt&#xa0;…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Trifft nicht zu&#xa0;…</translation>
    </message>
    <message>
        <source>Not asked here, and so left out: {ids}.</source>
        <translation>Hier nicht gefragt und deshalb weggelassen: {ids}.</translation>
    </message>
    <message>
        <source>Not asked in this review</source>
        <translation>In dieser Prüfung nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked yet in that version; {predecessors} stands there.</source>
        <translation>In dieser Fassung noch nicht gefragt; dort steht {predecessors}.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht gefragt.</translation>
    </message>
    <message>
        <source>Not before the first vote is revealed: the room would vote for the key.</source>
        <translation>Nicht, bevor die erste Abstimmung aufgedeckt ist: Die Gruppe würde für den Schlüssel stimmen.</translation>
    </message>
    <message>
        <source>Not compared: {parts}.</source>
        <translation>Nicht verglichen: {parts}.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not in the new checklist, which does not say why.</source>
        <translation>Nicht in der neuen Prüfliste, die nicht sagt, warum.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>in a narrow row</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known yet. Counts as 0 for now.</source>
        <translation>Noch nicht bekannt. Zählt vorerst als 0.</translation>
    </message>
    <message>
        <source>Not known yet. It counts as 0 for now and is a question to somebody.</source>
        <translation>Noch nicht bekannt. Das zählt vorerst als 0 und ist eine Frage an jemanden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not opened again, as it is not there any more: {names}.</source>
        <translation>Nicht wieder geöffnet, weil nicht mehr vorhanden: {names}.</translation>
    </message>
    <message>
        <source>Not rated by everybody</source>
        <translation>Nicht von allen bewertet</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Not ready yet, if any gate is not met. Else not finished, if anything in scope is unanswered, or nothing is in scope. Else ready with conditions, if any gate is other than met, or anything in scope is not known or at level 0. Else ready.</source>
        <translation>Noch nicht bereit, wenn ein Pflichtpunkt nicht erfüllt ist. Sonst noch nicht fertig, wenn im Umfang etwas unbeantwortet oder nichts im Umfang ist. Sonst bereit unter Bedingungen, wenn ein Pflichtpunkt anders als erfüllt oder im Umfang etwas nicht bekannt oder auf Stufe 0 ist. Sonst bereit.</translation>
    </message>
    <message>
        <source>Not said.</source>
        <translation>Nicht gesagt.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved since {time}: {reason}</source>
        <translation>Nicht gespeichert seit {time}: {reason}</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geregelt</translation>
    </message>
    <message>
        <source>Not shown, with fewer than three answers: {dimensions}.</source>
        <translation>Nicht gezeigt, mit weniger als drei Antworten: {dimensions}.</translation>
    </message>
    <message>
        <source>Not to be told from chance: talk about what the levels mean before any single point, and leave no gate undiscussed.</source>
        <translation>Vom Zufall nicht zu unterscheiden: sprechen Sie vor jedem einzelnen Punkt darüber, was die Stufen bedeuten, und lassen Sie keinen Pflichtpunkt unbesprochen.</translation>
    </message>
    <message>
        <source>Not to be told from chance: talk about what the levels mean before any single point; on no gate do members differ.</source>
        <translation>Vom Zufall nicht zu unterscheiden: sprechen Sie vor jedem einzelnen Punkt darüber, was die Stufen bedeuten; bei keinem Pflichtpunkt weichen die Mitglieder voneinander ab.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht überprüft.</translation>
    </message>
    <message>
        <source>Not yet complete: say in the note why it does not apply, for</source>
        <translation>Noch nicht vollständig; schreiben Sie in die Notiz, warum es nicht zutrifft, bei</translation>
    </message>
    <message>
        <source>Not yet said what</source>
        <translation>Noch nicht gesagt, was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, or why it does not apply</source>
        <translation>Notiz, oder warum es nicht zutrifft</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Notes, reasons and evidence texts go for good, also from earlier edits and from undo. Levels, scores and fingerprints stay, and the record still verifies. Copied files go too; a copy whose entry was removed is in the record until then. Reports saved before still hold texts and pictures.</source>
        <translation>Notizen, Gründe und Texte der Belege gehen endgültig verloren, auch aus früheren Einträgen und aus Rückgängig. Stufen, Werte und Fingerabdrücke bleiben, und die Aufzeichnung bleibt überprüfbar. Auch kopierte Dateien gehen; eine Kopie, deren Beleg entfernt wurde, ist bis dahin in der Aufzeichnung. Früher gespeicherte Berichte enthalten Texte und Bilder weiterhin.</translation>
    </message>
    <message>
        <source>Nothing by two levels or more.</source>
        <translation>Nichts um zwei Stufen oder mehr.</translation>
    </message>
    <message>
        <source>Nothing came yet from {names}.</source>
        <translation>Noch nichts gekommen ist von {names}.</translation>
    </message>
    <message>
        <source>Nothing can be taken back from this file</source>
        <translation>Aus dieser Datei lässt sich nichts übernehmen</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation>Nichts geändert: Es war schon so.</translation>
    </message>
    <message>
        <source>Nothing has a consensus yet that was discussed.</source>
        <translation>Noch nichts, was besprochen wurde, hat einen Konsens.</translation>
    </message>
    <message>
        <source>Nothing has come from any phone yet.</source>
        <translation>Von keinem Handy ist bisher etwas gekommen.</translation>
    </message>
    <message>
        <source>Nothing has come yet from {names}.</source>
        <translation>Noch nichts gekommen ist von {names}.</translation>
    </message>
    <message>
        <source>Nothing in it applies: {domains}.</source>
        <translation>Nichts darin trifft zu: {domains}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing is in scope</source>
        <translation>Nichts ist im Umfang</translation>
    </message>
    <message>
        <source>Nothing is revealed yet.</source>
        <translation>Noch ist nichts aufgedeckt.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. What you fill in stays on this page until you save it as a file; give that file to whoever asked you. You can open it here again and go on.</source>
        <translation>Nichts wird irgendwohin gesendet. Was Sie ausfüllen, bleibt auf dieser Seite, bis Sie es als Datei speichern; geben Sie diese Datei der Person, die Sie gefragt hat. Sie können sie hier wieder öffnen und weitermachen.</translation>
    </message>
    <message>
        <source>Nothing is shown yet, so the score rests on no evidence.</source>
        <translation>Noch ist nichts belegt, also stützt sich der Wert auf keine Evidenz.</translation>
    </message>
    <message>
        <source>Nothing is supposed yet: tick actions, or suppose a level.</source>
        <translation>Noch ist nichts angenommen: Kreuzen Sie Maßnahmen an, oder nehmen Sie eine Stufe an.</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Nichts hat sich bewegt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing moved, %n [is|are] worded differently</source>
        <translation>
            <numerusform>Nichts hat sich bewegt, 1 ist anders formuliert</numerusform>
            <numerusform>Nichts hat sich bewegt, %n sind anders formuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing of that name was found here.</source>
        <translation>Unter diesem Namen wurde hier nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing of that name. Ids such as AVA-5, words of a question, terms, names of authors and what the menus offer are found.</source>
        <translation>Nichts mit diesem Namen. Gefunden werden Kennungen wie AVA-5, Wörter einer Frage, Begriffe, Namen von Autoren und was die Menüs anbieten.</translation>
    </message>
    <message>
        <source>Nothing of this domain is asked.</source>
        <translation>Aus diesem Bereich wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing that is answered falls short of level 2.</source>
        <translation>Nichts Beantwortetes liegt unter Stufe 2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Nichts wurde geändert. {why}</translation>
    </message>
    <message>
        <source>Nothing was changed: this review is open to read.</source>
        <translation>Nichts wurde geändert: Diese Prüfung ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was set aside as not applicable.</source>
        <translation>Nichts wurde als nicht zutreffend ausgenommen.</translation>
    </message>
    <message>
        <source>Nothing: I rate all</source>
        <translation>Nichts: ich bewerte alles</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now a full review</source>
        <translation>Jetzt eine volle Prüfung</translation>
    </message>
    <message>
        <source>Now a short review</source>
        <translation>Jetzt eine kurze Prüfung</translation>
    </message>
    <message>
        <source>Now asked as {successors}.</source>
        <translation>Jetzt gefragt als {successors}.</translation>
    </message>
    <message>
        <source>Now talk about it</source>
        <translation>Sprechen Sie jetzt darüber</translation>
    </message>
    <message>
        <source>Now {shown}.</source>
        <translation>Jetzt {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n answer[|s], {sum} of {most} points shown, {score} of 100.</source>
        <translation>
            <numerusform>Jetzt: 1 Antwort, {sum} von {most} Punkten belegt, {score} von 100.</numerusform>
            <numerusform>Jetzt: %n Antworten, {sum} von {most} Punkten belegt, {score} von 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {verdict}.</source>
        <translation>Jetzt: {verdict}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Observational study</source>
        <translation>Beobachtungsstudie</translation>
    </message>
    <message>
        <source>Observed in people with SMI</source>
        <translation>Beobachtet bei Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message numerus="yes">
        <source>Of %n consideration[|s] on which either says something, {same} [is|are] judged alike.</source>
        <translation>
            <numerusform>Von %n Gesichtspunkt, zu dem eine Seite etwas sagt, ist {same} gleich beurteilt.</numerusform>
            <numerusform>Von %n Gesichtspunkten, zu denen eine Seite etwas sagt, sind {same} gleich beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n level[|s] given, {same} % [is|are] the key&apos;s, and {reasonable} % counting what reasonable people give too.</source>
        <translation>
            <numerusform>Von %n gegebenen Stufe ist {same} % die des Schlüssels, und {reasonable} %, wenn man mitzählt, was auch vertretbar ist.</numerusform>
            <numerusform>Von %n gegebenen Stufen sind {same} % die des Schlüssels, und {reasonable} %, wenn man mitzählt, was auch vertretbar ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n level[|s] given, {same} % [is|are] the key&apos;s.</source>
        <translation>
            <numerusform>Von %n gegebenen Stufe ist {same} % die des Schlüssels.</numerusform>
            <numerusform>Von %n gegebenen Stufen sind {same} % die des Schlüssels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n source[|s] it is not known.</source>
        <translation>
            <numerusform>Von 1 Quelle ist es nicht bekannt.</numerusform>
            <numerusform>Von %n Quellen ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n vote[|s] given twice, {nearer} came nearer to the key, {further} went further from it, {as_far} stayed as far.</source>
        <translation>
            <numerusform>Von %n zweimal gegebenen Stimme kam {nearer} dem Schlüssel näher, {further} entfernte sich weiter, {as_far} blieb gleich weit.</numerusform>
            <numerusform>Von %n zweimal gegebenen Stimmen kamen {nearer} dem Schlüssel näher, {further} entfernten sich weiter, {as_far} blieben gleich weit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of fewer than three considerations such figures say next to nothing.</source>
        <translation>Bei weniger als drei Gesichtspunkten sagen solche Zahlen fast nichts.</translation>
    </message>
    <message>
        <source>Of one or two considerations there is no mean: that is an answer, not a habit.</source>
        <translation>Von einem oder zwei Gesichtspunkten gibt es kein Mittel: Das ist eine Antwort, keine Gewohnheit.</translation>
    </message>
    <message numerus="yes">
        <source>Of the considerations at level 3 ({all}), {count} [has|have] a dated record, test with users or published source.</source>
        <translation>
            <numerusform>Von den Gesichtspunkten auf Stufe 3 ({all}) hat einer eine datierte Aufzeichnung, einen Test mit Nutzenden oder eine veröffentlichte Quelle.</numerusform>
            <numerusform>Von den Gesichtspunkten auf Stufe 3 ({all}) haben {count} eine datierte Aufzeichnung, einen Test mit Nutzenden oder eine veröffentlichte Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the product or proposal. It can be changed later.</source>
        <translation>Des Produkts oder Vorhabens. Er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Of the score, {tested} % rests on considerations tested in people with SMI, {observed} % on ones observed in them, {views} % on their views, {none} % on no evidence from people with SMI. Only “tested” is evidence that something works.</source>
        <translation>Vom Wert stützen sich {tested} % auf Gesichtspunkte, die bei Menschen mit schwerer psychischer Erkrankung erprobt sind, {observed} % auf solche, die bei ihnen beobachtet sind, {views} % auf ihre Ansichten und {none} % auf keine Evidenz von ihnen. Nur „erprobt“ zeigt, dass etwas wirkt.</translation>
    </message>
    <message>
        <source>Of {rated} considerations with a level, {compared} have two or more. Given there: {given}.</source>
        <translation>Von {rated} Gesichtspunkten mit einer Stufe haben {compared} zwei oder mehr. Dort vergeben: {given}.</translation>
    </message>
    <message>
        <source>Often misjudged</source>
        <translation>Oft falsch beurteilt</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>Old and new text: {texts}</source>
        <translation>Alter und neuer Text: {texts}</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Am</translation>
    </message>
    <message numerus="yes">
        <source>On %n consideration[|s] they say different things: choose which holds.</source>
        <translation>
            <numerusform>Bei %n Gesichtspunkt sagen sie Verschiedenes: Wählen Sie, was gilt.</numerusform>
            <numerusform>Bei %n Gesichtspunkten sagen sie Verschiedenes: Wählen Sie, was gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a page with charts</source>
        <translation>Auf einer Seite mit Diagrammen</translation>
    </message>
    <message>
        <source>On engagement</source>
        <translation>Zur Nutzung</translation>
    </message>
    <message>
        <source>On outcome</source>
        <translation>Zur Wirkung</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Am Bildschirm</translation>
    </message>
    <message>
        <source>On the alliance</source>
        <translation>Zur Allianz</translation>
    </message>
    <message>
        <source>On the board of actions</source>
        <translation>Auf der Tafel der Maßnahmen</translation>
    </message>
    <message>
        <source>On what the score rests</source>
        <translation>Worauf sich der Wert stützt</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>On {day} by {name}: {why}</source>
        <translation>Am {day} von {name}: {why}</translation>
    </message>
    <message>
        <source>On {day}: {why}</source>
        <translation>Am {day}: {why}</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Die eine</translation>
    </message>
    <message>
        <source>One character of this report is in none of its typefaces. It is drawn as a box; whoever copies the box, or listens to it, gets the character.</source>
        <translation>Ein Zeichen dieses Berichts ist in keiner seiner Schriften enthalten. Es ist als Kästchen gezeichnet; wer das Kästchen kopiert oder vorgelesen bekommt, erhält das Zeichen.</translation>
    </message>
    <message>
        <source>One domain less</source>
        <translation>Ein Bereich weniger</translation>
    </message>
    <message>
        <source>One fewer on paper</source>
        <translation>Eine Stimme weniger auf Papier</translation>
    </message>
    <message>
        <source>One file that everybody who reviews is sent. The profile in it is the same for all.</source>
        <translation>Eine Datei, die alle bekommen, die prüfen. Das Profil darin ist für alle dasselbe.</translation>
    </message>
    <message>
        <source>One in a line.</source>
        <translation>Eine je Zeile.</translation>
    </message>
    <message>
        <source>One in twenty leans one way or the other by chance alone, so in a room of twenty it says little that one does.</source>
        <translation>Eine von zwanzig Personen neigt allein durch Zufall in die eine oder die andere Richtung; in einer Gruppe von zwanzig sagt es also wenig, dass eine es tut.</translation>
    </message>
    <message>
        <source>One is a short review: only what both ask is compared.</source>
        <translation>Eine ist eine kurze Prüfung: Verglichen wird nur, was beide fragen.</translation>
    </message>
    <message>
        <source>One key a vote: 0 to 3, U not known yet, N not applicable. It moves on by itself; arrows go back, Backspace empties, Ctrl+Z takes back. Each vote is kept at once.</source>
        <translation>Eine Taste je Stimme: 0 bis 3, U noch nicht bekannt, N trifft nicht zu. Es geht von selbst weiter; Pfeile gehen zurück, die Rücktaste leert, Strg+Z nimmt zurück. Jede Stimme ist sofort gesichert.</translation>
    </message>
    <message>
        <source>One level apart</source>
        <translation>Eine Stufe auseinander</translation>
    </message>
    <message>
        <source>One line, as the room agreed on it. It goes home in a file of house rules.</source>
        <translation>Eine Zeile, so wie die Gruppe sich darauf geeinigt hat. Sie geht in einer Datei mit Hausregeln mit nach Hause.</translation>
    </message>
    <message>
        <source>One more on paper</source>
        <translation>Eine Stimme mehr auf Papier</translation>
    </message>
    <message>
        <source>One of them in full</source>
        <translation>Eine Person ausführlich</translation>
    </message>
    <message numerus="yes">
        <source>One of {of} moved, by {levels} level[|s].</source>
        <translation>
            <numerusform>Eine Person von {of} hat sich bewegt, um eine Stufe.</numerusform>
            <numerusform>Eine Person von {of} hat sich bewegt, um {levels} Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One proposal, the same for all who review it</source>
        <translation>Ein Antrag, derselbe für alle, die ihn prüfen</translation>
    </message>
    <message>
        <source>One reason for all of them; it is printed with each in the report. A note stays beneath it.</source>
        <translation>Ein Grund für alle; er steht bei jedem im Bericht. Eine Notiz bleibt darunter stehen.</translation>
    </message>
    <message>
        <source>One says {low}, the other {high}.</source>
        <translation>Die eine Person sagt {low}, die andere {high}.</translation>
    </message>
    <message>
        <source>One sentence is enough; it is printed in the report.</source>
        <translation>Ein Satz genügt; er steht im Bericht.</translation>
    </message>
    <message>
        <source>One stroke for each person: at the left the first vote, at the right the second. The question mark is for “not known yet”, the last box for “does not apply”.</source>
        <translation>Ein Strich für jede Person: links die erste Abstimmung, rechts die zweite. Das Fragezeichen steht für „noch nicht bekannt“, das letzte Kästchen für „trifft nicht zu“.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n consideration[|s] could be compared: no figure here is sure.</source>
        <translation>
            <numerusform>Nur %n Gesichtspunkt ließ sich vergleichen: Keine Zahl hier ist sicher.</numerusform>
            <numerusform>Nur %n Gesichtspunkte ließen sich vergleichen: Keine Zahl hier ist sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a panel has a letter, minutes and a certificate; this is one review.</source>
        <translation>Brief, Protokoll und Bescheinigung gibt es nur von einem Gremium; dies ist eine einzelne Prüfung.</translation>
    </message>
    <message>
        <source>Only one level was given, which does not show how close members are; leave no gate undiscussed.</source>
        <translation>Nur eine Stufe wurde vergeben, und das zeigt nicht, wie nah die Mitglieder einander sind; lassen Sie keinen Pflichtpunkt unbesprochen.</translation>
    </message>
    <message>
        <source>Only one level was given, which does not show how close members are; on no gate do they differ.</source>
        <translation>Nur eine Stufe wurde vergeben, und das zeigt nicht, wie nah die Mitglieder einander sind; bei keinem Pflichtpunkt weichen sie voneinander ab.</translation>
    </message>
    <message>
        <source>Only one level was given: {level}.</source>
        <translation>Nur eine Stufe wurde gegeben: {level}.</translation>
    </message>
    <message>
        <source>Only the first {count}</source>
        <translation>Nur die ersten {count}</translation>
    </message>
    <message>
        <source>Only the first {count} files were looked through; move the others elsewhere.</source>
        <translation>Nur die ersten {count} Dateien wurden durchgesehen; legen Sie die anderen an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Only the new review asks these, so they are not compared.</source>
        <translation>Nur die neue Prüfung fragt das, also wird es nicht verglichen.</translation>
    </message>
    <message>
        <source>Only the old review asks these, so they are not compared.</source>
        <translation>Nur die alte Prüfung fragt das, also wird es nicht verglichen.</translation>
    </message>
    <message>
        <source>Only those of the file</source>
        <translation>Nur die der Datei</translation>
    </message>
    <message>
        <source>Only what explains it differs.</source>
        <translation>Nur was ihn erklärt, ist anders.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a case of your own…</source>
        <translation>Eigenen Fall öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a copy of the example: {title}</source>
        <translation>Eine Kopie des Beispiels öffnen: {title}</translation>
    </message>
    <message>
        <source>Open a copy of what holds…</source>
        <translation>Kopie dessen öffnen, was stimmt&#xa0;…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a hotspot of your own and let the phones join that.</source>
        <translation>Öffnen Sie einen eigenen Hotspot und lassen Sie die Handys sich damit verbinden.</translation>
    </message>
    <message>
        <source>Open action {action}: {what}</source>
        <translation>Maßnahme {action} öffnen: {what}</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Wieder öffnen, was offen war</translation>
    </message>
    <message>
        <source>Open elsewhere, {holder}. Here it opens to read.</source>
        <translation>Anderswo geöffnet, {holder}. Hier öffnet sie sich nur zum Lesen.</translation>
    </message>
    <message>
        <source>Open evidence: {description}</source>
        <translation>Beleg öffnen: {description}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in the browser: {address}</source>
        <translation>Im Browser öffnen: {address}</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>the projector</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>Öffnen, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Open it by itself</source>
        <translation>Einzeln öffnen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open or close the projector</source>
        <translation>Beamer öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Prüfungen öffnen</translation>
    </message>
    <message>
        <source>Open the projector</source>
        <translation>Beamer öffnen</translation>
    </message>
    <message>
        <source>Open the review that is to be read with them, then open or drop this file again.</source>
        <translation>Öffnen Sie die Prüfung, die mit ihnen gelesen werden soll, und öffnen Sie diese Datei dann noch einmal oder lassen sie hier fallen.</translation>
    </message>
    <message>
        <source>Open the second vote</source>
        <translation>Zweite Abstimmung öffnen</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abstimmung öffnen</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Open to read: it is open for writing elsewhere, {holder}.</source>
        <translation>Nur zum Lesen: Sie ist anderswo zum Schreiben geöffnet, {holder}.</translation>
    </message>
    <message>
        <source>Open to read: {reason}</source>
        <translation>Nur zum Lesen: {reason}</translation>
    </message>
    <message>
        <source>Open {name}, {id}</source>
        <translation>{name} öffnen, {id}</translation>
    </message>
    <message>
        <source>Open {point} again</source>
        <translation>{point} wieder öffnen</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Offen.</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Opened {file}: {answers}.</source>
        <translation>{file} geöffnet: {answers}.</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Das Bild wird geöffnet</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Opens {address} in the browser</source>
        <translation>Öffnet {address} im Browser</translation>
    </message>
    <message>
        <source>Or drop a review anywhere on this page.</source>
        <translation>Oder ziehen Sie eine Prüfung auf diese Seite.</translation>
    </message>
    <message>
        <source>Order of gaps</source>
        <translation>Reihenfolge der Lücken</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other differences</source>
        <translation>Andere Unterschiede</translation>
    </message>
    <message>
        <source>Other house rules are in use here</source>
        <translation>Hier werden andere Hausregeln angewandt</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Andere Gewichte</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Weitere Anwesende</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline, {answered} of {in_scope} answered</source>
        <translation>Gliederung, {answered} von {in_scope} beantwortet</translation>
    </message>
    <message>
        <source>Over which case or review, if any</source>
        <translation>Zu welchem Fall oder welcher Prüfung, falls zu einer</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Overall, and how far it can be trusted</source>
        <translation>Der Gesamtwert und wie weit ihm zu trauen ist</translation>
    </message>
    <message>
        <source>Overall, last</source>
        <translation>Gesamt, zuletzt</translation>
    </message>
    <message>
        <source>Overall, last and never alone</source>
        <translation>Gesamt, zuletzt und nie allein</translation>
    </message>
    <message>
        <source>Overall, last and never alone: now {now}, then {then} of 100.</source>
        <translation>Gesamt, zuletzt und nie allein: jetzt {now}, dann {then} von 100.</translation>
    </message>
    <message>
        <source>Overall, over what is in scope in both: {old} shown before, {new} now.</source>
        <translation>Gesamt, über das, was in beiden im Umfang ist: {old} vorher belegt, {new} jetzt.</translation>
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
        <source>Overdue since {day}.</source>
        <translation>Überfällig seit {day}.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Zuständig: {owner}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Packet for a board</source>
        <translation>Paket für ein Gremium</translation>
    </message>
    <message>
        <source>Packet {id}, SHA-256 {digest}</source>
        <translation>Paket {id}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages to take home</source>
        <translation>Seiten zum Mitnehmen</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Seiten:</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper votes</source>
        <translation>Stimmen auf Papier</translation>
    </message>
    <message>
        <source>Paper votes: {case}</source>
        <translation>Stimmen auf Papier: {case}</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>Papier {number}</translation>
    </message>
    <message>
        <source>Paper, the form and files need no network.</source>
        <translation>Papier, das Formular und Dateien brauchen kein Netz.</translation>
    </message>
    <message>
        <source>Papers are tagged PDFs, and forms pages for a browser too. What is only for who leads says so; nothing else shows the key before it is revealed.</source>
        <translation>Unterlagen sind PDFs mit Tags, Formulare auch Seiten für einen Browser. Was nur für die Moderation ist, sagt es; nichts anderes zeigt den Schlüssel, bevor er aufgedeckt ist.</translation>
    </message>
    <message>
        <source>Papers printed, and reports given out before.</source>
        <translation>Ausgedruckte Papiere und Berichte, die früher herausgegeben wurden.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Participants&apos; files</source>
        <translation>Dateien der Teilnehmenden</translation>
    </message>
    <message>
        <source>Participants&apos; own files and filled-in forms: chosen here, or dropped on this window.</source>
        <translation>Eigene Dateien und ausgefüllte Formulare der Teilnehmenden: hier gewählt oder auf dieses Fenster fallen gelassen.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Path, page or address.</source>
        <translation>Pfad, Seite oder Adresse.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peers or a peer network</source>
        <translation>Peers oder ein Netz von Peers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>People see whole numbers, halves rounded up; nothing is rounded before.</source>
        <translation>Zu sehen sind ganze Zahlen, Halbe aufgerundet; vorher wird nichts gerundet.</translation>
    </message>
    <message>
        <source>People with lived experience</source>
        <translation>Menschen mit eigener Erfahrung</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>Handy {number}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Phones are let go, and nobody votes any more. Results and handouts stay. Nothing undoes it.</source>
        <translation>Die Handys werden getrennt, und niemand stimmt mehr ab. Ergebnisse und Unterlagen bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Phones are off.</source>
        <translation>Handys sind nicht mehr zugelassen.</translation>
    </message>
    <message>
        <source>Phones can come in at {address}.</source>
        <translation>Handys können über {address} dazukommen.</translation>
    </message>
    <message>
        <source>Phones get through, but by another address. Have it typed as it is shown, or scan the picture.</source>
        <translation>Handys kommen durch, aber über eine andere Adresse. Lassen Sie sie so eingeben, wie sie gezeigt wird, oder das Bild scannen.</translation>
    </message>
    <message>
        <source>Phones get through, but with another code. The address ends with the code as it is shown.</source>
        <translation>Handys kommen durch, aber mit einem anderen Code. Die Adresse endet mit dem Code, wie er gezeigt wird.</translation>
    </message>
    <message>
        <source>Phones join by themselves, files by being dropped here, paper by its number below.</source>
        <translation>Handys kommen von selbst dazu, Dateien durch Fallenlassen auf dieses Fenster, Papier durch die Zahl unten.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures for slides</source>
        <translation>Bilder für Folien</translation>
    </message>
    <message>
        <source>Place in this round</source>
        <translation>Stelle in dieser Runde</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of the letter</source>
        <translation>Punkte des Briefes</translation>
    </message>
    <message>
        <source>Poor: </source>
        <translation>Schlecht: </translation>
    </message>
    <message>
        <source>Population of the sources not yet checked.</source>
        <translation>Noch nicht geprüft, wer in den Quellen untersucht wurde.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Fensterteil</translation>
    </message>
    <message>
        <source>Previous: {name}</source>
        <translation>Zurück: {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile by domain</source>
        <translation>Profil nach Bereichen</translation>
    </message>
    <message>
        <source>Profile by domain, over what is in scope in both</source>
        <translation>Profil nach Bereichen, über das, was in beiden im Umfang ist</translation>
    </message>
    <message>
        <source>Profile by domain, what if</source>
        <translation>Profil nach Bereichen, was wäre wenn</translation>
    </message>
    <message numerus="yes">
        <source>Profile changed: %n fact[|s] added or taken away</source>
        <translation>
            <numerusform>Profil geändert: 1 Angabe hinzugefügt oder entfernt</numerusform>
            <numerusform>Profil geändert: %n Angaben hinzugefügt oder entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile changed: another stage</source>
        <translation>Profil geändert: andere Phase</translation>
    </message>
    <message>
        <source>Profile changed: its texts</source>
        <translation>Profil geändert: seine Texte</translation>
    </message>
    <message>
        <source>Profile filled in</source>
        <translation>Profil ausgefüllt</translation>
    </message>
    <message>
        <source>Progress and saving</source>
        <translation>Fortschritt und Speichern</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Projector (P)</source>
        <translation>Beamer (P)</translation>
    </message>
    <message>
        <source>Protocol, preprint, product page or news</source>
        <translation>Protokoll, Vorabdruck, Produktseite oder Meldung</translation>
    </message>
    <message>
        <source>Put away: {texts}</source>
        <translation>Ausgeblendet: {texts}</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question in plain words</source>
        <translation>Frage in einfachen Worten</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions to everybody</source>
        <translation>Fragen an alle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Randomised trial</source>
        <translation>Randomisierte Studie</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Rate it as a member…</source>
        <translation>Als Mitglied bewerten&#xa0;…</translation>
    </message>
    <message>
        <source>Rate it…</source>
        <translation>Einstufen&#xa0;…</translation>
    </message>
    <message>
        <source>Rated in this workshop: {considerations}.</source>
        <translation>In diesem Workshop bewertet: {considerations}.</translation>
    </message>
    <message>
        <source>Rated {rated} of {asked}.</source>
        <translation>{rated} von {asked} beurteilt.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file[|s] for [its digest|their digests]</source>
        <translation>
            <numerusform>1 Datei wird für ihren Fingerabdruck gelesen</numerusform>
            <numerusform>%n Dateien werden für ihre Fingerabdrücke gelesen</numerusform>
        </translation>
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
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>Angegebener Grund: {reason}</translation>
    </message>
    <message>
        <source>Reasonable people also say {levels}: {differ}</source>
        <translation>Vernünftige Menschen sagen auch {levels}: {differ}</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Befangen</translation>
    </message>
    <message>
        <source>Recused from</source>
        <translation>Befangen bei</translation>
    </message>
    <message>
        <source>Recused from all of it.</source>
        <translation>Von allem befangen.</translation>
    </message>
    <message>
        <source>Recused from {ids}.</source>
        <translation>Befangen bei {ids}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refer to it instead: its digest is kept, and the file stays where it is.</source>
        <translation>Verweisen Sie stattdessen darauf: Der Fingerabdruck wird behalten, und die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reference, not among the studies</source>
        <translation>Quelle, nicht unter den Studien</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove evidence {number} for {id}</source>
        <translation>Beleg {number} zu {id} entfernen</translation>
    </message>
    <message>
        <source>Remove evidence: {description}</source>
        <translation>Beleg entfernen: {description}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen this consensus?</source>
        <translation>Diesen Konsens wieder öffnen?</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Replace what is filled in here by what is in the file?</source>
        <translation>Das hier Ausgefüllte durch den Inhalt der Datei ersetzen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Bericht als Markdown</translation>
    </message>
    <message>
        <source>Report as a web page</source>
        <translation>Bericht als Webseite</translation>
    </message>
    <message>
        <source>Report, SHA-256</source>
        <translation>Bericht, SHA-256</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Results of the room</source>
        <translation>Ergebnisse der Gruppe</translation>
    </message>
    <message>
        <source>Results of the room, without names.</source>
        <translation>Ergebnisse der Gruppe, ohne Namen.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal the second vote</source>
        <translation>Zweite Abstimmung aufdecken</translation>
    </message>
    <message>
        <source>Revealed.</source>
        <translation>Aufgedeckt.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Geprüft.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Reviews and forms</source>
        <translation>Prüfungen und Formulare</translation>
    </message>
    <message>
        <source>Reviews and meta-analyses, counted nowhere above</source>
        <translation>Übersichten und Metaanalysen, oben nirgends gezählt</translation>
    </message>
    <message>
        <source>Reviews and reports</source>
        <translation>Prüfungen und Berichte</translation>
    </message>
    <message>
        <source>Reviews, reports and profiles</source>
        <translation>Prüfungen, Berichte und Profile</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Anders formuliert</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Robustness: the domain scores are averaged {draws} times with weights drawn at random, each set of weights as likely as any other (seed {seed}). Nine in ten of these averages lie between the two ends given as “other weights”. Besides, each domain is left out in turn.</source>
        <translation>Robustheit: Die Werte der Bereiche werden {draws}-mal mit zufällig gezogenen Gewichten gemittelt, jeder Satz von Gewichten so wahrscheinlich wie jeder andere (Startwert {seed}). Neun von zehn dieser Mittelwerte liegen zwischen den beiden Enden, die als „andere Gewichte“ angegeben sind. Außerdem wird reihum jeder Bereich weggelassen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role {n}</source>
        <translation>Rolle {n}</translation>
    </message>
    <message>
        <source>Role, if any</source>
        <translation>Rolle, falls es eine gibt</translation>
    </message>
    <message>
        <source>Row for a robvis matrix</source>
        <translation>Zeile für eine robvis-Matrix</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rule: {condition}</source>
        <translation>Regel: {condition}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchführen</translation>
    </message>
    <message>
        <source>Run a workshop</source>
        <translation>Workshop durchführen</translation>
    </message>
    <message>
        <source>Run a workshop…</source>
        <translation>Workshop durchführen&#xa0;…</translation>
    </message>
    <message>
        <source>Said to be done; nothing shown yet for {ids}.</source>
        <translation>Als erledigt gemeldet; für {ids} ist noch nichts belegt.</translation>
    </message>
    <message>
        <source>Said to be done; nothing shown yet.</source>
        <translation>Als erledigt gemeldet; noch nichts belegt.</translation>
    </message>
    <message>
        <source>Same level, %</source>
        <translation>Gleiche Stufe, %</translation>
    </message>
    <message>
        <source>Same level, any two members</source>
        <translation>Gleiche Stufe, je zwei Mitglieder</translation>
    </message>
    <message>
        <source>Same level, any two members, in per cent</source>
        <translation>Gleiche Stufe, je zwei Mitglieder, in Prozent</translation>
    </message>
    <message>
        <source>Same level, no longer shown</source>
        <translation>Gleiche Stufe, nicht mehr belegt</translation>
    </message>
    <message>
        <source>Same level, now shown</source>
        <translation>Gleiche Stufe, jetzt belegt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Kopie speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save all of them…</source>
        <translation>Alle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save all of these…</source>
        <translation>Alle diese speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>In einem anderen Format speichern</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>In einem anderen Format speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Anderswo speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the certificate of destruction</source>
        <translation>Bescheinigung der Vernichtung sichern</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Bescheinigung sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the form for answers</source>
        <translation>Antwortbogen sichern</translation>
    </message>
    <message>
        <source>Save the form for answers…</source>
        <translation>Antwortbogen sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the house rules</source>
        <translation>Hausregeln speichern</translation>
    </message>
    <message>
        <source>Save the house rules…</source>
        <translation>Hausregeln speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief sichern</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Brief sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Protokoll sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>Paket speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report that you sign</source>
        <translation>Den Bericht speichern, den Sie unterzeichnen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save: {kind}</source>
        <translation>Speichern: {kind}</translation>
    </message>
    <message>
        <source>Saved {answers} as {file}, where this browser keeps what it saves.</source>
        <translation>{answers} gespeichert als {file}, dort, wo dieser Browser speichert.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Say in a few words which interests you have.</source>
        <translation>Sagen Sie in wenigen Worten, welche Interessen Sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>Say it of [it|all %n]</source>
        <translation>
            <numerusform>Von ihr sagen</numerusform>
            <numerusform>Von allen %n sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say of all…</source>
        <translation>Von allen sagen&#xa0;…</translation>
    </message>
    <message>
        <source>Say what it is and for whom. What does not apply goes, and says why.</source>
        <translation>Sagen Sie, was es ist und für wen. Was nicht zutrifft, fällt weg und sagt warum.</translation>
    </message>
    <message>
        <source>Say what shows it, or where it is.</source>
        <translation>Sagen Sie, was es belegt oder wo es ist.</translation>
    </message>
    <message>
        <source>Say whether you have any. Most have none.</source>
        <translation>Sagen Sie, ob Sie welche haben. Die meisten haben keine.</translation>
    </message>
    <message>
        <source>Say whether…</source>
        <translation>Sagen, ob…</translation>
    </message>
    <message>
        <source>Say why the consensus on {id} is reopened.</source>
        <translation>Bitte sagen, warum der Konsens zu {id} wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Say why the panel is closed; the reason stays in its record.</source>
        <translation>Schreiben Sie, warum das Gremium geschlossen wird; der Grund bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Schizophrenia spectrum</source>
        <translation>Schizophrenie-Spektrum</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Screen “{title}”: {described}</source>
        <translation>Bildschirm „{title}“: {described}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Screens: {titles}.</source>
        <translation>Bildschirme: {titles}.</translation>
    </message>
    <message>
        <source>Scripts are switched off here, so the answers cannot be saved. The form can still be printed.</source>
        <translation>Skripte sind hier ausgeschaltet; die Antworten lassen sich daher nicht speichern. Drucken lässt sich das Formular trotzdem.</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Zweite Abstimmung</translation>
    </message>
    <message>
        <source>Second vote, after talking</source>
        <translation>Zweite Abstimmung, nach dem Gespräch</translation>
    </message>
    <message>
        <source>Second vote, on the same considerations:</source>
        <translation>Zweite Abstimmung, über dieselben Gesichtspunkte:</translation>
    </message>
    <message>
        <source>Second vote:</source>
        <translation>Zweite Abstimmung:</translation>
    </message>
    <message>
        <source>Second vote: {counts}.</source>
        <translation>Zweite Abstimmung: {counts}.</translation>
    </message>
    <message>
        <source>Second vote: {count}</source>
        <translation>Zweite Abstimmung: {count}</translation>
    </message>
    <message>
        <source>Second vote: {words}</source>
        <translation>Zweite Abstimmung: {words}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>See the gates first, then the domains, then what to fix first.</source>
        <translation>Sehen Sie erst die Pflichtpunkte, dann die Bereiche, dann was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>See the loose ends</source>
        <translation>Ansehen, was zu klären ist</translation>
    </message>
    <message>
        <source>Seen in a source of its own, nearly always its abstract, not as a full paper.</source>
        <translation>In einer eigenen Quelle gesehen, fast immer die Zusammenfassung, nicht der ganze Artikel.</translation>
    </message>
    <message>
        <source>Seen in a source of its own, nearly always its abstract. A fragment of the review&apos;s evidence table seems to be about it.</source>
        <translation>In einer eigenen Quelle gesehen, fast immer die Zusammenfassung. Ein Stück aus der Evidenztabelle der Übersichtsarbeit handelt wohl davon.</translation>
    </message>
    <message>
        <source>Self-guided</source>
        <translation>Selbst geführt</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Meine Stimme senden</translation>
    </message>
    <message>
        <source>Send no house rules</source>
        <translation>Keine Hausregeln mitschicken</translation>
    </message>
    <message>
        <source>Send none along</source>
        <translation>Keine mitschicken</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Änderung senden</translation>
    </message>
    <message>
        <source>Send the form along with the letter. When it comes back filled in, take it in here or drop it on this window.</source>
        <translation>Schicken Sie den Bogen mit dem Brief mit. Kommt er ausgefüllt zurück, nehmen Sie ihn hier auf oder lassen ihn auf dieses Fenster fallen.</translation>
    </message>
    <message>
        <source>Send the review that is open along</source>
        <translation>Die offene Prüfung mitschicken</translation>
    </message>
    <message>
        <source>Sent by {chair} on {day}.</source>
        <translation>Geschickt von {chair} am {day}.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Serious mental illness</source>
        <translation>Schwere psychische Erkrankung</translation>
    </message>
    <message numerus="yes">
        <source>Set [it|%n] aside</source>
        <translation>
            <numerusform>Ausnehmen</numerusform>
            <numerusform>%n ausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside with this reason</source>
        <translation>Mit diesem Grund ausnehmen</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Ausgenommen.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Ausgenommen: {reason}</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Settled over {case}.</source>
        <translation>Festgehalten bei „{case}“.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Severe depression</source>
        <translation>Schwere Depression</translation>
    </message>
    <message>
        <source>Share of the sum of levels</source>
        <translation>Anteil an der Summe der Stufen</translation>
    </message>
    <message>
        <source>Sheet by sheet</source>
        <translation>Blatt für Blatt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Short form: core and gates</source>
        <translation>Kurzes Formular: Kern und Pflichtpunkte</translation>
    </message>
    <message>
        <source>Short review</source>
        <translation>Kurze Prüfung</translation>
    </message>
    <message>
        <source>Short review · all answered</source>
        <translation>Kurze Prüfung · alles beantwortet</translation>
    </message>
    <message>
        <source>Short review · next: {title}</source>
        <translation>Kurze Prüfung · als Nächstes: {title}</translation>
    </message>
    <message>
        <source>Short review: core and gates</source>
        <translation>Kurze Prüfung: Kern und Pflichtpunkte</translation>
    </message>
    <message>
        <source>Short: the core considerations and every gate that apply.</source>
        <translation>Kurz: die Kern-Gesichtspunkte und alle Pflichtpunkte, die zutreffen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show it on the projector too</source>
        <translation>Auch auf dem Beamer zeigen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Die nächste Nachricht zeigen</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Regeln zeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Shown as a table.</source>
        <translation>Als Tabelle gezeigt.</translation>
    </message>
    <message>
        <source>Shown: {sum} of {top} × {answered} = {most} points is {score} of 100.</source>
        <translation>Belegt: {sum} von {top} × {answered} = {most} Punkten sind {score} von 100.</translation>
    </message>
    <message>
        <source>Shows these studies in the list</source>
        <translation>Zeigt diese Studien in der Liste</translation>
    </message>
    <message>
        <source>Sign and save the report…</source>
        <translation>Unterzeichnen und Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Sign this state?</source>
        <translation>Diesen Stand unterzeichnen?</translation>
    </message>
    <message>
        <source>Sign this state…</source>
        <translation>Diesen Stand unterzeichnen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Unterzeichnet von {name}.</translation>
    </message>
    <message>
        <source>Signed by {name}. {file} is in {folder}.</source>
        <translation>Unterzeichnet von {name}. {file} liegt in {folder}.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Single characters work while no text field has the focus. The View menu switches them off.</source>
        <translation>Einzelne Zeichen wirken, solange kein Textfeld den Fokus hat. Im Menü „Ansicht“ lassen sie sich abschalten.</translation>
    </message>
    <message>
        <source>Single considerations</source>
        <translation>Einzelne Gesichtspunkte</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Skipped for now</source>
        <translation>Vorerst übersprungen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>So few took part that whoever was there can tell whose vote is whose. Keep these pages among those who were there.</source>
        <translation>So wenige haben teilgenommen, dass alle, die dabei waren, erkennen können, welche Stimme von wem ist. Behalten Sie diese Seiten unter denen, die dabei waren.</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Einiges</translation>
    </message>
    <message>
        <source>Somebody is called {name} already; choose another name.</source>
        <translation>{name} heißt schon jemand; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Something in this network sends so much, or so wrongly, that it is turned away.</source>
        <translation>Etwas in diesem Netz sendet so viel oder so falsch, dass es abgewiesen wird.</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Source: {keys}.</source>
        <translation>Quelle: {keys}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Split or retired</source>
        <translation>Aufgeteilt oder aufgegeben</translation>
    </message>
    <message>
        <source>Split: now asked as {successors}.</source>
        <translation>Aufgeteilt: jetzt gefragt als {successors}.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle zum Rechnen</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Staff or carers</source>
        <translation>Fachleute oder Angehörige</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stands beside every entry. Empty: reviewer.</source>
        <translation>Steht bei jedem Eintrag. Leer: reviewer.</translation>
    </message>
    <message>
        <source>Stands on the projector and on the handouts.</source>
        <translation>Steht auf dem Beamer und auf den Unterlagen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Durchgang beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State {fingerprint}, report SHA-256 {digest}</source>
        <translation>Stand {fingerprint}, Bericht SHA-256 {digest}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Zustand: {state}</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>Zustand&#xa0;…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Still apart</source>
        <translation>Noch auseinander</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Noch offen.</translation>
    </message>
    <message>
        <source>Still to vote:</source>
        <translation>Noch nicht abgestimmt:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the phones</source>
        <translation>Handys beenden</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Stricter or milder than the others</source>
        <translation>Strenger oder milder als die anderen</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Studied: {people}.</source>
        <translation>Untersucht: {people}.</translation>
    </message>
    <message>
        <source>Studied: {people}; in some sources not yet checked.</source>
        <translation>Untersucht: {people}; bei manchen Quellen noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Studies and references</source>
        <translation>Studien und Quellen</translation>
    </message>
    <message>
        <source>Studies, what else the checklist cites, and what stands near it, to mid-2026, mostly known from abstracts. No search was systematic: what is missing here may exist.</source>
        <translation>Studien, was die Prüfliste sonst anführt und was ihr nahesteht, bis Mitte 2026, meist aus Zusammenfassungen bekannt. Keine Suche war systematisch: Was hier fehlt, kann es geben.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Substanzgebrauch</translation>
    </message>
    <message>
        <source>Such as: a rota without names counts as 1.</source>
        <translation>Etwa: Ein Dienstplan ohne Namen zählt als 1.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Suppose a level</source>
        <translation>Eine Stufe annehmen</translation>
    </message>
    <message>
        <source>Suppose a level of</source>
        <translation>Eine Stufe annehmen für</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Alt und neu tauschen</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>Systematic review</source>
        <translation>Systematische Übersicht</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table: {head}</source>
        <translation>Tabelle: {head}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change[|s] back</source>
        <translation>
            <numerusform>1 Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take answers back…</source>
        <translation>Antworten übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take back what this copy brings?</source>
        <translation>Übernehmen, was diese Kopie bringt?</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Dateien aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take in the applicants&apos; answers…</source>
        <translation>Antworten der Antragstellenden aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take it from a review, report or profile…</source>
        <translation>Aus Prüfung, Bericht oder Profil nehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take it off the projector</source>
        <translation>Vom Beamer nehmen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take its answers back…</source>
        <translation>Ihre Antworten übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take off the letter</source>
        <translation>Aus dem Brief nehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take out the rule on {name}</source>
        <translation>Die Regel zu „{name}“ herausnehmen</translation>
    </message>
    <message>
        <source>Take seat {n} out</source>
        <translation>Platz {n} herausnehmen</translation>
    </message>
    <message>
        <source>Take the answers of this copy back?</source>
        <translation>Die Antworten dieser Kopie übernehmen?</translation>
    </message>
    <message>
        <source>Take the answers of this file?</source>
        <translation>Die Antworten dieser Datei übernehmen?</translation>
    </message>
    <message>
        <source>Take the copy’s</source>
        <translation>Das aus der Kopie nehmen</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the dissent back</source>
        <translation>Abweichende Meinung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Die der Datei nehmen</translation>
    </message>
    <message>
        <source>Take the review over?</source>
        <translation>Die Prüfung übernehmen?</translation>
    </message>
    <message>
        <source>Take the workshop over?</source>
        <translation>Den Workshop übernehmen?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>Nicht mehr anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Take up %n proposal[|s]</source>
        <translation>
            <numerusform>Einen Vorschlag übernehmen</numerusform>
            <numerusform>%n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up a file…</source>
        <translation>Datei aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take up another vocabulary…</source>
        <translation>Andere Worte verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Take up another…</source>
        <translation>Andere verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taking the picture in</source>
        <translation>Das Bild wird aufgenommen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Talk first. Then everybody votes once more; the first vote stays as it is.</source>
        <translation>Sprechen Sie zuerst. Dann stimmen alle noch einmal ab; die erste Abstimmung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Tally sheets</source>
        <translation>Strichlisten</translation>
    </message>
    <message>
        <source>Tally: {case}</source>
        <translation>Strichliste: {case}</translation>
    </message>
    <message>
        <source>Tested in people with SMI</source>
        <translation>Erprobt bei Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift auf 100 %</translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n edit[|s] destroyed</source>
        <translation>
            <numerusform>Texte von 1 Eintrag vernichtet</numerusform>
            <numerusform>Texte von %n Einträgen vernichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts stand as they were typed. Text that runs from right to left is drawn so, line by line. Within a line more than two spaces count as two.</source>
        <translation>Texte stehen so da, wie sie getippt wurden. Text, der von rechts nach links läuft, ist so gezeichnet, Zeile für Zeile. Mehr als zwei Leerzeichen in einer Zeile zählen als zwei.</translation>
    </message>
    <message>
        <source>Texts stood here and are gone; the record does not say who removed them.</source>
        <translation>Hier standen Texte, die fehlen; die Aufzeichnung sagt nicht, wer sie entfernt hat.</translation>
    </message>
    <message>
        <source>Texts stood here and were destroyed on {day} by {name}.</source>
        <translation>Hier standen Texte; sie wurden am {day} von {name} vernichtet.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>That came too late: the vote was closed already. What you sent before holds.</source>
        <translation>Das kam zu spät: Die Abstimmung war schon geschlossen. Was Sie vorher gesendet haben, gilt.</translation>
    </message>
    <message>
        <source>That file cannot be compared. {reason}</source>
        <translation>Diese Datei lässt sich nicht vergleichen. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>That shows no clear direction over %n cases.</source>
        <translation>
            <numerusform>Das zeigt über %n Fall keine klare Richtung.</numerusform>
            <numerusform>Das zeigt über %n Fälle keine klare Richtung.</numerusform>
        </translation>
    </message>
    <message>
        <source>That somebody was there; nothing was tested.</source>
        <translation>Dass jemand dabei war; getestet wurde nichts.</translation>
    </message>
    <message>
        <source>That the review cites it is inferred from the fragment.</source>
        <translation>Dass die Übersichtsarbeit sie anführt, ist aus dem Stück erschlossen.</translation>
    </message>
    <message>
        <source>That was all of this round</source>
        <translation>Das war diese Runde</translation>
    </message>
    <message>
        <source>That was sent a second time and changed nothing.</source>
        <translation>Das wurde ein zweites Mal gesendet und änderte nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The %n before it hold[s|].</source>
        <translation>
            <numerusform>Die eine davor stimmt.</numerusform>
            <numerusform>Die %n davor stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alliance</source>
        <translation>Die Allianz</translation>
    </message>
    <message>
        <source>The answers in this file cannot be taken</source>
        <translation>Die Antworten in dieser Datei können nicht übernommen werden</translation>
    </message>
    <message>
        <source>The applicants claimed {level} and showed nothing.</source>
        <translation>Die Antragstellenden gaben {level} an und zeigten nichts.</translation>
    </message>
    <message>
        <source>The applicants claimed {level} and showed: {shown}.</source>
        <translation>Die Antragstellenden gaben {level} an und zeigten: {shown}.</translation>
    </message>
    <message>
        <source>The applicants handed in no review of their own.</source>
        <translation>Die Antragstellenden haben keine eigene Prüfung eingereicht.</translation>
    </message>
    <message>
        <source>The applicants sent no review of their own.</source>
        <translation>Die Antragstellenden haben keine eigene Prüfung geschickt.</translation>
    </message>
    <message>
        <source>The applicants&apos; answers</source>
        <translation>Antworten der Antragstellenden</translation>
    </message>
    <message>
        <source>The applicants&apos; own review</source>
        <translation>Die eigene Prüfung der Antragstellenden</translation>
    </message>
    <message>
        <source>The applicants&apos; words were destroyed.</source>
        <translation>Die Worte der Antragstellenden wurden vernichtet.</translation>
    </message>
    <message>
        <source>The applicants: {answer}</source>
        <translation>Die Antragstellenden: {answer}</translation>
    </message>
    <message>
        <source>The board has no points to its decision.</source>
        <translation>Die Kommission hat keine Punkte zu ihrer Entscheidung.</translation>
    </message>
    <message>
        <source>The board now decides in the words of {name}.</source>
        <translation>Die Kommission entscheidet jetzt in den Worten von {name}.</translation>
    </message>
    <message>
        <source>The board on it: {ruling}</source>
        <translation>Die Kommission dazu: {ruling}</translation>
    </message>
    <message>
        <source>The board&apos;s vocabulary</source>
        <translation>Die Worte der Kommission</translation>
    </message>
    <message>
        <source>The board&apos;s vocabulary has no outcome &quot;{outcome}&quot;{nearest}; there are {ids}.</source>
        <translation>Die Worte der Kommission kennen keine Entscheidung „{outcome}“{nearest}; es gibt {ids}.</translation>
    </message>
    <message>
        <source>The board: {ruling}</source>
        <translation>Die Kommission: {ruling}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>The case has no key for this consideration.</source>
        <translation>Der Fall hat für diesen Gesichtspunkt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The case, alone and in silence: two pages.</source>
        <translation>Der Fall, allein und still: zwei Seiten.</translation>
    </message>
    <message>
        <source>The chain of all events: each keeps the hash of what it held, so that the record still verifies.</source>
        <translation>Die Kette aller Ereignisse: Jedes behält den Hash dessen, was es enthielt, sodass sich die Aufzeichnung weiterhin prüfen lässt.</translation>
    </message>
    <message>
        <source>The chair begins a panel with the packet, and adds the members&apos; files as they come back.</source>
        <translation>Der Vorsitz beginnt mit dem Paket ein Gremium und fügt die Dateien der Mitglieder hinzu, wie sie zurückkommen.</translation>
    </message>
    <message>
        <source>The chair reads this with your review.</source>
        <translation>Der Vorsitz liest das mit Ihrer Prüfung.</translation>
    </message>
    <message>
        <source>The chair, by name.</source>
        <translation>Der Vorsitz, mit Namen.</translation>
    </message>
    <message>
        <source>The chart is drawn.</source>
        <translation>Das Diagramm ist gezeichnet.</translation>
    </message>
    <message>
        <source>The chart is shown as a table.</source>
        <translation>Das Diagramm erscheint als Tabelle.</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die Prüfliste</translation>
    </message>
    <message>
        <source>The checklist in it is wrong ({first}).</source>
        <translation>Die Prüfliste darin ist fehlerhaft ({first}).</translation>
    </message>
    <message>
        <source>The checklist&apos;s language…</source>
        <translation>Sprache der Prüfliste&#xa0;…</translation>
    </message>
    <message>
        <source>The checklist&apos;s texts are in {original}; there are none in {language}.</source>
        <translation>Die Texte der Prüfliste sind auf {original}; auf {language} gibt es keine.</translation>
    </message>
    <message>
        <source>The checklists are not the same version: {old}, then {new}.</source>
        <translation>Die Prüflisten haben nicht dieselbe Fassung: erst {old}, dann {new}.</translation>
    </message>
    <message>
        <source>The checklists are two, {old} and {new}: only what has the same id is compared.</source>
        <translation>Es sind zwei Prüflisten, {old} und {new}: Verglichen wird nur, was dieselbe Kennung hat.</translation>
    </message>
    <message>
        <source>The claim is the one that it was; now something is there that shows it.</source>
        <translation>Angegeben ist dasselbe wie zuvor; jetzt ist etwas da, das es belegt.</translation>
    </message>
    <message>
        <source>The claim is the one that it was; what showed it is no longer there.</source>
        <translation>Angegeben ist dasselbe wie zuvor; was es belegte, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>Der Vergleich ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The consensus and the decision, with what of their words was not destroyed.</source>
        <translation>Konsens und Entscheidung, mit dem, was von ihren Worten nicht vernichtet wurde.</translation>
    </message>
    <message>
        <source>The consensus on {id} was signed, or stood when a member came in: reopen it first.</source>
        <translation>Der Konsens zu {id} ist unterschrieben oder stand schon, als ein Mitglied dazukam: Er ist zuerst wieder zu öffnen.</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>Die Kopie ließ sich nicht machen</translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation>Die Kopie ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The copy of this picture is damaged and cannot be printed. {file}.</source>
        <translation>Die Kopie dieses Bildes ist beschädigt und lässt sich nicht drucken. {file}.</translation>
    </message>
    <message>
        <source>The copy of this picture is damaged and cannot be printed: </source>
        <translation>Die Kopie dieses Bildes ist beschädigt und lässt sich nicht drucken: </translation>
    </message>
    <message>
        <source>The copy of this picture is damaged and cannot be shown: </source>
        <translation>Die Kopie dieses Bildes ist beschädigt und lässt sich nicht zeigen: </translation>
    </message>
    <message>
        <source>The copy that came back</source>
        <translation>Die Kopie, die zurückkam</translation>
    </message>
    <message>
        <source>The core considerations and the gates</source>
        <translation>Die Gesichtspunkte des Kerns und die Pflichtpunkte</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The day with its times, and what is voted on.</source>
        <translation>Der Tag mit seinen Zeiten und worüber abgestimmt wird.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The decision is in the words of “{name}”, version {version}.</source>
        <translation>Die Entscheidung steht in den Worten von „{name}“, Version {version}.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Die Entscheidung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The decision stands as &quot;{outcome}&quot;, which this vocabulary does not know.</source>
        <translation>Die Entscheidung lautet „{outcome}“, und diese Worte kennen sie nicht.</translation>
    </message>
    <message>
        <source>The digests are checked</source>
        <translation>Die Fingerabdrücke sind verglichen</translation>
    </message>
    <message>
        <source>The draft is gone from this browser.</source>
        <translation>Der Entwurf ist aus diesem Browser gelöscht.</translation>
    </message>
    <message>
        <source>The entry does not say where it is.</source>
        <translation>Der Beleg sagt nicht, wo es ist.</translation>
    </message>
    <message numerus="yes">
        <source>The entry stands with %n [answer|answers] now.</source>
        <translation>
            <numerusform>Der Beleg steht jetzt bei 1 Antwort.</numerusform>
            <numerusform>Der Beleg steht jetzt bei %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Das Feld</translation>
    </message>
    <message>
        <source>The field as a table</source>
        <translation>Das Feld als Tabelle</translation>
    </message>
    <message>
        <source>The field is drawn.</source>
        <translation>Das Feld ist gezeichnet.</translation>
    </message>
    <message>
        <source>The field is shown as a table.</source>
        <translation>Das Feld erscheint als Tabelle.</translation>
    </message>
    <message>
        <source>The file of their panel</source>
        <translation>Die Datei ihres Gremiums</translation>
    </message>
    <message>
        <source>The files are being made…</source>
        <translation>Die Dateien werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page is the beginning of the last hash of the record. It stands for every edit up to that state. It cannot show that whole lines are missing at the end of a file, or that somebody wrote the file anew: compare it with one kept elsewhere.</source>
        <translation>Der Fingerabdruck am Fuß jeder Seite ist der Anfang der letzten Prüfsumme der Aufzeichnung. Er steht für jede Änderung bis zu diesem Stand. Er kann nicht zeigen, dass am Ende einer Datei ganze Zeilen fehlen oder jemand die Datei neu geschrieben hat: Vergleichen Sie ihn mit einem, der anderswo aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The fingerprint is that of the member&apos;s own file in the state that the panel took in.</source>
        <translation>Der Fingerabdruck ist der der eigenen Datei des Mitglieds in dem Stand, den das Gremium aufgenommen hat.</translation>
    </message>
    <message>
        <source>The first line cannot be read.</source>
        <translation>Die erste Zeile lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The first line is not complete.</source>
        <translation>Die erste Zeile ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The first line lacks its id or time.</source>
        <translation>Der ersten Zeile fehlt Kennung oder Zeit.</translation>
    </message>
    <message>
        <source>The first question will appear here. Keep this page open.</source>
        <translation>Die erste Frage erscheint hier. Lassen Sie diese Seite offen.</translation>
    </message>
    <message>
        <source>The first vote on &quot;{id}&quot; has been revealed; what was chosen stands.</source>
        <translation>Die erste Abstimmung über „{id}“ ist aufgedeckt; was gewählt wurde, bleibt.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>Der Ordner ließ sich nicht öffnen. Er ist {folder}.</translation>
    </message>
    <message>
        <source>The four levels</source>
        <translation>Die vier Stufen</translation>
    </message>
    <message>
        <source>The full review</source>
        <translation>Die volle Prüfung</translation>
    </message>
    <message>
        <source>The full review asks all {all} that apply. The short one asks {short}: the core and every gate. It shows no overall number.</source>
        <translation>Die volle Prüfung fragt alle {all}, die zutreffen. Die kurze fragt {short}: den Kern und jeden Pflichtpunkt. Sie zeigt keinen Gesamtwert.</translation>
    </message>
    <message>
        <source>The history that a sync service keeps of files that were changed or removed.</source>
        <translation>Der Verlauf, den ein Synchronisierungsdienst von geänderten oder gelöschten Dateien behält.</translation>
    </message>
    <message>
        <source>The house rule is kept.</source>
        <translation>Die Hausregel ist gesichert.</translation>
    </message>
    <message>
        <source>The house rule on {id} was agreed for version {theirs}. In {ours} the wording may differ.</source>
        <translation>Die Hausregel zu {id} wurde für Fassung {theirs} vereinbart. In {ours} kann der Wortlaut anders sein.</translation>
    </message>
    <message>
        <source>The house rules are kept in {file}. A review that takes them up shows them.</source>
        <translation>Die Hausregeln liegen in {file}. Eine Prüfung, die sie aufnimmt, zeigt sie.</translation>
    </message>
    <message>
        <source>The house rules are not the same: {old}, then {new}.</source>
        <translation>Die Hausregeln sind nicht dieselben: {old}, dann {new}.</translation>
    </message>
    <message>
        <source>The house rules are taken off. Undo puts them back.</source>
        <translation>Die Hausregeln werden nicht mehr angewandt. Rückgängig bringt sie wieder.</translation>
    </message>
    <message>
        <source>The house rules could not be saved</source>
        <translation>Die Hausregeln konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The house rules say this already.</source>
        <translation>Die Hausregeln sagen das schon.</translation>
    </message>
    <message>
        <source>The intervention</source>
        <translation>Die Intervention</translation>
    </message>
    <message>
        <source>The key and its reason; what the room agrees on becomes a house rule.</source>
        <translation>Der Schlüssel und sein Grund; worauf sich die Gruppe einigt, wird eine Hausregel.</translation>
    </message>
    <message>
        <source>The key of &quot;{case}&quot; says nothing of &quot;{id}&quot;</source>
        <translation>Der Schlüssel von „{case}“ sagt nichts zu „{id}“</translation>
    </message>
    <message>
        <source>The key says: {reason}</source>
        <translation>Der Schlüssel sagt: {reason}</translation>
    </message>
    <message>
        <source>The key: it does not apply</source>
        <translation>Der Schlüssel: Es trifft nicht zu</translation>
    </message>
    <message>
        <source>The key: level {level}</source>
        <translation>Der Schlüssel: Stufe {level}</translation>
    </message>
    <message>
        <source>The key: not applicable</source>
        <translation>Der Schlüssel: trifft nicht zu</translation>
    </message>
    <message>
        <source>The keys answer the row that has the focus. Shift with Up or Down marks several. L goes back to one consideration a page.</source>
        <translation>Die Tasten beantworten die Zeile, die den Fokus hat. Umschalt mit Auf oder Ab markiert mehrere. L führt zurück zu einem Gesichtspunkt je Seite.</translation>
    </message>
    <message>
        <source>The language file {name} could not be read; install the program anew.</source>
        <translation>Die Sprachdatei {name} ließ sich nicht lesen; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The last change is by {name}. Undo reaches only your own.</source>
        <translation>Die letzte Änderung ist von {name}. Rückgängig reicht nur bis zu Ihren eigenen.</translation>
    </message>
    <message>
        <source>The last house rule or votes of phones could not be written. Everything before is there.</source>
        <translation>Die letzte Hausregel oder Stimmen von Handys konnten nicht geschrieben werden. Alles davor ist da.</translation>
    </message>
    <message>
        <source>The last line was never finished, as after a power cut, and is left out. The rest holds.</source>
        <translation>Die letzte Zeile wurde nicht fertig geschrieben, wie nach einem Stromausfall, und ist weggelassen. Der Rest gilt.</translation>
    </message>
    <message numerus="yes">
        <source>The last line was never finished, as after a power cut: %n byte[|s] of it are left out. All before it holds.</source>
        <translation>
            <numerusform>Die letzte Zeile wurde nie fertig, wie nach einem Stromausfall: 1 Byte davon bleibt weg. Alles davor stimmt.</numerusform>
            <numerusform>Die letzte Zeile wurde nie fertig, wie nach einem Stromausfall: %n Byte davon bleiben weg. Alles davor stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level that was given, 0 to 3. “Not known yet” counts as 0.</source>
        <translation>Die Stufe, die gegeben wurde, 0 bis 3. „Noch nicht bekannt“ zählt als 0.</translation>
    </message>
    <message>
        <source>The levels that members gave</source>
        <translation>Die Stufen, die Mitglieder gegeben haben</translation>
    </message>
    <message>
        <source>The levels, and who chose each</source>
        <translation>Die Stufen und wer welche gewählt hat</translation>
    </message>
    <message>
        <source>The line after it was never finished and is left out.</source>
        <translation>Die Zeile danach wurde nie fertig und bleibt weg.</translation>
    </message>
    <message>
        <source>The lines go from 0 to 100 per cent, and for the coefficients from −1 to 1; the dot is the figure, the band its 95 % interval, the middle tick 0.</source>
        <translation>Die Linien gehen von 0 bis 100 Prozent, bei den Koeffizienten von −1 bis 1; der Punkt ist der Wert, das Band sein 95-%-Intervall, der mittlere Strich 0.</translation>
    </message>
    <message>
        <source>The low end takes each unanswered consideration as 0. The high end takes each unanswered and each not known one as 3.</source>
        <translation>Das untere Ende nimmt jeden unbeantworteten Gesichtspunkt als 0. Das obere Ende nimmt jeden unbeantworteten und jeden nicht bekannten als 3.</translation>
    </message>
    <message>
        <source>The mean of the domain scores, of those domains that have one. A domain with fewer than {thin} considerations in scope is thin. Where weighting thin domains less moves the overall by more than 3 points, that is said beside it.</source>
        <translation>Der Mittelwert der Werte der Bereiche, die einen haben. Ein Bereich mit weniger als {thin} Gesichtspunkten im Umfang ist dünn. Wo ein geringeres Gewicht dünner Bereiche den Gesamtwert um mehr als 3 Punkte bewegt, steht das daneben.</translation>
    </message>
    <message>
        <source>The mean of {count} domain scores: ({sum}) ÷ {count} is {score}. Domains are added unrounded.</source>
        <translation>Der Mittelwert von {count} Bereichen: ({sum}) ÷ {count} ist {score}. Die Bereiche werden ungerundet addiert.</translation>
    </message>
    <message>
        <source>The members described the intervention differently.</source>
        <translation>Die Mitglieder haben die Intervention verschieden beschrieben.</translation>
    </message>
    <message>
        <source>The members described the intervention differently; what is in scope follows the profile of {name}.</source>
        <translation>Die Mitglieder haben die Intervention verschieden beschrieben; was gefragt ist, richtet sich nach dem Profil von {name}.</translation>
    </message>
    <message>
        <source>The members&apos; own files, on their computers, and what they printed or copied from them.</source>
        <translation>Die eigenen Dateien der Mitglieder auf ihren Rechnern, und was sie daraus gedruckt oder kopiert haben.</translation>
    </message>
    <message>
        <source>The minutes say this beside what the record holds.</source>
        <translation>Das Protokoll sagt dies neben dem, was in der Aufzeichnung steht.</translation>
    </message>
    <message>
        <source>The new checklist does not ask these in this form.</source>
        <translation>Die neue Prüfliste fragt das nicht mehr in dieser Form.</translation>
    </message>
    <message>
        <source>The new review is read with house rules, {new}; the old one with none.</source>
        <translation>Die neue Prüfung wird mit Hausregeln gelesen, {new}; die alte ohne.</translation>
    </message>
    <message>
        <source>The number is not shown.</source>
        <translation>Die Zahl wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The old review is read with house rules, {old}; the new one with none.</source>
        <translation>Die alte Prüfung wird mit Hausregeln gelesen, {old}; die neue ohne.</translation>
    </message>
    <message>
        <source>The only level given now is {level}.</source>
        <translation>Die einzige jetzt gegebene Stufe ist {level}.</translation>
    </message>
    <message>
        <source>The only one who gave a level twice did not move.</source>
        <translation>Die einzige Person, die zweimal eine Stufe gab, hat sich nicht bewegt.</translation>
    </message>
    <message numerus="yes">
        <source>The only one who gave a level twice moved by {levels} level[|s].</source>
        <translation>
            <numerusform>Die einzige Person, die zweimal eine Stufe gab, hat sich um eine Stufe bewegt.</numerusform>
            <numerusform>Die einzige Person, die zweimal eine Stufe gab, hat sich um {levels} Stufen bewegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>The other file is damaged, so it cannot be compared. {reason}</source>
        <translation>Die andere Datei ist beschädigt und lässt sich nicht vergleichen. {reason}</translation>
    </message>
    <message>
        <source>The other file is no panel: it has no members.</source>
        <translation>Die andere Datei ist kein Gremium: Sie hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>The other file is this panel itself.</source>
        <translation>Die andere Datei ist dieses Gremium selbst.</translation>
    </message>
    <message>
        <source>The other panel was made with another checklist.</source>
        <translation>Das andere Gremium beruht auf einer anderen Prüfliste.</translation>
    </message>
    <message>
        <source>The overall number is not compared: both reviews withhold it.</source>
        <translation>Der Gesamtwert wird nicht verglichen: Beide Prüfungen halten ihn zurück.</translation>
    </message>
    <message>
        <source>The overall number is not compared: the new review withholds it.</source>
        <translation>Der Gesamtwert wird nicht verglichen: Die neue Prüfung hält ihn zurück.</translation>
    </message>
    <message>
        <source>The overall number is not compared: the old review withholds it.</source>
        <translation>Der Gesamtwert wird nicht verglichen: Die alte Prüfung hält ihn zurück.</translation>
    </message>
    <message>
        <source>The overall number is not shown.</source>
        <translation>Der Gesamtwert wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The overall number would be shown: {then} of 100.</source>
        <translation>Der Gesamtwert würde gezeigt: {then} von 100.</translation>
    </message>
    <message>
        <source>The overall number would still not be shown. {reasons}</source>
        <translation>Der Gesamtwert würde weiterhin nicht gezeigt. {reasons}</translation>
    </message>
    <message>
        <source>The packet could not be made</source>
        <translation>Das Paket konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The packet is ready</source>
        <translation>Das Paket ist fertig</translation>
    </message>
    <message>
        <source>The packet names no documents.</source>
        <translation>Das Paket nennt keine Dokumente.</translation>
    </message>
    <message>
        <source>The packet names no seats.</source>
        <translation>Das Paket nennt keine Plätze.</translation>
    </message>
    <message>
        <source>The packet names them by size and SHA-256, so that all read the same. It copies none.</source>
        <translation>Das Paket nennt sie mit Größe und SHA-256, damit alle dasselbe lesen. Es kopiert keines.</translation>
    </message>
    <message>
        <source>The panel and its members</source>
        <translation>Das Gremium und seine Mitglieder</translation>
    </message>
    <message>
        <source>The panel could not be made</source>
        <translation>Das Gremium konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The panel has not yet agreed on every gate.</source>
        <translation>Das Gremium ist sich noch nicht über jeden Pflichtpunkt einig.</translation>
    </message>
    <message>
        <source>The panel is closed.</source>
        <translation>Das Gremium ist geschlossen.</translation>
    </message>
    <message>
        <source>The panel was edited in the meantime. Nothing was signed.</source>
        <translation>Das Gremium wurde inzwischen bearbeitet. Nichts wurde unterzeichnet.</translation>
    </message>
    <message>
        <source>The panel&apos;s figures</source>
        <translation>Die Zahlen des Gremiums</translation>
    </message>
    <message>
        <source>The part before it can be opened as a copy, to go on from there.</source>
        <translation>Der Teil davor lässt sich als Kopie öffnen, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>The picture had {was} pixels and is kept with {now}, so that the review stays small.</source>
        <translation>Das Bild hatte {was} Pixel und wird mit {now} behalten, damit die Prüfung klein bleibt.</translation>
    </message>
    <message>
        <source>The picture is damaged or too large to be shown.</source>
        <translation>Das Bild ist beschädigt oder zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The picture is not there any more.</source>
        <translation>Das Bild ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The picture is printed in the report. What it says of place, camera and time is left out; the digest becomes that of the copy.</source>
        <translation>Das Bild steht im Bericht. Was es von Ort, Kamera und Zeit sagt, bleibt weg; der Fingerabdruck wird der der Kopie.</translation>
    </message>
    <message>
        <source>The population of the sources is not yet checked.</source>
        <translation>Wer in den Quellen untersucht wurde, ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The profile as filled in</source>
        <translation>Das Profil, wie es ausgefüllt ist</translation>
    </message>
    <message>
        <source>The profile came with the packet and stays as it is, so that everybody reviews the same.</source>
        <translation>Das Profil kam mit dem Paket und bleibt, wie es ist, damit alle dasselbe prüfen.</translation>
    </message>
    <message>
        <source>The profile decides what is asked. Answers given before are kept, and count nowhere.</source>
        <translation>Das Profil entscheidet, was gefragt wird. Früher gegebene Antworten bleiben und zählen nirgends.</translation>
    </message>
    <message>
        <source>The profile decides what is asked. For each consideration stands when it would be.</source>
        <translation>Das Profil entscheidet, was gefragt wird. Bei jedem Gesichtspunkt steht, wann er gefragt würde.</translation>
    </message>
    <message>
        <source>The profile decides which considerations apply. Nothing is left out without saying why.</source>
        <translation>Das Profil entscheidet, welche Gesichtspunkte zutreffen. Nichts fällt weg, ohne dass gesagt wird, warum.</translation>
    </message>
    <message>
        <source>The profile leaves no consideration that applies. It can be changed.</source>
        <translation>Das Profil lässt keinen Gesichtspunkt übrig, der zutrifft. Es lässt sich ändern.</translation>
    </message>
    <message>
        <source>The program ended without closing.</source>
        <translation>Das Programm endete, ohne zu schließen.</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Der Antrag</translation>
    </message>
    <message>
        <source>The proposal and its profile</source>
        <translation>Der Antrag und sein Profil</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Die Fragen</translation>
    </message>
    <message>
        <source>The reason was destroyed.</source>
        <translation>Die Begründung wurde vernichtet.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>The record keeps every state. Choose from when to when.</source>
        <translation>Die Aufzeichnung behält jeden Stand. Wählen Sie, von wann bis wann.</translation>
    </message>
    <message>
        <source>The record keeps what stood, and why it was reopened.</source>
        <translation>Im Protokoll bleibt stehen, was galt und warum es wieder geöffnet wurde.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The report was not made: you stopped it.</source>
        <translation>Der Bericht wurde nicht erstellt: Sie haben ihn angehalten.</translation>
    </message>
    <message>
        <source>The report&apos;s own words are English; there are none in {language}.</source>
        <translation>Die eigenen Worte des Berichts sind englisch; auf {language} gibt es keine.</translation>
    </message>
    <message>
        <source>The review by Tremain and colleagues (2020) reads it so: online, an alliance seems less directly tied to outcome than face to face. It may work through engagement; that is put as a possibility, not as a result.</source>
        <translation>Die Übersichtsarbeit von Tremain und anderen (2020) liest es so: Online scheint eine Allianz weniger direkt mit der Wirkung verbunden als persönlich vor Ort. Sie wirkt vielleicht über die Nutzung; das steht dort als Möglichkeit, nicht als Ergebnis.</translation>
    </message>
    <message>
        <source>The review by Tremain and colleagues cites it.</source>
        <translation>Die Übersichtsarbeit von Tremain und anderen führt sie an.</translation>
    </message>
    <message>
        <source>The review could not be made</source>
        <translation>Die Prüfung ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>The review hardly cites it: it appeared weeks before.</source>
        <translation>Die Übersichtsarbeit führt sie kaum an: Sie erschien Wochen davor.</translation>
    </message>
    <message>
        <source>The review inside is not the one that the report&apos;s pages were made from.</source>
        <translation>Die Prüfung darin ist nicht die, aus der die Seiten des Berichts gemacht wurden.</translation>
    </message>
    <message>
        <source>The review probably cites it; that was not seen.</source>
        <translation>Die Übersichtsarbeit führt sie wohl an; gesehen wurde das nicht.</translation>
    </message>
    <message>
        <source>The review that is open, by {name}</source>
        <translation>Die offene Prüfung, von {name}</translation>
    </message>
    <message>
        <source>The review that this report was made from, to be opened with dtadesign or with any editor</source>
        <translation>Die Prüfung, aus der dieser Bericht gemacht ist, zu öffnen mit dtadesign oder mit jedem Texteditor</translation>
    </message>
    <message>
        <source>The review was edited in the meantime. Nothing was signed.</source>
        <translation>Die Prüfung wurde inzwischen bearbeitet. Nichts wurde unterzeichnet.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>The room cannot be reached. Trying again…</source>
        <translation>Der Raum ist nicht zu erreichen. Es wird weiter versucht&#xa0;…</translation>
    </message>
    <message>
        <source>The room has settled on none.</source>
        <translation>Die Gruppe hat keine festgehalten.</translation>
    </message>
    <message>
        <source>The room is closed. You can close this page; nothing you chose is kept on this phone.</source>
        <translation>Der Raum ist geschlossen. Sie können diese Seite schließen; nichts, was Sie gewählt haben, bleibt auf diesem Handy.</translation>
    </message>
    <message>
        <source>The room is full</source>
        <translation>Der Raum ist voll</translation>
    </message>
    <message numerus="yes">
        <source>The room is full: %n phone[ is|s are] in.</source>
        <translation>
            <numerusform>Der Raum ist voll: %n Handy ist dabei.</numerusform>
            <numerusform>Der Raum ist voll: %n Handys sind dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is no key: somebody who saw what the others did not see stands apart from it.</source>
        <translation>Die Gruppe ist kein Schlüssel: Wer sah, was die anderen nicht sahen, steht abseits von ihr.</translation>
    </message>
    <message>
        <source>The room&apos;s results</source>
        <translation>Ergebnisse der Gruppe</translation>
    </message>
    <message>
        <source>The room&apos;s votes: {case}</source>
        <translation>Die Stimmen der Gruppe: {case}</translation>
    </message>
    <message>
        <source>The room, without names</source>
        <translation>Die Gruppe, ohne Namen</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The rule on {id} is taken out. Undo puts it back.</source>
        <translation>Die Regel zu {id} ist herausgenommen. Rückgängig bringt sie wieder.</translation>
    </message>
    <message>
        <source>The same entry is added to each. It has to show each of them by itself.</source>
        <translation>Derselbe Beleg wird jedem hinzugefügt. Er muss jeden für sich belegen.</translation>
    </message>
    <message>
        <source>The same level, but 1 where level 2 or 3 is claimed and no evidence entry is there. Evidence past its date still counts; that it is past is said, judged by the date of the last event.</source>
        <translation>Dieselbe Stufe, aber 1, wo Stufe 2 oder 3 angegeben ist und kein Beleg da ist. Ein abgelaufener Beleg zählt weiter; dass er abgelaufen ist, wird gesagt, beurteilt nach dem Tag des letzten Eintrags.</translation>
    </message>
    <message>
        <source>The score is not weighted by the strength of evidence.</source>
        <translation>Der Wert ist nicht nach der Stärke der Evidenz gewichtet.</translation>
    </message>
    <message>
        <source>The score is that of the consensus; members&apos; ratings are never averaged into it, and service users are reported beside professionals. Percent agreement is the mean share of agreeing pairs. Krippendorff&apos;s alpha uses his ordinal metric (2011), Gwet&apos;s AC2 his ordinal weights, Cohen&apos;s kappa of two quadratic weights, Fleiss&apos; kappa none. “Not known”, “not applicable” and unanswered are missing values; what a member is recused from is not missing. Intervals are the 2.5th and 97.5th percentile of 1,000 drawings of the considerations (seed 20200807); members are not drawn.</source>
        <translation>Der Wert ist der des Konsenses; Bewertungen der Mitglieder werden nie hineingemittelt, und Nutzende werden neben den Fachleuten berichtet. Die prozentuale Übereinstimmung ist der mittlere Anteil übereinstimmender Paare. Krippendorffs Alpha nutzt seine ordinale Metrik (2011), Gwets AC2 seine ordinalen Gewichte, Cohens Kappa zweier quadratische Gewichte, Fleiss&apos; Kappa keine. „Noch nicht bekannt“, „trifft nicht zu“ und unbeantwortet sind fehlende Werte; wobei ein Mitglied befangen ist, fehlt nicht. Intervalle sind das 2,5. und das 97,5. Perzentil von 1.000 Ziehungen der Gesichtspunkte (Startwert 20200807); Mitglieder werden nicht gezogen.</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>Der Beamer ist dunkel.</translation>
    </message>
    <message>
        <source>The second vote is open.</source>
        <translation>Die zweite Abstimmung ist offen.</translation>
    </message>
    <message>
        <source>The second vote on &quot;{id}&quot; comes once its first is revealed.</source>
        <translation>Die zweite Abstimmung über „{id}“ kommt, wenn die erste aufgedeckt ist.</translation>
    </message>
    <message>
        <source>The second vote on &quot;{id}&quot; has been revealed; what was chosen stands.</source>
        <translation>Die zweite Abstimmung über „{id}“ ist aufgedeckt; was gewählt wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The sentence stands in %n [note|notes] now.</source>
        <translation>
            <numerusform>Der Satz steht jetzt in 1 Notiz.</numerusform>
            <numerusform>Der Satz steht jetzt in %n Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The short review</source>
        <translation>Die kurze Prüfung</translation>
    </message>
    <message>
        <source>The sources in the list may be of this kind or not: what is known of them does not tell.</source>
        <translation>Die Quellen in der Liste können von dieser Art sein oder nicht: Was von ihnen bekannt ist, sagt es nicht.</translation>
    </message>
    <message>
        <source>The sources of the considerations that were asked, with what was known of each.</source>
        <translation>Die Quellen der gefragten Gesichtspunkte, mit dem, was von jeder bekannt war.</translation>
    </message>
    <message>
        <source>The stage {stage}</source>
        <translation>Die Phase {stage}</translation>
    </message>
    <message>
        <source>The studies found here, some of them later, are divided.</source>
        <translation>Die hier gefundenen Studien, einige davon später, sind geteilt.</translation>
    </message>
    <message>
        <source>The sum of the shown levels, out of three for each answered consideration, gives the score.</source>
        <translation>Die Summe der belegten Stufen, von drei möglichen je beantworteten Gesichtspunkt, ergibt den Wert.</translation>
    </message>
    <message>
        <source>The system refuses port {port} for the phones’ page: another program has it, or it may not be used. Leave the port out, and a free one is taken.</source>
        <translation>Das System verweigert Port {port} für die Seite der Handys: Ein anderes Programm hat ihn, oder er darf nicht benutzt werden. Lassen Sie den Port weg, dann wird ein freier genommen.</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n event[|s] of the record.</source>
        <translation>
            <numerusform>Die Texte von %n Ereignis der Aufzeichnung.</numerusform>
            <numerusform>Die Texte von %n Ereignissen der Aufzeichnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n event[|s] were destroyed.</source>
        <translation>
            <numerusform>Die Texte von %n Ereignis wurden vernichtet.</numerusform>
            <numerusform>Die Texte von %n Ereignissen wurden vernichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts of this review were destroyed.</source>
        <translation>Die Texte dieser Prüfung wurden vernichtet.</translation>
    </message>
    <message>
        <source>The time for a vote is a number of seconds: 0, for none, up to a day.</source>
        <translation>Die Zeit für eine Abstimmung ist eine Zahl von Sekunden: 0, für keine, bis zu einem Tag.</translation>
    </message>
    <message>
        <source>The time is over. The vote stays open until you reveal it.</source>
        <translation>Die Zeit ist um. Die Abstimmung bleibt offen, bis Sie aufdecken.</translation>
    </message>
    <message>
        <source>The translation of this window was not reviewed yet. The English words are the ones that were reviewed.</source>
        <translation>Die Übersetzung dieses Fensters ist noch nicht überprüft. Überprüft sind die englischen Worte.</translation>
    </message>
    <message>
        <source>The translation that ships with the program is of another state of the checklist and was not used.</source>
        <translation>Die mitgelieferte Übersetzung gehört zu einem anderen Stand der Prüfliste und wurde nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>The two panels differ on %n consideration[|s]. They are never averaged.</source>
        <translation>
            <numerusform>Die beiden Gremien unterscheiden sich bei %n Gesichtspunkt. Sie werden nie gemittelt.</numerusform>
            <numerusform>Die beiden Gremien unterscheiden sich bei %n Gesichtspunkten. Sie werden nie gemittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two reviews</source>
        <translation>Die beiden Prüfungen</translation>
    </message>
    <message>
        <source>The two were made for different checklists, {a} and {b}; they cannot become one.</source>
        <translation>Die beiden wurden für verschiedene Prüflisten gemacht, {a} und {b}; sie lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>The verdict on one page; what to fix, in order; every consideration with its answer, evidence and note; the method; the sources. Every text that stands in the review is in it.</source>
        <translation>Das Ergebnis auf einer Seite; was zu beheben ist, der Reihe nach; jeder Gesichtspunkt mit Antwort, Belegen und Notiz; die Methode; die Quellen. Jeder Text, der in der Prüfung steht, ist darin.</translation>
    </message>
    <message>
        <source>The verdict, the profile by domain, the gates and what to fix first, for a reader with one minute.</source>
        <translation>Das Ergebnis, das Profil nach Bereichen, die Pflichtpunkte und was zuerst zu beheben ist, für Lesende mit einer Minute.</translation>
    </message>
    <message>
        <source>The verdict, then every gate and every gap in the order worth fixing, with what the next level asks.</source>
        <translation>Das Ergebnis, dann jeder Pflichtpunkt und jede Lücke in der Reihenfolge, in der sich das Beheben lohnt, mit dem, was die nächste Stufe verlangt.</translation>
    </message>
    <message>
        <source>The vote is open.</source>
        <translation>Die Abstimmung ist offen.</translation>
    </message>
    <message>
        <source>The vote on {title} is still open. Opening another one halts it.</source>
        <translation>Die Abstimmung über {title} ist noch offen. Eine andere zu öffnen hält sie an.</translation>
    </message>
    <message>
        <source>The votes go from 0 to 3, over the whole scale.</source>
        <translation>Die Stimmen gehen von 0 bis 3, über die ganze Skala.</translation>
    </message>
    <message>
        <source>The votes go from {low} to {high}.</source>
        <translation>Die Stimmen gehen von {low} bis {high}.</translation>
    </message>
    <message>
        <source>The words of this point were destroyed.</source>
        <translation>Der Wortlaut dieses Punktes wurde vernichtet.</translation>
    </message>
    <message>
        <source>The words were destroyed.</source>
        <translation>Der Text wurde vernichtet.</translation>
    </message>
    <message>
        <source>The workshop could not be made</source>
        <translation>Der Workshop konnte nicht angelegt werden</translation>
    </message>
    <message numerus="yes">
        <source>The workshop has %n case[|s], and no number {number}.</source>
        <translation>
            <numerusform>Der Workshop hat %n Fall und keine Nummer {number}.</numerusform>
            <numerusform>Der Workshop hat %n Fälle und keine Nummer {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop has ended.</source>
        <translation>Der Workshop ist beendet.</translation>
    </message>
    <message>
        <source>The workshop has ended. House rules can still be changed.</source>
        <translation>Der Workshop ist beendet. Hausregeln lassen sich noch ändern.</translation>
    </message>
    <message>
        <source>The workshop has ended. Nothing that you chose is kept on this phone; you can close this page.</source>
        <translation>Der Workshop ist beendet. Nichts, was Sie gewählt haben, bleibt auf diesem Handy; Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The workshop has ended: nobody votes any more. House rules can still be written.</source>
        <translation>Der Workshop ist beendet: Niemand stimmt mehr ab. Hausregeln können noch geschrieben werden.</translation>
    </message>
    <message>
        <source>The workshop has ended; only its house rules can still be changed.</source>
        <translation>Der Workshop ist beendet; nur seine Hausregeln lassen sich noch ändern.</translation>
    </message>
    <message>
        <source>The {language} words of the checklist were not reviewed yet; the {original} ones hold.</source>
        <translation>Die Wörter der Prüfliste auf {language} sind noch nicht geprüft; es gelten die auf {original}.</translation>
    </message>
    <message>
        <source>The {language} words of this report were not reviewed by a native speaker yet. The English ones are those that were reviewed.</source>
        <translation>Die eigenen Worte dieses Berichts ({language}) hat noch niemand, dessen Muttersprache es ist, überprüft. Überprüft sind die englischen.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Their panel</source>
        <translation>Ihr Gremium</translation>
    </message>
    <message>
        <source>Their panel stands here in the state {fingerprint}.</source>
        <translation>Ihr Gremium steht hier im Stand {fingerprint}.</translation>
    </message>
    <message>
        <source>Then: {verdict}.</source>
        <translation>Dann: {verdict}.</translation>
    </message>
    <message>
        <source>Theory or framework</source>
        <translation>Theorie oder Rahmen</translation>
    </message>
    <message>
        <source>There are interests.</source>
        <translation>Es gibt Interessen.</translation>
    </message>
    <message>
        <source>There is no case &quot;{name}&quot;, neither shipped nor a file</source>
        <translation>Es gibt keinen Fall „{name}“, weder mitgeliefert noch als Datei</translation>
    </message>
    <message>
        <source>There is no consensus on {id} to reopen.</source>
        <translation>Zu {id} gibt es keinen Konsens, der wieder zu öffnen wäre.</translation>
    </message>
    <message>
        <source>There is no consideration &quot;{id}&quot;</source>
        <translation>Es gibt keinen Gesichtspunkt „{id}“</translation>
    </message>
    <message>
        <source>There is no consideration or domain &quot;{name}&quot;{nearest}; nothing was declared.</source>
        <translation>Es gibt keinen Gesichtspunkt und keinen Bereich „{name}“{nearest}; es wurde nichts erklärt.</translation>
    </message>
    <message>
        <source>There is no consideration {id} in this review; nothing was destroyed.</source>
        <translation>Den Gesichtspunkt {id} gibt es in dieser Prüfung nicht; nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Es gibt keine Entscheidung, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>There is no house rule on &quot;{id}&quot; to take back.</source>
        <translation>Zu „{id}“ gibt es keine Hausregel, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>There is no level of both to compare yet.</source>
        <translation>Noch gibt es keine Stufe von beiden zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no member {member} in this review; nothing was destroyed.</source>
        <translation>In dieser Bewertung gibt es kein Mitglied {member}; nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Es gibt weder Bild noch Datei zum Einfügen.</translation>
    </message>
    <message>
        <source>There is no point yet. Proposals follow from the consensus.</source>
        <translation>Noch gibt es keinen Punkt. Vorschläge ergeben sich aus dem Konsens.</translation>
    </message>
    <message>
        <source>There is no point {point}{nearest}.</source>
        <translation>Es gibt keinen Punkt {point}{nearest}.</translation>
    </message>
    <message>
        <source>There is no report of this state.</source>
        <translation>Von diesem Stand gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text of that choice in this review; nothing was destroyed.</source>
        <translation>Zu dieser Auswahl gibt es in der Prüfung keinen Text; nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>There is nothing of that kind yet: it comes with the first reveal.</source>
        <translation>Davon gibt es noch nichts: Es kommt mit dem ersten Aufdecken.</translation>
    </message>
    <message>
        <source>There is nothing to add yet.</source>
        <translation>Noch gibt es nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>There is nothing to go through</source>
        <translation>Es gibt nichts durchzugehen</translation>
    </message>
    <message>
        <source>There is nothing to take</source>
        <translation>Es gibt nichts zu übernehmen</translation>
    </message>
    <message>
        <source>There is nothing to take back: a vote that is open or revealed stays so.</source>
        <translation>Es gibt nichts zurückzunehmen: Eine Abstimmung, die offen oder aufgedeckt ist, bleibt es.</translation>
    </message>
    <message>
        <source>There was no packet: the members&apos; files were collected as they came.</source>
        <translation>Es gab kein Paket: Die Dateien der Mitglieder wurden gesammelt, wie sie kamen.</translation>
    </message>
    <message>
        <source>These answers are for another checklist, or another version of it. Open the form they were made with.</source>
        <translation>Diese Antworten gehören zu einer anderen Prüfliste oder einer anderen Fassung. Öffnen Sie das Formular, mit dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>These answers were given to considerations that the profile hides or that a short review leaves out. They count nowhere. They are kept, and come back when the profile changes.</source>
        <translation>Diese Antworten gehören zu Gesichtspunkten, die das Profil ausblendet oder die eine kurze Prüfung weglässt. Sie zählen nirgends. Sie bleiben erhalten und kommen wieder, wenn sich das Profil ändert.</translation>
    </message>
    <message>
        <source>These are house rules</source>
        <translation>Das sind Hausregeln</translation>
    </message>
    <message>
        <source>These are the events {numbers}.</source>
        <translation>Es sind die Ereignisse {numbers}.</translation>
    </message>
    <message>
        <source>These are two interventions, {old} and {new}: what follows is a difference, no progress.</source>
        <translation>Das sind zwei Interventionen, {old} und {new}: Was folgt, ist ein Unterschied, kein Fortschritt.</translation>
    </message>
    <message>
        <source>These cases were written for different checklists; a workshop has one.</source>
        <translation>Diese Fälle wurden für verschiedene Prüflisten geschrieben; ein Workshop hat eine.</translation>
    </message>
    <message>
        <source>These house rules are in use here already.</source>
        <translation>Diese Hausregeln werden hier schon angewandt.</translation>
    </message>
    <message>
        <source>These house rules cannot be used</source>
        <translation>Diese Hausregeln lassen sich nicht anwenden</translation>
    </message>
    <message>
        <source>These rules were made for the checklist {theirs}; this is {ours}.</source>
        <translation>Diese Regeln wurden für die Prüfliste {theirs} gemacht; dies ist {ours}.</translation>
    </message>
    <message>
        <source>They did not answer it.</source>
        <translation>Sie haben das nicht beantwortet.</translation>
    </message>
    <message>
        <source>They get a copy of this review that asks only these. What they answer comes back into this file under their name; you can both go on meanwhile.</source>
        <translation>Die Person bekommt eine Kopie dieser Prüfung, die nur diese fragt. Was sie antwortet, kommt unter ihrem Namen in diese Datei zurück; beide können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>They nowhere say different things on the same consideration.</source>
        <translation>Sie sagen nirgends Verschiedenes zum selben Gesichtspunkt.</translation>
    </message>
    <message>
        <source>They said that it does not apply.</source>
        <translation>Sie sagten, dass es nicht zutrifft.</translation>
    </message>
    <message>
        <source>They said that it is not known.</source>
        <translation>Sie sagten, dass es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>They showed nothing for it.</source>
        <translation>Sie haben nichts dafür gezeigt.</translation>
    </message>
    <message>
        <source>They then give {level}.</source>
        <translation>Gegeben wird dann {level}.</translation>
    </message>
    <message>
        <source>Thin domains less</source>
        <translation>Dünne Bereiche weniger</translation>
    </message>
    <message>
        <source>Thin, with fewer than {thin} considerations in scope: {domains}.</source>
        <translation>Dünn, mit weniger als {thin} Gesichtspunkten im Umfang: {domains}.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened here</source>
        <translation>Dieses PDF lässt sich hier nicht öffnen</translation>
    </message>
    <message>
        <source>This browser keeps no drafts for files. Save the answers instead.</source>
        <translation>Dieser Browser behält für Dateien keine Entwürfe. Speichern Sie stattdessen die Antworten.</translation>
    </message>
    <message>
        <source>This case is invented: neither the product nor anybody in it exists.</source>
        <translation>Dieser Fall ist erfunden: Weder das Produkt noch irgendjemand darin existiert.</translation>
    </message>
    <message>
        <source>This checklist can be read in {language}, in part; what lacks stays as it is.</source>
        <translation>Diese Prüfliste lässt sich zum Teil auf {language} lesen; was fehlt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This checklist cannot be used yet</source>
        <translation>Diese Prüfliste lässt sich noch nicht benutzen</translation>
    </message>
    <message>
        <source>This computer does not answer at its own address; its firewall may close it.</source>
        <translation>Dieser Computer antwortet nicht unter seiner eigenen Adresse; seine Firewall sperrt sie vielleicht.</translation>
    </message>
    <message>
        <source>This computer is in no network: no phone can come in.</source>
        <translation>Dieser Computer ist in keinem Netz: Kein Handy kann dazukommen.</translation>
    </message>
    <message>
        <source>This computer reaches only itself: no phone can come in.</source>
        <translation>Dieser Computer erreicht nur sich selbst: Kein Handy kann dazukommen.</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This file has changed</source>
        <translation>Diese Datei hat sich geändert</translation>
    </message>
    <message>
        <source>This is a copy for {name}. It asks only: {domains}. When you are done, send the file back; your answers are taken from it.</source>
        <translation>Das ist eine Kopie für {name}. Sie fragt nur: {domains}. Wenn Sie fertig sind, senden Sie die Datei zurück; Ihre Antworten werden daraus übernommen.</translation>
    </message>
    <message>
        <source>This is a draft. The board has decided nothing yet, and nothing here holds.</source>
        <translation>Dies ist ein Entwurf. Die Kommission hat noch nichts entschieden, und nichts hier gilt.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. What the window called saved is on disk. These details help to mend it; no text of the review is in them.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was das Fenster als gespeichert gemeldet hat, ist auf der Platte. Diese Einzelheiten helfen, ihn zu beheben; kein Text der Prüfung steht darin.</translation>
    </message>
    <message>
        <source>This is a report, and reports are not changed: keep its review in a file of its own first.</source>
        <translation>Das ist ein Bericht, und Berichte werden nicht geändert: Bewahren Sie seine Prüfung zuerst in einer eigenen Datei auf.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-11-23 or 23.11.2026.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als 2026-11-23 oder 23.11.2026.</translation>
    </message>
    <message>
        <source>This is no file of answers from such a form.</source>
        <translation>Dies ist keine Datei mit Antworten aus einem solchen Formular.</translation>
    </message>
    <message>
        <source>This is no grade and no test result. The key is one careful reading of a text that was made up; where it says that reasonable people differ, they do.</source>
        <translation>Dies ist keine Note und kein Testergebnis. Der Schlüssel ist eine sorgfältige Lesart eines erdachten Textes; wo er sagt, dass vernünftige Menschen verschieden urteilen, tun sie es.</translation>
    </message>
    <message>
        <source>This is no panel: it has no members.</source>
        <translation>Das ist kein Gremium: Es hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>This is no panel; only a panel of members&apos; reviews is closed.</source>
        <translation>Das ist kein Gremium; geschlossen wird nur ein Gremium aus Bewertungen von Mitgliedern.</translation>
    </message>
    <message>
        <source>This is not opened</source>
        <translation>Das wird nicht geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>This is the consensus of a panel of %n member[|s].</source>
        <translation>
            <numerusform>Dies ist der Konsens eines Gremiums von %n Mitglied.</numerusform>
            <numerusform>Dies ist der Konsens eines Gremiums von %n Mitgliedern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the consensus of a panel of {all} members, of whom %n rate[s|].</source>
        <translation>
            <numerusform>Dies ist der Konsens eines Gremiums von {all} Mitgliedern, von denen %n bewertet.</numerusform>
            <numerusform>Dies ist der Konsens eines Gremiums von {all} Mitgliedern, von denen %n bewerten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last one that is not done.</source>
        <translation>Dies ist der letzte, der nicht fertig ist.</translation>
    </message>
    <message>
        <source>This is the review inside a report: what its pages show. The first change asks where to keep it as a review of your own.</source>
        <translation>Das ist die Prüfung in einem Bericht: was seine Seiten zeigen. Bei der ersten Änderung werden Sie gefragt, wo sie als Ihre eigene Prüfung aufbewahrt werden soll.</translation>
    </message>
    <message>
        <source>This line does not begin as a review does.</source>
        <translation>Diese Zeile beginnt nicht, wie eine Prüfung beginnt.</translation>
    </message>
    <message>
        <source>This line does not begin as a workshop does.</source>
        <translation>Diese Zeile beginnt nicht wie ein Workshop.</translation>
    </message>
    <message>
        <source>This line does not fit its kind of edit.</source>
        <translation>Diese Zeile passt nicht zu ihrer Art von Eintrag.</translation>
    </message>
    <message>
        <source>This line does not hold the plan with which a workshop begins.</source>
        <translation>Diese Zeile enthält nicht den Plan, mit dem ein Workshop beginnt.</translation>
    </message>
    <message>
        <source>This line is about somebody or something that is not in this workshop.</source>
        <translation>Diese Zeile handelt von jemandem oder etwas, das nicht in diesem Workshop ist.</translation>
    </message>
    <message>
        <source>This line is longer than 16 MiB.</source>
        <translation>Diese Zeile ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>This line {fault}</source>
        <translation>Diese Zeile {fault}</translation>
    </message>
    <message>
        <source>This one is done. A house rule can still be written, here or later.</source>
        <translation>Dieser Gesichtspunkt ist fertig. Eine Hausregel lässt sich noch schreiben, hier oder später.</translation>
    </message>
    <message>
        <source>This packet cannot be opened</source>
        <translation>Dieses Paket lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This panel is not closed, so that there is nothing to certify.</source>
        <translation>Dieses Gremium ist nicht geschlossen, also gibt es nichts zu bescheinigen.</translation>
    </message>
    <message>
        <source>This panel was closed on {day} by {name}: it takes no further reviews, ratings or decisions. Signing it, answering and closing the points of its letter, and reports stay possible.</source>
        <translation>Dieses Gremium wurde am {day} von {name} geschlossen: Es nimmt keine weiteren Bewertungen, Einstufungen oder Entscheidungen auf. Unterschreiben, das Beantworten und Schließen der Punkte des Briefs und Berichte bleiben möglich.</translation>
    </message>
    <message>
        <source>This panel was not closed.</source>
        <translation>Dieses Gremium wurde nicht geschlossen.</translation>
    </message>
    <message>
        <source>This phone is not in the room any more. Join again to vote.</source>
        <translation>Dieses Handy ist nicht mehr im Raum. Kommen Sie noch einmal dazu, um abzustimmen.</translation>
    </message>
    <message>
        <source>This picture cannot be written as a file.</source>
        <translation>Dieses Bild lässt sich nicht als Datei schreiben.</translation>
    </message>
    <message>
        <source>This review cannot be opened</source>
        <translation>Diese Prüfung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This review refers to no file whose digest could be checked.</source>
        <translation>Diese Prüfung verweist auf keine Datei, deren Fingerabdruck sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>This review was not made from a packet.</source>
        <translation>Diese Prüfung ist nicht aus einem Paket entstanden.</translation>
    </message>
    <message>
        <source>This says that somebody was there and gave votes of their own. Nothing was tested, and it claims no skill. The cases were invented.</source>
        <translation>Dies sagt, dass jemand dabei war und eigene Stimmen gab. Getestet wurde nichts, und eine Fähigkeit bescheinigt es nicht. Die Fälle waren erfunden.</translation>
    </message>
    <message>
        <source>This sentence stays in the record for good. Write nothing in it that should go.</source>
        <translation>Dieser Satz bleibt für immer in der Aufzeichnung. Schreiben Sie nichts hinein, das verschwinden soll.</translation>
    </message>
    <message>
        <source>This state has the fingerprint {fingerprint}.</source>
        <translation>Dieser Stand hat den Fingerabdruck {fingerprint}.</translation>
    </message>
    <message numerus="yes">
        <source>This stays yes while {holders} [is|are] yes: the one comes with the other.</source>
        <translation>
            <numerusform>Das bleibt Ja, solange {holders} mit Ja beantwortet ist: Das eine kommt mit dem anderen.</numerusform>
            <numerusform>Das bleibt Ja, solange {holders} mit Ja beantwortet sind: Das eine kommt mit dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This translation cannot be used</source>
        <translation>Diese Übersetzung lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>This vote is closed</source>
        <translation>Diese Abstimmung ist geschlossen</translation>
    </message>
    <message>
        <source>This vote was changed very often; what you sent last holds.</source>
        <translation>Diese Stimme wurde sehr oft geändert; was Sie zuletzt gesendet haben, gilt.</translation>
    </message>
    <message>
        <source>This was not written down</source>
        <translation>Das wurde nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>This workshop cannot be opened</source>
        <translation>Dieser Workshop lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Tick it and say why in the note. One sentence is enough; the report prints it.</source>
        <translation>Kreuzen Sie es an und schreiben Sie in die Notiz, warum. Ein Satz genügt; der Bericht druckt ihn.</translation>
    </message>
    <message>
        <source>Tick one circle for each question, write on the tinted strips, and give it back.</source>
        <translation>Kreuzen Sie bei jeder Frage einen Kreis an, schreiben Sie auf die getönten Streifen und geben Sie es zurück.</translation>
    </message>
    <message>
        <source>Tick “not known yet” rather than guess; it becomes a question to somebody.</source>
        <translation>Kreuzen Sie lieber „noch nicht bekannt“ an, als zu raten; daraus wird eine Frage an jemanden.</translation>
    </message>
    <message>
        <source>Time for a vote</source>
        <translation>Zeit für eine Abstimmung</translation>
    </message>
    <message>
        <source>Time is up; late votes still count</source>
        <translation>Die Zeit ist um; späte Stimmen zählen noch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title not seen</source>
        <translation>Titel nicht gesehen</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a letter</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To be seen in</source>
        <translation>Zu sehen in</translation>
    </message>
    <message>
        <source>To show it</source>
        <translation>Als Beleg</translation>
    </message>
    <message>
        <source>To take home</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>To take home: {name}</source>
        <translation>Zum Mitnehmen: {name}</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Zum Besprechen</translation>
    </message>
    <message>
        <source>To talk through</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>To the next screen</source>
        <translation>Auf den nächsten Bildschirm</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>To the room&apos;s results</source>
        <translation>Zu den Ergebnissen der Gruppe</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Too large to be printed: {file}.</source>
        <translation>Zu groß zum Drucken: {file}.</translation>
    </message>
    <message>
        <source>Too little was compared to say how close members are; leave no gate undiscussed.</source>
        <translation>Zu wenig wurde verglichen, um zu sagen, wie nah die Mitglieder einander sind; lassen Sie keinen Pflichtpunkt unbesprochen.</translation>
    </message>
    <message>
        <source>Too little was compared to say how close members are; on no gate do they differ so far.</source>
        <translation>Zu wenig wurde verglichen, um zu sagen, wie nah die Mitglieder einander sind; bei keinem Pflichtpunkt weichen sie bisher voneinander ab.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Traumatic stress</source>
        <translation>Traumatische Belastung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try the next address, or open a hotspot of your own and let the phones join that.</source>
        <translation>Versuchen Sie die nächste Adresse oder öffnen Sie einen eigenen Hotspot und lassen Sie die Handys sich damit verbinden.</translation>
    </message>
    <message>
        <source>Two cases differ; a trend they do not show, for they are not equally hard.</source>
        <translation>Zwei Fälle unterscheiden sich; eine Richtung zeigen sie nicht, denn sie sind nicht gleich schwer.</translation>
    </message>
    <message>
        <source>Two levels apart</source>
        <translation>Zwei Stufen auseinander</translation>
    </message>
    <message>
        <source>Two levels or more apart</source>
        <translation>Zwei Stufen oder mehr auseinander</translation>
    </message>
    <message>
        <source>Two moments of this review</source>
        <translation>Zwei Zeitpunkte dieser Prüfung</translation>
    </message>
    <message>
        <source>Two pages a case, for everybody; nothing of the key.</source>
        <translation>Zwei Seiten je Fall, für alle; nichts vom Schlüssel.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type of intervention</source>
        <translation>Art der Intervention</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation>Unverändert: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Rückgängig machen</numerusform>
            <numerusform>Alle %n rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo does not reach back beyond a signature.</source>
        <translation>Rückgängig reicht nicht hinter eine Unterschrift zurück.</translation>
    </message>
    <message>
        <source>Undo does not reach back beyond the closing of the panel.</source>
        <translation>Rückgängig machen reicht nicht hinter das Schließen des Gremiums zurück.</translation>
    </message>
    <message>
        <source>Undo does not reach back beyond the destruction of texts.</source>
        <translation>Rückgängig reicht nicht hinter das Vernichten von Texten zurück.</translation>
    </message>
    <message>
        <source>Undo does not reach back further.</source>
        <translation>Weiter zurück reicht Rückgängig nicht.</translation>
    </message>
    <message>
        <source>Undo does not reach what is taken back.</source>
        <translation>Was übernommen wird, macht Rückgängig nicht ungeschehen.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n answer[ is|s are] as before.</source>
        <translation>
            <numerusform>Rückgängig: 1 Antwort ist wie zuvor.</numerusform>
            <numerusform>Rückgängig: %n Antworten sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the house rule is as it was before.</source>
        <translation>Rückgängig: Die Hausregel ist wie zuvor.</translation>
    </message>
    <message>
        <source>Undone: the paper vote is as before.</source>
        <translation>Rückgängig: Die Stimme auf Papier ist wie zuvor.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Auf</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n of 1,000 drawings held no variation and [is|are] left out of an interval, which then says less than it seems.</source>
        <translation>
            <numerusform>Bis zu %n von 1.000 Ziehungen enthielt keine Unterschiede und fehlt in einem Intervall, das dann weniger sagt, als es scheint.</numerusform>
            <numerusform>Bis zu %n von 1.000 Ziehungen enthielten keine Unterschiede und fehlen in einem Intervall, das dann weniger sagt, als es scheint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the next address</source>
        <translation>Die nächste Adresse nehmen</translation>
    </message>
    <message>
        <source>Use them instead</source>
        <translation>Stattdessen anwenden</translation>
    </message>
    <message>
        <source>Use them so</source>
        <translation>So anwenden</translation>
    </message>
    <message>
        <source>Use these house rules instead?</source>
        <translation>Stattdessen diese Hausregeln anwenden?</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verdict so far</source>
        <translation>Ergebnis bisher</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viewpoint</source>
        <translation>Meinungsbeitrag</translation>
    </message>
    <message>
        <source>Views and usability</source>
        <translation>Ansichten und Gebrauch</translation>
    </message>
    <message>
        <source>Views of people with SMI</source>
        <translation>Ansichten von Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Worte von Kommissionen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Erneut abstimmen</translation>
    </message>
    <message>
        <source>Vote again, whatever you said before.</source>
        <translation>Stimmen Sie erneut ab, was immer Sie vorher gesagt haben.</translation>
    </message>
    <message>
        <source>Vote from this phone</source>
        <translation>Mit diesem Handy abstimmen</translation>
    </message>
    <message>
        <source>Vote {ways} or {last}.</source>
        <translation>Abstimmen {ways} oder {last}.</translation>
    </message>
    <message>
        <source>Vote {ways}.</source>
        <translation>Abstimmen {ways}.</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Abgestimmt über</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Votes travel unencrypted within the network of this room. Nobody is asked for a name. It ends when you stop it or close this window.</source>
        <translation>Stimmen gehen unverschlüsselt durch das Netz dieses Raums. Niemand wird nach einem Namen gefragt. Es endet, wenn Sie es beenden oder dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Walk a digital intervention for people with serious mental illness through its considerations. Leave with a profile, the gaps in order, and a report you can stand behind.</source>
        <translation>Gehen Sie eine digitale Intervention für Menschen mit schwerer psychischer Erkrankung Gesichtspunkt für Gesichtspunkt durch. Am Ende stehen ein Profil, die Lücken der Reihe nach und ein Bericht, zu dem Sie stehen können.</translation>
    </message>
    <message numerus="yes">
        <source>Walk the full review instead: %n consideration[|s]</source>
        <translation>
            <numerusform>Stattdessen die volle Prüfung durchgehen: 1 Gesichtspunkt</numerusform>
            <numerusform>Stattdessen die volle Prüfung durchgehen: %n Gesichtspunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walk the short review instead: %n consideration[|s]</source>
        <translation>
            <numerusform>Stattdessen die kurze Prüfung durchgehen: 1 Gesichtspunkt</numerusform>
            <numerusform>Stattdessen die kurze Prüfung durchgehen: %n Gesichtspunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Welcome, and how it goes</source>
        <translation>Begrüßung, und wie es abläuft</translation>
    </message>
    <message>
        <source>Were people with lived experience asked?</source>
        <translation>Wurden Menschen mit eigener Erfahrung gefragt?</translation>
    </message>
    <message>
        <source>Were people with lived experience asked? If not, why?</source>
        <translation>Wurden Menschen mit eigener Erfahrung gefragt? Wenn nicht, warum?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What an action would bring is what its considerations would bring if each got what is asked of it next. It is no promise.</source>
        <translation>Was eine Maßnahme brächte, ist, was ihre Gesichtspunkte brächten, wenn jeder bekäme, was als Nächstes verlangt ist. Es ist kein Versprechen.</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Was zutrifft</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What counts as proof</source>
        <translation>Was als Beleg zählt</translation>
    </message>
    <message>
        <source>What counts as proof, and examples</source>
        <translation>Was als Beleg zählt, und Beispiele</translation>
    </message>
    <message>
        <source>What counts as shown here:</source>
        <translation>Was hier als belegt zählt:</translation>
    </message>
    <message>
        <source>What counts as shown: {shown}</source>
        <translation>Was als belegt zählt: {shown}</translation>
    </message>
    <message>
        <source>What did you see that speaks for a level? Nobody has to say how they voted.</source>
        <translation>Was haben Sie gesehen, das für eine Stufe spricht? Niemand muss die eigene Stimme nennen.</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>Was nicht zutrifft</translation>
    </message>
    <message>
        <source>What does not count</source>
        <translation>Was nicht zählt</translation>
    </message>
    <message>
        <source>What does this design offer the working alliance?</source>
        <translation>Was bietet dieser Entwurf der Arbeitsallianz?</translation>
    </message>
    <message>
        <source>What each says</source>
        <translation>Was jede sagt</translation>
    </message>
    <message>
        <source>What each takes home, house rules, close</source>
        <translation>Was alle mitnehmen, Hausregeln, Abschluss</translation>
    </message>
    <message>
        <source>What else the minutes say</source>
        <translation>Was sonst im Protokoll steht</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Was sonst gesagt wurde</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was vernichtet wird</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if it were done</source>
        <translation>Was wäre, wenn es getan wäre</translation>
    </message>
    <message>
        <source>What if it were done: {what}</source>
        <translation>Was wäre, wenn es getan wäre: {what}</translation>
    </message>
    <message>
        <source>What if {title} were at</source>
        <translation>Was wäre, wenn {title} diese Stufe hätte</translation>
    </message>
    <message>
        <source>What if – nothing is recorded.</source>
        <translation>Was wäre, wenn – nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>What if – nothing is recorded. {verdict}.</source>
        <translation>Was wäre, wenn – nichts wird aufgezeichnet. {verdict}.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn&#xa0;…</translation>
    </message>
    <message>
        <source>What is asked, or how it is rated, differs.</source>
        <translation>Was gefragt oder wie eingestuft wird, ist anders.</translation>
    </message>
    <message>
        <source>What is being reviewed</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What is being reviewed?</source>
        <translation>Was wird geprüft?</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was davon bekannt ist</translation>
    </message>
    <message>
        <source>What is not answered</source>
        <translation>Was nicht beantwortet ist</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>What is open or not known could still leave it at {low} or bring it to {high}.</source>
        <translation>Was offen oder nicht bekannt ist, könnte es noch bei {low} lassen oder auf {high} bringen.</translation>
    </message>
    <message>
        <source>What is overdue is judged on {day}.</source>
        <translation>Was überfällig ist, ist zum {day} beurteilt.</translation>
    </message>
    <message>
        <source>What is revealed stays so: the vote then takes nothing more, and nothing undoes that.</source>
        <translation>Was aufgedeckt ist, bleibt so: Die Abstimmung nimmt dann nichts mehr an, und nichts macht das rückgängig.</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is taken as old was edited later than what is taken as new.</source>
        <translation>Was als alt gilt, wurde später bearbeitet als das, was als neu gilt.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message numerus="yes">
        <source>What is to stand in [this note|these %n notes]?</source>
        <translation>
            <numerusform>Was soll in dieser Notiz stehen?</numerusform>
            <numerusform>Was soll in diesen %n Notizen stehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Worüber abgestimmt wird</translation>
    </message>
    <message>
        <source>What it already answers of other instruments</source>
        <translation>Was sie von anderen Instrumenten schon beantwortet</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Was es hat</translation>
    </message>
    <message>
        <source>What it has not</source>
        <translation>Was es nicht hat</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was er enthält</translation>
    </message>
    <message>
        <source>What it is and whom it is for, as the report will say it.</source>
        <translation>Was es ist und für wen, so wie der Bericht es sagen wird.</translation>
    </message>
    <message>
        <source>What it is not.</source>
        <translation>Was es nicht ist.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>Was hat sich bewegt?</translation>
    </message>
    <message>
        <source>What no program can reach</source>
        <translation>Was kein Programm erreicht</translation>
    </message>
    <message>
        <source>What people often get wrong</source>
        <translation>Was oft falsch eingeschätzt wird</translation>
    </message>
    <message>
        <source>What people usually get wrong</source>
        <translation>Was meist falsch eingeschätzt wird</translation>
    </message>
    <message numerus="yes">
        <source>What shows [it|all %n of them]?</source>
        <translation>
            <numerusform>Was belegt es?</numerusform>
            <numerusform>Was belegt alle %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>Was das sagt</translation>
    </message>
    <message>
        <source>What the applicants claimed</source>
        <translation>Was die Antragstellenden angeben</translation>
    </message>
    <message>
        <source>What the applicants claimed on {id} opens once you have rated it.</source>
        <translation>Was die Antragstellenden zu {id} angeben, öffnet sich, sobald Sie es bewertet haben.</translation>
    </message>
    <message>
        <source>What the board decides</source>
        <translation>Was die Kommission entscheidet</translation>
    </message>
    <message>
        <source>What the chair wrote around the lists was destroyed.</source>
        <translation>Was der Vorsitz um die Listen geschrieben hat, wurde vernichtet.</translation>
    </message>
    <message>
        <source>What the disk itself still holds: a removed file is no longer listed, but its bytes may be read by special programs until their place is used again. An encrypted disk guards against that.</source>
        <translation>Was der Datenträger selbst noch enthält: Eine gelöschte Datei ist nicht mehr verzeichnet, aber besondere Programme können ihre Bytes lesen, bis ihr Platz neu belegt wird. Ein verschlüsselter Datenträger schützt davor.</translation>
    </message>
    <message>
        <source>What the evidence rests on</source>
        <translation>Worauf sich die Evidenz stützt</translation>
    </message>
    <message>
        <source>What the house agreed on stands below.</source>
        <translation>Was das Haus vereinbart hat, steht unten.</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>Was im Brief steht</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Was die Stufen bedeuten</translation>
    </message>
    <message>
        <source>What the packet says</source>
        <translation>Was das Paket sagt</translation>
    </message>
    <message>
        <source>What the room learned</source>
        <translation>Was die Gruppe gelernt hat</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf sich das Ergebnis stützt</translation>
    </message>
    <message>
        <source>What they cover</source>
        <translation>Was sie umfassen</translation>
    </message>
    <message>
        <source>What they hold</source>
        <translation>Was sie meinen</translation>
    </message>
    <message>
        <source>What this report is not</source>
        <translation>Was dieser Bericht nicht ist</translation>
    </message>
    <message>
        <source>What this room learned</source>
        <translation>Was diese Gruppe gelernt hat</translation>
    </message>
    <message>
        <source>What this round goes through</source>
        <translation>Was diese Runde durchgeht</translation>
    </message>
    <message>
        <source>What to fix, in order</source>
        <translation>Was zu beheben ist, der Reihe nach</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Was vernichtet wurde</translation>
    </message>
    <message>
        <source>What was done, and with whom</source>
        <translation>Was getan wurde und mit wem</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>What was taken back from a copy is not undone. Each answer can be changed by hand.</source>
        <translation>Was aus einer Kopie übernommen wurde, macht Rückgängig nicht ungeschehen. Jede Antwort lässt sich von Hand ändern.</translation>
    </message>
    <message>
        <source>What would count: {proof}</source>
        <translation>Was zählen würde: {proof}</translation>
    </message>
    <message>
        <source>What would follow</source>
        <translation>Was folgen würde</translation>
    </message>
    <message>
        <source>What you do not rate because of them</source>
        <translation>Was Sie ihretwegen nicht bewerten</translation>
    </message>
    <message>
        <source>What you say here stands in every report of this panel.</source>
        <translation>Was Sie hier sagen, steht in jedem Bericht dieses Gremiums.</translation>
    </message>
    <message>
        <source>What you see is not what the answer was given for. Bring it again to refer to it as it is now.</source>
        <translation>Was Sie sehen, ist nicht das, wofür die Antwort gegeben wurde. Fügen Sie es neu hinzu, um auf den jetzigen Stand zu verweisen.</translation>
    </message>
    <message>
        <source>What {name} claimed and showed</source>
        <translation>Was {name} angab und zeigte</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Wann er zutrifft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where people differ: {reason}</source>
        <translation>Wo Menschen verschieden urteilen: {reason}</translation>
    </message>
    <message>
        <source>Where reasonable people differ</source>
        <translation>Wo vernünftige Menschen verschieden urteilen</translation>
    </message>
    <message>
        <source>Where strokes are made for a show of hands.</source>
        <translation>Wo Striche gemacht werden, wenn die Hand gehoben wird.</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Wohin mit der Kopie</translation>
    </message>
    <message>
        <source>Where to keep the handouts</source>
        <translation>Wo die Unterlagen liegen sollen</translation>
    </message>
    <message>
        <source>Where to keep the house rules</source>
        <translation>Wo die Hausregeln liegen sollen</translation>
    </message>
    <message>
        <source>Where to keep the packet</source>
        <translation>Wo das Paket liegen soll</translation>
    </message>
    <message>
        <source>Where to keep the panel</source>
        <translation>Wo das Gremium liegen soll</translation>
    </message>
    <message>
        <source>Where to keep the review</source>
        <translation>Wohin mit der Prüfung</translation>
    </message>
    <message>
        <source>Where to keep the review of this report</source>
        <translation>Wo die Prüfung dieses Berichts aufbewahrt werden soll</translation>
    </message>
    <message>
        <source>Where to keep the workshop</source>
        <translation>Wo der Workshop liegen soll</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Wohin die Kopie soll</translation>
    </message>
    <message>
        <source>Whether people with lived experience were asked</source>
        <translation>Ob Menschen mit eigener Erfahrung gefragt wurden</translation>
    </message>
    <message>
        <source>Whether the review cites it is not known.</source>
        <translation>Ob die Übersichtsarbeit sie anführt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Which case is {file} about?</source>
        <translation>Von welchem Fall handelt {file}?</translation>
    </message>
    <message>
        <source>Which case? Several are rated one after the other.</source>
        <translation>Welcher Fall? Mehrere werden nacheinander bewertet.</translation>
    </message>
    <message>
        <source>Which hold from now on</source>
        <translation>Welche von jetzt an gelten</translation>
    </message>
    <message>
        <source>Which member gave which level to what, and of what kind the evidence was.</source>
        <translation>Welches Mitglied wozu welche Stufe gegeben hat, und welcher Art die Belege waren.</translation>
    </message>
    <message>
        <source>Which moments are listed</source>
        <translation>Welche Zeitpunkte aufgeführt sind</translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation>Welche Zustände gezeigt werden</translation>
    </message>
    <message>
        <source>Which texts are to be destroyed?</source>
        <translation>Welche Texte sollen vernichtet werden?</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation>Welche Abstimmung</translation>
    </message>
    <message>
        <source>Whichever way, a level lies {distance} away on average (standard deviation of the differences {deviation}).</source>
        <translation>Ob in die eine oder die andere Richtung: Eine Stufe liegt im Mittel {distance} entfernt (Standardabweichung der Unterschiede {deviation}).</translation>
    </message>
    <message>
        <source>While it goes on, votes are taken. Ending it cannot be taken back.</source>
        <translation>Solange er läuft, werden Stimmen angenommen. Das Beenden lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>While the overall is not shown, these figures are not either.</source>
        <translation>Solange der Gesamtwert nicht gezeigt wird, werden es auch diese Zahlen nicht.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer es vereinbart hat</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who comes now can vote on paper.</source>
        <translation>Wer jetzt kommt, kann auf Papier abstimmen.</translation>
    </message>
    <message>
        <source>Who has returned a review</source>
        <translation>Wer eine Prüfung zurückgeschickt hat</translation>
    </message>
    <message>
        <source>Who has voted, the time, phones, paper and files</source>
        <translation>Wer abgestimmt hat, die Zeit, Handys, Papier und Dateien</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt ist</translation>
    </message>
    <message>
        <source>Who is asked, and what the applicants sent</source>
        <translation>Wer gefragt ist, und was die Antragstellenden schickten</translation>
    </message>
    <message>
        <source>Who is to answer which domains?</source>
        <translation>Wer soll welche Bereiche beantworten?</translation>
    </message>
    <message numerus="yes">
        <source>Who is to do [this action|these %n actions]?</source>
        <translation>
            <numerusform>Wer soll diese Maßnahme machen?</numerusform>
            <numerusform>Wer soll diese %n Maßnahmen machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Wer moderiert</translation>
    </message>
    <message>
        <source>Who reviews</source>
        <translation>Wer prüft</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <translation>Wer es schickt</translation>
    </message>
    <message>
        <source>Who stands at the ends says what they saw. Nobody has to.</source>
        <translation>Wer außen steht, sagt, was zu sehen war. Niemand muss.</translation>
    </message>
    <message>
        <source>Who was studied</source>
        <translation>Wer untersucht wurde</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>Whoever has to fill in one of these will find much of the ground covered here. The sections stand by their ids and in our words, each consideration with its shown level. It is no answer to the instrument itself, and no claim that it is met.</source>
        <translation>Wer eines davon ausfüllen muss, findet hier vieles schon bedacht. Die Abschnitte stehen mit ihren Kürzeln und in unseren Worten da, jeder Gesichtspunkt mit seiner belegten Stufe. Das ist keine Antwort an das Instrument selbst und keine Behauptung, dass es erfüllt sei.</translation>
    </message>
    <message>
        <source>Whoever holds one of these is asked to destroy it too. This program cannot see that it was.</source>
        <translation>Wer etwas davon hat, wird gebeten, es ebenfalls zu vernichten. Dieses Programm kann nicht sehen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>Whoever signs, signs one state of the panel and the full report made from exactly that. The report is saved first.</source>
        <translation>Wer unterzeichnet, unterzeichnet einen Stand des Gremiums und den vollen Bericht aus genau diesem. Der Bericht wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>Whole domains</source>
        <translation>Ganze Bereiche</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Whose actions are shown</source>
        <translation>Wessen Maßnahmen gezeigt werden</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>Wer&#xa0;…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>Why [does this|do these %n] not apply?</source>
        <translation>
            <numerusform>Warum trifft das nicht zu?</numerusform>
            <numerusform>Warum treffen diese %n nicht zu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why a gate</source>
        <translation>Warum Pflichtpunkt</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>Warum trifft das nicht zu?</translation>
    </message>
    <message>
        <source>Why does this not apply? One sentence is enough; it is printed in the report.</source>
        <translation>Warum trifft das nicht zu? Ein Satz genügt; er wird im Bericht gedruckt.</translation>
    </message>
    <message>
        <source>Why it is a gate</source>
        <translation>Warum das ein Pflichtpunkt ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Why these do not apply</source>
        <translation>Warum diese nicht zutreffen</translation>
    </message>
    <message>
        <source>Why this does not apply</source>
        <translation>Warum das nicht zutrifft</translation>
    </message>
    <message>
        <source>Why, or how</source>
        <translation>Warum, oder wie</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With a phone: open {address} and type the code {code}.</source>
        <translation>Mit dem Handy: {address} öffnen und den Code {code} eingeben.</translation>
    </message>
    <message>
        <source>With another review</source>
        <translation>Mit einer anderen Prüfung</translation>
    </message>
    <message>
        <source>With any one domain left out it lies between {low} and {high}.</source>
        <translation>Lässt man irgendeinen Bereich weg, liegt er zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Mit Vorsicht</translation>
    </message>
    <message>
        <source>With domains of fewer than three considerations counting less, {thin}.</source>
        <translation>Zählen Bereiche mit weniger als drei Gesichtspunkten weniger: {thin}.</translation>
    </message>
    <message>
        <source>With engagement</source>
        <translation>Mit der Nutzung</translation>
    </message>
    <message>
        <source>With face-to-face care</source>
        <translation>Mit persönlicher Versorgung vor Ort</translation>
    </message>
    <message>
        <source>With fewer filters there may be something.</source>
        <translation>Mit weniger Filtern gibt es vielleicht etwas.</translation>
    </message>
    <message>
        <source>With it, the copies in this review would pass 50 MiB.</source>
        <translation>Mit ihr überschritten die Kopien in dieser Prüfung 50 MiB.</translation>
    </message>
    <message>
        <source>With one another</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>With other weights, {low} to {high}.</source>
        <translation>Mit anderen Gewichten {low} bis {high}.</translation>
    </message>
    <message>
        <source>With outcome</source>
        <translation>Mit der Wirkung</translation>
    </message>
    <message>
        <source>With the keyboard: Tab goes from part to part, the arrows go through the levels. On a level, 0 to 3, U (not known yet) and N (does not apply) choose, Delete clears, and Enter goes to the next question.</source>
        <translation>Mit der Tastatur: Tab geht von Teil zu Teil, die Pfeile gehen durch die Stufen. Auf einer Stufe wählen 0 bis 3, U (noch nicht bekannt) und N (trifft nicht zu), Entf löscht, und die Eingabetaste geht zur nächsten Frage.</translation>
    </message>
    <message>
        <source>With the notes and evidence of the other domains</source>
        <translation>Mit den Notizen und Belegen der anderen Bereiche</translation>
    </message>
    <message>
        <source>With thin domains counting less, {thin}.</source>
        <translation>Zählen schwach besetzte Bereiche weniger: {thin}.</translation>
    </message>
    <message>
        <source>Without a reason it counts as not answered. Write one, or keep it as it was.</source>
        <translation>Ohne Grund zählt es als nicht beantwortet. Schreiben Sie einen, oder lassen Sie es, wie es war.</translation>
    </message>
    <message>
        <source>Without a reason they count as not answered. Write one, or keep them as they were.</source>
        <translation>Ohne Grund zählen sie als nicht beantwortet. Schreiben Sie einen, oder lassen Sie sie, wie sie waren.</translation>
    </message>
    <message>
        <source>Without them the copy holds levels, and nobody&apos;s words, of what it does not ask.</source>
        <translation>Ohne sie enthält die Kopie von dem, was sie nicht fragt, nur Stufen und niemandes Worte.</translation>
    </message>
    <message>
        <source>Worded differently</source>
        <translation>Anders formuliert</translation>
    </message>
    <message>
        <source>Worded differently: {count}</source>
        <translation>Anders formuliert: {count}</translation>
    </message>
    <message>
        <source>Words and grades</source>
        <translation>Wörter und Grade</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Erklärte Wörter</translation>
    </message>
    <message>
        <source>Words of this program</source>
        <translation>Wörter dieses Programms</translation>
    </message>
    <message>
        <source>Work for the applicants or for a rival, money, friendship, a study of your own. Whoever has an interest can rate nothing that it touches; that is recorded and no reproach.</source>
        <translation>Arbeit für die Antragstellenden oder für die Konkurrenz, Geld, Freundschaft, eine eigene Studie. Wer ein Interesse hat, bewertet nichts, was es berührt; das wird vermerkt und ist kein Vorwurf.</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Ausgearbeitete Beispiele</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshop · all voted on twice</source>
        <translation>Workshop · über alles zweimal abgestimmt</translation>
    </message>
    <message>
        <source>Workshop · next: {title}</source>
        <translation>Workshop · als Nächstes: {title}</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <source>Would bring</source>
        <translation>Brächte</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Hier schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write none</source>
        <translation>Keine schreiben</translation>
    </message>
    <message>
        <source>Write one for {id}…</source>
        <translation>Eine für {id} schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write one of: {words}.</source>
        <translation>Bitte eines davon schreiben: {words}.</translation>
    </message>
    <message>
        <source>Write the actions to a file</source>
        <translation>Maßnahmen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>Kopie schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In eine Datei schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write what was agreed. One sentence is enough.</source>
        <translation>Schreiben Sie, was vereinbart wurde. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Write who is to answer.</source>
        <translation>Schreiben Sie, wer antworten soll.</translation>
    </message>
    <message>
        <source>Write who sends it.</source>
        <translation>Schreiben Sie, wer es schickt.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Schreiben Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written down by {name} on {day}.</source>
        <translation>Aufgeschrieben von {name} am {day}.</translation>
    </message>
    <message>
        <source>Written down. Undo takes it back.</source>
        <translation>Aufgeschrieben. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>Yes, as a panel of their own (%n member[|s]).</source>
        <translation>
            <numerusform>Ja, als eigenes Gremium (%n Mitglied).</numerusform>
            <numerusform>Ja, als eigenes Gremium (%n Mitglieder).</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, as members of this panel.</source>
        <translation>Ja, als Mitglieder dieses Gremiums.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>Yes:</source>
        <translation>Ja:</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Sie sind dabei</translation>
    </message>
    <message>
        <source>You are recused from {id}; what the applicants claimed stays closed.</source>
        <translation>Sie sind bei {id} befangen; was die Antragstellenden angeben, bleibt geschlossen.</translation>
    </message>
    <message>
        <source>You can change it until the result is shown.</source>
        <translation>Sie können sie ändern, bis das Ergebnis gezeigt wird.</translation>
    </message>
    <message>
        <source>You declared not to rate {id}. Declare anew to change that; the record keeps both.</source>
        <translation>Sie haben erklärt, {id} nicht zu bewerten. Erklären Sie sich neu, um das zu ändern; die Aufzeichnung behält beides.</translation>
    </message>
    <message>
        <source>You do not rate {ids}.</source>
        <translation>Sie bewerten nicht: {ids}.</translation>
    </message>
    <message>
        <source>You gave {vote}, the key {level}: {why}.</source>
        <translation>Sie gaben {vote}, der Schlüssel {level}: {why}.</translation>
    </message>
    <message>
        <source>You have declared nothing yet.</source>
        <translation>Sie haben noch nichts erklärt.</translation>
    </message>
    <message>
        <source>You rate all of it.</source>
        <translation>Sie bewerten alles.</translation>
    </message>
    <message>
        <source>You rate none of it.</source>
        <translation>Sie bewerten nichts davon.</translation>
    </message>
    <message>
        <source>You see each question here, choose a level and send it. The room sees how many chose which.</source>
        <translation>Sie sehen hier jede Frage, wählen eine Stufe und senden sie. Im Raum ist zu sehen, wie viele welche gewählt haben.</translation>
    </message>
    <message>
        <source>You sign what now has the fingerprint {fingerprint}, and the full report made from exactly that. The signature stays in the record. Later edits are still possible; they come after it and are not signed.</source>
        <translation>Sie unterzeichnen, was jetzt den Fingerabdruck {fingerprint} hat, und den vollen Bericht genau davon. Die Unterschrift bleibt in der Aufzeichnung. Spätere Änderungen bleiben möglich; sie kommen danach und sind nicht unterzeichnet.</translation>
    </message>
    <message>
        <source>Your declaration of interests</source>
        <translation>Ihre Erklärung zu Interessen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name stands beside every entry of your review.</source>
        <translation>Ihr Name steht neben jedem Eintrag Ihrer Prüfung.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Your seat</source>
        <translation>Ihr Platz</translation>
    </message>
    <message>
        <source>Your vote is in</source>
        <translation>Ihre Stimme ist da</translation>
    </message>
    <message>
        <source>Your vote is in: {choice}.</source>
        <translation>Ihre Stimme ist da: {choice}.</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>Your votes in {workshop}, beside the key and beside the room: %n consideration[|s].</source>
        <translation>
            <numerusform>Ihre Stimmen in {workshop}, neben dem Schlüssel und neben der Gruppe: %n Gesichtspunkt.</numerusform>
            <numerusform>Ihre Stimmen in {workshop}, neben dem Schlüssel und neben der Gruppe: %n Gesichtspunkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[one less|{count} fewer]</source>
        <translation>
            <numerusform>einer weniger</numerusform>
            <numerusform>{count} weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[one more|{count} more]</source>
        <translation>
            <numerusform>einer mehr</numerusform>
            <numerusform>{count} mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>[text removed]</source>
        <translation>[Text entfernt]</translation>
    </message>
    <message>
        <source>a copied file, written out to be looked at</source>
        <translation>eine kopierte Datei, zum Ansehen herausgeschrieben</translation>
    </message>
    <message>
        <source>a copy of this panel, or a report that carries it</source>
        <translation>eine Kopie dieses Gremiums oder ein Bericht, der es mitführt</translation>
    </message>
    <message>
        <source>a gate</source>
        <translation>ein Pflichtpunkt</translation>
    </message>
    <message>
        <source>a gate is {state}</source>
        <translation>ein Pflichtpunkt ist {state}</translation>
    </message>
    <message>
        <source>a gate let pass that the key does not let pass</source>
        <translation>ein Pflichtpunkt wurde durchgelassen, den der Schlüssel nicht durchlässt</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a population not yet checked</source>
        <translation>eine noch nicht geprüfte Gruppe</translation>
    </message>
    <message>
        <source>a report that carries the review of {name}</source>
        <translation>ein Bericht, der die Bewertung von {name} mitführt</translation>
    </message>
    <message>
        <source>a short review asks only the core and the gates</source>
        <translation>eine kurze Prüfung fragt nur nach dem Kern und den Pflichtpunkten</translation>
    </message>
    <message>
        <source>about a quarter of a level</source>
        <translation>etwa eine viertel Stufe</translation>
    </message>
    <message>
        <source>about half a level</source>
        <translation>etwa eine halbe Stufe</translation>
    </message>
    <message>
        <source>about one level</source>
        <translation>etwa eine Stufe</translation>
    </message>
    <message>
        <source>about three quarters of a level</source>
        <translation>etwa eine dreiviertel Stufe</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>after talking</source>
        <translation>nach dem Gespräch</translation>
    </message>
    <message>
        <source>agree on not known yet, or not applicable</source>
        <translation>übereinkommen auf „noch nicht bekannt“ oder „trifft nicht zu“</translation>
    </message>
    <message>
        <source>agree on this level</source>
        <translation>auf diese Stufe übereinkommen</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>alle beantwortet</translation>
    </message>
    <message>
        <source>all at {level}</source>
        <translation>alle bei {level}</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>alliance and outcome, alliance and engagement, chart</source>
        <translation>Allianz und Wirkung, Allianz und Nutzung, Diagramm</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>ein unbekannter Tag</translation>
    </message>
    <message>
        <source>and leaves with the gaps in order.</source>
        <translation>und geht mit den Lücken der Reihe nach.</translation>
    </message>
    <message>
        <source>and sees what is claimed and what is shown.</source>
        <translation>und sieht, was angegeben und was belegt ist.</translation>
    </message>
    <message>
        <source>and type the code</source>
        <translation>und geben Sie den Code ein</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a level</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer all that are marked</source>
        <translation>alle markierten beantworten</translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <translation>Antwort fällig am {day}</translation>
    </message>
    <message>
        <source>answer the row</source>
        <translation>die Zeile beantworten</translation>
    </message>
    <message>
        <source>answer, and on to the next</source>
        <translation>antworten und weiter zum nächsten</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>are no house rules as a file of them holds them</source>
        <translation>sind keine Hausregeln, wie eine Datei sie enthält</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>asked next</source>
        <comment>a level</comment>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>back to the one before</source>
        <translation>zurück zum vorigen</translation>
    </message>
    <message>
        <source>back to the walk</source>
        <translation>zurück zum Durchgang</translation>
    </message>
    <message>
        <source>before talking</source>
        <translation>vor dem Gespräch</translation>
    </message>
    <message>
        <source>begin with the case</source>
        <translation>mit dem Fall beginnen</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>beside the key</source>
        <translation>neben dem Schlüssel</translation>
    </message>
    <message>
        <source>beside the room</source>
        <translation>neben der Gruppe</translation>
    </message>
    <message>
        <source>bipolar disorder</source>
        <translation>bipolare Störung</translation>
    </message>
    <message>
        <source>borderline personality disorder</source>
        <translation>Borderline-Persönlichkeitsstörung</translation>
    </message>
    <message>
        <source>by somebody who has just opened it</source>
        <translation>von jemandem, der sie gerade geöffnet hat</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>by {day}, overdue</source>
        <translation>bis {day}, überfällig</translation>
    </message>
    <message>
        <source>by {name}</source>
        <comment>a reviewer</comment>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>by {owner} on {host}, process {process}, since {since}</source>
        <translation>von {owner} auf {host}, Prozess {process}, seit {since}</translation>
    </message>
    <message>
        <source>can only be read here: {why}.</source>
        <translation>lässt sich hier nur lesen: {why}.</translation>
    </message>
    <message>
        <source>cannot be collected here: {why}.</source>
        <translation>kann hier nicht eingesammelt werden: {why}.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot be read as an event.</source>
        <translation>lässt sich nicht als Eintrag lesen.</translation>
    </message>
    <message>
        <source>cannot be read: {reason}.</source>
        <translation>lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>cannot be written: {reason}.</source>
        <translation>lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>carries more than a review can have.</source>
        <translation>enthält mehr, als eine Prüfung haben kann.</translation>
    </message>
    <message>
        <source>carries no review: it was made without one, or by another program.</source>
        <translation>enthält keine Prüfung: Es wurde ohne sie gemacht oder mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>change it, or put it away</source>
        <translation>ändern oder weglegen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed since {day}</source>
        <translation>geändert seit {day}</translation>
    </message>
    <message>
        <source>charts as tables, and back</source>
        <translation>Diagramme als Tabellen, und zurück</translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation>eine Stufe wählen</translation>
    </message>
    <message>
        <source>choose the level</source>
        <translation>die Stufe wählen</translation>
    </message>
    <message>
        <source>choose, tick or press</source>
        <translation>wählen, ankreuzen oder drücken</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>a level</comment>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>claimed but not shown</source>
        <translation>nur angegeben</translation>
    </message>
    <message>
        <source>claimed {claimed}</source>
        <translation>angegeben {claimed}</translation>
    </message>
    <message>
        <source>claimed {claimed}, counts {shown}</source>
        <translation>angegeben {claimed}, zählt {shown}</translation>
    </message>
    <message>
        <source>claimed {claimed}, shown {shown}</source>
        <translation>angegeben {claimed}, belegt {shown}</translation>
    </message>
    <message>
        <source>claimed, not shown</source>
        <translation>nur angegeben</translation>
    </message>
    <message>
        <source>claimed; counts as {counts_as} until something is shown</source>
        <translation>angegeben; zählt als {counts_as}, bis etwas belegt ist</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>die Antwort entfernen</translation>
    </message>
    <message>
        <source>close what opened last; from a field back to the levels</source>
        <translation>schließen, was zuletzt aufging; aus einem Feld zurück zu den Stufen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>consideration</source>
        <translation>Gesichtspunkt</translation>
    </message>
    <message>
        <source>considerations
answered</source>
        <translation>Gesichtspunkte
beantwortet</translation>
    </message>
    <message>
        <source>considerations
in scope</source>
        <translation>Gesichtspunkte
im Umfang</translation>
    </message>
    <message>
        <source>considerations,
all answered</source>
        <translation>Gesichtspunkte,
alle beantwortet</translation>
    </message>
    <message>
        <source>copied files</source>
        <translation>kopierte Dateien</translation>
    </message>
    <message>
        <source>copy kept, {size}</source>
        <translation>Kopie behalten, {size}</translation>
    </message>
    <message>
        <source>core</source>
        <comment>a consideration</comment>
        <translation>Kern</translation>
    </message>
    <message>
        <source>could not be removed: {reason}.</source>
        <translation>konnte nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>a level</comment>
        <translation>zählt</translation>
    </message>
    <message>
        <source>counts {shown}</source>
        <translation>zählt {shown}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as Qt&apos;s QDate.toString takes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>date not finished</source>
        <translation>Datum nicht fertig</translation>
    </message>
    <message>
        <source>date, as 2026-11-23</source>
        <translation>Datum, wie 2026-11-23</translation>
    </message>
    <message>
        <source>declarations of interests</source>
        <translation>Erklärungen zu Interessen</translation>
    </message>
    <message>
        <source>depression that is not said to be severe</source>
        <translation>Depression, nicht als schwer bezeichnet</translation>
    </message>
    <message>
        <source>describes the intervention otherwise than the packet. Ask {name} to begin from the packet.</source>
        <translation>beschreibt die Intervention anders als das Paket. Bitten Sie {name}, vom Paket aus zu beginnen.</translation>
    </message>
    <message>
        <source>design review</source>
        <translation>Design-Prüfung</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>did not apply</source>
        <translation>traf nicht zu</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>does not apply; the note says why</source>
        <translation>trifft nicht zu; die Notiz sagt, warum</translation>
    </message>
    <message>
        <source>does not follow from the line before it.</source>
        <translation>folgt nicht auf die Zeile davor.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done and looked at</source>
        <translation>erledigt und angesehen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>draft, not yet agreed by clinicians and people with lived experience.</source>
        <translation>Entwurf, noch nicht abgestimmt mit Fachleuten der Behandlung und Menschen mit eigener Erfahrung.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>each voted on twice</source>
        <translation>jeder mit zwei Abstimmungen</translation>
    </message>
    <message>
        <source>effort {size}</source>
        <translation>Aufwand {size}</translation>
    </message>
    <message>
        <source>effort: {size}</source>
        <translation>Aufwand: {size}</translation>
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
        <source>enter paper votes</source>
        <translation>Stimmen auf Papier eintragen</translation>
    </message>
    <message>
        <source>event {n} is of the kind &quot;{kind}&quot;, which a newer version writes</source>
        <translation>Eintrag {n} ist von der Art „{kind}“, die eine neuere Version schreibt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allem</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>exists already and is left as it is; choose another name.</source>
        <translation>gibt es schon und bleibt, wie es ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>abgelaufen {day}</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>finds anything</source>
        <translation>findet alles</translation>
    </message>
    <message>
        <source>first consideration</source>
        <translation>erster Gesichtspunkt</translation>
    </message>
    <message>
        <source>first vote</source>
        <translation>erste Abstimmung</translation>
    </message>
    <message>
        <source>first vote {answer}</source>
        <translation>erste Abstimmung {answer}</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>flash mode through what is not answered</source>
        <translation>Schnellgang durch das nicht Beantwortete</translation>
    </message>
    <message>
        <source>flash mode: one at a time, large</source>
        <translation>Schnellgang: einzeln, groß</translation>
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
        <source>from pane to pane</source>
        <translation>von Fensterteil zu Fensterteil</translation>
    </message>
    <message>
        <source>from row to row</source>
        <translation>von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>from row to row of the queue</source>
        <translation>von Zeile zu Zeile der Liste</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>from {low} to {high} after talking</source>
        <translation>von {low} bis {high} nach dem Gespräch</translation>
    </message>
    <message>
        <source>gate</source>
        <comment>a consideration</comment>
        <translation>Pflichtpunkt</translation>
    </message>
    <message>
        <source>gate {state}</source>
        <translation>Pflichtpunkt {state}</translation>
    </message>
    <message>
        <source>gate, {state}</source>
        <translation>Pflichtpunkt, {state}</translation>
    </message>
    <message>
        <source>glossary, terms, definitions, evidence grades</source>
        <translation>Glossar, Begriffe, Erklärungen, Grade der Evidenz</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>dorthin</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>goes with it</source>
        <translation>geht einher</translation>
    </message>
    <message numerus="yes">
        <source>hardly milder than the others, on %n considerations</source>
        <translation>
            <numerusform>kaum milder als die anderen, bei %n Gesichtspunkt</numerusform>
            <numerusform>kaum milder als die anderen, bei %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hardly stricter than the others, on %n considerations</source>
        <translation>
            <numerusform>kaum strenger als die anderen, bei %n Gesichtspunkt</numerusform>
            <numerusform>kaum strenger als die anderen, bei %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>has a member of the wrong kind.</source>
        <translation>hat ein Mitglied der falschen Art.</translation>
    </message>
    <message>
        <source>has a time or digest that is none.</source>
        <translation>hat eine Zeit oder einen Fingerabdruck, der keiner ist.</translation>
    </message>
    <message>
        <source>has gone another way than the file of {name} that the panel holds; neither continues the other. Ask {name} which of the two counts.</source>
        <translation>ist einen anderen Weg gegangen als die Datei von {name}, die das Gremium hat; keine setzt die andere fort. Fragen Sie {name}, welche der beiden gilt.</translation>
    </message>
    <message>
        <source>has members missing, or some that do not belong.</source>
        <translation>lässt Mitglieder vermissen oder hat welche, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>has texts without their salt.</source>
        <translation>hat Texte ohne ihr Salz.</translation>
    </message>
    <message>
        <source>has {size} bytes; a review has at most {most}.</source>
        <translation>hat {size} Byte; eine Prüfung hat höchstens {most}.</translation>
    </message>
    <message>
        <source>has {size} bytes; a workshop has at most {most}.</source>
        <translation>hat {size} Byte; ein Workshop hat höchstens {most}.</translation>
    </message>
    <message>
        <source>hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>holds a note</source>
        <translation>enthält eine Notiz</translation>
    </message>
    <message>
        <source>holds another judgement.</source>
        <translation>ist anderer Meinung.</translation>
    </message>
    <message>
        <source>holds half of a character.</source>
        <translation>enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>holds no house rules and is left as it is; choose another name.</source>
        <translation>enthält keine Hausregeln und bleibt, wie es ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>holds no house rules; those files begin with format: dtadesign-rules/1</source>
        <translation>enthält keine Hausregeln; solche Dateien beginnen mit format: dtadesign-rules/1</translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation>enthält nichts</translation>
    </message>
    <message>
        <source>holds the key&apos;s own level; it is for others that reasonable people give</source>
        <translation>enthält die eigene Stufe des Schlüssels; hierher gehören andere, die auch vertretbar sind</translation>
    </message>
    <message>
        <source>how data are kept</source>
        <translation>wie Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>how easily it is learnt and used</source>
        <translation>wie leicht es zu lernen und zu benutzen ist</translation>
    </message>
    <message>
        <source>how far people can feel supported and at home in it</source>
        <translation>wie weit Menschen sich darin unterstützt und zu Hause fühlen können</translation>
    </message>
    <message>
        <source>how it looks</source>
        <translation>wie es aussieht</translation>
    </message>
    <message>
        <source>how it moves people to act</source>
        <translation>wie es Menschen zum Handeln bewegt</translation>
    </message>
    <message>
        <source>how it works together with other systems</source>
        <translation>wie es mit anderen Systemen zusammenarbeitet</translation>
    </message>
    <message>
        <source>in part, or unclear</source>
        <translation>teilweise oder unklar</translation>
    </message>
    <message>
        <source>is a PDF, which is only read; to write, a .dtareview is needed.</source>
        <translation>ist ein PDF, das nur gelesen wird; zum Schreiben braucht es eine .dtareview.</translation>
    </message>
    <message>
        <source>is a packet, with no answers in it; a review begins with it.</source>
        <translation>ist ein Paket, ohne Antworten darin; eine Prüfung beginnt damit.</translation>
    </message>
    <message>
        <source>is a panel itself, not one member&apos;s review.</source>
        <translation>ist selbst ein Gremium, nicht die Prüfung eines Mitglieds.</translation>
    </message>
    <message>
        <source>is a panel; a participant hands in a review of their own.</source>
        <translation>ist ein Gremium; wer teilnimmt, gibt eine eigene Prüfung ab.</translation>
    </message>
    <message>
        <source>is a panel; what applicants claim is their own review.</source>
        <translation>ist ein Gremium; was Antragstellende angeben, ist ihre eigene Prüfung.</translation>
    </message>
    <message>
        <source>is a review, and no report may take its place; choose another name.</source>
        <translation>ist eine Prüfung, und kein Bericht darf an ihre Stelle; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>is a review, not a workshop.</source>
        <translation>ist eine Prüfung, kein Workshop.</translation>
    </message>
    <message>
        <source>is a workshop itself, not what one person hands in.</source>
        <translation>ist selbst ein Workshop, nicht das, was eine Person abgibt.</translation>
    </message>
    <message>
        <source>is a workshop, and nothing else may take its place; choose another name.</source>
        <translation>ist ein Workshop, und nichts anderes darf an seine Stelle; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>is a workshop, not a review; dtadesign workshop is for those.</source>
        <translation>ist ein Workshop, keine Prüfung; dafür gibt es dtadesign workshop.</translation>
    </message>
    <message>
        <source>is damaged: what it carries cannot be read.</source>
        <translation>ist beschädigt: Was es enthält, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty; a review begins with its checklist.</source>
        <translation>ist leer; eine Prüfung beginnt mit ihrer Prüfliste.</translation>
    </message>
    <message>
        <source>is empty; a rule says in words what was agreed</source>
        <translation>ist leer; eine Regel sagt in Worten, was vereinbart wurde</translation>
    </message>
    <message>
        <source>is empty; a workshop begins with its checklist.</source>
        <translation>ist leer; ein Workshop beginnt mit seiner Prüfliste.</translation>
    </message>
    <message>
        <source>is locked with a password.</source>
        <translation>ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>is missing: say why reasonable people differ, or leave &quot;reasonable&quot; empty</source>
        <translation>fehlt: Schreiben Sie, warum vernünftige Menschen verschieden urteilen, oder lassen Sie „reasonable“ leer</translation>
    </message>
    <message>
        <source>is nested too deep.</source>
        <translation>ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>is no case of dtadesign; those say {line}</source>
        <translation>ist kein Fall von dtadesign; solche sagen {line}</translation>
    </message>
    <message>
        <source>is no date; it is written as 2026-11-23</source>
        <translation>ist kein Datum; geschrieben wird es wie 2026-11-23</translation>
    </message>
    <message>
        <source>is no event.</source>
        <translation>ist kein Eintrag.</translation>
    </message>
    <message>
        <source>is no packet of dtadesign; those are files that end in .dtapacket.</source>
        <translation>ist kein Paket von dtadesign; das sind Dateien, die auf .dtapacket enden.</translation>
    </message>
    <message>
        <source>is no review of dtadesign; those are files that end in .dtareview.</source>
        <translation>ist keine Prüfung von dtadesign; das sind Dateien, die auf .dtareview enden.</translation>
    </message>
    <message>
        <source>is no size in bytes</source>
        <translation>ist keine Größe in Byte</translation>
    </message>
    <message>
        <source>is no time; it is written as 2026-11-23T10:00:00Z</source>
        <translation>ist kein Zeitpunkt; geschrieben wird er wie 2026-11-23T10:00:00Z</translation>
    </message>
    <message>
        <source>is no wording; leave it out</source>
        <translation>ist kein Wortlaut; lassen Sie es weg</translation>
    </message>
    <message>
        <source>is no workshop of dtadesign; those are files that end in .dtaworkshop.</source>
        <translation>ist kein Workshop von dtadesign; das sind Dateien, die auf .dtaworkshop enden.</translation>
    </message>
    <message>
        <source>is number {found} where number {n} follows.</source>
        <translation>hat die Nummer {found}, wo {n} folgt.</translation>
    </message>
    <message>
        <source>is too large for a panel, also without its copied files.</source>
        <translation>ist zu groß für ein Gremium, auch ohne die kopierten Dateien.</translation>
    </message>
    <message>
        <source>is written otherwise than the record writes it.</source>
        <translation>ist anders geschrieben, als die Aufzeichnung sie schreibt.</translation>
    </message>
    <message>
        <source>it is locked or damaged</source>
        <translation>sie ist gesperrt oder beschädigt</translation>
    </message>
    <message>
        <source>it is of the format {format}, which a newer version writes</source>
        <translation>sie hat das Format {format}, das eine neuere Version schreibt</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key</source>
        <comment>of a case</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key {answer}</source>
        <translation>Schlüssel {answer}</translation>
    </message>
    <message>
        <source>key {level}</source>
        <translation>Schlüssel {level}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>lacks &quot;{id}&quot;, which the others imply</source>
        <translation>es fehlt „{id}“, das aus den anderen folgt</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>leave at this consideration</source>
        <translation>bei diesem Gesichtspunkt verlassen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>level 0</source>
        <translation>Stufe 0</translation>
    </message>
    <message>
        <source>level 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>level 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>level 3</source>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>level {level} by {count}</source>
        <translation>Stufe {level} von {count}</translation>
    </message>
    <message>
        <source>levels 1 and 2</source>
        <translation>Stufen 1 und 2</translation>
    </message>
    <message>
        <source>looked for and not found</source>
        <translation>gesucht und nicht gefunden</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>made from the review of {name}</source>
        <translation>aus der Bewertung von {name} gemacht</translation>
    </message>
    <message>
        <source>made from this panel</source>
        <translation>aus diesem Gremium gemacht</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>mark this row and the next</source>
        <translation>diese Zeile und die nächste markieren</translation>
    </message>
    <message>
        <source>mark this row and the one before</source>
        <translation>diese Zeile und die vorige markieren</translation>
    </message>
    <message>
        <source>mark, at the row&apos;s box</source>
        <translation>markieren, am Kästchen der Zeile</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>Median {value}</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>members&apos; own records, with their notes and evidence texts</source>
        <translation>eigene Aufzeichnungen der Mitglieder, mit ihren Notizen und Texten zu Belegen</translation>
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
        <source>middle of the others (last vote)</source>
        <translation>Mitte der anderen (letzte Abstimmung)</translation>
    </message>
    <message>
        <source>middle of the others {level}</source>
        <translation>Mitte der anderen {level}</translation>
    </message>
    <message>
        <source>more than one level</source>
        <translation>mehr als eine Stufe</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <source>must be a level, not true or false</source>
        <translation>muss eine Stufe sein, nicht wahr oder falsch</translation>
    </message>
    <message>
        <source>must be a name that no other seat has</source>
        <translation>muss ein Name sein, den kein anderer Platz hat</translation>
    </message>
    <message>
        <source>must be another level than the key&apos;s, with &quot;often&quot; to say why</source>
        <translation>muss eine andere Stufe als die des Schlüssels sein, mit „often“ als Grund</translation>
    </message>
    <message>
        <source>must be text; put it in quotes</source>
        <translation>muss Text sein; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>name destroyed</source>
        <translation>Name vernichtet</translation>
    </message>
    <message>
        <source>names no screen or document, and a level above 0 has to be shown</source>
        <translation>nennt weder Bildschirm noch Dokument, und eine Stufe über 0 muss belegt sein</translation>
    </message>
    <message>
        <source>needs a newer version of dtadesign; its format is {format}.</source>
        <translation>braucht eine neuere Version von dtadesign; das Format ist {format}.</translation>
    </message>
    <message>
        <source>needs the other levels under &quot;reasonable&quot;</source>
        <translation>braucht die anderen Stufen unter „reasonable“</translation>
    </message>
    <message>
        <source>neither clearly stricter nor clearly milder than the key</source>
        <translation>weder deutlich strenger noch deutlich milder als der Schlüssel</translation>
    </message>
    <message>
        <source>neither clearly stricter nor clearly milder than the others</source>
        <translation>weder deutlich strenger noch deutlich milder als die anderen</translation>
    </message>
    <message numerus="yes">
        <source>neither clearly stricter nor clearly milder than the others, on %n considerations</source>
        <translation>
            <numerusform>weder deutlich strenger noch deutlich milder als die anderen, bei %n Gesichtspunkt</numerusform>
            <numerusform>weder deutlich strenger noch deutlich milder als die anderen, bei %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>new action</source>
        <translation>neue Maßnahme</translation>
    </message>
    <message>
        <source>new action about it</source>
        <translation>neue Maßnahme dazu</translation>
    </message>
    <message>
        <source>new, {new}</source>
        <translation>neu, {new}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>next consideration</source>
        <translation>nächster Gesichtspunkt</translation>
    </message>
    <message>
        <source>next gate that is not met</source>
        <translation>nächster Pflichtpunkt, der nicht erfüllt ist</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>nächste Zeile</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <source>no</source>
        <comment>how many</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>kein Konsens</translation>
    </message>
    <message>
        <source>no gate here</source>
        <translation>hier kein Pflichtpunkt</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>no level by {count}</source>
        <translation>keine Stufe von {count}</translation>
    </message>
    <message>
        <source>no median</source>
        <translation>kein Median</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody: a theory, a guideline, software or texts</source>
        <translation>niemand: Theorie, Leitlinie, Software oder Texte</translation>
    </message>
    <message>
        <source>nobody; a framework, guidance or law</source>
        <translation>niemand; Rahmen, Leitlinie oder Gesetz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>interests</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keiner trifft zu</translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>nichts gefragt</translation>
    </message>
    <message>
        <source>none of them is a gate</source>
        <translation>keiner davon ist ein Pflichtpunkt</translation>
    </message>
    <message>
        <source>not answered, skipped, not known, nothing shown, left to do</source>
        <translation>nicht beantwortet, übersprungen, nicht bekannt, nichts belegt, noch zu tun</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not applicable, with its reason</source>
        <translation>trifft nicht zu, mit Grund</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not given, counts as medium</source>
        <translation>nicht angegeben, zählt als mittel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known
yet</source>
        <translation>noch nicht
bekannt</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet, counts 0</source>
        <translation>noch nicht bekannt, zählt 0</translation>
    </message>
    <message>
        <source>not known, not applicable, skip</source>
        <translation>nicht bekannt, trifft nicht zu, überspringen</translation>
    </message>
    <message>
        <source>not made: a packet has at most {most} bytes, and this would have {size}.</source>
        <translation>nicht angelegt: Ein Paket hat höchstens {most} Byte, und dieses hätte {size}.</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>not reported in what was seen</source>
        <translation>nicht berichtet in dem, was gesehen wurde</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not saved:</source>
        <translation>nicht gespeichert:</translation>
    </message>
    <message>
        <source>not saved: one entry is larger than 16 MiB.</source>
        <translation>nicht gespeichert: Ein Eintrag ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>not saved: the file would pass 256 MiB.</source>
        <translation>nicht gesichert: Die Datei würde größer als 256 MiB.</translation>
    </message>
    <message>
        <source>not saved: {reason}. Nothing was changed.</source>
        <translation>nicht gespeichert: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>not saved: {reason}. The file is as it was.</source>
        <translation>nicht gespeichert: {reason}. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing declared</source>
        <translation>nichts erklärt</translation>
    </message>
    <message>
        <source>nothing in scope</source>
        <translation>nichts im Umfang</translation>
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
        <source>nothing of the results was seen</source>
        <translation>von den Ergebnissen wurde nichts gesehen</translation>
    </message>
    <message>
        <source>nothing rated that another rated too</source>
        <translation>nichts bewertet, was auch andere bewertet haben</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a level</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>considerations</comment>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of the score, in people with SMI</source>
        <translation>vom Wert, bei Menschen mit schwerer psych. Erkrankung</translation>
    </message>
    <message>
        <source>of {all} considerations apply</source>
        <translation>von {all} Gesichtspunkten treffen zu</translation>
    </message>
    <message>
        <source>of {all} considerations are asked in the short review</source>
        <translation>von {all} Gesichtspunkten fragt die kurze Prüfung</translation>
    </message>
    <message>
        <source>often misjudged</source>
        <translation>oft falsch beurteilt</translation>
    </message>
    <message>
        <source>on page</source>
        <comment>a number follows</comment>
        <translation>auf Seite</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>on the key</source>
        <translation>wie der Schlüssel</translation>
    </message>
    <message>
        <source>on to the next that is unresolved</source>
        <translation>weiter zum nächsten, was noch offen ist</translation>
    </message>
    <message>
        <source>on to the next; with Shift back</source>
        <translation>weiter zum nächsten; mit Umschalt zurück</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>one at a time, large, quick, projector</source>
        <translation>einzeln, groß, schnell, Beamer</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>one says that it does not apply, the other gives a level</source>
        <translation>einmal heißt es, es trifft nicht zu, einmal gibt es eine Stufe</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>eine ohne Namen</translation>
    </message>
    <message>
        <source>only if {condition}</source>
        <translation>nur wenn {condition}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>do it</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open elsewhere</source>
        <translation>anderswo geöffnet</translation>
    </message>
    <message>
        <source>open for writing elsewhere ({holder}). Close it there, or open it to read.</source>
        <translation>anderswo zum Schreiben geöffnet ({holder}). Schließen Sie sie dort, oder öffnen Sie sie zum Lesen.</translation>
    </message>
    <message>
        <source>open, not in the sum</source>
        <translation>offen, nicht in der Summe</translation>
    </message>
    <message>
        <source>opens in the browser</source>
        <translation>öffnet sich im Browser</translation>
    </message>
    <message>
        <source>or open</source>
        <translation>oder öffnen Sie</translation>
    </message>
    <message>
        <source>or the full one: {count}</source>
        <translation>oder die volle: {count}</translation>
    </message>
    <message>
        <source>or the short one: {count}</source>
        <translation>oder die kurze: {count}</translation>
    </message>
    <message>
        <source>other mental health problems</source>
        <translation>andere psychische Probleme</translation>
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
        <source>overlay, agreed, counts as, workshop, merge</source>
        <translation>Regelsatz, vereinbart, zählt als, Workshop, zusammenführen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>pdf, print, save, export, data</source>
        <translation>PDF, drucken, speichern, ausgeben, Daten</translation>
    </message>
    <message>
        <source>people with SMI</source>
        <translation>Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>people with bipolar disorder</source>
        <translation>Menschen mit bipolarer Störung</translation>
    </message>
    <message>
        <source>people with borderline personality disorder</source>
        <translation>Menschen mit Borderline-Persönlichkeitsstörung</translation>
    </message>
    <message>
        <source>people with other mental health problems</source>
        <translation>Menschen mit anderen psychischen Problemen</translation>
    </message>
    <message>
        <source>people with schizophrenia spectrum disorders</source>
        <translation>Menschen mit Störungen des Schizophrenie-Spektrums</translation>
    </message>
    <message>
        <source>people with serious mental illness</source>
        <translation>Menschen mit schwerer psychischer Erkrankung</translation>
    </message>
    <message>
        <source>people with severe depression</source>
        <translation>Menschen mit schwerer Depression</translation>
    </message>
    <message>
        <source>possible from {low} to {high}</source>
        <translation>möglich von {low} bis {high}</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>previous gate that is not met</source>
        <translation>voriger Pflichtpunkt, der nicht erfüllt ist</translation>
    </message>
    <message>
        <source>profile question</source>
        <translation>Profilfrage</translation>
    </message>
    <message>
        <source>projector on or off; blank it, and back</source>
        <translation>Beamer an oder aus; dunkel schalten und zurück</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>put away, leave what if, unmark</source>
        <translation>weglegen, „Was wäre, wenn“ verlassen, Markierung aufheben</translation>
    </message>
    <message>
        <source>put the queue or the agreement away where it is a drawer</source>
        <translation>Liste oder Übereinstimmung wegräumen, wo sie eine Schublade ist</translation>
    </message>
    <message>
        <source>range while open or not known</source>
        <translation>Spanne, solange etwas offen oder nicht bekannt ist</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>reasonable too</source>
        <translation>auch vertretbar</translation>
    </message>
    <message>
        <source>reasonable too {answer}</source>
        <translation>auch vertretbar {answer}</translation>
    </message>
    <message>
        <source>reasonable too: {levels}</source>
        <translation>auch vertretbar: {levels}</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>reference, {digest}</source>
        <translation>Verweis, {digest}</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>aufdecken</translation>
    </message>
    <message>
        <source>reveal; open the vote, or the second one</source>
        <translation>aufdecken; die Abstimmung öffnen oder die zweite</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>aufgedeckt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>reviewed.</source>
        <comment>a checklist</comment>
        <translation>überprüft.</translation>
    </message>
    <message>
        <source>rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>said to be done</source>
        <translation>als erledigt gemeldet</translation>
    </message>
    <message>
        <source>says nothing of {id}, {name}, which the profile asks</source>
        <translation>sagt nichts zu {id}, {name}, wonach das Profil fragt</translation>
    </message>
    <message>
        <source>schizophrenia spectrum disorders</source>
        <translation>Störungen des Schizophrenie-Spektrums</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>second vote</source>
        <translation>zweite Abstimmung</translation>
    </message>
    <message>
        <source>second vote {answer}</source>
        <translation>zweite Abstimmung {answer}</translation>
    </message>
    <message>
        <source>seen, not kept</source>
        <translation>gesehen, nicht behalten</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>settings, keyboard, shortcuts</source>
        <translation>Einstellungen, Tastatur, Tastenkürzel</translation>
    </message>
    <message>
        <source>settings, language, translation, English, German</source>
        <translation>Einstellungen, Sprache, Übersetzung, Englisch, Deutsch</translation>
    </message>
    <message>
        <source>settings, motion, animation</source>
        <translation>Einstellungen, Bewegung, Animation</translation>
    </message>
    <message>
        <source>settings, start, session</source>
        <translation>Einstellungen, Start, Sitzung</translation>
    </message>
    <message>
        <source>settings, text size, zoom, font</source>
        <translation>Einstellungen, Textgröße, Zoom, Schrift</translation>
    </message>
    <message>
        <source>settings, theme, colours, look</source>
        <translation>Einstellungen, Thema, Farben, Aussehen</translation>
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
        <translation>schwere Depression</translation>
    </message>
    <message>
        <source>short review</source>
        <translation>kurze Prüfung</translation>
    </message>
    <message>
        <source>show or hide the key</source>
        <translation>Schlüssel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>show what was copied: a picture, files</source>
        <translation>zeigen, was kopiert ist: ein Bild, Dateien</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
    <message>
        <source>shown, {claimed} claimed</source>
        <translation>belegt, {claimed} angegeben</translation>
    </message>
    <message>
        <source>shown, {claimed} claimed, could end from {low} to {high}</source>
        <translation>belegt, {claimed} angegeben, am Ende {low} bis {high} möglich</translation>
    </message>
    <message>
        <source>shows all keys</source>
        <translation>zeigt alle Tasten</translation>
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
        <source>skip for now</source>
        <translation>vorerst überspringen</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>software, not people</source>
        <translation>Software, keine Menschen</translation>
    </message>
    <message>
        <source>staff or carers</source>
        <translation>Fachleute oder Angehörige</translation>
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
        <translation>noch gezeigt: gerade beantwortet</translation>
    </message>
    <message>
        <source>still shown: just edited</source>
        <translation>noch gezeigt: gerade bearbeitet</translation>
    </message>
    <message>
        <source>still {new}</source>
        <translation>weiterhin {new}</translation>
    </message>
    <message>
        <source>studies, references, literature, doi</source>
        <translation>Studien, Quellen, Literatur, DOI</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>substance use</source>
        <translation>Substanzgebrauch</translation>
    </message>
    <message>
        <source>take it off the list; undo brings it back</source>
        <translation>von der Liste nehmen; Rückgängig bringt es wieder</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>test with users</source>
        <translation>Test mit Nutzenden</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>erprobt</translation>
    </message>
    <message>
        <source>texts of the packet: names of documents, questions, applicants&apos; words</source>
        <translation>Texte des Pakets: Namen der Unterlagen, Fragen, Worte der Antragstellenden</translation>
    </message>
    <message>
        <source>that it does not apply</source>
        <translation>dass es nicht zutrifft</translation>
    </message>
    <message>
        <source>the action {action} is as it was.</source>
        <translation>die Maßnahme {action} ist wie zuvor.</translation>
    </message>
    <message>
        <source>the action {action} is off the list.</source>
        <translation>die Maßnahme {action} ist von der Liste.</translation>
    </message>
    <message>
        <source>the action {action} is on the list again.</source>
        <translation>die Maßnahme {action} ist wieder auf der Liste.</translation>
    </message>
    <message>
        <source>the case was written for {theirs}, and this is {ours}</source>
        <translation>der Fall wurde für {theirs} geschrieben, und dies ist {ours}</translation>
    </message>
    <message>
        <source>the considerations one by one, answers, evidence</source>
        <translation>die Gesichtspunkte einer nach dem anderen, Antworten, Belege</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file is no longer there; nothing was written.</source>
        <translation>die Datei ist nicht mehr da; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was opened here; nothing was written over it.</source>
        <translation>die Datei wurde von einem anderen Programm geändert, seit sie hier geöffnet wurde; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>the first line was changed; no part of the record can be vouched for.</source>
        <translation>die erste Zeile wurde geändert; für keinen Teil der Aufzeichnung lässt sich bürgen.</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>the general population</source>
        <translation>die Allgemeinbevölkerung</translation>
    </message>
    <message>
        <source>the general population or other health problems</source>
        <translation>die Allgemeinbevölkerung oder andere Gesundheitsprobleme</translation>
    </message>
    <message>
        <source>the harm it could do, and who answers for that</source>
        <translation>welchen Schaden es anrichten könnte und wer dafür einsteht</translation>
    </message>
    <message>
        <source>the house rules are as they were before.</source>
        <translation>die Hausregeln sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is not known here</source>
        <translation>der Schlüssel „{key}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the key says nothing of &quot;{id}&quot;</source>
        <translation>der Schlüssel sagt nichts zu „{id}“</translation>
    </message>
    <message>
        <source>the level that people often choose here</source>
        <translation>die Stufe, die hier oft gewählt wird</translation>
    </message>
    <message>
        <source>the new packet</source>
        <translation>das neue Paket</translation>
    </message>
    <message>
        <source>the new panel</source>
        <translation>das neue Gremium</translation>
    </message>
    <message>
        <source>the new workshop</source>
        <translation>der neue Workshop</translation>
    </message>
    <message>
        <source>the next step, as its button says</source>
        <translation>der nächste Schritt, wie er auf der Schaltfläche steht</translation>
    </message>
    <message>
        <source>the note of {consideration} is as it was.</source>
        <translation>die Notiz von {consideration} ist wie zuvor.</translation>
    </message>
    <message>
        <source>the profile does not ask &quot;{id}&quot;</source>
        <translation>das Profil fragt nicht nach „{id}“</translation>
    </message>
    <message>
        <source>the profile is as it was before.</source>
        <translation>das Profil ist wie zuvor.</translation>
    </message>
    <message>
        <source>the review of {name}</source>
        <translation>die Bewertung von {name}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>the same as the key on all %n considerations</source>
        <translation>
            <numerusform>wie der Schlüssel bei %n Gesichtspunkt</numerusform>
            <numerusform>wie der Schlüssel bei allen %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same as the middle of the others on all %n considerations</source>
        <translation>
            <numerusform>wie die Mitte der anderen bei %n Gesichtspunkt</numerusform>
            <numerusform>wie die Mitte der anderen bei allen %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>the same rule on {id} stands twice</source>
        <translation>dieselbe Regel zu {id} steht zweimal da</translation>
    </message>
    <message>
        <source>the time is over, the vote stays open</source>
        <translation>die Zeit ist um, die Abstimmung bleibt offen</translation>
    </message>
    <message>
        <source>the whole domain as a list, and back</source>
        <translation>der ganze Bereich als Liste, und zurück</translation>
    </message>
    <message>
        <source>the workshop</source>
        <translation>der Workshop</translation>
    </message>
    <message>
        <source>there is no consideration &quot;{id}&quot;</source>
        <translation>es gibt keinen Gesichtspunkt „{id}“</translation>
    </message>
    <message>
        <source>there is no screen or document &quot;{id}&quot;</source>
        <translation>es gibt keinen Bildschirm und kein Dokument „{id}“</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>this checklist knows nothing of &quot;{id}&quot;</source>
        <translation>diese Prüfliste kennt „{id}“ nicht</translation>
    </message>
    <message>
        <source>this place may not be written to</source>
        <translation>an diesen Ort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>to be shown</source>
        <comment>a level</comment>
        <translation>zu belegen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>to do, owner, due, what if, board, plan</source>
        <translation>zu tun, zuständig, fällig, was wäre wenn, Tafel, Plan</translation>
    </message>
    <message>
        <source>to its page, with evidence, note or background</source>
        <translation>zu seiner Seite, mit Beleg, Notiz oder Hintergrund</translation>
    </message>
    <message numerus="yes">
        <source>too few to say which way: %n consideration[|s] compared</source>
        <translation>
            <numerusform>zu wenig, um eine Richtung zu nennen: %n Gesichtspunkt verglichen</numerusform>
            <numerusform>zu wenig, um eine Richtung zu nennen: %n Gesichtspunkte verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few to say: %n consideration[|s] rated by others too</source>
        <translation>
            <numerusform>zu wenig, um etwas zu sagen: %n Gesichtspunkt, den auch andere bewertet haben</numerusform>
            <numerusform>zu wenig, um etwas zu sagen: %n Gesichtspunkte, die auch andere bewertet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>too little is known, {known} of {in_scope} considerations</source>
        <translation>zu wenig ist bekannt, {known} von {in_scope} Gesichtspunkten</translation>
    </message>
    <message>
        <source>took part in the workshop {workshop} on {day}.</source>
        <translation>hat am {day} am Workshop „{workshop}“ teilgenommen.</translation>
    </message>
    <message>
        <source>training, calibration, case, vote, projector, phones</source>
        <translation>Schulung, Kalibrierung, Fall, Abstimmung, Beamer, Handys</translation>
    </message>
    <message>
        <source>traumatic stress</source>
        <translation>traumatische Belastung</translation>
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
        <source>two levels or more from the key</source>
        <translation>zwei Stufen oder mehr vom Schlüssel entfernt</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unmark all</source>
        <translation>alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>up</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis zu {high}</translation>
    </message>
    <message>
        <source>verdict, gates, domains, fix first, score</source>
        <translation>Ergebnis, Pflichtpunkte, Bereiche, zuerst beheben, Wert</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>votes, talks, and votes again.</source>
        <translation>stimmt ab, spricht und stimmt noch einmal ab.</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>Abstimmung läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>walk over the answers of a group</source>
        <translation>durch die Antworten einer Gruppe gehen</translation>
    </message>
    <message>
        <source>was changed after it was written (payload).</source>
        <translation>wurde nach dem Schreiben geändert (payload).</translation>
    </message>
    <message>
        <source>was changed after it was written (texts).</source>
        <translation>wurde nach dem Schreiben geändert (Texte).</translation>
    </message>
    <message>
        <source>was changed after it was written.</source>
        <translation>wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>was changed since it was found, and is left as it is.</source>
        <translation>wurde seit dem Fund geändert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>was made from a packet for professionals, and this panel is of service users. Collect it into a panel of its own; the two are set beside each other, never averaged.</source>
        <translation>entstand aus einem Paket für Fachleute, und dieses Gremium ist eines von Nutzenden. Sammeln Sie sie in einem eigenen Gremium; beide werden nebeneinandergestellt, nie gemittelt.</translation>
    </message>
    <message>
        <source>was made from a packet for service users, and this panel is of professionals. Collect it into a panel of its own; the two are set beside each other, never averaged.</source>
        <translation>entstand aus einem Paket für Nutzende, und dieses Gremium ist eines von Fachleuten. Sammeln Sie sie in einem eigenen Gremium; beide werden nebeneinandergestellt, nie gemittelt.</translation>
    </message>
    <message>
        <source>was made from a packet that was changed after it was sent: the id is the same, the content is not. Send {name} the packet again.</source>
        <translation>entstand aus einem Paket, das nach dem Versand geändert wurde: Die Kennung ist dieselbe, der Inhalt nicht. Senden Sie {name} das Paket noch einmal.</translation>
    </message>
    <message>
        <source>was made from another packet ({theirs}) than this panel&apos;s ({ours}); it belongs to another round.</source>
        <translation>entstand aus einem anderen Paket ({theirs}) als dem dieses Gremiums ({ours}); sie gehört zu einer anderen Runde.</translation>
    </message>
    <message>
        <source>was made with another checklist ({theirs}) than the packet ({ours}); levels of one say nothing about the other.</source>
        <translation>entstand mit einer anderen Prüfliste ({theirs}) als das Paket ({ours}); Stufen der einen sagen nichts über die andere.</translation>
    </message>
    <message>
        <source>was made with another checklist ({theirs}) than this panel ({ours}).</source>
        <translation>wurde mit einer anderen Prüfliste gemacht ({theirs}) als dieses Gremium ({ours}).</translation>
    </message>
    <message>
        <source>was made with another checklist ({theirs}) than this workshop ({ours}); begin it from the packet of the workshop.</source>
        <translation>entstand mit einer anderen Prüfliste ({theirs}) als dieser Workshop ({ours}); beginnen Sie mit dem Paket des Workshops.</translation>
    </message>
    <message>
        <source>was not made from the packet of this panel. Make it again from the packet (id {packet}), or collect a panel without one.</source>
        <translation>entstand nicht aus dem Paket dieses Gremiums. Legen Sie sie aus dem Paket (Kennung {packet}) neu an, oder sammeln Sie ein Gremium ohne Paket.</translation>
    </message>
    <message>
        <source>was {old}</source>
        <translation>war {old}</translation>
    </message>
    <message>
        <source>was {old}, does not apply now</source>
        <translation>war {old}, trifft jetzt nicht zu</translation>
    </message>
    <message>
        <source>was {old}; now {new}</source>
        <translation>war {old}; jetzt {new}</translation>
    </message>
    <message>
        <source>what counts as proof</source>
        <translation>was als Beleg zählt</translation>
    </message>
    <message>
        <source>what happens with people&apos;s data</source>
        <translation>was mit den Daten der Menschen geschieht</translation>
    </message>
    <message>
        <source>what happens with what people enter, and how harm is kept away</source>
        <translation>was mit dem geschieht, was Menschen eingeben, und wie Schaden ferngehalten wird</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>what if, and back</source>
        <translation>was wäre wenn, und zurück</translation>
    </message>
    <message>
        <source>what is being reviewed, stage, diagnoses, features</source>
        <translation>was geprüft wird, Phase, Diagnosen, Merkmale</translation>
    </message>
    <message>
        <source>what it is for and what it is worth</source>
        <translation>wozu es dient und was es wert ist</translation>
    </message>
    <message>
        <source>what it says of people&apos;s data</source>
        <translation>was es über die Daten der Menschen sagt</translation>
    </message>
    <message>
        <source>what it says, and how well founded that is</source>
        <translation>was es sagt und wie gut das begründet ist</translation>
    </message>
    <message>
        <source>what keeps people with it</source>
        <translation>was Menschen dabei hält</translation>
    </message>
    <message>
        <source>what moved, earlier, then and now, another review, two moments</source>
        <translation>was sich bewegt hat, früher, damals und jetzt, andere Prüfung, zwei Zeitpunkte</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>was es belegt</translation>
    </message>
    <message>
        <source>what studies there are</source>
        <translation>welche Studien es gibt</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>wo es zu finden ist</translation>
    </message>
    <message>
        <source>whether everybody can use it</source>
        <translation>ob alle es benutzen können</translation>
    </message>
    <message>
        <source>whether it helps, and how that is known</source>
        <translation>ob es hilft und woher man das weiß</translation>
    </message>
    <message>
        <source>whether it withstands attack</source>
        <translation>ob es Angriffen standhält</translation>
    </message>
    <message>
        <source>whether people get along with it over time</source>
        <translation>ob Menschen auf Dauer damit zurechtkommen</translation>
    </message>
    <message>
        <source>whether what comes of it reaches treatment and the person&apos;s aim</source>
        <translation>ob das, was dabei herauskommt, die Behandlung und das Ziel der Person erreicht</translation>
    </message>
    <message>
        <source>who is behind it, and who can get it</source>
        <translation>wer dahintersteht und wer es bekommen kann</translation>
    </message>
    <message>
        <source>who makes it</source>
        <translation>wer es herstellt</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>warum es wichtig ist</translation>
    </message>
    <message>
        <source>why one should believe it</source>
        <translation>warum man ihm glauben sollte</translation>
    </message>
    <message>
        <source>with a phone</source>
        <translation>mit dem Handy</translation>
    </message>
    <message>
        <source>with dtadesign on a computer of your own</source>
        <translation>mit dtadesign am eigenen Computer</translation>
    </message>
    <message>
        <source>with evidence
shown</source>
        <translation>mit Belegen
gezeigt</translation>
    </message>
    <message>
        <source>with the form</source>
        <translation>mit dem Formular</translation>
    </message>
    <message>
        <source>without discussion</source>
        <translation>ohne Aussprache</translation>
    </message>
    <message>
        <source>worded differently</source>
        <translation>anders formuliert</translation>
    </message>
    <message>
        <source>words explained</source>
        <translation>erklärte Wörter</translation>
    </message>
    <message>
        <source>words of dissent</source>
        <translation>Worte abweichender Voten</translation>
    </message>
    <message>
        <source>words that a later edit replaced</source>
        <translation>Worte, die eine spätere Änderung ersetzt hat</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>write a house rule</source>
        <translation>Hausregel schreiben</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>interests</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you are recused</source>
        <translation>Sie sind befangen</translation>
    </message>
    <message>
        <source>you {first}, then {second}</source>
        <translation>Sie {first}, dann {second}</translation>
    </message>
    <message>
        <source>you {level}</source>
        <translation>Sie {level}</translation>
    </message>
    <message>
        <source>{action} of the review of {title}</source>
        <translation>{action} der Prüfung von {title}</translation>
    </message>
    <message>
        <source>{address} could not be opened.</source>
        <translation>{address} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} von {asked} beantwortet</translation>
    </message>
    <message>
        <source>{answered} of {in_scope}</source>
        <translation>{answered} von {in_scope}</translation>
    </message>
    <message>
        <source>{answered} of {in_scope} considerations in scope are answered</source>
        <translation>{answered} von {in_scope} Gesichtspunkten im Umfang sind beantwortet</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>{cases}, {considerations}, about {time} all in all.</source>
        <translation>{cases}, {considerations}, alles in allem etwa {time}.</translation>
    </message>
    <message>
        <source>{case}  ·  {id}  ·  {number} of {all}</source>
        <translation>{case}  ·  {id}  ·  {number} von {all}</translation>
    </message>
    <message>
        <source>{case} is chosen.</source>
        <translation>„{case}“ ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>{case}: %n consideration[|s] to rate</source>
        <translation>
            <numerusform>{case}: %n Gesichtspunkt zu bewerten</numerusform>
            <numerusform>{case}: %n Gesichtspunkte zu bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{case}: %n consideration[|s], each voted on twice</source>
        <translation>
            <numerusform>{case}: %n Gesichtspunkt, mit zwei Abstimmungen</numerusform>
            <numerusform>{case}: %n Gesichtspunkte, jeder mit zwei Abstimmungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{case}: reading</source>
        <translation>{case}: Lesen</translation>
    </message>
    <message>
        <source>{checklist} · fingerprint {fingerprint}</source>
        <translation>{checklist} · Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>{checklist}, {status} {version}</source>
        <comment>draft 1</comment>
        <translation>{checklist}, {status} {version}</translation>
    </message>
    <message>
        <source>{claimed} (counts as {shown})</source>
        <translation>{claimed} (zählt als {shown})</translation>
    </message>
    <message>
        <source>{claimed} claimed.</source>
        <translation>{claimed} angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>{consideration} has %n evidence [entry|entries] again.</source>
        <translation>
            <numerusform>{consideration} hat wieder 1 Beleg.</numerusform>
            <numerusform>{consideration} hat wieder %n Belege.</numerusform>
        </translation>
    </message>
    <message>
        <source>{consideration} is at level {level} again.</source>
        <translation>{consideration} ist wieder auf Stufe {level}.</translation>
    </message>
    <message>
        <source>{consideration} is not known yet again.</source>
        <translation>{consideration} ist wieder noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{consideration} is open again.</source>
        <translation>{consideration} ist wieder offen.</translation>
    </message>
    <message>
        <source>{consideration} is set aside again.</source>
        <translation>{consideration} ist wieder ausgenommen.</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} [does|do] not apply</source>
        <translation>
            <numerusform>einer trifft nicht zu</numerusform>
            <numerusform>{count} treffen nicht zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [entry is|entries are] past the date, judged on {day}. It counts until it is replaced.</source>
        <translation>
            <numerusform>ein Beleg ist abgelaufen, beurteilt zum {day}. Er zählt, bis er ersetzt wird.</numerusform>
            <numerusform>{count} Belege sind abgelaufen, beurteilt zum {day}. Sie zählen, bis sie ersetzt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [has|have] joined</source>
        <translation>
            <numerusform>eine Person ist dabei</numerusform>
            <numerusform>{count} sind dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [is|are] met</source>
        <comment>gates</comment>
        <translation>
            <numerusform>einer ist erfüllt</numerusform>
            <numerusform>{count} sind erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [is|are] met</source>
        <translation>
            <numerusform>einer ist erfüllt</numerusform>
            <numerusform>{count} sind erfüllt</numerusform>
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
    <message numerus="yes">
        <source>{count} [says|say] it does not apply.</source>
        <translation>
            <numerusform>Eine Person sagt, es trifft nicht zu.</numerusform>
            <numerusform>{count} sagen, es trifft nicht zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [sees|see] less.</source>
        <translation>
            <numerusform>Eine Person sieht weniger.</numerusform>
            <numerusform>{count} sehen weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} [sees|see] more.</source>
        <translation>
            <numerusform>Eine Person sieht mehr.</numerusform>
            <numerusform>{count} sehen mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answer[|s].</source>
        <translation>
            <numerusform>eine Antwort.</numerusform>
            <numerusform>{count} Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} beantwortet</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <comment>in a form</comment>
        <translation>{count} Antworten</translation>
    </message>
    <message>
        <source>{count} by phone</source>
        <translation>{count} mit Handy</translation>
    </message>
    <message numerus="yes">
        <source>{count} consideration[|s]</source>
        <translation>
            <numerusform>ein Gesichtspunkt</numerusform>
            <numerusform>{count} Gesichtspunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} consideration[|s] [is|are] in scope and still open. Until they are answered the range stays wide.</source>
        <translation>
            <numerusform>ein Gesichtspunkt ist im Umfang und noch offen. Bis er beantwortet ist, bleibt die Spanne weit.</numerusform>
            <numerusform>{count} Gesichtspunkte sind im Umfang und noch offen. Bis sie beantwortet sind, bleibt die Spanne weit.</numerusform>
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
        <source>{count} consideration[|s] [is|are] still open and stand[s|] apart: nobody has answered [it|them] yet.</source>
        <translation>
            <numerusform>ein Gesichtspunkt ist noch offen und steht für sich: Niemand hat ihn bisher beantwortet.</numerusform>
            <numerusform>{count} Gesichtspunkte sind noch offen und stehen für sich: Niemand hat sie bisher beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} edit[|s] [is|are] only in this window.</source>
        <translation>
            <numerusform>eine Änderung ist nur in diesem Fenster.</numerusform>
            <numerusform>{count} Änderungen sind nur in diesem Fenster.</numerusform>
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
        <source>{count} milder</source>
        <translation>{count} milder</translation>
    </message>
    <message numerus="yes">
        <source>{count} more [is|are] not met in full: {states}.</source>
        <comment>gates</comment>
        <translation>
            <numerusform>ein weiterer ist nicht voll erfüllt: {states}.</numerusform>
            <numerusform>{count} weitere sind nicht voll erfüllt: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more [is|are] {state}.</source>
        <comment>gates</comment>
        <translation>
            <numerusform>ein weiterer ist {state}.</numerusform>
            <numerusform>{count} weitere sind {state}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more question[|s] [is|are] yes with it.</source>
        <translation>
            <numerusform>eine weitere Frage ist damit ein Ja.</numerusform>
            <numerusform>{count} weitere Fragen sind damit ein Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} now say {level}.</source>
        <translation>
            <numerusform>Eine Person sagt jetzt {level}.</numerusform>
            <numerusform>{count} sagen jetzt {level}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{count} of {all} apply</source>
        <translation>{count} von {all} treffen zu</translation>
    </message>
    <message>
        <source>{count} of {all} considerations are in {language}; the others are in {original}.</source>
        <translation>{count} von {all} Gesichtspunkten sind auf {language}; die anderen auf {original}.</translation>
    </message>
    <message>
        <source>{count} of {all} files are made.</source>
        <translation>{count} von {all} Dateien sind erstellt.</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {of} moved</source>
        <translation>
            <numerusform>{count} von {of} hat sich bewegt</numerusform>
            <numerusform>{count} von {of} haben sich bewegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {of} moved, each by {levels} level[|s].</source>
        <translation>
            <numerusform>{count} von {of} haben sich bewegt, jeweils um eine Stufe.</numerusform>
            <numerusform>{count} von {of} haben sich bewegt, jeweils um {levels} Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {of} moved, the furthest by {levels} levels.</source>
        <translation>{count} von {of} haben sich bewegt, am weitesten um {levels} Stufen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {of} say {level}.</source>
        <translation>
            <numerusform>Eine Person von {of} sagt {level}.</numerusform>
            <numerusform>{count} von {of} sagen {level}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} on a form</source>
        <translation>{count} mit Formular</translation>
    </message>
    <message>
        <source>{count} on paper</source>
        <translation>{count} auf Papier</translation>
    </message>
    <message numerus="yes">
        <source>{count} question[|s]</source>
        <translation>
            <numerusform>eine Frage</numerusform>
            <numerusform>{count} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>{count} befangen</translation>
    </message>
    <message numerus="yes">
        <source>{count} still [sees|see] less.</source>
        <translation>
            <numerusform>Eine Person sieht weiterhin weniger.</numerusform>
            <numerusform>{count} sehen weiterhin weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} still [sees|see] more.</source>
        <translation>
            <numerusform>Eine Person sieht weiterhin mehr.</numerusform>
            <numerusform>{count} sehen weiterhin mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} stricter</source>
        <translation>{count} strenger</translation>
    </message>
    <message numerus="yes">
        <source>{count} took part</source>
        <translation>
            <numerusform>Eine Person hat teilgenommen</numerusform>
            <numerusform>{count} haben teilgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voted only the first time.</source>
        <translation>
            <numerusform>Eine Person stimmte nur beim ersten Mal ab.</numerusform>
            <numerusform>{count} stimmten nur beim ersten Mal ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voted only the second time.</source>
        <translation>
            <numerusform>Eine Person stimmte nur beim zweiten Mal ab.</numerusform>
            <numerusform>{count} stimmten nur beim zweiten Mal ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} who gave a level before [gives|give] none now.</source>
        <translation>
            <numerusform>Eine Person, die vorher eine Stufe gab, gibt jetzt keine.</numerusform>
            <numerusform>{count}, die vorher eine Stufe gaben, geben jetzt keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} who gave no level before [gives|give] one now.</source>
        <translation>
            <numerusform>Eine Person, die vorher keine Stufe gab, gibt jetzt eine.</numerusform>
            <numerusform>{count}, die vorher keine Stufe gaben, geben jetzt eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} with a file of their own</source>
        <translation>{count} mit einer eigenen Datei</translation>
    </message>
    <message>
        <source>{count}, never averaged</source>
        <translation>{count}, nie gemittelt</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date in a report</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, überfällig</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{dimension}: {shown} shown, from %n consideration[|s]</source>
        <translation>
            <numerusform>{dimension}: {shown} belegt, aus 1 Gesichtspunkt</numerusform>
            <numerusform>{dimension}: {shown} belegt, aus %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>{distance} milder than the key</source>
        <translation>{distance} milder als der Schlüssel</translation>
    </message>
    <message>
        <source>{distance} milder than the middle of the others</source>
        <translation>{distance} milder als die Mitte der anderen</translation>
    </message>
    <message numerus="yes">
        <source>{distance} milder than the others, on %n considerations</source>
        <translation>
            <numerusform>{distance} milder als die anderen, bei %n Gesichtspunkt</numerusform>
            <numerusform>{distance} milder als die anderen, bei %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>{distance} stricter than the key</source>
        <translation>{distance} strenger als der Schlüssel</translation>
    </message>
    <message>
        <source>{distance} stricter than the middle of the others</source>
        <translation>{distance} strenger als die Mitte der anderen</translation>
    </message>
    <message numerus="yes">
        <source>{distance} stricter than the others, on %n considerations</source>
        <translation>
            <numerusform>{distance} strenger als die anderen, bei %n Gesichtspunkt</numerusform>
            <numerusform>{distance} strenger als die anderen, bei %n Gesichtspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>{domain}
possible from {low} to {high}</source>
        <translation>{domain}
möglich von {low} bis {high}</translation>
    </message>
    <message>
        <source>{domain} differs most, {old} against {new}.</source>
        <translation>{domain} weicht am meisten ab, {old} gegen {new}.</translation>
    </message>
    <message>
        <source>{domain} moved most, from {old} to {new}.</source>
        <translation>{domain} hat sich am meisten bewegt, von {old} auf {new}.</translation>
    </message>
    <message>
        <source>{domain} {score}.</source>
        <translation>{domain} {score}.</translation>
    </message>
    <message>
        <source>{domain}, {answered} of {in_scope} answered</source>
        <translation>{domain}, {answered} von {in_scope} beantwortet</translation>
    </message>
    <message>
        <source>{domain}, {place} of {all}</source>
        <translation>{domain}, {place} von {all}</translation>
    </message>
    <message>
        <source>{domain}: down from {old} to {new}</source>
        <translation>{domain}: gesunken von {old} auf {new}</translation>
    </message>
    <message>
        <source>{domain}: no score</source>
        <translation>{domain}: kein Wert</translation>
    </message>
    <message>
        <source>{domain}: no score yet, then {then}</source>
        <translation>{domain}: noch kein Wert, dann {then}</translation>
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
        <translation>{domain}: nichts, was in beiden im Umfang ist</translation>
    </message>
    <message>
        <source>{domain}: nothing to compare, {old} before and {new} now</source>
        <translation>{domain}: nichts zu vergleichen, {old} vorher und {new} jetzt</translation>
    </message>
    <message>
        <source>{domain}: now {now} shown, then {then}</source>
        <translation>{domain}: jetzt {now} belegt, dann {then}</translation>
    </message>
    <message>
        <source>{domain}: unchanged at {new}</source>
        <translation>{domain}: unverändert bei {new}</translation>
    </message>
    <message>
        <source>{domain}: up from {old} to {new}</source>
        <translation>{domain}: gestiegen von {old} auf {new}</translation>
    </message>
    <message>
        <source>{domain}: {answered} of {asked}</source>
        <translation>{domain}: {answered} von {asked}</translation>
    </message>
    <message>
        <source>{domain}: {answered} of {in_scope} answered, no score yet</source>
        <translation>{domain}: {answered} von {in_scope} beantwortet, noch kein Wert</translation>
    </message>
    <message>
        <source>{domain}: {count} of {all} apply</source>
        <translation>{domain}: {count} von {all} treffen zu</translation>
    </message>
    <message>
        <source>{domain}: {now}, as it is</source>
        <translation>{domain}: {now}, wie es ist</translation>
    </message>
    <message>
        <source>{domain}: {old} against {new}</source>
        <translation>{domain}: {old} gegen {new}</translation>
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
        <source>{domain}: {words}.</source>
        <translation>{domain}: {words}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} von {all} beantwortet</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} fertig</translation>
    </message>
    <message>
        <source>{done} of {all} have voted</source>
        <translation>{done} von {all} abgestimmt</translation>
    </message>
    <message>
        <source>{done} of {count} answered</source>
        <translation>{done} von {count} beantwortet</translation>
    </message>
    <message>
        <source>{evidence}.</source>
        <translation>{evidence}.</translation>
    </message>
    <message numerus="yes">
        <source>{fewer}. {names} no longer [applies|apply].</source>
        <translation>
            <numerusform>{fewer}. {names} trifft nicht mehr zu.</numerusform>
            <numerusform>{fewer}. {names} treffen nicht mehr zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure} (from {low} to {high})</source>
        <translation>{figure} (von {low} bis {high})</translation>
    </message>
    <message>
        <source>{file} asks {name} only what you chose. When it comes back, drop it on this window, or choose “Take answers back” in the menu.</source>
        <translation>{file} fragt {name} nur, was Sie gewählt haben. Kommt die Datei zurück, ziehen Sie sie auf dieses Fenster oder wählen Sie im Menü „Antworten übernehmen“.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n answer[|s] here.</source>
        <translation>
            <numerusform>{file} ändert hier %n Antwort.</numerusform>
            <numerusform>{file} ändert hier %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} here is not the same: it was changed or is another version.</source>
        <translation>{file} hier ist nicht dasselbe: es wurde geändert oder ist eine andere Fassung.</translation>
    </message>
    <message>
        <source>{file} here is the same, to the byte.</source>
        <translation>{file} hier ist dasselbe, bis aufs Byte.</translation>
    </message>
    <message>
        <source>{file} holds answers. Open the review that they are for, then this file again.</source>
        <translation>{file} enthält Antworten. Öffnen Sie die Prüfung, für die sie sind, dann noch einmal diese Datei.</translation>
    </message>
    <message>
        <source>{file} is a copy of the review that is open here, and may have gone its own way.</source>
        <translation>{file} ist eine Kopie der Prüfung, die hier offen ist, und ging vielleicht ihren eigenen Weg.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} ist in {folder}.</translation>
    </message>
    <message>
        <source>{file} is made. Send it to everybody who reviews. Who opens it here begins a review of their own; what comes back you add to the panel.</source>
        <translation>{file} ist erstellt. Schicken Sie es allen, die prüfen. Wer es hier öffnet, beginnt eine eigene Prüfung; was zurückkommt, fügen Sie dem Gremium hinzu.</translation>
    </message>
    <message>
        <source>{file} is the panel itself. Choose another name.</source>
        <translation>{file} ist das Gremium selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is the review itself. Choose another name for its report.</source>
        <translation>{file} ist die Prüfung selbst. Wählen Sie für den Bericht einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file}, by {name}</source>
        <translation>{file}, von {name}</translation>
    </message>
    <message>
        <source>{file}, {width} × {height} pixels; copy kept in the review.</source>
        <translation>{file}, {width} × {height} Pixel; Kopie liegt in der Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n point[|s] answered.</source>
        <translation>
            <numerusform>{file}: Ein Punkt beantwortet.</numerusform>
            <numerusform>{file}: %n Punkte beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n vote[|s] of {name} taken in.</source>
        <translation>
            <numerusform>{file}: %n Stimme von {name} aufgenommen.</numerusform>
            <numerusform>{file}: %n Stimmen von {name} aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: answers none of the considerations of this workshop; nothing was taken.</source>
        <translation>{file}: beantwortet keinen der Gesichtspunkte dieses Workshops; nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{file}: brings no new answer.</source>
        <translation>{file}: bringt keine neue Antwort.</translation>
    </message>
    <message>
        <source>{file}: brings nothing new from {name}.</source>
        <translation>{file}: bringt nichts Neues von {name}.</translation>
    </message>
    <message>
        <source>{file}: could not be written.</source>
        <translation>{file}: konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{file}: describes {what}, which is no case of this workshop, or more than one.</source>
        <translation>{file}: beschreibt {what}, und das ist kein Fall dieses Workshops oder mehr als einer.</translation>
    </message>
    <message>
        <source>{file}: does not say which case of this workshop it is about.</source>
        <translation>{file}: sagt nicht, von welchem Fall dieses Workshops die Rede ist.</translation>
    </message>
    <message>
        <source>{file}: every answer in it stands here already.</source>
        <translation>{file}: Jede Antwort darin steht hier schon.</translation>
    </message>
    <message>
        <source>{file}: is the report that {name} signed; choose another name for yours.</source>
        <translation>{file}: ist der Bericht, den {name} unterschrieben hat; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{file}: replaces the former file of {name}.</source>
        <translation>{file}: ersetzt die frühere Datei von {name}.</translation>
    </message>
    <message>
        <source>{file}: the panel holds {name} as new or newer already.</source>
        <translation>{file}: Das Gremium hat von {name} schon diesen oder einen neueren Stand.</translation>
    </message>
    <message>
        <source>{file}: was left out.</source>
        <translation>{file}: wurde weggelassen.</translation>
    </message>
    <message>
        <source>{file}: was made for another case, or for other considerations, than this workshop&apos;s.</source>
        <translation>{file}: wurde für einen anderen Fall oder für andere Gesichtspunkte gemacht als die dieses Workshops.</translation>
    </message>
    <message>
        <source>{file}: {ids}: both votes were over already, so what {name} says there now does not count.</source>
        <translation>{file}: {ids}: Beide Abstimmungen waren schon vorbei, deshalb zählt nicht, was {name} dort jetzt sagt.</translation>
    </message>
    <message>
        <source>{file}: {ids}: in place of what {name} handed in before.</source>
        <translation>{file}: {ids}: anstelle dessen, was {name} vorher abgegeben hat.</translation>
    </message>
    <message>
        <source>{file}: {ids}: the first vote was over already, so what {name} says there counts in the second vote only.</source>
        <translation>{file}: {ids}: Die erste Abstimmung war schon vorbei, deshalb zählt, was {name} dort sagt, nur in der zweiten.</translation>
    </message>
    <message>
        <source>{file}: {name} is taken in.</source>
        <translation>{file}: {name} ist aufgenommen.</translation>
    </message>
    <message>
        <source>{folder}: this folder cannot be made: {reason}.</source>
        <translation>{folder}: Dieser Ordner lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{found} {doubt}</source>
        <translation>{found} {doubt}</translation>
    </message>
    <message>
        <source>{gain} and more elsewhere</source>
        <translation>{gain} und mehr anderswo</translation>
    </message>
    <message>
        <source>{gate}, gate {state}</source>
        <translation>{gate}, Pflichtpunkt {state}</translation>
    </message>
    <message>
        <source>{given} of {asked} were answered.</source>
        <translation>{given} von {asked} wurden beantwortet.</translation>
    </message>
    <message>
        <source>{group}, all answered</source>
        <translation>{group}, alles beantwortet</translation>
    </message>
    <message>
        <source>{group}, not all answered</source>
        <translation>{group}, nicht alles beantwortet</translation>
    </message>
    <message>
        <source>{heading}  {count}</source>
        <translation>{heading}  {count}</translation>
    </message>
    <message>
        <source>{id} closed</source>
        <translation>{id} geschlossen</translation>
    </message>
    <message>
        <source>{id} gate {state}</source>
        <translation>{id} Pflichtpunkt {state}</translation>
    </message>
    <message>
        <source>{id} is no longer asked. Its house rule is kept.</source>
        <translation>{id} wird nicht mehr gefragt. Die Hausregel dazu bleibt.</translation>
    </message>
    <message>
        <source>{id} is no longer asked; in its place stands {successors}. Its house rule is kept.</source>
        <translation>{id} wird nicht mehr gefragt; an seiner Stelle steht {successors}. Die Hausregel dazu bleibt.</translation>
    </message>
    <message>
        <source>{id} is worded differently than when its house rule was agreed. The rule is kept.</source>
        <translation>{id} lautet anders als damals, als die Hausregel dazu vereinbart wurde. Die Regel bleibt.</translation>
    </message>
    <message>
        <source>{id} {name}</source>
        <translation>{id} {name}</translation>
    </message>
    <message>
        <source>{id} {name}, a gate</source>
        <translation>{id} {name}, ein Pflichtpunkt</translation>
    </message>
    <message>
        <source>{id} {name}: two rows of six boxes to make strokes in</source>
        <translation>{id} {name}: zwei Reihen mit sechs Kästchen für Striche</translation>
    </message>
    <message>
        <source>{id} · does not apply</source>
        <translation>{id} · trifft nicht zu</translation>
    </message>
    <message>
        <source>{id} · gate</source>
        <translation>{id} · Pflichtpunkt</translation>
    </message>
    <message>
        <source>{id} · key: {answer}</source>
        <translation>{id} · Schlüssel: {answer}</translation>
    </message>
    <message>
        <source>{id} · {number} of {of}</source>
        <translation>{id} · {number} von {of}</translation>
    </message>
    <message>
        <source>{id} · {words}</source>
        <translation>{id} · {words}</translation>
    </message>
    <message>
        <source>{id} · {words} · worded differently</source>
        <translation>{id} · {words} · anders formuliert</translation>
    </message>
    <message numerus="yes">
        <source>{id}, %n event[|s]</source>
        <translation>
            <numerusform>{id}, ein Eintrag</numerusform>
            <numerusform>{id}, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{id}, %n event[|s], the last on {day}</source>
        <translation>
            <numerusform>{id}, ein Eintrag, am {day}</numerusform>
            <numerusform>{id}, %n Einträge, der letzte am {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}, answered: {given}</source>
        <translation>{id}, beantwortet: {given}</translation>
    </message>
    <message>
        <source>{id}, evidence {number}, {part}</source>
        <translation>{id}, Beleg {number}, {part}</translation>
    </message>
    <message>
        <source>{id}, gate</source>
        <translation>{id}, Pflichtpunkt</translation>
    </message>
    <message>
        <source>{id}, gate set aside</source>
        <translation>{id}, Pflichtpunkt, ausgenommen</translation>
    </message>
    <message>
        <source>{id}, level {level}: {words}</source>
        <translation>{id}, Stufe {level}: {words}</translation>
    </message>
    <message>
        <source>{id}, note</source>
        <translation>{id}, Notiz</translation>
    </message>
    <message>
        <source>{id}, version {version}, {language}</source>
        <translation>{id}, Fassung {version}, {language}</translation>
    </message>
    <message>
        <source>{id}, {name}</source>
        <translation>{id}, {name}</translation>
    </message>
    <message>
        <source>{id}: not applicable needs its reason.</source>
        <translation>{id}: „Nicht zutreffend“ braucht seinen Grund.</translation>
    </message>
    <message>
        <source>{id}: {title}</source>
        <translation>{id}: {title}</translation>
    </message>
    <message>
        <source>{kind} · studied: {people}</source>
        <translation>{kind} · untersucht: {people}</translation>
    </message>
    <message>
        <source>{language} in part</source>
        <translation>zum Teil {language}</translation>
    </message>
    <message>
        <source>{language}, as written</source>
        <translation>{language}, wie geschrieben</translation>
    </message>
    <message>
        <source>{lean}: on average {figures} levels.</source>
        <translation>{lean}: im Mittel {figures} Stufen.</translation>
    </message>
    <message numerus="yes">
        <source>{levels} are each named by {count}.</source>
        <translation>
            <numerusform>{levels} werden von je einer Person genannt.</numerusform>
            <numerusform>{levels} werden von je {count} Personen genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}; worded differently</source>
        <translation>{line}; anders formuliert</translation>
    </message>
    <message>
        <source>{link}: who was studied</source>
        <translation>{link}: wer untersucht wurde</translation>
    </message>
    <message>
        <source>{list}: show all {count}</source>
        <translation>{list}: alle {count} zeigen</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} possible</source>
        <translation>{low} bis {high} möglich</translation>
    </message>
    <message>
        <source>{low} to {high}, median {median}</source>
        <translation>{low} bis {high}, Median {median}</translation>
    </message>
    <message>
        <source>{median} ({low}–{high})</source>
        <translation>{median} ({low}–{high})</translation>
    </message>
    <message>
        <source>{met} met · {still} still open</source>
        <translation>{met} erfüllt · {still} noch offen</translation>
    </message>
    <message>
        <source>{minutes}½ minutes</source>
        <translation>{minutes}½ Minuten</translation>
    </message>
    <message>
        <source>{more}. {cause} brought in {names}.</source>
        <translation>{more}. {cause} brachte {names} mit.</translation>
    </message>
    <message>
        <source>{more}. {names}.</source>
        <translation>{more}. {names}.</translation>
    </message>
    <message>
        <source>{moved}, median {before} before, {after} now</source>
        <translation>{moved}, Median {before} vorher, {after} jetzt</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file.</source>
        <translation>{name} kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>{name} could run as a program, so it is not opened from here. Its folder can be shown.</source>
        <translation>{name} könnte als Programm laufen und wird von hier nicht geöffnet. Sein Ordner lässt sich zeigen.</translation>
    </message>
    <message>
        <source>{name} has changed since it was referred to on {day}.</source>
        <translation>{name} hat sich geändert, seit am {day} darauf verwiesen wurde.</translation>
    </message>
    <message>
        <source>{name} has changed since it was referred to.</source>
        <translation>{name} hat sich geändert, seit darauf verwiesen wurde.</translation>
    </message>
    <message>
        <source>{name} has changed since it was referred to. Bring it again to show it as it is now.</source>
        <translation>{name} hat sich geändert, seit darauf verwiesen wurde. Fügen Sie es neu hinzu, um den jetzigen Stand zu zeigen.</translation>
    </message>
    <message>
        <source>{name} has declared nothing.</source>
        <translation>{name} hat nichts erklärt.</translation>
    </message>
    <message>
        <source>{name} has left; what they voted before stays.</source>
        <translation>{name} ist gegangen; die Stimmen von vorher bleiben.</translation>
    </message>
    <message>
        <source>{name} has no dissent on {id}.</source>
        <translation>{name} hat zu {id} kein abweichendes Votum.</translation>
    </message>
    <message>
        <source>{name} has not answered. {note}</source>
        <translation>{name} hat nicht geantwortet. {note}</translation>
    </message>
    <message>
        <source>{name} has not rated anything yet.</source>
        <translation>{name} hat noch nichts bewertet.</translation>
    </message>
    <message>
        <source>{name} has {size} MiB; a copied file has at most 10 MiB. It stays a reference: its digest is kept, and the file stays where it is.</source>
        <translation>{name} hat {size} MiB; eine kopierte Datei hat höchstens 10 MiB. Es bleibt ein Verweis: Der Fingerabdruck wird behalten, und die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>{name} is a folder. Evidence refers to the files in it.</source>
        <translation>{name} ist ein Ordner. Belege verweisen auf die Dateien darin.</translation>
    </message>
    <message>
        <source>{name} is damaged, so what it says of place and camera cannot be taken out. No copy is kept.</source>
        <translation>{name} ist beschädigt; was es von Ort und Kamera sagt, lässt sich nicht entfernen. Es wird keine Kopie behalten.</translation>
    </message>
    <message>
        <source>{name} is empty; there is nothing to refer to.</source>
        <translation>{name} ist leer; es gibt nichts, worauf man verweisen könnte.</translation>
    </message>
    <message>
        <source>{name} is here again.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} ist da.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 GiB; write down by hand where it is.</source>
        <translation>{name} ist größer als 64 GiB; schreiben Sie von Hand auf, wo es ist.</translation>
    </message>
    <message>
        <source>{name} is no file that holds something.</source>
        <translation>{name} ist keine Datei mit Inhalt.</translation>
    </message>
    <message>
        <source>{name} is no member of this panel; there are {names}.</source>
        <translation>{name} ist kein Mitglied dieses Gremiums; es gibt {names}.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} is on no seat of the packet; the review was taken all the same.</source>
        <translation>{name} hat im Paket keinen Platz; die Prüfung wurde trotzdem aufgenommen.</translation>
    </message>
    <message>
        <source>{name} is recused from everything; none of their answers counts.</source>
        <translation>{name} ist bei allem befangen; keine der Antworten zählt.</translation>
    </message>
    <message>
        <source>{name} is recused from {ids}; what they answered there does not count.</source>
        <translation>{name} ist bei {ids} befangen; was dort geantwortet wurde, zählt nicht.</translation>
    </message>
    <message>
        <source>{name} is recused from {id} and has no judgement on it.</source>
        <translation>{name} ist zu {id} befangen und hat dazu kein Urteil.</translation>
    </message>
    <message>
        <source>{name} is recused.</source>
        <translation>{name} ist befangen.</translation>
    </message>
    <message>
        <source>{name} is shown here already.</source>
        <translation>{name} wird hier schon gezeigt.</translation>
    </message>
    <message>
        <source>{name} may not be read by you.</source>
        <translation>{name} darf von Ihnen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} sent a review of their own. What they claimed and showed on a consideration opens to each member once they have rated it.</source>
        <translation>Von {name} kam eine eigene Prüfung. Was darin zu einem Gesichtspunkt angegeben und gezeigt wird, öffnet sich jedem Mitglied, sobald es ihn bewertet hat.</translation>
    </message>
    <message numerus="yes">
        <source>{name} signed {fingerprint} on {day}; %n edit[|s] since.</source>
        <translation>
            <numerusform>{name} hat {fingerprint} am {day} unterzeichnet; 1 Änderung seither.</numerusform>
            <numerusform>{name} hat {fingerprint} am {day} unterzeichnet; %n Änderungen seither.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} signed {fingerprint} on {day}; nothing was edited since.</source>
        <translation>{name} hat {fingerprint} am {day} unterzeichnet; seither wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} stands here twice; a seat is known by its name.</source>
        <translation>{name} steht hier zweimal; ein Platz ist an seinem Namen erkennbar.</translation>
    </message>
    <message>
        <source>{name} takes part already, in another way.</source>
        <translation>{name} nimmt schon teil, auf andere Weise.</translation>
    </message>
    <message>
        <source>{name} takes part already.</source>
        <translation>{name} nimmt schon teil.</translation>
    </message>
    <message>
        <source>{name} was written to while it was read. Try again later.</source>
        <translation>{name} wurde beim Lesen beschrieben. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} · checklist {digest}</source>
        <translation>{name} · Prüfliste {digest}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n rule[|s].</source>
        <translation>
            <numerusform>{name}, %n Regel.</numerusform>
            <numerusform>{name}, %n Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, design review</source>
        <translation>{name}, Prüfung der Gestaltung</translation>
    </message>
    <message>
        <source>{name}, for the board</source>
        <translation>{name}, für die Kommission</translation>
    </message>
    <message>
        <source>{name}, for the workshop</source>
        <translation>{name}, für den Workshop</translation>
    </message>
    <message>
        <source>{name}, form for a design review</source>
        <translation>{name}, Formular für eine Prüfung der Gestaltung</translation>
    </message>
    <message>
        <source>{name}, read only</source>
        <translation>{name}, nur lesbar</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Version {version}</translation>
    </message>
    <message>
        <source>{name}, {size}, SHA-256 {digest}</source>
        <translation>{name}, {size}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{name}, {size}. A copy goes wherever this review goes: it can be seen in ten years, and by everybody who is handed the file. A reference stays where it is; its digest shows whether it is still the same.</source>
        <translation>{name}, {size}. Eine Kopie geht überall mit, wohin diese Prüfung geht: Man sieht sie noch in zehn Jahren, und alle, die die Datei bekommen, sehen sie. Ein Verweis bleibt, wo er ist; sein Fingerabdruck zeigt, ob es noch dasselbe ist.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n house rule[|s]</source>
        <translation>
            <numerusform>{name}: %n Hausregel</numerusform>
            <numerusform>{name}: %n Hausregeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n house rule[|s] in use.</source>
        <translation>
            <numerusform>{name}: %n Hausregel wird angewandt.</numerusform>
            <numerusform>{name}: %n Hausregeln werden angewandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: design review</source>
        <translation>{name}: Prüfung der Gestaltung</translation>
    </message>
    <message>
        <source>{name}: form for a design review</source>
        <translation>{name}: Formular für eine Prüfung der Gestaltung</translation>
    </message>
    <message>
        <source>{name}: has {size}; a copied file has at most 10 MiB. {instead}</source>
        <translation>{name}: hat {size}; eine kopierte Datei hat höchstens 10 MiB. {instead}</translation>
    </message>
    <message>
        <source>{name}: is empty; there is nothing to copy.</source>
        <translation>{name}: ist leer; es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>{name}: level {level}.</source>
        <translation>{name}: Stufe {level}.</translation>
    </message>
    <message>
        <source>{name}: no answer yet.</source>
        <translation>{name}: noch keine Antwort.</translation>
    </message>
    <message>
        <source>{name}: not applicable. {note}</source>
        <translation>{name}: nicht zutreffend. {note}</translation>
    </message>
    <message>
        <source>{name}: not known yet.</source>
        <translation>{name}: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{name}: not known yet. {note}</source>
        <translation>{name}: noch nicht bekannt. {note}</translation>
    </message>
    <message>
        <source>{name}: not yet</source>
        <translation>{name}: noch nicht</translation>
    </message>
    <message>
        <source>{name}: our members judged this differently, and nothing was shown. {question}</source>
        <translation>{name}: Unsere Mitglieder haben das verschieden beurteilt, und gezeigt wurde nichts. {question}</translation>
    </message>
    <message>
        <source>{name}: returned, and on no seat of the packet</source>
        <translation>{name}: zurück, und auf keinem Platz des Pakets</translation>
    </message>
    <message>
        <source>{name}: set aside, with its reason.</source>
        <translation>{name}: ausgenommen, mit Grund.</translation>
    </message>
    <message>
        <source>{name}: show what you say. {proof}</source>
        <translation>{name}: Zeigen Sie, was Sie sagen. {proof}</translation>
    </message>
    <message>
        <source>{name}: skipped for now.</source>
        <translation>{name}: vorerst übersprungen.</translation>
    </message>
    <message>
        <source>{name}: the copies in this review would pass 50 MiB. {instead}</source>
        <translation>{name}: Die Kopien in dieser Prüfung würden 50 MiB überschreiten. {instead}</translation>
    </message>
    <message>
        <source>{name}: voted</source>
        <translation>{name}: abgestimmt</translation>
    </message>
    <message>
        <source>{name}: we could not tell. {question}</source>
        <translation>{name}: Das konnten wir nicht erkennen. {question}</translation>
    </message>
    <message>
        <source>{name}: {anchor}</source>
        <translation>{name}: {anchor}</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message>
        <source>{name}: {figure}, from {low} to {high}</source>
        <translation>{name}: {figure}, von {low} bis {high}</translation>
    </message>
    <message>
        <source>{name}: {paper}</source>
        <translation>{name}: {paper}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{new}, asked in this version only</source>
        <translation>{new}, nur in dieser Fassung gefragt</translation>
    </message>
    <message>
        <source>{now} Level {asked} asks: {level}</source>
        <translation>{now} Stufe {asked} verlangt: {level}</translation>
    </message>
    <message>
        <source>{now}, by {name}. It was {before}.</source>
        <translation>{now}, von {name}. Es war {before}.</translation>
    </message>
    <message>
        <source>{now}, then {then}</source>
        <translation>{now}, dann {then}</translation>
    </message>
    <message>
        <source>{number} KiB</source>
        <translation>{number} KiB</translation>
    </message>
    <message>
        <source>{number} MiB</source>
        <translation>{number} MiB</translation>
    </message>
    <message>
        <source>{number}. {title}; {state}</source>
        <translation>{number}. {title}; {state}</translation>
    </message>
    <message>
        <source>{n} characters of this report are in none of its typefaces. They are drawn as boxes; whoever copies a box, or listens to it, gets the character.</source>
        <translation>{n} Zeichen dieses Berichts sind in keiner seiner Schriften enthalten. Sie sind als Kästchen gezeichnet; wer ein Kästchen kopiert oder vorgelesen bekommt, erhält das Zeichen.</translation>
    </message>
    <message>
        <source>{old} against {new}</source>
        <translation>{old} gegen {new}</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} auf {new}</translation>
    </message>
    <message>
        <source>{old}, now {new}</source>
        <translation>{old}, jetzt {new}</translation>
    </message>
    <message>
        <source>{open} open, {answered} answered, {closed} closed</source>
        <translation>{open} offen, {answered} beantwortet, {closed} geschlossen</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} von {all}</translation>
    </message>
    <message>
        <source>{path}: could not be looked through: {reason}.</source>
        <translation>{path}: konnte nicht durchgesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path}: is larger than 64 MiB and was not looked through.</source>
        <translation>{path}: ist größer als 64 MiB und wurde nicht durchgesehen.</translation>
    </message>
    <message>
        <source>{path}: {what}</source>
        <translation>{path}: {what}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % of the levels given are level {level}. Where one level prevails so, alpha and the kappas come out low however often members agree (Feinstein and Cicchetti 1990); AC2 does not.</source>
        <translation>{percent} % der vergebenen Stufen sind Stufe {level}. Wo eine Stufe so überwiegt, fallen Alpha und die Kappas niedrig aus, so oft die Mitglieder auch übereinstimmen (Feinstein und Cicchetti 1990); AC2 nicht.</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <source>{points} in {domain}</source>
        <translation>{points} in {domain}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <comment>one decimal, with its sign</comment>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{point} is closed.</source>
        <translation>{point} ist geschlossen.</translation>
    </message>
    <message>
        <source>{point} is off the letter.</source>
        <translation>{point} steht nicht mehr im Brief.</translation>
    </message>
    <message>
        <source>{point}: say how the board rules on it.</source>
        <translation>{point}: Bitte sagen, wie die Kommission darüber entscheidet.</translation>
    </message>
    <message>
        <source>{raters} members, {considerations} considerations, 95&#xa0;% intervals.</source>
        <translation>{raters} Mitglieder, {considerations} Gesichtspunkte, Intervalle zu 95 %.</translation>
    </message>
    <message>
        <source>{report} · {day} · {checklist} · fingerprint {fingerprint}</source>
        <translation>{report} · {day} · {checklist} · Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>{row}; settled</source>
        <translation>{row}; entschieden</translation>
    </message>
    <message numerus="yes">
        <source>{said}, %n worded differently</source>
        <translation>
            <numerusform>{said}, 1 anders formuliert</numerusform>
            <numerusform>{said}, %n anders formuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of %n level[|s] [is|are] exactly the key&apos;s, {near} within one level of it.</source>
        <translation>
            <numerusform>{same} von %n Stufe ist genau die des Schlüssels, {near} höchstens eine Stufe davon entfernt.</numerusform>
            <numerusform>{same} von %n Stufen sind genau die des Schlüssels, {near} höchstens eine Stufe davon entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} of {all}</source>
        <translation>{same} von {all}</translation>
    </message>
    <message>
        <source>{same} of {all} on the key</source>
        <translation>{same} von {all} wie der Schlüssel</translation>
    </message>
    <message>
        <source>{same} of {all} on the key ({reasonable} within reason)</source>
        <translation>{same} von {all} wie der Schlüssel ({reasonable} auch vertretbar)</translation>
    </message>
    <message>
        <source>{seat}: nothing has come yet</source>
        <translation>{seat}: noch nichts gekommen</translation>
    </message>
    <message>
        <source>{seat}: returned, taken in on {day}</source>
        <translation>{seat}: zurück, aufgenommen am {day}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{shown} of 100 shown, {claimed} claimed.</source>
        <translation>{shown} von 100 belegt, {claimed} angegeben.</translation>
    </message>
    <message>
        <source>{shown} shown, {low} to {high} possible</source>
        <translation>{shown} belegt, {low} bis {high} möglich</translation>
    </message>
    <message>
        <source>{shown}, could be up to {high}</source>
        <translation>{shown}, bis zu {high} möglich</translation>
    </message>
    <message>
        <source>{smi}. Grade: {grade}.</source>
        <translation>{smi}. Grad: {grade}.</translation>
    </message>
    <message>
        <source>{state} · {file}</source>
        <translation>{state} · {file}</translation>
    </message>
    <message>
        <source>{studies} and {references}.</source>
        <translation>{studies} und {references}.</translation>
    </message>
    <message>
        <source>{sum} of {top} × {answered} = {most} points is {score} of 100.</source>
        <translation>{sum} von {top} × {answered} = {most} Punkten sind {score} von 100.</translation>
    </message>
    <message>
        <source>{taken} of {brought} files taken in</source>
        <translation>{taken} von {brought} Dateien aufgenommen</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>{texts} and {files}</source>
        <translation>{texts} und {files}</translation>
    </message>
    <message>
        <source>{text}, new: {words}</source>
        <translation>{text}, neu: {words}</translation>
    </message>
    <message>
        <source>{text}, old: {words}</source>
        <translation>{text}, alt: {words}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title} ({edition})</source>
        <translation>{title} ({edition})</translation>
    </message>
    <message>
        <source>{title} ({id}): now {before}, then {after}</source>
        <translation>{title} ({id}): jetzt {before}, dann {after}</translation>
    </message>
    <message>
        <source>{title} is not made as {form}; there are {forms}.</source>
        <translation>{title} gibt es nicht als {form}; es gibt {forms}.</translation>
    </message>
    <message>
        <source>{title} – not saved since {time}</source>
        <translation>{title} – nicht gespeichert seit {time}</translation>
    </message>
    <message>
        <source>{title}, panel</source>
        <translation>{title}, Gremium</translation>
    </message>
    <message>
        <source>{title}, reviewed against: {checklist}, {version}</source>
        <translation>{title}, geprüft gegen: {checklist}, {version}</translation>
    </message>
    <message>
        <source>{title}, {name}</source>
        <translation>{title}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, {stage}, %n feature[|s]</source>
        <translation>
            <numerusform>{title}, {stage}, 1 Merkmal</numerusform>
            <numerusform>{title}, {stage}, %n Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: level {level}</source>
        <translation>{title}: Stufe {level}</translation>
    </message>
    <message>
        <source>{title}: not applicable</source>
        <translation>{title}: trifft nicht zu</translation>
    </message>
    <message>
        <source>{title}: not known yet</source>
        <translation>{title}: noch nicht bekannt</translation>
    </message>
    <message>
        <source>{title}: open again</source>
        <translation>{title}: wieder offen</translation>
    </message>
    <message>
        <source>{title}: {rule}</source>
        <translation>{title}: {rule}</translation>
    </message>
    <message>
        <source>{title}: {rule} It counts as {level}.</source>
        <translation>{title}: {rule} Zählt als {level}.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {up} of %n consideration[|s] higher, {down} lower</source>
        <translation>
            <numerusform>{title}: {up} von 1 Gesichtspunkt höher, {down} niedriger</numerusform>
            <numerusform>{title}: {up} von %n Gesichtspunkten höher, {down} niedriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {up} of %n consideration[|s] higher, {down} lower, {apart} known in one only</source>
        <translation>
            <numerusform>{title}: {up} von 1 Gesichtspunkt höher, {down} niedriger, {apart} nur in einer bekannt</numerusform>
            <numerusform>{title}: {up} von %n Gesichtspunkten höher, {down} niedriger, {apart} nur in einer bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {vote}, where the key says {key} ({why}).</source>
        <translation>{title}: {vote}, wo der Schlüssel {key} sagt ({why}).</translation>
    </message>
    <message>
        <source>{title}; levels {levels}</source>
        <translation>{title}; Stufen {levels}</translation>
    </message>
    <message numerus="yes">
        <source>{up} moved up, {down} down.</source>
        <translation>
            <numerusform>Nach oben gingen: {up}, nach unten: {down}.</numerusform>
            <numerusform>Nach oben gingen: {up}, nach unten: {down}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{up}, {down}</source>
        <translation>{up}, {down}</translation>
    </message>
    <message numerus="yes">
        <source>{voted} of {of} [has|have] voted</source>
        <translation>
            <numerusform>{voted} von {of} hat abgestimmt</numerusform>
            <numerusform>{voted} von {of} haben abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{vote} With talking between the two votes that makes %n minute[|s] a consideration, less where little is apart.</source>
        <translation>
            <numerusform>{vote} Mit dem Gespräch zwischen den beiden Abstimmungen ist das %n Minute je Gesichtspunkt, weniger, wo wenig auseinanderliegt.</numerusform>
            <numerusform>{vote} Mit dem Gespräch zwischen den beiden Abstimmungen sind das %n Minuten je Gesichtspunkt, weniger, wo wenig auseinanderliegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} They then say {level}.</source>
        <translation>{what} Gesagt wird dann {level}.</translation>
    </message>
    <message>
        <source>{what} · {by}</source>
        <translation>{what} · {by}</translation>
    </message>
    <message>
        <source>{what}, {count}</source>
        <translation>{what}, {count}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{where} cannot be read.</source>
        <translation>{where} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{where} is not there.</source>
        <translation>{where} ist nicht da.</translation>
    </message>
    <message>
        <source>{where} is not there. It may have been moved, or lie on another computer.</source>
        <translation>{where} ist nicht da. Vielleicht wurde es verschoben oder liegt auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>{which}, open here: {when}</source>
        <translation>{which}, hier offen: {when}</translation>
    </message>
    <message>
        <source>{which}: {when}</source>
        <translation>{which}: {when}</translation>
    </message>
    <message>
        <source>{who}, {id} {title}: {mark}</source>
        <translation>{who}, {id} {title}: {mark}</translation>
    </message>
    <message>
        <source>{who}, {id} {title}: {mark}, closed</source>
        <translation>{who}, {id} {title}: {mark}, geschlossen</translation>
    </message>
    <message>
        <source>{why}; reasonable people give this one too</source>
        <translation>{why}; auch das ist vertretbar</translation>
    </message>
    <message>
        <source>{words} · comes after {ids}</source>
        <translation>{words} · kommt nach {ids}</translation>
    </message>
    <message>
        <source>{workshop} · case {number} of {of}: {case} · {counted}: {ids}</source>
        <translation>{workshop} · Fall {number} von {of}: {case} · {counted}: {ids}</translation>
    </message>
    <message>
        <source>“{gate}” is {old} in {one}, {new} in {other}.</source>
        <translation>„{gate}“ ist in {one} {old}, in {other} {new}.</translation>
    </message>
    <message>
        <source>“{gate}” was {old}; now it is {new}.</source>
        <translation>„{gate}“ war {old}; jetzt {new}.</translation>
    </message>
    <message>
        <source>“{new}”, as before.</source>
        <translation>„{new}“, wie zuvor.</translation>
    </message>
    <message>
        <source>“{old}” against “{new}”.</source>
        <translation>„{old}“ gegen „{new}“.</translation>
    </message>
    <message>
        <source>“{old}” before, “{new}” now.</source>
        <translation>„{old}“ vorher, „{new}“ jetzt.</translation>
    </message>
    <message>
        <source>“{where}” names no file on this computer.</source>
        <translation>„{where}“ nennt keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
