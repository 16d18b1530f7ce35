<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About IronView</source>
        <translation>Über IronView</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made with the work of others:</source>
        <translation>Mit der Arbeit anderer erstellt:</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>IronView says of iron blood tests what can be read and which published pattern they meet. It makes no diagnosis and is not certified as a medical device.</source>
        <translation>IronView sagt zu Eisenwerten, was auswertbar ist und welchem veröffentlichten Muster sie entsprechen. Es stellt keine Diagnose und ist nicht als Medizinprodukt zertifiziert.</translation>
    </message>
    <message>
        <source>Its own code is under the Apache License 2.0. Qt, PySide and psycopg are under the LGPL, version 3: their libraries lie as files of their own beside the program and may be replaced by versions you changed.</source>
        <translation>Der eigene Code steht unter der Apache License 2.0. Qt, PySide und psycopg stehen unter der LGPL, Version 3: Ihre Bibliotheken liegen als eigene Dateien neben dem Programm und dürfen durch selbst geänderte Versionen ersetzt werden.</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}: {licence}</translation>
    </message>
    <message>
        <source>inside {name}</source>
        <translation>in {name}</translation>
    </message>
</context>
<context>
    <name>BackupFact</name>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A backup is made and checked first.</source>
        <translation>Zuerst wird eine Sicherung gemacht und geprüft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Sichern und prüfen</translation>
    </message>
    <message>
        <source>The backup could not be made. {problem} Your data are stored safely.</source>
        <translation>Die Sicherung konnte nicht gemacht werden. {problem} Ihre Daten sind sicher gespeichert.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>The second place for backups, {place}, has no copy yet. {do}</source>
        <translation>Der zweite Ort für Sicherungen, {place}, hat noch keine Kopie. {do}</translation>
    </message>
    <message>
        <source>The newest copy in the second place, {place}, is {n} days old. {do}</source>
        <translation>Die neueste Kopie am zweiten Ort, {place}, ist {n} Tage alt. {do}</translation>
    </message>
    <message>
        <source>Plug the drive in or connect the share; it is filled with the next backup.</source>
        <translation>Schließen Sie das Laufwerk an oder verbinden Sie die Freigabe; sie wird mit der nächsten Sicherung gefüllt.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Every hour of use</source>
        <translation>Jede Stunde der Nutzung</translation>
    </message>
    <message>
        <source>When IronView closed</source>
        <translation>Beim Schließen von IronView</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before patients were merged</source>
        <translation>Vor dem Zusammenführen von Patienten</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor dem Einspielen einer Sicherung</translation>
    </message>
    <message>
        <source>Before IronView was updated</source>
        <translation>Vor einer Aktualisierung von IronView</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusionen</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Fatigue scores</source>
        <translation>Fatigue-Werte</translation>
    </message>
    <message>
        <source>Overridden findings</source>
        <translation>Übersteuerte Feststellungen</translation>
    </message>
    <message>
        <source>Signed samples</source>
        <translation>Abgezeichnete Proben</translation>
    </message>
    <message>
        <source>Booked tests</source>
        <translation>Vorgemerkte Kontrollen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielbereiche</translation>
    </message>
    <message>
        <source>added a patient</source>
        <translation>hat einen Patienten angelegt</translation>
    </message>
    <message>
        <source>changed the patient&apos;s data</source>
        <translation>hat die Daten des Patienten geändert</translation>
    </message>
    <message>
        <source>removed a patient</source>
        <translation>hat einen Patienten entfernt</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>hat Dateien importiert</translation>
    </message>
    <message>
        <source>took an import back</source>
        <translation>hat einen Import zurückgenommen</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation>hat eine Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>merged patients</source>
        <translation>hat Patienten zusammengeführt</translation>
    </message>
    <message>
        <source>chose the second place</source>
        <translation>hat den zweiten Ort gewählt</translation>
    </message>
    <message>
        <source>chose when to be reminded</source>
        <translation>hat gewählt, wann erinnert wird</translation>
    </message>
    <message>
        <source>overrode a finding</source>
        <translation>hat eine Feststellung übersteuert</translation>
    </message>
    <message>
        <source>signed a sample</source>
        <translation>hat eine Probe abgezeichnet</translation>
    </message>
    <message>
        <source>opened a signed sample again</source>
        <translation>hat eine abgezeichnete Probe wieder geöffnet</translation>
    </message>
    <message>
        <source>booked a test</source>
        <translation>hat eine Kontrolle vorgemerkt</translation>
    </message>
    <message>
        <source>moved a booked test</source>
        <translation>hat eine vorgemerkte Kontrolle verlegt</translation>
    </message>
    <message>
        <source>cancelled a booked test</source>
        <translation>hat eine vorgemerkte Kontrolle abgesagt</translation>
    </message>
    <message>
        <source>noted a call</source>
        <translation>hat einen Anruf notiert</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>setzte einen Zielbereich</translation>
    </message>
    <message>
        <source>changed a target</source>
        <translation>änderte einen Zielbereich</translation>
    </message>
    <message>
        <source>ended a target</source>
        <translation>beendete einen Zielbereich</translation>
    </message>
    <message>
        <source>removed an entry</source>
        <translation>hat einen Eintrag entfernt</translation>
    </message>
    <message>
        <source>moved an entry to another patient</source>
        <translation>hat einen Eintrag zu einem anderen Patienten verschoben</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>hat Einstellungen geändert</translation>
    </message>
    <message>
        <source>added entries</source>
        <translation>hat Einträge hinzugefügt</translation>
    </message>
    <message>
        <source>corrected an entry</source>
        <translation>hat einen Eintrag korrigiert</translation>
    </message>
    <message>
        <source>changed something</source>
        <translation>hat etwas geändert</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Noch keine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>Backup last verified {n} days ago</source>
        <translation>Zuletzt geprüfte Sicherung vor {n} Tagen</translation>
    </message>
    <message>
        <source>Backup verified yesterday {time}</source>
        <translation>Sicherung geprüft gestern {time}</translation>
    </message>
    <message>
        <source>Backup verified today {time}</source>
        <translation>Sicherung geprüft heute {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Einspielen…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Eine &amp;Datei einspielen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Kept: every hour of the last day, every day of two weeks, every week of two months, every month of two years, and always the newest three.</source>
        <translation>Aufbewahrt werden: jede Stunde des letzten Tages, jeder Tag von zwei Wochen, jede Woche von zwei Monaten, jeder Monat von zwei Jahren und immer die neuesten drei.</translation>
    </message>
    <message>
        <source>Patients {patients}, results {results}</source>
        <translation>Patienten {patients}, Befunde {results}</translation>
    </message>
    <message>
        <source>{holds}, not encrypted</source>
        <translation>{holds}, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Restored and checked when made</source>
        <translation>Beim Anlegen eingespielt und geprüft</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Sichern und prüfen</translation>
    </message>
    <message>
        <source>Restoring into a scratch place and checking</source>
        <translation>An einem Probeort einspielen und prüfen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Sound just now</source>
        <translation>Eben geprüft, unversehrt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Backups (*.ironview-backup)</source>
        <translation>Sicherungen (*.ironview-backup)</translation>
    </message>
</context>
<context>
    <name>BaselineField</name>
    <message>
        <source>Take &amp;haemoglobin {hb} g/dL of {date} as baseline of this course</source>
        <translation>&amp;Hämoglobin {hb} g/dL vom {date} als Ausgangswert dieser Serie nehmen</translation>
    </message>
</context>
<context>
    <name>BeforeIron</name>
    <message>
        <source>Iron stores on {date}: {verdict}. This does not ask for iron.</source>
        <translation>Eisenspeicher am {date}: {verdict}. Das verlangt kein Eisen.</translation>
    </message>
    <message>
        <source>{finding} (sample of {date})</source>
        <translation>{finding} (Probe vom {date})</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Move to another patient</source>
        <translation>Zu einer anderen Person verschieben</translation>
    </message>
    <message>
        <source>{entry}
To whom does it belong?</source>
        <translation>{entry}
Zu wem gehört der Eintrag?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The wrong patient was chosen</source>
        <translation>Falsche Person gewählt</translation>
    </message>
    <message>
        <source>Samples were mixed up</source>
        <translation>Proben vertauscht</translation>
    </message>
    <message>
        <source>Corrected by the laboratory</source>
        <translation>Vom Labor korrigiert</translation>
    </message>
    <message>
        <source>The entry goes to {patient}, with its history.</source>
        <translation>Der Eintrag geht mit seinen früheren Fassungen an {patient}.</translation>
    </message>
    <message>
        <source>{entry}: moved to {patient}.</source>
        <translation>{entry}: verschoben zu {patient}.</translation>
    </message>
    <message>
        <source>Merge with another patient</source>
        <translation>Mit anderer Person zusammenführen</translation>
    </message>
    <message>
        <source>{patient} stays. Who is the same person?</source>
        <translation>{patient} bleibt. Wer ist dieselbe Person?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The same person, entered twice</source>
        <translation>Dieselbe Person, doppelt angelegt</translation>
    </message>
    <message>
        <source>The laboratory merged the numbers</source>
        <translation>Das Labor hat die Nummern zusammengeführt</translation>
    </message>
    <message>
        <source>{other} was merged into {patient}.</source>
        <translation>{other} wurde mit {patient} zusammengeführt.</translation>
    </message>
    <message>
        <source>{other} is a patient of their own again.</source>
        <translation>{other} ist wieder ein eigener Patient.</translation>
    </message>
    <message>
        <source>Everything of {other} goes to {patient}; {other} leaves the list. It can be separated again.</source>
        <translation>Alles von {other} geht an {patient}; {other} verlässt die Liste. Das lässt sich wieder trennen.</translation>
    </message>
    <message>
        <source>The birth dates differ: {one} and {other}.</source>
        <translation>Die Geburtsdaten weichen ab: {one} und {other}.</translation>
    </message>
    <message>
        <source>The sexes differ.</source>
        <translation>Das Geschlecht weicht ab.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, such as where blood is drawn</source>
        <translation>Notiz, etwa wo Blut abgenommen wird</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Book the next test</source>
        <translation>Nächste Kontrolle vormerken</translation>
    </message>
    <message>
        <source>Move the booked test</source>
        <translation>Vorgemerkten Test verlegen</translation>
    </message>
    <message>
        <source>This day is past. Choose today or a later day.</source>
        <translation>Dieser Tag ist vorbei. Heute oder einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>Choose at least one test.</source>
        <translation>Mindestens einen Test wählen.</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief versandt</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Does not want the test</source>
        <translation>Möchte keine Kontrolle</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Booked {date}</source>
        <translation>Vorgemerkt für {date}</translation>
    </message>
    <message>
        <source>Booked {date}, {time}</source>
        <translation>Vorgemerkt für {date}, {time}</translation>
    </message>
    <message>
        <source>{outcome}, {date}</source>
        <translation>{outcome}, {date}</translation>
    </message>
    <message>
        <source>{tests}. Not before {date}.</source>
        <translation>{tests}. Nicht vor dem {date}.</translation>
    </message>
    <message>
        <source>Too early: ferritin and TSAT of this day cannot be read, and have to be drawn again.</source>
        <translation>Zu früh: Ferritin und TSAT dieses Tages sind nicht auswertbar und müssen erneut abgenommen werden.</translation>
    </message>
    <message>
        <source>Provisional: it can be read, and may still fall.</source>
        <translation>Vorläufig: auswertbar, kann noch fallen.</translation>
    </message>
    <message>
        <source>Readable.</source>
        <translation>Auswertbar.</translation>
    </message>
    <message>
        <source>Readable, steady.</source>
        <translation>Auswertbar, stabil.</translation>
    </message>
    <message>
        <source>Readable: no infusion stands in the way.</source>
        <translation>Auswertbar: Keine Infusion steht dem entgegen.</translation>
    </message>
    <message>
        <source>today, day {n}</source>
        <translation>heute, Tag {n}</translation>
    </message>
    <message>
        <source>earliest, day {n}</source>
        <translation>frühestens, Tag {n}</translation>
    </message>
    <message>
        <source>preferred, day {n}</source>
        <translation>bevorzugt, Tag {n}</translation>
    </message>
    <message>
        <source>steady, day {n}</source>
        <translation>stabil, Tag {n}</translation>
    </message>
    <message>
        <source>recheck, day {n}</source>
        <translation>Kontrolle, Tag {n}</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>&lt;b&gt;Offered:&lt;/b&gt; {steps}</source>
        <translation>&lt;b&gt;Vorschlag:&lt;/b&gt; {steps}</translation>
    </message>
    <message>
        <source>Enter results or an infusion; this line then says what they mean and when to test.</source>
        <translation>Geben Sie Ergebnisse oder eine Infusion ein; dann sagt diese Zeile, was sie bedeuten und wann zu kontrollieren ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overridden&lt;/b&gt; by {name}, {reason}</source>
        <translation>&lt;b&gt;Übersteuert&lt;/b&gt; von {name}, {reason}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call about {patient}</source>
        <translation>Anruf wegen {patient}</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It &amp;ended so</source>
        <translation>Er &amp;endete so</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>ChangeSourceFields</name>
    <message>
        <source>The clinic&apos;s own decision</source>
        <translation>Entscheidung der Klinik</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Stelle darin</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Wie geprüft</translation>
    </message>
    <message>
        <source>table, page</source>
        <translation>Tabelle, Seite</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>Results saved for {patient}.</source>
        <translation>Ergebnisse gespeichert für {patient}.</translation>
    </message>
    <message>
        <source>Infusion saved for {patient}.</source>
        <translation>Infusion gespeichert für {patient}.</translation>
    </message>
    <message>
        <source>Event saved for {patient}.</source>
        <translation>Ereignis gespeichert für {patient}.</translation>
    </message>
    <message>
        <source>Score saved for {patient}.</source>
        <translation>Punktwert gespeichert für {patient}.</translation>
    </message>
    <message>
        <source>Condition saved for {patient}.</source>
        <translation>Diagnose gespeichert für {patient}.</translation>
    </message>
    <message>
        <source>Changes saved for {patient}.</source>
        <translation>Änderungen gespeichert für {patient}.</translation>
    </message>
    <message>
        <source>{entry}: marked as entered in error.</source>
        <translation>{entry}: als irrtümlich eingegeben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>von Hand entfernt</translation>
    </message>
    <message>
        <source>{result} excluded.</source>
        <translation>{result} ausgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ChartForms</name>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>Exclude a result</source>
        <translation>Ergebnis ausschließen</translation>
    </message>
    <message>
        <source>{patient}
{entry}
Earlier versions stay readable. Why is it wrong?</source>
        <translation>{patient}
{entry}
Frühere Fassungen bleiben lesbar. Warum ist es falsch?</translation>
    </message>
    <message>
        <source>{patient}
{result}
It stays visible. Why is it excluded?</source>
        <translation>{patient}
{result}
Es bleibt sichtbar. Warum wird es ausgeschlossen?</translation>
    </message>
    <message>
        <source>Remove {name} and every result from the list?</source>
        <translation>{name} mit allen Ergebnissen aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Ctrl+Z brings everything back while this window is open.</source>
        <translation>Strg+Z bringt alles zurück, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>Ferritin drawn too early</source>
        <translation>Ferritin zu früh abgenommen</translation>
    </message>
    <message>
        <source>Haemoglobin responded</source>
        <translation>Hämoglobin sprach an</translation>
    </message>
    <message>
        <source>Haemoglobin did not respond</source>
        <translation>Hämoglobin sprach nicht an</translation>
    </message>
    <message>
        <source>Time to response</source>
        <translation>Zeit bis zum Ansprechen</translation>
    </message>
    <message>
        <source>Time to next treatment</source>
        <translation>Zeit bis zur nächsten Behandlung</translation>
    </message>
    <message>
        <source>Phosphate tested</source>
        <translation>Phosphat bestimmt</translation>
    </message>
    <message>
        <source>Phosphate low</source>
        <translation>Phosphat niedrig</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Kontrolle überfällig</translation>
    </message>
    <message>
        <source>Of all ferritins after a dose: drawn before the dose lets them be read.</source>
        <translation>Von allen Ferritinen nach einer Gabe: abgenommen, bevor die Gabe sie auswerten lässt.</translation>
    </message>
    <message>
        <source>Of the courses that could be judged: optimal or adequate response in any sample.</source>
        <translation>Von den beurteilbaren Serien: optimales oder ausreichendes Ansprechen in irgendeiner Probe.</translation>
    </message>
    <message>
        <source>Of the courses that could be judged: the last verdict is no response. A partial response counts as neither.</source>
        <translation>Von den beurteilbaren Serien: das letzte Urteil ist kein Ansprechen. Teilweises Ansprechen zählt zu keinem von beiden.</translation>
    </message>
    <message>
        <source>Days from the first dose to the first haemoglobin that shows a response. The bar ends at the median, the line spans the middle half.</source>
        <translation>Tage von der ersten Gabe bis zum ersten Hämoglobin, das ein Ansprechen zeigt. Der Balken endet beim Median, die Linie umspannt die mittlere Hälfte.</translation>
    </message>
    <message>
        <source>Days from the last dose of a course to the next course, where there was one. The bar ends at the median, the line spans the middle half.</source>
        <translation>Tage von der letzten Gabe einer Serie bis zur nächsten Serie, wo es eine gab. Der Balken endet beim Median, die Linie umspannt die mittlere Hälfte.</translation>
    </message>
    <message>
        <source>Of all courses: tested between the first dose and {n} months after the last.</source>
        <translation>Von allen Serien: bestimmt zwischen der ersten Gabe und {n} Monaten nach der letzten.</translation>
    </message>
    <message>
        <source>Of the courses with a phosphate tested: low at least once.</source>
        <translation>Von den Serien mit bestimmtem Phosphat: mindestens einmal niedrig.</translation>
    </message>
    <message>
        <source>Of all patients with a dose: overdue in the worklist today.</source>
        <translation>Von allen Patienten mit einer Gabe: heute in der Arbeitsliste überfällig.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Präparat</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>Person: responsible by the signature of the sample, else who signed it.</source>
        <translation>Person: verantwortlich laut Signatur der Probe, sonst wer signierte.</translation>
    </message>
    <message>
        <source>Dose of the course against the iron that was needed.</source>
        <translation>Dosis der Serie gegen den Eisenbedarf.</translation>
    </message>
    <message>
        <source>Nobody signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Mehrere Präparate</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Unbekanntes Präparat</translation>
    </message>
    <message>
        <source>Less than needed</source>
        <translation>Weniger als gebraucht</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Wie gebraucht</translation>
    </message>
    <message>
        <source>More than needed</source>
        <translation>Mehr als gebraucht</translation>
    </message>
    <message>
        <source>Need unknown</source>
        <translation>Bedarf unbekannt</translation>
    </message>
    <message>
        <source>{said}, small number</source>
        <translation>{said}, kleine Zahl</translation>
    </message>
    <message>
        <source>{days} d, n = {n}</source>
        <translation>{days} d, n = {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>median {days} days, middle half {low} to {high} days, courses: {n}</source>
        <translation>Median {days} Tage, mittlere Hälfte {low} bis {high} Tage, Serien: {n}</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>nichts gezählt</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole}), {level} interval {low} to {high}</source>
        <translation>{share} ({part} von {whole}), {level}-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>Small number: read it with care.</source>
        <translation>Kleine Zahl: mit Vorsicht lesen.</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Nichts zu zählen.</translation>
    </message>
    <message>
        <source>Not judged, courses: {n}.</source>
        <translation>Nicht beurteilte Serien: {n}.</translation>
    </message>
    <message>
        <source>Tests drawn too early: {n}. They cost {sum}, at {price} each.</source>
        <translation>Zu früh abgenommene Tests: {n}. Sie kosten {sum}, je {price}.</translation>
    </message>
    <message>
        <source>That costs a second test of ferritin.</source>
        <translation>Das kostet einen zweiten Ferritin-Test.</translation>
    </message>
    <message>
        <source>That costs a second test of ferritin: {price}.</source>
        <translation>Das kostet einen zweiten Ferritin-Test: {price}.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Kein Ansprechen</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hatched: fewer than {n}, a small number. Line: {level} interval.</source>
        <translation>Schraffiert: weniger als {n}, eine kleine Zahl. Linie: {level}-Intervall.</translation>
    </message>
    <message>
        <source>De-identified: counts only, no names and no identifiers of patients or staff.</source>
        <translation>Anonymisiert: nur Anzahlen, keine Namen und keine Kennungen von Patienten oder Personal.</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>Person {n}</translation>
    </message>
    <message>
        <source>Until {month}</source>
        <translation>Bis {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Time, days</source>
        <translation>Zeit, Tage</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Patients: {n}. The first {m} by name are listed.</source>
        <translation>Patienten: {n}. Die ersten {m} nach Namen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Patients: {n}.</source>
        <translation>Patienten: {n}.</translation>
    </message>
</context>
<context>
    <name>ClinicDesk</name>
    <message>
        <source>Export the numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>{file} is written. It holds counts only, no names.</source>
        <translation>{file} ist geschrieben. Es enthält nur Anzahlen, keine Namen.</translation>
    </message>
</context>
<context>
    <name>ClinicExport</name>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Präparate</translation>
    </message>
    <message>
        <source>Wilson score, {n} %. {source}</source>
        <translation>Wilson-Score, {n} %. {source}</translation>
    </message>
    <message>
        <source>Fewer than {n}: the share says little.</source>
        <translation>Weniger als {n}: der Anteil sagt wenig.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Small number</source>
        <translation>Kleine Zahl</translation>
    </message>
    <message>
        <source>Patients not read for this day</source>
        <translation>Für diesen Tag nicht gelesene Patienten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Interval from, %</source>
        <translation>Intervall von, %</translation>
    </message>
    <message>
        <source>Interval to, %</source>
        <translation>Intervall bis, %</translation>
    </message>
    <message>
        <source>Lower quartile, days</source>
        <translation>Unteres Quartil, Tage</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Median, Tage</translation>
    </message>
    <message>
        <source>Upper quartile, days</source>
        <translation>Oberes Quartil, Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>ClinicFilters</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Präparate</translation>
    </message>
</context>
<context>
    <name>ClinicGroup</name>
    <message>
        <source>Default profile</source>
        <translation>Standardprofil</translation>
    </message>
    <message>
        <source>Counts for every patient without a profile of their own, whatever their age and conditions. By age and conditions is the safer choice.</source>
        <translation>Gilt für alle ohne eigenes Profil, unabhängig von Alter und Diagnosen. Sicherer ist die Wahl nach Alter und Diagnosen.</translation>
    </message>
    <message>
        <source>Limit of deficiency</source>
        <translation>Grenze des Mangels</translation>
    </message>
    <message>
        <source>Replaces the ferritin limit of the profiles that allow it.</source>
        <translation>Ersetzt die Ferritingrenze der Profile, die das zulassen.</translation>
    </message>
    <message>
        <source>Limits of overload</source>
        <translation>Grenzen der Überladung</translation>
    </message>
    <message>
        <source>Ferritin and TSAT above which iron counts as too much.</source>
        <translation>Ferritin und TSAT, über denen Eisen als zu viel gilt.</translation>
    </message>
    <message>
        <source>By age and conditions</source>
        <translation>Nach Alter und Diagnosen</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Wie im Profil</translation>
    </message>
</context>
<context>
    <name>ClinicImpact</name>
    <message>
        <source>What would change: {choice}</source>
        <translation>Was sich ändern würde: {choice}</translation>
    </message>
    <message>
        <source>&amp;Let it count</source>
        <translation>&amp;Gelten lassen</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Alle werden für heute gelesen</translation>
    </message>
    <message>
        <source>Patients not read for today: {n}. They count as they were read last, or not at all.</source>
        <translation>Für heute nicht gelesene Patienten: {n}. Sie zählen, wie sie zuletzt gelesen wurden, oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Choose a sample first, then pin it.</source>
        <translation>Zuerst eine Probe wählen, dann anheften.</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Comparison of two dates</source>
        <translation>Vergleich zweier Tage</translation>
    </message>
    <message>
        <source>Pinned. Choose another sample to compare with it.</source>
        <translation>Angeheftet. Eine andere Probe zum Vergleich wählen.</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>1 Tag auseinander</translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation>%1 Tage auseinander</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Unterschied, %1</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>Vergleichbar</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Mend condition</source>
        <translation>Diagnose korrigieren</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Diagnose eintragen</translation>
    </message>
    <message>
        <source>Choose the condition.</source>
        <translation>Diagnose wählen.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>still present</source>
        <translation>besteht noch</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Einzelheit</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>An empty date leaves that end open.</source>
        <translation>Ein leeres Datum lässt dieses Ende offen.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>First trimester</source>
        <translation>Erstes Trimenon</translation>
    </message>
    <message>
        <source>Second trimester</source>
        <translation>Zweites Trimenon</translation>
    </message>
    <message>
        <source>Third trimester</source>
        <translation>Drittes Trimenon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>In remission</source>
        <translation>In Remission</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed meanwhile – IronView</source>
        <translation>Inzwischen geändert – IronView</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Mit meiner weiter</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Keep the other version</source>
        <translation>Die andere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep {who}’s version</source>
        <translation>Die Fassung von {who} behalten</translation>
    </message>
    <message>
        <source>It cannot be changed any more. What you typed is given up with that.</source>
        <translation>Es lässt sich nicht mehr ändern. Was Sie eingegeben haben, wird damit verworfen.</translation>
    </message>
    <message>
        <source>Nothing is written yet. With “{keep}” what you typed is given up. With “{mine}” you go back to the form and save there.</source>
        <translation>Noch ist nichts geschrieben. Mit „{keep}“ wird Ihre Eingabe verworfen. Mit „{mine}“ kehren Sie zum Formular zurück und speichern dort.</translation>
    </message>
    <message>
        <source>the other window</source>
        <translation>das andere Fenster</translation>
    </message>
    <message>
        <source>as you opened it</source>
        <translation>wie Sie es geöffnet haben</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>You took out {entry} in another window {when}.</source>
        <translation>Sie haben {entry} in einem anderen Fenster {when} herausgenommen.</translation>
    </message>
    <message>
        <source>You changed {entry} in another window {when}.</source>
        <translation>Sie haben {entry} in einem anderen Fenster {when} geändert.</translation>
    </message>
    <message>
        <source>{who} took out {entry} {when}.</source>
        <translation>{who} hat {entry} {when} herausgenommen.</translation>
    </message>
    <message>
        <source>{who} changed {entry} {when}.</source>
        <translation>{who} hat {entry} {when} geändert.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
</context>
<context>
    <name>ConsequenceBox</name>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Noch ist nichts eingegeben.</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Wenn Sie das speichern</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>&amp;Our version of {name}</source>
        <translation>&amp;Unsere Fassung von {name}</translation>
    </message>
    <message>
        <source>A &amp;profile of its own</source>
        <translation>Ein &amp;eigenes Profil</translation>
    </message>
    <message>
        <source>&amp;Short name, for files and commands</source>
        <translation>&amp;Kurzname, für Dateien und Befehle</translation>
    </message>
    <message>
        <source>&amp;Name on screen</source>
        <translation>&amp;Name auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Counts for the same patients, in place of the delivered one, from the moment you activate it.</source>
        <translation>Gilt für dieselben Patienten anstelle des mitgelieferten, sobald Sie es in Kraft setzen.</translation>
    </message>
    <message>
        <source>Counts only for patients for whom somebody chooses it, or as the default profile of the clinic.</source>
        <translation>Gilt nur für Patienten, für die es jemand wählt, oder als Standardprofil der Klinik.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a short name and a name.</source>
        <translation>Kurznamen und Namen vergeben.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>IronView, locked</source>
        <translation>IronView, gesperrt</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>IronView met a fault</source>
        <translation>In IronView ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The last action did not finish. What was saved before is safe. The report below holds no patient data. Look at it, then save it for the people who look after IronView. Nothing is sent by itself.</source>
        <translation>Die letzte Aktion wurde nicht abgeschlossen. Was vorher gespeichert war, ist sicher. Der Bericht unten enthält keine Patientendaten. Bitte ansehen und dann für die Betreuer von IronView speichern. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>{place} could not be written: {fault}. Choose another place.</source>
        <translation>{place} konnte nicht geschrieben werden: {fault}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The report is in {place}.</source>
        <translation>Der Bericht liegt in {place}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>DamagedStoreDialog</name>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Diese Sicherung &amp;einspielen</translation>
    </message>
    <message>
        <source>&amp;Choose another backup…</source>
        <translation>Eine &amp;andere Sicherung wählen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>There is no backup beside it. Look on the USB stick or the share that was chosen as the second place.</source>
        <translation>Daneben liegt keine Sicherung. Sehen Sie auf dem USB-Stick oder der Freigabe nach, die als zweiter Ort gewählt ist.</translation>
    </message>
    <message>
        <source>The newest backup is of {when}: patients {patients}, results {results}, {size}. What was entered after it is not in it. The file that cannot be read is kept aside.</source>
        <translation>Die neueste Sicherung ist vom {when}: Patienten {patients}, Befunde {results}, {size}. Was danach eingegeben wurde, ist nicht darin. Die Datei, die sich nicht lesen lässt, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Backups (*.ironview-backup)</source>
        <translation>Sicherungen (*.ironview-backup)</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Timeline as a table</source>
        <translation>Verlauf als Tabelle</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>not {date}</source>
        <translation>nicht {date}</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Zum Datum gehen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a date (F4)</source>
        <translation>Datum wählen (F4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} kann {first} oder {second} sein.</translation>
    </message>
    <message>
        <source>{typed} lacks the day.</source>
        <translation>Bei {typed} fehlt der Tag.</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it like {example}.</source>
        <translation>{typed} ist kein Datum. Schreibweise: {example}.</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates after today</source>
        <translation>Daten nach heute</translation>
    </message>
    <message>
        <source>Rows dated after today: {n}</source>
        <translation>Zeilen mit Datum nach heute: {n}</translation>
    </message>
    <message>
        <source>Day and month may be exchanged, or the year may be wrong. Results are read by their date: a wrong one can change what is said of the others.</source>
        <translation>Vielleicht sind Tag und Monat vertauscht, oder das Jahr ist falsch. Ergebnisse werden nach ihrem Datum gelesen: ein falsches kann ändern, was über die anderen gesagt wird.</translation>
    </message>
    <message>
        <source>&amp;Store as they stand</source>
        <translation>So &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Look at the rows</source>
        <translation>Zeilen &amp;ansehen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>In the file…</source>
        <translation>In der Datei…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{n} rows are selected.</source>
        <translation>{n} Zeilen sind ausgewählt.</translation>
    </message>
    <message>
        <source>Select rows to hold or reject them.</source>
        <translation>Zeilen auswählen, um sie zurückzustellen oder abzulehnen.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{who} entered {entry}</source>
        <translation>{who} hat {entry} eingegeben</translation>
    </message>
    <message>
        <source>{who} marked {entry} as entered in error</source>
        <translation>{who} hat {entry} als irrtümlich eingegeben gekennzeichnet</translation>
    </message>
    <message>
        <source>{who} took {entry} out</source>
        <translation>{who} hat {entry} herausgenommen</translation>
    </message>
    <message>
        <source>{who} brought {entry} back</source>
        <translation>{who} hat {entry} zurückgeholt</translation>
    </message>
    <message>
        <source>{who} excluded {entry}</source>
        <translation>{who} hat {entry} ausgeschlossen</translation>
    </message>
    <message>
        <source>{who} let {entry} take part again</source>
        <translation>{who} hat {entry} wieder einbezogen</translation>
    </message>
    <message>
        <source>{who} moved {entry} to {other}</source>
        <translation>{who} hat {entry} zu {other} verschoben</translation>
    </message>
    <message>
        <source>{who} moved {entry} here from {other}</source>
        <translation>{who} hat {entry} von {other} hierher verschoben</translation>
    </message>
    <message>
        <source>{who} added this patient</source>
        <translation>{who} hat diesen Patienten angelegt</translation>
    </message>
    <message>
        <source>{who} removed this patient from the list</source>
        <translation>{who} hat diesen Patienten aus der Liste genommen</translation>
    </message>
    <message>
        <source>{who} brought this patient back</source>
        <translation>{who} hat diesen Patienten zurückgeholt</translation>
    </message>
    <message>
        <source>{who} overrode “{entry}”</source>
        <translation>{who} hat „{entry}“ übersteuert</translation>
    </message>
    <message>
        <source>{who} withdrew the override of “{entry}”</source>
        <translation>{who} hat die Übersteuerung von „{entry}“ zurückgezogen</translation>
    </message>
    <message>
        <source>{who} signed {entry}</source>
        <translation>{who} hat {entry} abgezeichnet</translation>
    </message>
    <message>
        <source>{who} signed {entry} again</source>
        <translation>{who} hat {entry} erneut abgezeichnet</translation>
    </message>
    <message>
        <source>{who} opened {entry} again</source>
        <translation>{who} hat {entry} wieder geöffnet</translation>
    </message>
    <message>
        <source>{who} set {entry}</source>
        <translation>{who} setzte: {entry}</translation>
    </message>
    <message>
        <source>{who} ended {entry}</source>
        <translation>{who} beendete: {entry}</translation>
    </message>
    <message>
        <source>{entry} entered</source>
        <translation>{entry} eingegeben</translation>
    </message>
    <message>
        <source>{entry} marked as entered in error</source>
        <translation>{entry} als irrtümlich eingegeben gekennzeichnet</translation>
    </message>
    <message>
        <source>{entry} taken out</source>
        <translation>{entry} herausgenommen</translation>
    </message>
    <message>
        <source>{entry} brought back</source>
        <translation>{entry} zurückgeholt</translation>
    </message>
    <message>
        <source>{entry} excluded</source>
        <translation>{entry} ausgeschlossen</translation>
    </message>
    <message>
        <source>{entry} let take part again</source>
        <translation>{entry} wieder einbezogen</translation>
    </message>
    <message>
        <source>{entry} moved to {other}</source>
        <translation>{entry} zu {other} verschoben</translation>
    </message>
    <message>
        <source>{entry} moved here from {other}</source>
        <translation>{entry} von {other} hierher verschoben</translation>
    </message>
    <message>
        <source>patient added</source>
        <translation>Patient angelegt</translation>
    </message>
    <message>
        <source>patient removed from the list</source>
        <translation>Patient aus der Liste genommen</translation>
    </message>
    <message>
        <source>patient brought back</source>
        <translation>Patient zurückgeholt</translation>
    </message>
    <message>
        <source>“{entry}” overridden</source>
        <translation>„{entry}“ übersteuert</translation>
    </message>
    <message>
        <source>override of “{entry}” withdrawn</source>
        <translation>Übersteuerung von „{entry}“ zurückgezogen</translation>
    </message>
    <message>
        <source>{entry} signed</source>
        <translation>{entry} abgezeichnet</translation>
    </message>
    <message>
        <source>{entry} signed again</source>
        <translation>{entry} erneut abgezeichnet</translation>
    </message>
    <message>
        <source>{entry} opened again</source>
        <translation>{entry} wieder geöffnet</translation>
    </message>
    <message>
        <source>{entry} set</source>
        <translation>{entry} gesetzt</translation>
    </message>
    <message>
        <source>{entry} ended</source>
        <translation>{entry} beendet</translation>
    </message>
    <message>
        <source>{who} changed {entry} from {before} to {now}</source>
        <translation>{who} hat {entry} von {before} auf {now} geändert</translation>
    </message>
    <message>
        <source>{who} changed {entry}: {changes}</source>
        <translation>{who} hat {entry} geändert: {changes}</translation>
    </message>
    <message>
        <source>{entry} changed from {before} to {now}</source>
        <translation>{entry} von {before} auf {now} geändert</translation>
    </message>
    <message>
        <source>{entry} changed: {changes}</source>
        <translation>{entry} geändert: {changes}</translation>
    </message>
    <message>
        <source>details that are not shown</source>
        <translation>Angaben, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>ein Eintrag</translation>
    </message>
</context>
<context>
    <name>DifferenceGrid</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Source of the newer</source>
        <translation>Quelle der neueren</translation>
    </message>
</context>
<context>
    <name>DoseField</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>How many mg?</source>
        <translation>Wie viele mg?</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} kann {first} oder {second} sein.</translation>
    </message>
    <message>
        <source>{typed} is no dose.</source>
        <translation>{typed} ist keine Dosis.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>{what} ({patient})</source>
        <translation>{what} ({patient})</translation>
    </message>
</context>
<context>
    <name>EncryptionDialog</name>
    <message>
        <source>Encryption and recovery</source>
        <translation>Verschlüsselung und Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;Encrypt this store…</source>
        <translation>Diesen Datenbestand &amp;verschlüsseln…</translation>
    </message>
    <message>
        <source>&amp;Take the encryption away…</source>
        <translation>Verschlüsselung &amp;aufheben…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>&amp;Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>Neues &amp;Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <source>&amp;Files from before the encryption…</source>
        <translation>&amp;Dateien aus der Zeit vor der Verschlüsselung…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looks for backups and copies that anybody can still read.</source>
        <translation>Sucht Sicherungen und Kopien, die noch jeder lesen kann.</translation>
    </message>
    <message>
        <source>This store is encrypted: only a passphrase or the recovery sheet opens it.</source>
        <translation>Dieser Datenbestand ist verschlüsselt: Nur eine Passphrase oder das Wiederherstellungsblatt öffnet ihn.</translation>
    </message>
    <message>
        <source>This store is not encrypted: who has the file can read it.</source>
        <translation>Dieser Datenbestand ist nicht verschlüsselt: Wer die Datei hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Everything in it, and every backup from then on, can only be read with a passphrase. Afterwards you print a recovery sheet, for the day the passphrase is forgotten.</source>
        <translation>Alles darin und jede Sicherung von da an lässt sich nur mit einer Passphrase lesen. Danach drucken Sie ein Wiederherstellungsblatt für den Tag, an dem die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>There is none yet: a forgotten passphrase would lose the store.</source>
        <translation>Es gibt noch keines: Mit einer vergessenen Passphrase wäre der Datenbestand verloren.</translation>
    </message>
    <message>
        <source>Makes a new code, and the sheet there was opens nothing any more.</source>
        <translation>Ergibt einen neuen Code; das bisherige Blatt öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Writes the store anew, so that whoever could open it once, and cannot now, could not do anything with a copy of the key either. Passphrases and sheet stay as they are.</source>
        <translation>Schreibt den Datenbestand neu, damit auch eine Kopie des Schlüssels niemandem mehr nützt, der ihn früher öffnen konnte und es jetzt nicht mehr darf. Passphrasen und Blatt bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Then anybody who has the file, a stick or the computer can read it.</source>
        <translation>Danach kann ihn jeder lesen, der die Datei, einen Stick oder den Computer hat.</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Make the new sheet</source>
        <translation>Neues Blatt erstellen</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>To open {name}.</source>
        <translation>Um {name} zu öffnen.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>befundet</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>laboratory flag</source>
        <translation>Kennzeichen des Labors</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>nüchtern</translation>
    </message>
    <message>
        <source>haemolysed</source>
        <translation>hämolytisch</translation>
    </message>
    <message>
        <source>reason to exclude it</source>
        <translation>Grund für den Ausschluss</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>course</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>baseline haemoglobin</source>
        <translation>Ausgangswert des Hämoglobins</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>menopausal status</source>
        <translation>Menopausenstatus</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight before pregnancy</source>
        <translation>Gewicht vor der Schwangerschaft</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>reason for the profile</source>
        <translation>Grund für das Profil</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>clinically relevant</source>
        <translation>klinisch bedeutsam</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>next date</source>
        <translation>nächster Termin</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielbereich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>infusion of {product}</source>
        <translation>Infusion von {product}</translation>
    </message>
    <message>
        <source>the patient&apos;s data</source>
        <translation>die Daten des Patienten</translation>
    </message>
    <message>
        <source>the override of “{finding}”</source>
        <translation>die Übersteuerung von „{finding}“</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>die Probe</translation>
    </message>
    <message>
        <source>the booked test</source>
        <translation>die vorgemerkte Kontrolle</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>den Anruf</translation>
    </message>
    <message>
        <source>the target of {analyte}</source>
        <translation>Zielbereich für {analyte}</translation>
    </message>
    <message>
        <source>infusion of {product} {dose}</source>
        <translation>Infusion von {product} {dose}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>ein unbekanntes Datum</translation>
    </message>
    <message>
        <source>{field} {now} added</source>
        <translation>{field} {now} ergänzt</translation>
    </message>
    <message>
        <source>{field} {before} taken out</source>
        <translation>{field} {before} entfernt</translation>
    </message>
    <message>
        <source>{field} from {before} to {now}</source>
        <translation>{field} von {before} auf {now}</translation>
    </message>
    <message>
        <source>{entry} without a date</source>
        <translation>{entry} ohne Datum</translation>
    </message>
    <message>
        <source>{entry} of {date}</source>
        <translation>{entry} vom {date}</translation>
    </message>
</context>
<context>
    <name>EntriesDialog</name>
    <message>
        <source>Entries of {patient}</source>
        <translation>Einträge von {patient}</translation>
    </message>
    <message>
        <source>Entries besides results</source>
        <translation>Einträge außer Ergebnissen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Entered in &amp;error…</source>
        <translation>&amp;Irrtümlich eingegeben …</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <translation>&amp;Zu anderer Person verschieben …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing but results is on record yet. Infusions, events, scores and conditions will stand here, to be changed or removed.</source>
        <translation>Bisher sind nur Ergebnisse eingetragen. Infusionen, Ereignisse, Punktwerte und Diagnosen werden hier stehen, zum Ändern oder Entfernen.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>{said} Your entry is kept; compare before saving.</source>
        <translation>{said} Ihre Eingabe ist erhalten; vergleichen Sie vor dem Speichern.</translation>
    </message>
</context>
<context>
    <name>EntryFooter</name>
    <message>
        <source>Save and next patient</source>
        <translation>Speichern und nächster Patient</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Ihre Eingabe ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ErrandDialog</name>
    <message>
        <source>The store is closed for a moment. It is changed as a whole or not at all.</source>
        <translation>Der Datenbestand wird kurz geschlossen. Er wird ganz oder gar nicht geändert.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Schreiben und prüfen</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Mend event</source>
        <translation>Ereignis korrigieren</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis eintragen</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Ereignis wählen.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>This date lies ahead; only an MRI can be planned.</source>
        <translation>Dieses Datum liegt in der Zukunft; nur ein MRT lässt sich planen.</translation>
    </message>
    <message>
        <source>{typed} is no number of units.</source>
        <translation>{typed} ist keine Anzahl von Konserven.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation>&amp;Konserven</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Ereignis speichern</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Speichern lässt sich mit Strg+Z zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{row}: not used, {why}</source>
        <translation>{row}: nicht verwendet, {why}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>Begründung als Text kopieren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Select a finding to see what it rests on.</source>
        <translation>Einen Befund wählen, um seine Grundlage zu sehen.</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was er besagte</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Erwarteter Verlauf</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Other rules would say</source>
        <translation>Andere Regeln</translation>
    </message>
    <message>
        <source>Override with a reason…</source>
        <translation>Mit Grund übersteuern …</translation>
    </message>
</context>
<context>
    <name>ExampleChart</name>
    <message>
        <source>Example: after a dose of ferric carboxymaltose 1000 mg a ferritin of 1050 is kept but not read; from day 28 values can be read.</source>
        <translation>Beispiel: Nach 1000 mg Eisencarboxymaltose wird ein Ferritin von 1050 gespeichert, aber nicht ausgewertet; ab Tag 28 sind Werte auswertbar.</translation>
    </message>
    <message>
        <source>Ferric carboxymaltose 1000 mg</source>
        <translation>Eisencarboxymaltose 1000 mg</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <source>readable from {date}</source>
        <translation>auswertbar ab {date}</translation>
    </message>
    <message>
        <source>1050, off scale</source>
        <translation>1050, außer Skala</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>auswertbar</translation>
    </message>
    <message>
        <source>provisional, may still fall</source>
        <translation>vorläufig, kann noch fallen</translation>
    </message>
    <message>
        <source>too early, kept but not interpreted</source>
        <translation>zu früh, gespeichert, nicht ausgewertet</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>no value of this sample can be read; the line below it says why.</source>
        <translation>kein Wert dieser Probe ist auswertbar; die Zeile darunter sagt, warum.</translation>
    </message>
    <message>
        <source>the values lie where these rules would think about giving iron.</source>
        <translation>die Werte liegen dort, wo diese Regeln an eine Eisengabe denken.</translation>
    </message>
    <message>
        <source>the values are below the limit: little iron is in reserve.</source>
        <translation>die Werte liegen unter der Grenze: Es ist wenig Eisen in Reserve.</translation>
    </message>
    <message>
        <source>there is iron in reserve, but little of it reaches the blood.</source>
        <translation>es ist Eisen in Reserve, aber wenig davon gelangt ins Blut.</translation>
    </message>
    <message>
        <source>little iron is on its way in the blood, and ferritin does not say why.</source>
        <translation>wenig Eisen ist im Blut unterwegs, und Ferritin sagt nicht, warum.</translation>
    </message>
    <message>
        <source>the reserve and the iron in the blood are both above their limits.</source>
        <translation>die Reserve und das Eisen im Blut liegen beide über ihren Grenzen.</translation>
    </message>
    <message>
        <source>ferritin is above its limit. Stores or an inflammation can be the cause.</source>
        <translation>Ferritin liegt über seiner Grenze. Speicher oder eine Entzündung können die Ursache sein.</translation>
    </message>
    <message>
        <source>the values do not decide it; the finding says what would.</source>
        <translation>die Werte entscheiden es nicht; der Befund sagt, was es täte.</translation>
    </message>
    <message>
        <source>there is enough iron in reserve.</source>
        <translation>es ist genug Eisen in Reserve.</translation>
    </message>
    <message>
        <source>ferritin or TSAT is missing or cannot be read yet.</source>
        <translation>Ferritin oder TSAT fehlt oder ist noch nicht auswertbar.</translation>
    </message>
    <message>
        <source>not both of them are above their limits.</source>
        <translation>nicht beide liegen über ihren Grenzen.</translation>
    </message>
    <message>
        <source>both are above their limits in one sample; a second one decides.</source>
        <translation>beide liegen in einer Probe über ihren Grenzen; eine zweite entscheidet.</translation>
    </message>
    <message>
        <source>both were above their limits again in a later sample.</source>
        <translation>beide lagen in einer späteren Probe wieder über ihren Grenzen.</translation>
    </message>
    <message>
        <source>there is no haemoglobin from before the course to compare with.</source>
        <translation>es gibt kein Hämoglobin von vor der Serie zum Vergleichen.</translation>
    </message>
    <message>
        <source>no rise is expected here, for example because there was no anaemia.</source>
        <translation>hier wird kein Anstieg erwartet, etwa weil keine Anämie bestand.</translation>
    </message>
    <message>
        <source>something else moved haemoglobin too, such as a transfusion, a bleed or ESA.</source>
        <translation>auch anderes hat das Hämoglobin bewegt, etwa eine Transfusion, eine Blutung oder ESA.</translation>
    </message>
    <message>
        <source>too few days have passed to say anything.</source>
        <translation>es sind zu wenige Tage vergangen, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>it is early, and the first days can only hint at a response.</source>
        <translation>es ist früh, und die ersten Tage können ein Ansprechen nur andeuten.</translation>
    </message>
    <message>
        <source>the rise is as it should be by now.</source>
        <translation>der Anstieg ist so, wie er jetzt sein sollte.</translation>
    </message>
    <message>
        <source>the rise is small so far, and there is still time.</source>
        <translation>der Anstieg ist bisher klein, und es ist noch Zeit.</translation>
    </message>
    <message>
        <source>haemoglobin rose as much as one hopes for.</source>
        <translation>das Hämoglobin stieg so stark, wie man es sich erhofft.</translation>
    </message>
    <message>
        <source>haemoglobin rose enough, or there is no anaemia any more.</source>
        <translation>das Hämoglobin stieg genug, oder es besteht keine Anämie mehr.</translation>
    </message>
    <message>
        <source>haemoglobin rose, but less than expected.</source>
        <translation>das Hämoglobin stieg, aber weniger als erwartet.</translation>
    </message>
    <message>
        <source>haemoglobin did not rise as expected; the evidence lists what to look for.</source>
        <translation>das Hämoglobin stieg nicht wie erwartet; die Begründung nennt, wonach zu suchen ist.</translation>
    </message>
    <message>
        <source>the values needed for it are missing or contradict each other.</source>
        <translation>die nötigen Werte fehlen oder widersprechen einander.</translation>
    </message>
    <message>
        <source>no dose on record asks for one.</source>
        <translation>keine eingetragene Gabe verlangt eine.</translation>
    </message>
    <message>
        <source>from this day on a test can be read.</source>
        <translation>ab diesem Tag ist eine Kontrolle auswertbar.</translation>
    </message>
    <message>
        <source>a test can be read already; on this day it is firm.</source>
        <translation>eine Kontrolle ist schon auswertbar; an diesem Tag steht sie fest.</translation>
    </message>
    <message>
        <source>since this day the test should be drawn.</source>
        <translation>seit diesem Tag sollte abgenommen werden.</translation>
    </message>
    <message>
        <source>the test should have been drawn well before today.</source>
        <translation>die Abnahme hätte längst vor heute sein sollen.</translation>
    </message>
    <message>
        <source>the newest sample came too early; from this day on a new one can be read.</source>
        <translation>die neueste Probe kam zu früh; ab diesem Tag ist eine neue auswertbar.</translation>
    </message>
    <message>
        <source>there is a sample that can be read; on this day one looks again.</source>
        <translation>es gibt eine auswertbare Probe; an diesem Tag sieht man wieder hin.</translation>
    </message>
    <message>
        <source>The evidence shows the values it used, those it left out, and why.</source>
        <translation>Die Begründung zeigt die verwendeten Werte, die nicht verwendeten, und warum.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Auswertbar</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Assay interference</source>
        <translation>Teststörung</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Before or after the dose?</source>
        <translation>Vor oder nach der Gabe?</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Drawn long enough after the last dose, and no interference is known. The value is compared with the limits.</source>
        <translation>Lange genug nach der letzten Gabe abgenommen, und keine Störung ist bekannt. Der Wert wird mit den Grenzen verglichen.</translation>
    </message>
    <message>
        <source>It may be read with care and may still move; ferritin still falls. A later sample will be firm.</source>
        <translation>Mit Vorsicht auswertbar, kann sich noch bewegen; Ferritin fällt noch. Eine spätere Probe wird feststehen.</translation>
    </message>
    <message>
        <source>Drawn too soon after an infusion. Infused iron raises ferritin and TSAT for weeks, whatever the stores hold. The value is kept, and nothing is concluded from it.</source>
        <translation>Zu bald nach einer Infusion abgenommen. Infundiertes Eisen hebt Ferritin und TSAT über Wochen, was immer die Speicher enthalten. Der Wert bleibt erhalten, und nichts wird aus ihm geschlossen.</translation>
    </message>
    <message>
        <source>Iron from the infusion itself was still in the blood and disturbs the measurement. The value says nothing about the patient.</source>
        <translation>Eisen aus der Infusion selbst war noch im Blut und stört die Messung. Der Wert sagt nichts über den Patienten.</translation>
    </message>
    <message>
        <source>The value contradicts the others of the sample, or the sample could not give a true one. The card of the result says why.</source>
        <translation>Der Wert widerspricht den anderen der Probe, oder die Probe konnte keinen richtigen ergeben. Die Karte des Ergebnisses sagt, warum.</translation>
    </message>
    <message>
        <source>Sample and infusion are of the same day, and nothing says which came first. Enter the hours, or say which was first.</source>
        <translation>Probe und Infusion sind vom selben Tag, und nichts sagt, was zuerst kam. Geben Sie die Uhrzeiten ein, oder sagen Sie, was zuerst war.</translation>
    </message>
    <message>
        <source>A question about this row is open, such as its unit. It is kept and not read until somebody answers.</source>
        <translation>Eine Frage zu dieser Zeile ist offen, etwa ihre Einheit. Sie bleibt erhalten und wird nicht ausgewertet, bis jemand antwortet.</translation>
    </message>
    <message>
        <source>A person set the result aside, with a reason. It stays visible and can take part again.</source>
        <translation>Jemand hat das Ergebnis mit einem Grund beiseitegesetzt. Es bleibt sichtbar und kann wieder einbezogen werden.</translation>
    </message>
    <message>
        <source>somebody should look today.</source>
        <translation>jemand sollte heute hinsehen.</translation>
    </message>
    <message>
        <source>a decision is needed.</source>
        <translation>eine Entscheidung ist nötig.</translation>
    </message>
    <message>
        <source>worth knowing when you next see the patient.</source>
        <translation>wissenswert, wenn Sie die Person das nächste Mal sehen.</translation>
    </message>
    <message>
        <source>explains something; there is nothing to do.</source>
        <translation>erklärt etwas; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Says what ferritin and TSAT together tell about the iron in reserve.</source>
        <translation>Sagt, was Ferritin und TSAT zusammen über das Eisen in Reserve verraten.</translation>
    </message>
    <message>
        <source>Says that ferritin and TSAT are above their limits. It is a pattern, not a diagnosis.</source>
        <translation>Sagt, dass Ferritin und TSAT über ihren Grenzen liegen. Es ist ein Muster, keine Diagnose.</translation>
    </message>
    <message>
        <source>Compares the rise of haemoglobin with what is expected after the doses.</source>
        <translation>Vergleicht den Anstieg des Hämoglobins mit dem, was nach den Gaben erwartet wird.</translation>
    </message>
    <message>
        <source>Says what the time since the last dose does to the values of this sample.</source>
        <translation>Sagt, was die Zeit seit der letzten Gabe mit den Werten dieser Probe macht.</translation>
    </message>
    <message>
        <source>Watches over what can become dangerous, whatever the iron stores say.</source>
        <translation>Wacht über das, was gefährlich werden kann, was immer die Eisenspeicher sagen.</translation>
    </message>
    <message>
        <source>Compares the doses given with the limits of the product and the need.</source>
        <translation>Vergleicht die Gaben mit den Grenzen des Präparats und dem Bedarf.</translation>
    </message>
    <message>
        <source>Names something besides iron that moves these values, such as an inflammation or a transfusion.</source>
        <translation>Nennt etwas außer Eisen, das diese Werte bewegt, etwa eine Entzündung oder eine Transfusion.</translation>
    </message>
    <message>
        <source>Says that a row could not be used as it came, and what to ask.</source>
        <translation>Sagt, dass eine Zeile so nicht verwendet werden konnte, und was zu fragen ist.</translation>
    </message>
    <message>
        <source>Whether there is iron in reserve, from ferritin and TSAT of the newest sample.</source>
        <translation>Ob Eisen in Reserve ist, aus Ferritin und TSAT der neuesten Probe.</translation>
    </message>
    <message>
        <source>Whether ferritin and TSAT stand above their limits. It is a pattern, not a diagnosis.</source>
        <translation>Ob Ferritin und TSAT über ihren Grenzen liegen. Es ist ein Muster, keine Diagnose.</translation>
    </message>
    <message>
        <source>What haemoglobin did since the course of iron began, against what is expected.</source>
        <translation>Was das Hämoglobin seit Beginn der Eisenserie getan hat, gemessen am Erwarteten.</translation>
    </message>
    <message>
        <source>The iron of the last course, compared with the need that was worked out.</source>
        <translation>Das Eisen der letzten Serie, verglichen mit dem berechneten Bedarf.</translation>
    </message>
    <message>
        <source>The day from which a test makes sense. Every new dose moves it: a sample drawn sooner could not be read.</source>
        <translation>Der Tag, ab dem eine Kontrolle sinnvoll ist. Jede neue Gabe verschiebt ihn: Eine frühere Probe wäre nicht auswertbar.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read on in the manual</source>
        <translation>Im Handbuch weiterlesen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Patient package (locked and signed)</source>
        <translation>Patientenpaket (verschlossen und signiert)</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>&amp;Pseudonymisieren</translation>
    </message>
    <message>
        <source>&amp;Copy as case</source>
        <translation>Als Fall &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All patients: {count}</source>
        <translation>Alle Patienten: {count}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Left out: names, numbers and ids of the patient, unknown brands, lots, reactions, notes, laboratories (they become Laboratory 1, 2), who excluded what, and every text that is no code. All dates are moved by the same whole weeks; ages, times of day and the days between any two rows stay, and so does the answer. Rare diseases or courses may still tell who it is.</source>
        <translation>Weggelassen: Namen, Nummern und Kennungen, unbekannte Handelsnamen, Chargen, Reaktionen, Notizen, Labore (sie heißen dann Laboratory 1, 2), wer was ausgeschlossen hat, und jeder Text, der kein Code ist. Alle Daten werden um dieselben ganzen Wochen verschoben; Alter, Uhrzeiten und die Tage zwischen je zwei Zeilen bleiben, und damit die Antwort. Seltene Krankheiten oder Verläufe können dennoch verraten, wer es ist.</translation>
    </message>
    <message>
        <source>The file holds names, numbers and dates as they are. Keep it as you keep the record.</source>
        <translation>Die Datei enthält Namen, Nummern und Daten, wie sie sind. Verwahren Sie sie wie die Akte.</translation>
    </message>
    <message>
        <source>One file for another clinic that uses IronView. It holds the whole record, locked with a passphrase and signed by this store; without the passphrase nobody reads it.</source>
        <translation>Eine Datei für eine andere Klinik, die IronView verwendet. Sie enthält die ganze Akte, mit einer Passphrase verschlossen und von diesem Datenbestand signiert; ohne die Passphrase liest sie niemand.</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>Der Fall wird erstellt</translation>
    </message>
    <message>
        <source>Locking the patients</source>
        <translation>Patienten werden verschlossen</translation>
    </message>
    <message>
        <source>{path} is written. Patients in it: {count}.</source>
        <translation>{path} ist geschrieben. Patienten darin: {count}.</translation>
    </message>
    <message>
        <source>{path} is written. Patients in it: {count}. The receiver is shown the fingerprint {fingerprint} and compares it with you.</source>
        <translation>{path} ist geschrieben. Patienten darin: {count}. Dem Empfänger wird der Fingerabdruck {fingerprint} gezeigt; er vergleicht ihn mit Ihnen.</translation>
    </message>
    <message>
        <source>The case is on the clipboard, de-identified as described above.</source>
        <translation>Der Fall liegt in der Zwischenablage, pseudonymisiert wie oben beschrieben.</translation>
    </message>
    <message>
        <source>The case is on the clipboard. A case is always de-identified.</source>
        <translation>Der Fall liegt in der Zwischenablage. Ein Fall ist immer pseudonymisiert.</translation>
    </message>
    <message>
        <source>IronView record (JSON)</source>
        <translation>IronView-Akte (JSON)</translation>
    </message>
    <message>
        <source>FHIR R4 Bundle (JSON)</source>
        <translation>FHIR-R4-Bundle (JSON)</translation>
    </message>
    <message>
        <source>Results as a table (CSV)</source>
        <translation>Ergebnisse als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One row per patient (CSV)</source>
        <translation>Eine Zeile je Patient (CSV)</translation>
    </message>
    <message>
        <source>Results and patients (XLSX)</source>
        <translation>Ergebnisse und Patienten (XLSX)</translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>What you typed is still here.</source>
        <translation>Ihre Eingabe ist noch da.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Choose a bar to see its patients.</source>
        <translation>Einen Balken wählen, um seine Patienten zu sehen.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>{date}, {time}, {person}</source>
        <translation>{date}, {time}, {person}</translation>
    </message>
    <message>
        <source>Rows: {added} added, {amended} corrected, {unchanged} stored already, {asked} whose patient nobody has decided on, {left_out} left out, {held} held, {rejected} rejected.</source>
        <translation>Zeilen: {added} hinzugefügt, {amended} korrigiert, {unchanged} schon gespeichert, {asked} ohne entschiedene Zuordnung, {left_out} weggelassen, {held} zurückgestellt, {rejected} abgelehnt.</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Zurückgestellt:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Abgelehnt:</translation>
    </message>
    <message>
        <source>Done: nothing of this file waits.</source>
        <translation>Erledigt: Nichts aus dieser Datei wartet.</translation>
    </message>
    <message>
        <source>Held: part of this file waits for a decision in the import window.</source>
        <translation>Zurückgestellt: Ein Teil dieser Datei wartet im Import auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Failed: this file could not be read. Nothing of it was stored.</source>
        <translation>Nicht gelesen: Diese Datei ließ sich nicht lesen. Nichts davon wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>ferritin above 10 000</source>
        <translation>Ferritin über 10 000</translation>
    </message>
    <message>
        <source>phosphate very low</source>
        <translation>Phosphat sehr niedrig</translation>
    </message>
    <message>
        <source>haemoglobin below 7.0</source>
        <translation>Hämoglobin unter 7,0</translation>
    </message>
    <message>
        <source>persistent overload pattern</source>
        <translation>anhaltende Überladung</translation>
    </message>
    <message>
        <source>ferritin above 1000</source>
        <translation>Ferritin über 1000</translation>
    </message>
    <message>
        <source>unexpectedly low after a dose</source>
        <translation>unerwartet niedrig nach Gabe</translation>
    </message>
    <message>
        <source>a dose without a date</source>
        <translation>eine Gabe ohne Datum</translation>
    </message>
    <message>
        <source>no response, to decide</source>
        <translation>kein Ansprechen, entscheiden</translation>
    </message>
    <message>
        <source>hold iron</source>
        <translation>Eisen zurückhalten</translation>
    </message>
    <message>
        <source>phosphate low</source>
        <translation>Phosphat niedrig</translation>
    </message>
    <message>
        <source>dose above its maximum</source>
        <translation>Gabe über Höchstdosis</translation>
    </message>
    <message>
        <source>doses too close</source>
        <translation>Gaben zu dicht</translation>
    </message>
    <message>
        <source>too much in 7 days</source>
        <translation>zu viel in 7 Tagen</translation>
    </message>
    <message>
        <source>dose above need</source>
        <translation>Gabe über Bedarf</translation>
    </message>
    <message>
        <source>unknown product</source>
        <translation>unbekanntes Präparat</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>override open again</source>
        <translation>Übersteuerung wieder offen</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>Tag {n}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a patient</source>
        <translation>Patient anlegen</translation>
    </message>
    <message>
        <source>Then enter a panel or a dose</source>
        <translation>Dann Ergebnisse oder Gabe eintragen</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
    <message>
        <source>HL7, FHIR, CSV, Excel, or drop a file here</source>
        <translation>HL7, FHIR, CSV, Excel oder Datei ablegen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>With invented patients, marked DEMO</source>
        <translation>Mit erfundenen Patienten, als DEMO markiert</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>not used: nothing leaves this computer</source>
        <translation>nicht benutzt: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>{zone}, dates count by it</source>
        <translation>{zone}, maßgeblich für das Datum</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>{name} {version}: readable from day {n}</source>
        <translation>{name} {version}: auswertbar ab Tag {n}</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <source>computes known cases, and compares</source>
        <translation>rechnet bekannte Fälle nach und vergleicht</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>none: who has the file can read it</source>
        <translation>keine: Wer die Datei hat, kann sie lesen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>set: who has only the file cannot read it</source>
        <translation>gesetzt: Wer nur die Datei hat, kann sie nicht lesen</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Verschlüsselung…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>beside the store only: lost with this disk</source>
        <translation>nur neben dem Datenbestand: mit dieser Platte verloren</translation>
    </message>
    <message>
        <source>no copy in {folder} yet</source>
        <translation>noch keine Kopie in {folder}</translation>
    </message>
    <message>
        <source>also in {folder}</source>
        <translation>auch in {folder}</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>IronView puts iron blood tests and infusions on one timeline, says of every result whether it can be read yet, and when to test next.</source>
        <translation>IronView stellt Eisenwerte und Infusionen auf einer Zeitachse dar und sagt zu jedem Befund, ob er schon auswertbar ist und wann die nächste Kontrolle ansteht.</translation>
    </message>
    <message>
        <source>Start with one patient or one file. Nothing leaves this computer.</source>
        <translation>Beginnen Sie mit einem Patienten oder einer Datei. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <source>Before the first real patient</source>
        <translation>Vor dem ersten echten Patienten</translation>
    </message>
    <message>
        <source>How a result will look</source>
        <translation>So wird ein Ergebnis aussehen</translation>
    </message>
</context>
<context>
    <name>FollowUpPicture</name>
    <message>
        <source>Dates this dose makes</source>
        <translation>Termine nach dieser Gabe</translation>
    </message>
    <message>
        <source>Too early to read until {date}</source>
        <translation>Zu früh zum Auswerten bis {date}</translation>
    </message>
    <message>
        <source>provisional until {date}</source>
        <translation>vorläufig bis {date}</translation>
    </message>
    <message>
        <source>steady from {date}</source>
        <translation>stabil ab {date}</translation>
    </message>
</context>
<context>
    <name>ForeseenChanges</name>
    <message>
        <source>It is kept on record; no verdict changes by it.</source>
        <translation>Es wird gespeichert; kein Urteil ändert sich dadurch.</translation>
    </message>
    <message>
        <source>The rules of &lt;b&gt;{profile}&lt;/b&gt; come into force for this patient.</source>
        <translation>Für diese Person gelten dann die Regeln &lt;b&gt;{profile}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 stored sample&lt;/b&gt; reads differently by it.</source>
        <translation>&lt;b&gt;1 gespeicherte Probe&lt;/b&gt; wird dadurch anders ausgewertet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} stored samples&lt;/b&gt; read differently by it.</source>
        <translation>&lt;b&gt;{count} gespeicherte Proben&lt;/b&gt; werden dadurch anders ausgewertet.</translation>
    </message>
    <message>
        <source>No test is waited for any more.</source>
        <translation>Es steht keine Kontrolle mehr aus.</translation>
    </message>
    <message>
        <source>The next test moves to {dates}.</source>
        <translation>Die nächste Kontrolle verschiebt sich auf {dates}.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>An update was cut short. Close IronView and run: ironview update. It finishes the update or takes it back.</source>
        <translation>Eine Aktualisierung wurde abgebrochen. IronView schließen und ausführen: ironview update. Das macht sie fertig oder nimmt sie zurück.</translation>
    </message>
    <message>
        <source>On this system a new version is installed with its set-up, over this one.</source>
        <translation>Auf diesem System wird eine neue Version mit ihrem Installationsprogramm über diese installiert.</translation>
    </message>
</context>
<context>
    <name>HiddenStrip</name>
    <message>
        <source>Hidden parts</source>
        <translation>Verborgene Teile</translation>
    </message>
    <message>
        <source>Hidden:</source>
        <translation>Verborgen:</translation>
    </message>
    <message>
        <source>Show again: {part}</source>
        <translation>Wieder zeigen: {part}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>And {entries} more</source>
        <translation>Und {entries} weitere</translation>
    </message>
    <message>
        <source>{other} merged into this patient</source>
        <translation>{other} mit diesem Patienten zusammengeführt</translation>
    </message>
    <message>
        <source>{other} separated again</source>
        <translation>{other} wieder getrennt</translation>
    </message>
    <message>
        <source>{entries} imported from {source}</source>
        <translation>{entries} aus {source} importiert</translation>
    </message>
    <message>
        <source>{entries}, first {first}</source>
        <translation>{entries}, zuerst {first}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>seither zurückgenommen</translation>
    </message>
    <message>
        <source>{who} looked at this patient.</source>
        <translation>{who} hat diesen Patienten angesehen.</translation>
    </message>
    <message>
        <source>{who} looked at this patient {count} times, until {time}.</source>
        <translation>{who} hat diesen Patienten {count}-mal angesehen, bis {time}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusionen</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Andere Einträge</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>Daten des Patienten</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Übersteuerungen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Abzeichnungen</translation>
    </message>
    <message>
        <source>Booked tests and calls</source>
        <translation>Vorgemerkte Kontrollen und Anrufe</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielbereiche</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Moved and merged</source>
        <translation>Verschoben und zusammengeführt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>undo of: {what}</source>
        <translation>Rücknahme von: {what}</translation>
    </message>
    <message>
        <source>redo of: {what}</source>
        <translation>Wiederholung von: {what}</translation>
    </message>
    <message>
        <source>{who} did again: {what}</source>
        <translation>{who} hat wiederholt: {what}</translation>
    </message>
    <message>
        <source>{who} took back: {what}</source>
        <translation>{who} hat zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>{who} imported {entries} of this patient from {source}</source>
        <translation>{who} hat {entries} dieses Patienten aus {source} importiert</translation>
    </message>
    <message>
        <source>{who} merged {other} into this patient</source>
        <translation>{who} hat {other} mit diesem Patienten zusammengeführt</translation>
    </message>
    <message>
        <source>{who} separated {other} from this patient again</source>
        <translation>{who} hat {other} wieder von diesem Patienten getrennt</translation>
    </message>
    <message>
        <source>{sentence}, as in an earlier version</source>
        <translation>{sentence}, wie in einer früheren Fassung</translation>
    </message>
    <message>
        <source>{who} added this patient with {entries}</source>
        <translation>{who} hat diesen Patienten mit {entries} angelegt</translation>
    </message>
    <message>
        <source>{who} moved {entries}</source>
        <translation>{who} hat {entries} verschoben</translation>
    </message>
    <message>
        <source>{who} entered {entries}</source>
        <translation>{who} hat {entries} eingegeben</translation>
    </message>
    <message>
        <source>{who} changed {entries}</source>
        <translation>{who} hat {entries} geändert</translation>
    </message>
    <message>
        <source>{who} changed what results are read by: {what}</source>
        <translation>{who} hat geändert, wonach Befunde gelesen werden: {what}</translation>
    </message>
    <message>
        <source>{who} changed what results are read by</source>
        <translation>{who} hat geändert, wonach Befunde gelesen werden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the delivered profile “{name}” counts again</source>
        <translation>das mitgelieferte Profil „{name}“ gilt wieder</translation>
    </message>
    <message>
        <source>version {number} of the own profile “{name}” counts</source>
        <translation>Version {number} des eigenen Profils „{name}“ gilt</translation>
    </message>
    <message>
        <source>time zone of the clinic</source>
        <translation>Zeitzone der Klinik</translation>
    </message>
    <message>
        <source>profile for everybody</source>
        <translation>Profil für alle</translation>
    </message>
    <message>
        <source>limits for iron deficiency</source>
        <translation>Grenzen für Eisenmangel</translation>
    </message>
    <message>
        <source>limits for iron overload</source>
        <translation>Grenzen für Eisenüberladung</translation>
    </message>
    <message>
        <source>{choice} from {before} to {now}</source>
        <translation>{choice} von {before} auf {now}</translation>
    </message>
    <message>
        <source>{sentence}: {reason}</source>
        <translation>{sentence}: {reason}</translation>
    </message>
    <message>
        <source>{who} saved {what} as {file}.</source>
        <translation>{who} hat {what} als {file} gespeichert.</translation>
    </message>
    <message>
        <source>{who} printed {what}.</source>
        <translation>{who} hat {what} gedruckt.</translation>
    </message>
    <message>
        <source>{who} exported {what} to {file}.</source>
        <translation>{who} hat {what} nach {file} ausgegeben.</translation>
    </message>
    <message>
        <source>{who} copied {what}.</source>
        <translation>{who} hat {what} kopiert.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>die Akte</translation>
    </message>
    <message>
        <source>a FHIR bundle</source>
        <translation>ein FHIR-Bündel</translation>
    </message>
    <message>
        <source>a table of results</source>
        <translation>eine Tabelle der Ergebnisse</translation>
    </message>
    <message>
        <source>a workbook of results</source>
        <translation>eine Arbeitsmappe der Ergebnisse</translation>
    </message>
    <message>
        <source>a table of patients</source>
        <translation>eine Tabelle der Patienten</translation>
    </message>
    <message>
        <source>a locked package</source>
        <translation>ein verschlossenes Paket</translation>
    </message>
    <message>
        <source>a case without name</source>
        <translation>einen Fall ohne Namen</translation>
    </message>
    <message>
        <source>the page for the record</source>
        <translation>die Seite für die Akte</translation>
    </message>
    <message>
        <source>the page for the patient</source>
        <translation>die Seite für den Patienten</translation>
    </message>
    <message>
        <source>the page for the patient in large print</source>
        <translation>die Seite für den Patienten in großer Schrift</translation>
    </message>
    <message>
        <source>the slip with the next test</source>
        <translation>den Zettel für die nächste Kontrolle</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>den Brief</translation>
    </message>
    <message>
        <source>a label for the laboratory</source>
        <translation>ein Etikett für das Labor</translation>
    </message>
    <message>
        <source>the worklist</source>
        <translation>die Arbeitsliste</translation>
    </message>
    <message>
        <source>the list of calls</source>
        <translation>die Anrufliste</translation>
    </message>
    <message>
        <source>the page of who needs nothing</source>
        <translation>die Seite, wer nichts braucht</translation>
    </message>
    <message>
        <source>the options for a visit</source>
        <translation>die Optionen für einen Besuch</translation>
    </message>
    <message>
        <source>the review as text</source>
        <translation>die Übersicht als Text</translation>
    </message>
    <message>
        <source>the history as text</source>
        <translation>den Verlauf als Text</translation>
    </message>
    <message>
        <source>the evidence of a finding</source>
        <translation>die Belege einer Feststellung</translation>
    </message>
    <message>
        <source>the picture of the timeline</source>
        <translation>das Bild der Zeitachse</translation>
    </message>
    <message>
        <source>Stood in {lanes} when lanes began to be kept.</source>
        <translation>Stand in {lanes}, als die Spuren erstmals festgehalten wurden.</translation>
    </message>
    <message>
        <source>{moved}, because the facts changed</source>
        <translation>{moved}, weil sich die Tatsachen geändert haben</translation>
    </message>
    <message>
        <source>{moved}, by this action</source>
        <translation>{moved}, durch diese Handlung</translation>
    </message>
    <message>
        <source>read for {day}</source>
        <translation>gelesen für den {day}</translation>
    </message>
    <message>
        <source>Entered {lanes}</source>
        <translation>Kam in {lanes}</translation>
    </message>
    <message>
        <source>Left {lanes}</source>
        <translation>Verließ {lanes}</translation>
    </message>
    <message>
        <source>Left {left}, entered {entered}</source>
        <translation>Verließ {left}, kam in {entered}</translation>
    </message>
    <message>
        <source>“{lane}”</source>
        <translation>„{lane}“</translation>
    </message>
    <message>
        <source>By an action: {change}</source>
        <translation>Durch eine Handlung: {change}</translation>
    </message>
    <message>
        <source>The facts changed: {change}</source>
        <translation>Die Tatsachen haben sich geändert: {change}</translation>
    </message>
    <message>
        <source>Taken out of the list: {change}</source>
        <translation>Aus der Liste genommen: {change}</translation>
    </message>
    <message>
        <source>The facts changed: it is another day.</source>
        <translation>Die Tatsachen haben sich geändert: es ist ein anderer Tag.</translation>
    </message>
    <message>
        <source>The facts changed: a profile or a choice of the clinic counts now.</source>
        <translation>Die Tatsachen haben sich geändert: ein anderes Profil oder eine andere Wahl der Klinik gilt.</translation>
    </message>
    <message>
        <source>The facts changed: it is another day, and other rules count.</source>
        <translation>Die Tatsachen haben sich geändert: es ist ein anderer Tag, und andere Regeln gelten.</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Restored: {entry}</source>
        <translation>Wiederhergestellt: {entry}</translation>
    </message>
</context>
<context>
    <name>HistoryDrawer</name>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Frühere &amp;Fassungen…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Copy the history as text</source>
        <translation>Den Verlauf als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing of this kind was done to this patient yet.</source>
        <translation>Dergleichen wurde bei dieser Person noch nicht getan.</translation>
    </message>
    <message>
        <source>History of {patient}</source>
        <translation>Verlauf von {patient}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lanes of the worklist</source>
        <translation>Spuren der Arbeitsliste</translation>
    </message>
    <message>
        <source>Who looked ({count})</source>
        <translation>Wer angesehen hat ({count})</translation>
    </message>
    <message>
        <source>What was taken along ({count})</source>
        <translation>Was mitgenommen wurde ({count})</translation>
    </message>
    <message>
        <source>Looked at once</source>
        <translation>Einmal angesehen</translation>
    </message>
    <message>
        <source>Looked at {count} times</source>
        <translation>{count}-mal angesehen</translation>
    </message>
    <message>
        <source>&amp;Take the whole import back…</source>
        <translation>Den &amp;ganzen Import zurücknehmen…</translation>
    </message>
    <message>
        <source>The history is on the clipboard.</source>
        <translation>Der Verlauf liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Open this version</source>
        <translation>Diese Version ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Activate this version…</source>
        <translation>Diese Version in &amp;Kraft setzen …</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;compared with</source>
        <translation>ver&amp;glichen mit</translation>
    </message>
    <message>
        <source>What counted when</source>
        <translation>Was wann galt</translation>
    </message>
    <message>
        <source>as delivered ({version})</source>
        <translation>wie geliefert ({version})</translation>
    </message>
    <message>
        <source>No own version ever counted; the delivered profile does.</source>
        <translation>Bisher galt keine eigene Version; es gilt das mitgelieferte Profil.</translation>
    </message>
    <message>
        <source>No version of it ever counted.</source>
        <translation>Bisher galt keine Version davon.</translation>
    </message>
    <message>
        <source>the delivered profile</source>
        <translation>das mitgelieferte Profil</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>keine Version davon</translation>
    </message>
    <message>
        <source>{when}, {who}: {what} counts from then on.</source>
        <translation>{when}, {who}: Ab da gilt {what}.</translation>
    </message>
    <message>
        <source>{text} Reason: {reason}</source>
        <translation>{text} Grund: {reason}</translation>
    </message>
    <message>
        <source>{now} has the same numbers as {before}.</source>
        <translation>{now}: dieselben Zahlen wie {before}.</translation>
    </message>
    <message>
        <source>{now} says one number otherwise than {before}.</source>
        <translation>{now}: eine Zahl anders als {before}.</translation>
    </message>
    <message>
        <source>{now} says {n} numbers otherwise than {before}.</source>
        <translation>{now}: {n} Zahlen anders als {before}.</translation>
    </message>
</context>
<context>
    <name>IdentifierRows</name>
    <message>
        <source>Add a &amp;number</source>
        <translation>&amp;Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Number {n}, system</source>
        <translation>Nummer {n}, System</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Nummer {n}</translation>
    </message>
</context>
<context>
    <name>IdentityStrip</name>
    <message>
        <source>Other patient…</source>
        <translation>Andere Person …</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geb. {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>Last dose {dose}</source>
        <translation>Letzte Gabe {dose}</translation>
    </message>
</context>
<context>
    <name>ImpactModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre dann</translation>
    </message>
</context>
<context>
    <name>ImpactPanel</name>
    <message>
        <source>See what would change</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Patients who change</source>
        <translation>Patienten mit Änderungen</translation>
    </message>
    <message>
        <source>Every patient is read with both sets of numbers.</source>
        <translation>Alle Patienten werden mit beiden Zahlensätzen ausgewertet.</translation>
    </message>
    <message>
        <source>Reading patients</source>
        <translation>Patienten werden ausgewertet</translation>
    </message>
    <message>
        <source>Stopped. What would change is not known.</source>
        <translation>Angehalten. Was sich ändern würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>See first what would change.</source>
        <translation>Zuerst ansehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>and {n} other kinds of change</source>
        <translation>und {n} weitere Arten von Änderungen</translation>
    </message>
    <message>
        <source>The first {n} patients are listed.</source>
        <translation>Die ersten {n} Patienten sind aufgeführt.</translation>
    </message>
    <message>
        <source>Enter or double-click opens a patient.</source>
        <translation>Enter oder Doppelklick öffnet eine Person.</translation>
    </message>
    <message>
        <source>Wait until every patient was read.</source>
        <translation>Warten, bis alle Patienten ausgewertet sind.</translation>
    </message>
    <message>
        <source>There is no patient yet, so nobody changes.</source>
        <translation>Noch gibt es keine Patienten, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>The only patient does not change: every answer stays as it is.</source>
        <translation>Für den einzigen Patienten ändert sich nichts: Jede Aussage bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>None of {read} patients changes: every answer stays as it is.</source>
        <translation>Bei keinem von {read} Patienten ändert sich etwas: Jede Auswertung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The only patient changes</source>
        <translation>Für den einzigen Patienten ändert sich etwas</translation>
    </message>
    <message>
        <source>1 of {read} patients changes</source>
        <translation>Für 1 von {read} Patienten ändert sich etwas</translation>
    </message>
    <message>
        <source>{changed} of {read} patients change</source>
        <translation>Änderung bei {changed} von {read} Patienten</translation>
    </message>
    <message>
        <source>{change}: 1 patient</source>
        <translation>{change}: 1 Patient</translation>
    </message>
    <message>
        <source>{change}: {n} patients</source>
        <translation>{change}: {n} Patienten</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>Das haben Sie selbst entschieden.</translation>
    </message>
    <message>
        <source>Name and birth date agree, but no number does. IronView never matches on a name alone, so you decide.</source>
        <translation>Name und Geburtsdatum stimmen überein, aber keine Nummer. IronView ordnet nie nur nach dem Namen zu, daher entscheiden Sie.</translation>
    </message>
    <message>
        <source>The numbers of this record belong to two patients.</source>
        <translation>Die Nummern dieses Datensatzes gehören zu zwei Patienten.</translation>
    </message>
    <message>
        <source>The number agrees, but the birth date differs.</source>
        <translation>Die Nummer stimmt überein, das Geburtsdatum nicht.</translation>
    </message>
    <message>
        <source>The number agrees, but the sex differs.</source>
        <translation>Die Nummer stimmt überein, das Geschlecht nicht.</translation>
    </message>
    <message>
        <source>The number agrees, but the family name differs.</source>
        <translation>Die Nummer stimmt überein, der Nachname nicht.</translation>
    </message>
    <message>
        <source>The same digits are in the store, but the file does not say whose numbers they are.</source>
        <translation>Dieselben Ziffern sind im Datenbestand, aber die Datei sagt nicht, wessen Nummern es sind.</translation>
    </message>
    <message>
        <source>Only the file&apos;s own id agrees. Two clinics may use the same one.</source>
        <translation>Nur die Kennung der Datei stimmt überein. Zwei Kliniken können dieselbe verwenden.</translation>
    </message>
    <message>
        <source>This file was imported before, and nobody in it should be new.</source>
        <translation>Diese Datei wurde schon importiert; niemand darin sollte neu sein.</translation>
    </message>
    <message>
        <source>The file does not say whose this is. It is given to nobody until you say so.</source>
        <translation>Die Datei sagt nicht, wessen Befund das ist. Er bleibt ohne Patient, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Im Bestand</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>They go to {patient} when you store. Until then, nothing does.</source>
        <translation>Sie gehen zu {patient}, sobald Sie speichern. Bis dahin geschieht nichts.</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Wessen Befunde sind das?</translation>
    </message>
    <message>
        <source>Compare number, name and birth date before you choose.</source>
        <translation>Vergleichen Sie Nummer, Name und Geburtsdatum, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Rows to add: {added}, to correct: {amended}.</source>
        <translation>Neue Zeilen: {added}, zu korrigieren: {amended}.</translation>
    </message>
    <message>
        <source>There is nothing new to store.</source>
        <translation>Es gibt nichts Neues zu speichern.</translation>
    </message>
    <message>
        <source>New patients: {n}.</source>
        <translation>Neue Patienten: {n}.</translation>
    </message>
    <message>
        <source>Wait for your answer: {n}.</source>
        <translation>Warten auf Ihre Antwort: {n}.</translation>
    </message>
    <message>
        <source>Dated after today, to be confirmed: {n}.</source>
        <translation>Datum nach heute, zu bestätigen: {n}.</translation>
    </message>
    <message>
        <source>Held: {n}.</source>
        <translation>Zurückgestellt: {n}.</translation>
    </message>
    <message>
        <source>Stored already: {n}.</source>
        <translation>Schon gespeichert: {n}.</translation>
    </message>
    <message>
        <source>Left out: {n}.</source>
        <translation>Weggelassen: {n}.</translation>
    </message>
    <message>
        <source>Rejected: {n}.</source>
        <translation>Abgelehnt: {n}.</translation>
    </message>
    <message>
        <source>Held: {n}, of them stored and not read: {unread}.</source>
        <translation>Zurückgehalten: {n}, davon gespeichert und nicht gelesen: {unread}.</translation>
    </message>
    <message>
        <source>Stored. Rows added: {added}, corrected: {amended}. Patients: {patients}.</source>
        <translation>Gespeichert. Neue Zeilen: {added}, korrigiert: {amended}. Patienten: {patients}.</translation>
    </message>
    <message>
        <source>Stored. Rows added: {added}, of them held and not read: {unread}; corrected: {amended}. Patients: {patients}.</source>
        <translation>Gespeichert. Zeilen hinzugefügt: {added}, davon zurückgehalten und nicht gelesen: {unread}; korrigiert: {amended}. Patienten: {patients}.</translation>
    </message>
    <message>
        <source>{file} was imported before.</source>
        <translation>{file} wurde schon importiert.</translation>
    </message>
    <message>
        <source>Ask you</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>waits until you decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>kept, but not read</source>
        <translation>nur gespeichert</translation>
    </message>
    <message>
        <source>the old value stays</source>
        <translation>alter Wert bleibt</translation>
    </message>
    <message>
        <source>clean rows</source>
        <translation>ohne Fragen</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>by your decision</source>
        <translation>nach Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Because you said so</source>
        <translation>Nach Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>A patient without results</source>
        <translation>Ein Patient ohne Ergebnisse</translation>
    </message>
    <message>
        <source>{date} is after today ({today}). Check the date.</source>
        <translation>{date} liegt nach heute ({today}). Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>neuer Patient</translation>
    </message>
    <message>
        <source>The file has neither a name nor a number of the patient.</source>
        <translation>Die Datei enthält weder Namen noch Nummer des Patienten.</translation>
    </message>
    <message>
        <source>Was {value}</source>
        <translation>Bisher {value}</translation>
    </message>
    <message>
        <source>Was {value}; corrected where it was moved to</source>
        <translation>War {value}; dort korrigiert, wohin er verschoben wurde</translation>
    </message>
    <message>
        <source>{tables}: read without what was decided for {name}.</source>
        <translation>{tables}: gelesen ohne das, was für {name} entschieden wurde.</translation>
    </message>
    <message>
        <source>{tables}: as decided for {name} on {date} by {person}: {said}.</source>
        <translation>{tables}: wie für {name} am {date} von {person} entschieden: {said}.</translation>
    </message>
    <message>
        <source>{tables}: you decided: {said}.</source>
        <translation>{tables}: Ihre Entscheidung: {said}.</translation>
    </message>
    <message>
        <source>every column</source>
        <translation>jeder Spalte</translation>
    </message>
    <message>
        <source>day first in {column}</source>
        <translation>Tag zuerst in {column}</translation>
    </message>
    <message>
        <source>month first in {column}</source>
        <translation>Monat zuerst in {column}</translation>
    </message>
    <message>
        <source>decimal comma in {column}</source>
        <translation>Dezimalkomma in {column}</translation>
    </message>
    <message>
        <source>decimal point in {column}</source>
        <translation>Dezimalpunkt in {column}</translation>
    </message>
    <message>
        <source>{test} in {unit}</source>
        <translation>{test} in {unit}</translation>
    </message>
    <message>
        <source>“{name}” is left out</source>
        <translation>„{name}“ wird weggelassen</translation>
    </message>
    <message>
        <source>“{name}” is {test}</source>
        <translation>„{name}“ ist {test}</translation>
    </message>
    <message>
        <source>doses in {unit}</source>
        <translation>Dosen in {unit}</translation>
    </message>
    <message>
        <source>patients’ numbers: {system}</source>
        <translation>Patientennummern: {system}</translation>
    </message>
    <message>
        <source>“{column}” is {part}</source>
        <translation>„{column}“ ist {part}</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>after today</source>
        <translation>nach heute</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>decimal mark?</source>
        <translation>Dezimalzeichen?</translation>
    </message>
    <message>
        <source>which test?</source>
        <translation>welche Messgröße?</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>kein Patient</translation>
    </message>
    <message>
        <source>another test</source>
        <translation>andere Messgröße</translation>
    </message>
    <message>
        <source>another specimen</source>
        <translation>anderes Material</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht gegeben</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>dasselbe doppelt</translation>
    </message>
    <message>
        <source>damaged row</source>
        <translation>beschädigte Zeile</translation>
    </message>
    <message>
        <source>ordered only</source>
        <translation>nur angefordert</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>route not known</source>
        <translation>Zugangsweg unbekannt</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>Präparat nicht bekannt</translation>
    </message>
    <message>
        <source>dose not clear</source>
        <translation>Dosis nicht eindeutig</translation>
    </message>
    <message>
        <source>which columns?</source>
        <translation>welche Spalten?</translation>
    </message>
    <message>
        <source>column not clear</source>
        <translation>Spalte nicht eindeutig</translation>
    </message>
    <message>
        <source>given or not?</source>
        <translation>gegeben oder nicht?</translation>
    </message>
    <message>
        <source>which moved result?</source>
        <translation>welcher verschobene Befund?</translation>
    </message>
    <message>
        <source>changed in both stores</source>
        <translation>in beiden Beständen geändert</translation>
    </message>
    <message>
        <source>held by a person</source>
        <translation>von Hand zurückgestellt</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>unbekannte Einheit</translation>
    </message>
    <message>
        <source>not plausible</source>
        <translation>nicht plausibel</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>widerspricht sich</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>unknown test</source>
        <translation>unbekannte Messgröße</translation>
    </message>
    <message>
        <source>dose without a date</source>
        <translation>Gabe ohne Datum</translation>
    </message>
    <message>
        <source>Does the day or the month stand first?</source>
        <translation>Steht der Tag oder der Monat zuerst?</translation>
    </message>
    <message>
        <source>Which mark parts the decimals?</source>
        <translation>Welches Zeichen trennt die Dezimalstellen?</translation>
    </message>
    <message>
        <source>In which unit is {test}?</source>
        <translation>In welcher Einheit ist {test} angegeben?</translation>
    </message>
    <message>
        <source>In which unit are the doses of iron?</source>
        <translation>In welcher Einheit stehen die Eisendosen?</translation>
    </message>
    <message>
        <source>Whose numbers are the patients’ numbers?</source>
        <translation>Wessen Nummern sind die Patientennummern?</translation>
    </message>
    <message>
        <source>What is the column “{column}”?</source>
        <translation>Was ist die Spalte „{column}“?</translation>
    </message>
    <message>
        <source>Which test is “{name}”?</source>
        <translation>Welche Messgröße ist „{name}“?</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Der Tag steht zuerst</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Der Monat steht zuerst</translation>
    </message>
    <message>
        <source>The comma parts decimals</source>
        <translation>Das Komma trennt Dezimalstellen</translation>
    </message>
    <message>
        <source>The point parts decimals</source>
        <translation>Der Punkt trennt Dezimalstellen</translation>
    </message>
    <message>
        <source>None of the tests IronView reads</source>
        <translation>Keine der Messgrößen, die IronView liest</translation>
    </message>
    <message>
        <source>None of these: {name}</source>
        <translation>Keine davon: {name}</translation>
    </message>
    <message>
        <source>Column “{column}” of {table}, rows: {n}.</source>
        <translation>Spalte „{column}“ in {table}, Zeilen: {n}.</translation>
    </message>
    <message>
        <source>{table}, rows: {n}.</source>
        <translation>{table}, Zeilen: {n}.</translation>
    </message>
    <message>
        <source>No date of the column tells.</source>
        <translation>Kein Datum der Spalte klärt es.</translation>
    </message>
    <message>
        <source>No number of the column tells.</source>
        <translation>Keine Zahl der Spalte klärt es.</translation>
    </message>
    <message>
        <source>The file names no unit for it.</source>
        <translation>Die Datei nennt dafür keine Einheit.</translation>
    </message>
    <message>
        <source>Nothing in the file says what it is.</source>
        <translation>Nichts in der Datei sagt, was es ist.</translation>
    </message>
    <message>
        <source>The file does not say, and the same digits can be two people. Below stands who carries a number in the store.</source>
        <translation>Die Datei sagt es nicht, und dieselben Ziffern können zwei Menschen sein. Unten steht, wer im Datenbestand eine Nummer trägt.</translation>
    </message>
    <message>
        <source>Its header does not say for certain what stands in it.</source>
        <translation>Ihre Überschrift sagt nicht sicher, was darin steht.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>this laboratory’s own</source>
        <translation>die eigenen dieses Labors</translation>
    </message>
    <message>
        <source>number of the patient</source>
        <translation>Nummer des Patienten</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>name of the test</source>
        <translation>Name des Tests</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>day the blood was taken</source>
        <translation>Tag der Blutabnahme</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>day of the report</source>
        <translation>Tag des Befunds</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>iron product</source>
        <translation>Eisenpräparat</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>unit of the dose</source>
        <translation>Einheit der Dosis</translation>
    </message>
    <message>
        <source>day the iron was given</source>
        <translation>Tag der Eisengabe</translation>
    </message>
    <message>
        <source>day of an order, or of handing out</source>
        <translation>Tag einer Anordnung oder Ausgabe</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Im Paket</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
</context>
<context>
    <name>ImportBanner</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Remembered…</source>
        <translation>Gemerkt …</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Frühere Importe …</translation>
    </message>
</context>
<context>
    <name>ImportConflict</name>
    <message>
        <source>Whose version counts?</source>
        <translation>Wessen Fassung gilt?</translation>
    </message>
    <message>
        <source>In the other store it was changed too.</source>
        <translation>Im anderen Datenbestand wurde es auch geändert.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unsere behalten</translation>
    </message>
    <message>
        <source>Take the package’s</source>
        <translation>Die des Pakets nehmen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>For all rows changed in both stores: {n}</source>
        <translation>Für alle in beiden Beständen geänderten Zeilen: {n}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Nothing is stored yet. A version that gives way stays readable in the history; what is decided later waits, and ours counts until then.</source>
        <translation>Noch ist nichts gespeichert. Eine Fassung, die weicht, bleibt im Verlauf lesbar; was später entschieden wird, wartet, und bis dahin gilt unsere.</translation>
    </message>
</context>
<context>
    <name>ImportFilters</name>
    <message>
        <source>Find in the rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All patients</source>
        <translation>Alle Patienten</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Alle Messgrößen</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Patient in file</source>
        <translation>Patient in der Datei</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
    <message>
        <source>Drop HL7, FHIR, CSV or Excel files anywhere on this window, or choose them. You see what they hold before anything is stored.</source>
        <translation>HL7-, FHIR-, CSV- oder Excel-Dateien in dieses Fenster ziehen oder auswählen. Sie sehen den Inhalt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Import: store what is accepted</source>
        <translation>Import: speichern, was angenommen ist</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is stored yet.</source>
        <translation>Dateien werden gelesen. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Unlocking the package. Nothing is stored yet.</source>
        <translation>Das Paket wird geöffnet. Noch wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Storing. Cancel leaves everything as it was.</source>
        <translation>Wird gespeichert. Abbrechen lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>{files}. 1 patient. Nothing is stored yet.</source>
        <translation>{files}. 1 Patient. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>{files}. {n} patients. Nothing is stored yet.</source>
        <translation>{files}. Patienten: {n}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Reading the files again with your answer.</source>
        <translation>Die Dateien werden mit Ihrer Antwort noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Reading the rows that wait.</source>
        <translation>Die wartenden Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Rows that waited</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Yes, {patient}</source>
        <translation>Ja, {patient}</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Wessen Ergebnisse sind das?</translation>
    </message>
    <message>
        <source>Look for the patient…</source>
        <translation>Patient suchen…</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>No row fits. Empty the search, or filter by less.</source>
        <translation>Keine Zeile passt. Leeren Sie die Suche oder filtern Sie weniger.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Rows of the files</source>
        <translation>Zeilen der Dateien</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The wrong file</source>
        <translation>Die falsche Datei</translation>
    </message>
    <message>
        <source>The wrong patient</source>
        <translation>Der falsche Patient</translation>
    </message>
    <message>
        <source>Dates or units were read wrongly</source>
        <translation>Daten oder Einheiten wurden falsch gelesen</translation>
    </message>
    <message>
        <source>&amp;Take the whole import back</source>
        <translation>&amp;Ganzen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Everything an import added or corrected is taken back together; earlier versions stay on record.</source>
        <translation>Alles, was ein Import hinzugefügt oder korrigiert hat, wird gemeinsam zurückgenommen; frühere Fassungen bleiben aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was imported into this store yet. Every import will stand here and can be taken back as a whole.</source>
        <translation>In diesen Bestand wurde noch nichts importiert. Jeder Import wird hier stehen und lässt sich als Ganzes zurücknehmen.</translation>
    </message>
    <message>
        <source>{added} added, {amended} corrected, {unchanged} unchanged, {held} held</source>
        <translation>{added} hinzugefügt, {amended} korrigiert, {unchanged} unverändert, {held} zurückgestellt</translation>
    </message>
    <message>
        <source>{when}, {who}: {files}</source>
        <translation>{when}, {who}: {files}</translation>
    </message>
    <message>
        <source>Taken back. {counts}</source>
        <translation>Zurückgenommen. {counts}</translation>
    </message>
</context>
<context>
    <name>InfusionConsequences</name>
    <message>
        <source>It is kept on record. A dose not given starts &lt;b&gt;no clock&lt;/b&gt;.</source>
        <translation>Sie wird gespeichert. Eine nicht gegebene Dosis startet &lt;b&gt;keine Wartezeit&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The clock still runs from the later dose of &lt;b&gt;{date}&lt;/b&gt;.</source>
        <translation>Die Wartezeit läuft weiter ab der späteren Gabe vom &lt;b&gt;{date}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The clock starts again: ferritin and TSAT are readable from {dates}.</source>
        <translation>Die Wartezeit beginnt neu: Ferritin und TSAT sind auswertbar ab {dates}.</translation>
    </message>
    <message>
        <source>The clock starts: ferritin and TSAT are readable from {dates}.</source>
        <translation>Die Wartezeit beginnt: Ferritin und TSAT sind auswertbar ab {dates}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 sample&lt;/b&gt; reads differently: this dose changes its day.</source>
        <translation>&lt;b&gt;1 Probe&lt;/b&gt; wird anders ausgewertet: Diese Gabe ändert ihren Tag.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} samples&lt;/b&gt; read differently: this dose changes their day.</source>
        <translation>&lt;b&gt;{count} Proben&lt;/b&gt; werden anders ausgewertet: Diese Gabe ändert ihren Tag.</translation>
    </message>
    <message>
        <source>The need cannot be told without weight and haemoglobin.</source>
        <translation>Ohne Gewicht und Hämoglobin ist der Bedarf nicht bestimmbar.</translation>
    </message>
    <message>
        <source>{total} mg in this course cover &lt;b&gt;{share} %&lt;/b&gt; of about {need} mg needed.</source>
        <translation>{total} mg in dieser Serie decken &lt;b&gt;{share} %&lt;/b&gt; des Bedarfs von etwa {need} mg.</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Mend infusion</source>
        <translation>Infusion korrigieren</translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Infusion eintragen</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>Präparat wählen.</translation>
    </message>
    <message>
        <source>The dose waits for an answer.</source>
        <translation>Die Dosis wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>The date of the infusion is missing.</source>
        <translation>Das Datum der Infusion fehlt.</translation>
    </message>
    <message>
        <source>{time} lies before the start.</source>
        <translation>{time} liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>{amount}of this product is already stored for that day.</source>
        <translation>{amount}dieses Präparats: für diesen Tag schon gespeichert.</translation>
    </message>
    <message>
        <source>Both were given</source>
        <translation>Beides gegeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Other, not in the list</source>
        <translation>Anderes, nicht in der Liste</translation>
    </message>
    <message>
        <source>&amp;Dose, mg</source>
        <translation>&amp;Dosis, mg</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Präparat</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Handelsname</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>&amp;Reaktion</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>Ser&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Save dose</source>
        <translation>Gabe speichern</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Speichern lässt sich mit Strg+Z zurücknehmen.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>Flushing</source>
        <translation>Flush</translation>
    </message>
    <message>
        <source>Rash or itching</source>
        <translation>Ausschlag, Juckreiz</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>Niedriger Blutdruck</translation>
    </message>
    <message>
        <source>Anaphylaxis</source>
        <translation>Anaphylaxie</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>Starts a new course</source>
        <translation>Neue Serie</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Gleiche Serie</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Check of an installation of IronView</source>
        <translation>Prüfung einer Installation von IronView</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>All files (SHA-256)</source>
        <translation>Alle Dateien (SHA-256)</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>Was nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Rules and numbers of medicine (SHA-256)</source>
        <translation>Medizinische Regeln und Zahlen (SHA-256)</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Dateien des Programms</translation>
    </message>
    <message>
        <source>Worked cases</source>
        <translation>Durchgerechnete Fälle</translation>
    </message>
    <message>
        <source>Store: write, prove, back up, restore</source>
        <translation>Datenbestand: schreiben, prüfen, sichern, einspielen</translation>
    </message>
    <message>
        <source>The same, encrypted</source>
        <translation>Dasselbe, verschlüsselt</translation>
    </message>
    <message>
        <source>Drawing on the screen</source>
        <translation>Darstellung am Bildschirm</translation>
    </message>
    <message>
        <source>Printing a page</source>
        <translation>Druck einer Seite</translation>
    </message>
    <message>
        <source>{n} files compared</source>
        <translation>{n} Dateien verglichen</translation>
    </message>
    <message>
        <source>{n} cases compared</source>
        <translation>{n} Fälle verglichen</translation>
    </message>
    <message>
        <source>{n} rows came back</source>
        <translation>{n} Zeilen zurückerhalten</translation>
    </message>
    <message>
        <source>{n} pictures looked at</source>
        <translation>{n} Bilder angesehen</translation>
    </message>
    <message>
        <source>{n} pages looked at</source>
        <translation>{n} Seiten angesehen</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>NOT as it should be</source>
        <translation>NICHT in Ordnung</translation>
    </message>
    <message>
        <source>the list of its build</source>
        <translation>der Liste des Builds</translation>
    </message>
    <message>
        <source>the list of its installer</source>
        <translation>der Liste des Installationsprogramms</translation>
    </message>
    <message>
        <source>the commit of its source</source>
        <translation>dem Commit des Quelltexts</translation>
    </message>
    <message>
        <source>nothing: there is no list</source>
        <translation>nichts: Es gibt keine Liste</translation>
    </message>
    <message>
        <source>{place} was altered.</source>
        <translation>{place} wurde verändert.</translation>
    </message>
    <message>
        <source>{place} is missing or cannot be read.</source>
        <translation>{place} fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{place} does not belong to the program.</source>
        <translation>{place} gehört nicht zum Programm.</translation>
    </message>
    <message>
        <source>There is no list to compare the files with: {place}.</source>
        <translation>Es gibt keine Liste, mit der die Dateien zu vergleichen wären: {place}.</translation>
    </message>
    <message>
        <source>{place} should be {expected} and is {got}.</source>
        <translation>{place} sollte {expected} sein und ist {got}.</translation>
    </message>
    <message>
        <source>{place}: {got}</source>
        <translation>{place}: {got}</translation>
    </message>
    <message>
        <source>A store in a scratch place could not be opened. {got}</source>
        <translation>Ein Datenbestand an einem Probeort konnte nicht geöffnet werden. {got}</translation>
    </message>
    <message>
        <source>{place}: nothing can be seen.</source>
        <translation>{place}: Es ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>This installation is as it was delivered, and it works.</source>
        <translation>Diese Installation ist wie ausgeliefert und funktioniert.</translation>
    </message>
    <message>
        <source>This installation is NOT as it should be. Do not rely on it before it was mended.</source>
        <translation>Diese Installation ist NICHT in Ordnung. Vor der Instandsetzung ist kein Verlass auf sie.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Verify this installation</source>
        <translation>Diese Installation prüfen</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF…</source>
        <translation>Seite als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking files, cases and stores</source>
        <translation>Dateien, Fälle und Datenbestände werden geprüft</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known yet.</source>
        <translation>Die Prüfung wurde abgebrochen. Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in {place}.</source>
        <translation>Die Seite liegt in {place}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Patients and files</source>
        <translation>Patienten und Dateien</translation>
    </message>
    <message>
        <source>The patient on screen</source>
        <translation>Der gezeigte Patient</translation>
    </message>
    <message>
        <source>Window and program</source>
        <translation>Fenster und Programm</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Results and findings</source>
        <translation>Befunde und Feststellungen</translation>
    </message>
    <message>
        <source>Import bench</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Charts of the clinic</source>
        <translation>Diagramme der Klinik</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Copy the result in focus</source>
        <translation>Den angewählten Befund kopieren</translation>
    </message>
    <message>
        <source>Next and previous bar</source>
        <translation>Nächster und voriger Balken</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First and last bar</source>
        <translation>Erster und letzter Balken</translation>
    </message>
    <message>
        <source>Show the patients of the bar</source>
        <translation>Die Patienten des Balkens zeigen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Das Formular speichern</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Zum nächsten Feld gehen</translation>
    </message>
    <message>
        <source>Close the form; it asks before it forgets</source>
        <translation>Das Formular schließen; es fragt, bevor es vergisst</translation>
    </message>
    <message>
        <source>Date: open the calendar</source>
        <translation>Datum: Kalender öffnen</translation>
    </message>
    <message>
        <source>Date: a day later or earlier</source>
        <translation>Datum: einen Tag später oder früher</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Date: a month later or earlier</source>
        <translation>Datum: einen Monat später oder früher</translation>
    </message>
    <message>
        <source>Value: paste a whole panel</source>
        <translation>Wert: eine ganze Reihe einfügen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Timeline: the sample before or after</source>
        <translation>Zeitverlauf: vorige oder nächste Probe</translation>
    </message>
    <message>
        <source>Timeline: the dose or event before or after</source>
        <translation>Zeitverlauf: vorige oder nächste Gabe, voriges oder nächstes Ereignis</translation>
    </message>
    <message>
        <source>Timeline: the lane above or below</source>
        <translation>Zeitverlauf: Spur darüber oder darunter</translation>
    </message>
    <message>
        <source>Timeline: the chosen lane shorter or taller</source>
        <translation>Zeitverlauf: die gewählte Bahn niedriger oder höher</translation>
    </message>
    <message>
        <source>Timeline: zoom in or out</source>
        <translation>Zeitverlauf: vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Timeline: back to the first period</source>
        <translation>Zeitverlauf: zurück zum ersten Zeitraum</translation>
    </message>
    <message>
        <source>Timeline: the first or the last sample</source>
        <translation>Zeitverlauf: erste oder letzte Probe</translation>
    </message>
    <message>
        <source>Timeline: go to a date</source>
        <translation>Zeitverlauf: zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Timeline: readable scale or all values</source>
        <translation>Zeitverlauf: lesbare Skala oder alle Werte</translation>
    </message>
    <message>
        <source>Timeline: show or hide the expected course</source>
        <translation>Zeitverlauf: erwarteten Verlauf zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Timeline: legend</source>
        <translation>Zeitverlauf: Legende</translation>
    </message>
    <message>
        <source>Timeline: copy as a picture</source>
        <translation>Zeitverlauf: als Bild kopieren</translation>
    </message>
    <message>
        <source>Timeline: pin the sample and compare others with it</source>
        <translation>Zeitverlauf: die Probe anheften und andere mit ihr vergleichen</translation>
    </message>
    <message>
        <source>Timeline: all tests in one plot, or each in its lane</source>
        <translation>Zeitverlauf: alle Tests in einem Bild, oder jeder in seiner Bahn</translation>
    </message>
    <message>
        <source>Timeline: as a table, or as a plot</source>
        <translation>Zeitverlauf: als Tabelle oder als Bild</translation>
    </message>
    <message>
        <source>Timeline: logarithmic axis of the chosen lane, or linear</source>
        <translation>Zeitverlauf: logarithmische Achse der gewählten Bahn, oder lineare</translation>
    </message>
    <message>
        <source>Timeline: show or hide CRP</source>
        <translation>Zeitverlauf: CRP zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Timeline: show or hide phosphate</source>
        <translation>Zeitverlauf: Phosphat zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Timeline: show or hide fatigue</source>
        <translation>Zeitverlauf: Müdigkeit zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Nach einer Taste oder ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>No key has these words. Try fewer letters.</source>
        <translation>Keine Taste hat diese Wörter. Mit weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>{action} (not now)</source>
        <translation>{action} (jetzt nicht)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Change the result in focus</source>
        <translation>Ausgewähltes Ergebnis ändern</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Open the evidence of a finding</source>
        <translation>Die Belege einer Feststellung öffnen</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Eingabe, F2</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Open the card of the result in focus</source>
        <translation>Die Karte des markierten Befunds öffnen</translation>
    </message>
    <message>
        <source>Exclude the result in focus, with a reason</source>
        <translation>Den markierten Befund mit Grund ausschließen</translation>
    </message>
    <message>
        <source>See the row as it stands in the file</source>
        <translation>Die Zeile sehen, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>Accept the rows that are marked</source>
        <translation>Markierte Zeilen annehmen</translation>
    </message>
    <message>
        <source>Hold the rows that are marked</source>
        <translation>Markierte Zeilen zurückstellen</translation>
    </message>
    <message>
        <source>Reject the rows that are marked</source>
        <translation>Markierte Zeilen ablehnen</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>In den Zeilen suchen</translation>
    </message>
</context>
<context>
    <name>LaneTiles</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>LeavingDesk</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>{n} patients are written to {file}.</source>
        <translation>{n} Patienten sind in {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Given, course {n}</source>
        <translation>Gegeben, Serie {n}</translation>
    </message>
    <message>
        <source>Planned, next course</source>
        <translation>Geplant, nächste Serie</translation>
    </message>
    <message>
        <source>Given, this course</source>
        <translation>Gegeben, diese Serie</translation>
    </message>
    <message>
        <source>from {date}; not given yet, not counted as given</source>
        <translation>ab {date}; noch nicht gegeben, zählt nicht als gegeben</translation>
    </message>
    <message>
        <source>Planned, this course</source>
        <translation>Geplant, diese Serie</translation>
    </message>
    <message>
        <source>Needed, by Ganzoni</source>
        <translation>Bedarf nach Ganzoni</translation>
    </message>
    <message>
        <source>Needed, product table</source>
        <translation>Bedarf nach Präparatetabelle</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>not known: a dose has no known amount</source>
        <translation>nicht bekannt: Die Menge einer Gabe fehlt</translation>
    </message>
    <message>
        <source>Beyond the need</source>
        <translation>Über dem Bedarf</translation>
    </message>
    <message>
        <source>{percent} more than needed</source>
        <translation>{percent} mehr als der Bedarf</translation>
    </message>
    <message>
        <source>{percent} of the need</source>
        <translation>{percent} des Bedarfs</translation>
    </message>
    <message>
        <source>no recent haemoglobin before the course</source>
        <translation>kein aktuelles Hämoglobin vor der Serie</translation>
    </message>
    <message>
        <source>weight missing</source>
        <translation>Gewicht fehlt</translation>
    </message>
    <message>
        <source>weight and recent haemoglobin missing</source>
        <translation>Gewicht und aktuelles Hämoglobin fehlen</translation>
    </message>
    <message>
        <source>no table for mixed products</source>
        <translation>keine Tabelle für gemischte Präparate</translation>
    </message>
    <message>
        <source>Given, last 12 months</source>
        <translation>Gegeben, letzte 12 Monate</translation>
    </message>
    <message>
        <source>Given, ever</source>
        <translation>Gegeben, insgesamt</translation>
    </message>
    <message>
        <source>Red cells received</source>
        <translation>Erhaltene Erythrozyten</translation>
    </message>
    <message>
        <source>iron in the units, gained</source>
        <translation>Eisen in den Konserven, gewonnen</translation>
    </message>
    <message>
        <source>Blood donated</source>
        <translation>Blut gespendet</translation>
    </message>
    <message>
        <source>iron in the donations, lost</source>
        <translation>Eisen in den Spenden, verloren</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>and a dose of unknown amount</source>
        <translation>und eine Gabe unbekannter Menge</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>no table for this product</source>
        <translation>keine Tabelle für dieses Präparat</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Iron ledger</source>
        <translation>Eisenbilanz</translation>
    </message>
    <message>
        <source>Show these doses in the timeline</source>
        <translation>Diese Gaben im Zeitverlauf zeigen</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Export the worklist</source>
        <translation>Arbeitsliste exportieren</translation>
    </message>
    <message>
        <source>Writing the worklist</source>
        <translation>Die Arbeitsliste wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ListPapers</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Calls about tests</source>
        <translation>Anrufe wegen Kontrollen</translation>
    </message>
    <message>
        <source>Labels: {lane}</source>
        <translation>Etiketten: {lane}</translation>
    </message>
    <message>
        <source>{labels}, {date}</source>
        <translation>{labels}, {date}</translation>
    </message>
</context>
<context>
    <name>ListPrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>The printer took no page. Nothing was printed. Look whether it is on and connected, or save a PDF.</source>
        <translation>Der Drucker hat keine Seite angenommen. Es wurde nichts gedruckt. Nachsehen, ob er eingeschaltet und verbunden ist, oder ein PDF speichern.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ListingDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Code des Wiederherstellungsblatts</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Die beiden neuen Passphrasen sind verschieden. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase verwenden</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>There is no recovery sheet. An administrator can give you another one.</source>
        <translation>Es gibt kein Wiederherstellungsblatt. Ein Administrator kann Ihnen eine andere geben.</translation>
    </message>
    <message>
        <source>The data file is encrypted: without a passphrase nobody can read it.</source>
        <translation>Die Datei ist verschlüsselt: Ohne eine Passphrase kann sie niemand lesen.</translation>
    </message>
    <message>
        <source>The passphrase guards this window. The data file is not encrypted: whoever has a copy of it can read it.</source>
        <translation>Die Passphrase schützt dieses Fenster. Die Datei ist nicht verschlüsselt: Wer eine Kopie davon hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>{n} s warten</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben ist</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>IronView, locked</source>
        <translation>IronView, gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No patient is shown while locked</source>
        <translation>Gesperrt wird kein Patient gezeigt</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>At {time}, because you asked to.</source>
        <translation>Um {time}, weil Sie es wollten.</translation>
    </message>
    <message>
        <source>After {n} min without a key or a click, at {time}.</source>
        <translation>Nach {n} min ohne Taste oder Klick, um {time}.</translation>
    </message>
    <message>
        <source>At {time}, with the computer.</source>
        <translation>Um {time}, zusammen mit dem Computer.</translation>
    </message>
    <message>
        <source>At {time}, when the computer went to sleep.</source>
        <translation>Um {time}, als der Computer schlafen ging.</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation>Was Sie gerade eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{owner} was typing here. {owner} can unlock and go on; or enter your passphrase once more, and what {owner} typed is thrown away.</source>
        <translation>{owner} war hier bei der Eingabe. {owner} kann entsperren und weitermachen; oder geben Sie Ihre Passphrase noch einmal ein, dann wird verworfen, was {owner} eingegeben hat.</translation>
    </message>
    <message>
        <source>Another store is open too, and is still locked.</source>
        <translation>Auch ein anderer Datenbestand ist offen und noch gesperrt.</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>{patient} has the same number.</source>
        <translation>{patient} hat dieselbe Nummer.</translation>
    </message>
    <message>
        <source>{patient} is already stored.</source>
        <translation>{patient} ist schon gespeichert.</translation>
    </message>
    <message>
        <source>{patient} has the same family name and birth date.</source>
        <translation>{patient} hat denselben Familiennamen und dasselbe Geburtsdatum.</translation>
    </message>
    <message>
        <source>Open that patient</source>
        <translation>Diese Person öffnen</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Patient auswählen</translation>
    </message>
    <message>
        <source>Type a name, a number or a birth date, or press Ctrl+K from anywhere.</source>
        <translation>Name, Nummer oder Geburtsdatum eingeben, oder überall Strg+K drücken.</translation>
    </message>
    <message>
        <source>Results and infusions</source>
        <translation>Befunde und Infusionen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual – IronView</source>
        <translation>Handbuch – IronView</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer letters.</source>
        <translation>Kein Kapitel enthält diese Wörter. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Enter geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>MappingLine</name>
    <message>
        <source>Remember as</source>
        <translation>Merken als</translation>
    </message>
    <message>
        <source>do not remember</source>
        <translation>nicht merken</translation>
    </message>
    <message>
        <source>Empty: it is not remembered.</source>
        <translation>Leer: wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Remember as</source>
        <translation>&amp;Merken als</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Ohne das lesen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
</context>
<context>
    <name>MappingsDialog</name>
    <message>
        <source>Remembered for laboratories</source>
        <translation>Für Labore gemerkt</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Was gemerkt ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Ask this again</source>
        <translation>&amp;Hierzu erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Forget all of it</source>
        <translation>&amp;Alles davon vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{date}, {person}</source>
        <translation>{date}, {person}</translation>
    </message>
    <message>
        <source>Tables with the same header are read as decided here; the bench says so.</source>
        <translation>Tabellen mit derselben Kopfzeile werden gelesen wie hier entschieden; der Import zeigt das an.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. What you answer on the bench is, under its name.</source>
        <translation>Noch ist nichts gemerkt. Ihre Antworten im Import werden unter ihrem Namen gemerkt.</translation>
    </message>
    <message>
        <source>Version {n}: {date}, {person}</source>
        <translation>Version {n}: {date}, {person}</translation>
    </message>
</context>
<context>
    <name>MendingForm</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Eine Änderung braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>MergersDialog</name>
    <message>
        <source>Merged into {patient}</source>
        <translation>Zusammengeführt mit {patient}</translation>
    </message>
    <message>
        <source>Merged patients</source>
        <translation>Zusammengeführte Patienten</translation>
    </message>
    <message>
        <source>Two different persons</source>
        <translation>Zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation>&amp;Wieder trennen</translation>
    </message>
    <message>
        <source>Both become as they were before. What was entered since stays with this patient.</source>
        <translation>Beide werden wie zuvor. Seither Eingetragenes bleibt bei dieser Person.</translation>
    </message>
    <message>
        <source>Nobody was merged into this patient.</source>
        <translation>Mit dieser Person wurde niemand zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>MiniTimeline</name>
    <message>
        <source>Ferritin and haemoglobin of {whom}</source>
        <translation>Ferritin und Hämoglobin von {whom}</translation>
    </message>
</context>
<context>
    <name>NeedBar</name>
    <message>
        <source>{n} mg given</source>
        <translation>{n} mg gegeben</translation>
    </message>
    <message>
        <source>{n} mg needed</source>
        <translation>{n} mg Bedarf</translation>
    </message>
</context>
<context>
    <name>NetDesk</name>
    <message>
        <source>Export who needs nothing</source>
        <translation>Exportieren, wer nichts braucht</translation>
    </message>
    <message>
        <source>Writing the account</source>
        <translation>Die Rechnung wird geschrieben</translation>
    </message>
</context>
<context>
    <name>NetExport</name>
    <message>
        <source>Account</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Read for {day}, by the rules {version}</source>
        <translation>Gelesen für den {day}, nach den Regeln {version}</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Im Datenbestand</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Gelesen für</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>NetList</name>
    <message>
        <source>Account of all patients</source>
        <translation>Rechnung über alle Patienten</translation>
    </message>
</context>
<context>
    <name>NetModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Gelesen für</translation>
    </message>
</context>
<context>
    <name>NetPage</name>
    <message>
        <source>Nothing due, and why</source>
        <translation>Nichts fällig, und warum</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Read for {day}, by the rules {version}.</source>
        <translation>Gelesen für den {day}, nach den Regeln {version}.</translation>
    </message>
    <message>
        <source>{n} further rows name no patient of the store: see the import page.</source>
        <translation>{n} weitere Zeilen nennen keinen Patienten des Datenbestands: siehe die Importseite.</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Alle werden für heute gelesen</translation>
    </message>
</context>
<context>
    <name>NetTable</name>
    <message>
        <source>Patients of this group</source>
        <translation>Patienten dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Undo the change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} kann {first} oder {second} sein.</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>geändert, bisher {before}</translation>
    </message>
    <message>
        <source>other than delivered</source>
        <translation>anders als geliefert</translation>
    </message>
    <message>
        <source>not in the delivered one</source>
        <translation>nicht im mitgelieferten</translation>
    </message>
    <message>
        <source>delivered: {amount}</source>
        <translation>geliefert: {amount}</translation>
    </message>
</context>
<context>
    <name>OtherPatientDialog</name>
    <message>
        <source>Other patients</source>
        <translation>Andere Patienten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody matches. Words match from their beginning.</source>
        <translation>Kein Treffer. Wörter zählen von ihrem Anfang an.</translation>
    </message>
    <message>
        <source>There is no other patient in the store yet.</source>
        <translation>Es gibt noch keinen anderen Patienten im Bestand.</translation>
    </message>
    <message>
        <source>Mark a patient.</source>
        <translation>Eine Person auswählen.</translation>
    </message>
</context>
<context>
    <name>OverrideDesk</name>
    <message>
        <source>Overridden: {finding}</source>
        <translation>Übersteuert: {finding}</translation>
    </message>
    <message>
        <source>Override withdrawn: {finding}</source>
        <translation>Übersteuerung zurückgenommen: {finding}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override a finding of {patient}</source>
        <translation>Befund von {patient} übersteuern</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stays in the list, with your name and reason. It opens again when a result, a dose or the rule changes.</source>
        <translation>Er bleibt mit Ihrem Namen und Grund in der Liste. Er öffnet sich wieder, wenn sich ein Ergebnis, eine Gabe oder die Regel ändert.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Comment, needed</source>
        <translation>&amp;Kommentar, erforderlich</translation>
    </message>
    <message>
        <source>&amp;Comment, if there is more to say</source>
        <translation>&amp;Kommentar, falls mehr zu sagen ist</translation>
    </message>
    <message>
        <source>Withdraw an override</source>
        <translation>Übersteuerung zurücknehmen</translation>
    </message>
    <message>
        <source>{patient}
{finding}
The finding asks again. Why is the override withdrawn?</source>
        <translation>{patient}
{finding}
Die Feststellung fragt wieder. Warum wird die Übersteuerung zurückgezogen?</translation>
    </message>
</context>
<context>
    <name>OverrideNote</name>
    <message>
        <source>Withdraw…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Override again…</source>
        <translation>Erneut übersteuern …</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>Does not apply to this patient</source>
        <translation>Trifft auf diese Person nicht zu</translation>
    </message>
    <message>
        <source>Already being treated</source>
        <translation>Wird bereits behandelt</translation>
    </message>
    <message>
        <source>Result believed to be wrong</source>
        <translation>Vermutlich falsches Ergebnis</translation>
    </message>
    <message>
        <source>Another cause known</source>
        <translation>Andere Ursache bekannt</translation>
    </message>
    <message>
        <source>Second opinion obtained</source>
        <translation>Eine Zweitmeinung liegt vor</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation>jemand, der nicht genannt ist</translation>
    </message>
    <message>
        <source>Overridden by {name} on {date}: {reason}.</source>
        <translation>Übersteuert von {name} am {date}: {reason}.</translation>
    </message>
    <message>
        <source>Withdrawn by {name} on {date}: {reason}</source>
        <translation>Zurückgenommen von {name} am {date}: {reason}</translation>
    </message>
    <message>
        <source>overridden by {name}, {reason}</source>
        <translation>übersteuert von {name}, {reason}</translation>
    </message>
    <message>
        <source>It opens again when a result, a dose or the rule changes.</source>
        <translation>Er öffnet sich wieder, wenn sich ein Ergebnis, eine Gabe oder die Regel ändert.</translation>
    </message>
    <message>
        <source>Open again: what it rested on is no longer the same.</source>
        <translation>Wieder offen: Die Grundlage ist nicht mehr dieselbe.</translation>
    </message>
    <message>
        <source>This finding is no longer there.</source>
        <translation>Diesen Befund gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>1 finding overridden.</source>
        <translation>1 Befund übersteuert.</translation>
    </message>
    <message>
        <source>{n} findings overridden.</source>
        <translation>{n} Befunde übersteuert.</translation>
    </message>
    <message>
        <source>A number it was compared with is another.</source>
        <translation>Eine Vergleichszahl ist eine andere.</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation>Neu: {row}</translation>
    </message>
    <message>
        <source>No longer there: {row}</source>
        <translation>Nicht mehr vorhanden: {row}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <translation>{name}: {change}</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>not used: {why}</source>
        <translation>nicht verwendet: {why}</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>„{comment}“</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Something was typed that is not saved.</source>
        <translation>Eine Eingabe ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
</context>
<context>
    <name>PanelConsequences</name>
    <message>
        <source>{test}: {old} becomes &lt;b&gt;{new}&lt;/b&gt;; the earlier value stays in the history.</source>
        <translation>{test}: {old} wird zu &lt;b&gt;{new}&lt;/b&gt;; der frühere Wert bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>{tests} is &lt;b&gt;kept but not interpreted&lt;/b&gt;: day {day} is before day {wait}.</source>
        <translation>{tests} wird &lt;b&gt;gespeichert, aber nicht ausgewertet&lt;/b&gt;: Tag {day} liegt vor Tag {wait}.</translation>
    </message>
    <message>
        <source>{tests} are &lt;b&gt;kept but not interpreted&lt;/b&gt;: day {day} is before day {wait}.</source>
        <translation>{tests} werden &lt;b&gt;gespeichert, aber nicht ausgewertet&lt;/b&gt;: Tag {day} liegt vor Tag {wait}.</translation>
    </message>
    <message>
        <source>{tests} is &lt;b&gt;provisional&lt;/b&gt; on day {day} and may still change.</source>
        <translation>{tests} ist an Tag {day} &lt;b&gt;vorläufig&lt;/b&gt; und kann sich noch ändern.</translation>
    </message>
    <message>
        <source>{tests} are &lt;b&gt;provisional&lt;/b&gt; on day {day} and may still change.</source>
        <translation>{tests} sind an Tag {day} &lt;b&gt;vorläufig&lt;/b&gt; und können sich noch ändern.</translation>
    </message>
    <message>
        <source>{tests}: &lt;b&gt;not readable&lt;/b&gt;, the infused iron is in the sample.</source>
        <translation>{tests}: &lt;b&gt;nicht auswertbar&lt;/b&gt;, das infundierte Eisen ist in der Probe.</translation>
    </message>
    <message>
        <source>{tests}: drawn &lt;b&gt;before or after the dose&lt;/b&gt; of that day? The time tells.</source>
        <translation>{tests}: &lt;b&gt;vor oder nach der Gabe&lt;/b&gt; dieses Tages abgenommen? Die Uhrzeit klärt es.</translation>
    </message>
    <message>
        <source>{tests}: &lt;b&gt;kept but not used&lt;/b&gt;, the sample is unfit.</source>
        <translation>{tests}: &lt;b&gt;gespeichert, aber nicht verwendet&lt;/b&gt;, die Probe ist ungeeignet.</translation>
    </message>
    <message>
        <source>Haemoglobin {moved} since {date}: {verdict}.</source>
        <translation>Das Hämoglobin ist seit dem {date} {moved}: {verdict}.</translation>
    </message>
    <message>
        <source>rose by &lt;b&gt;{amount}&lt;/b&gt;</source>
        <translation>um &lt;b&gt;{amount}&lt;/b&gt; gestiegen</translation>
    </message>
    <message>
        <source>fell by &lt;b&gt;{amount}&lt;/b&gt;</source>
        <translation>um &lt;b&gt;{amount}&lt;/b&gt; gefallen</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>gleich geblieben</translation>
    </message>
    <message>
        <source>an early sign of response</source>
        <translation>ein frühes Zeichen des Ansprechens</translation>
    </message>
    <message>
        <source>no early sign of response</source>
        <translation>kein frühes Zeichen des Ansprechens</translation>
    </message>
    <message>
        <source>Haemoglobin has no baseline; none is invented.</source>
        <translation>Für das Hämoglobin fehlt ein Ausgangswert; es wird keiner angenommen.</translation>
    </message>
    <message>
        <source>not judged, something else moved it</source>
        <translation>nicht beurteilt, etwas anderes hat es verändert</translation>
    </message>
    <message>
        <source>too soon to judge</source>
        <translation>zu früh zu beurteilen</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf gutem Weg</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>noch nicht genug</translation>
    </message>
    <message>
        <source>a full response</source>
        <translation>volles Ansprechen</translation>
    </message>
    <message>
        <source>an adequate response</source>
        <translation>ausreichendes Ansprechen</translation>
    </message>
    <message>
        <source>a partial response</source>
        <translation>teilweises Ansprechen</translation>
    </message>
    <message>
        <source>no response, look for a cause</source>
        <translation>kein Ansprechen, Ursache suchen</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged: two values differ.</source>
        <translation>Hämoglobin nicht beurteilbar: Zwei Werte weichen voneinander ab.</translation>
    </message>
    <message>
        <source>{name} joins the list &lt;b&gt;Arrived too early&lt;/b&gt;: redraw from {dates}.</source>
        <translation>{name} kommt auf die Liste &lt;b&gt;Zu früh abgenommen&lt;/b&gt;: erneut abnehmen ab {dates}.</translation>
    </message>
    <message>
        <source>The test after the infusion is &lt;b&gt;done&lt;/b&gt;: recheck {date}.</source>
        <translation>Die Kontrolle nach der Infusion ist &lt;b&gt;erledigt&lt;/b&gt;: nächste Kontrolle {date}.</translation>
    </message>
    <message>
        <source>Next test from {dates}.</source>
        <translation>Nächste Kontrolle ab {dates}.</translation>
    </message>
</context>
<context>
    <name>PanelDoubts</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>{value} is already stored for this sample.</source>
        <translation>{value} ist für diese Probe schon gespeichert.</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Erneut eintragen</translation>
    </message>
    <message>
        <source>Corrects {value}</source>
        <translation>Korrigiert {value}</translation>
    </message>
    <message>
        <source>Both stand</source>
        <translation>Beide gelten</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Der Wert stimmt</translation>
    </message>
</context>
<context>
    <name>PanelForm</name>
    <message>
        <source>Mend results</source>
        <translation>Ergebnisse korrigieren</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>Ergebnisse eingeben</translation>
    </message>
    <message>
        <source>{test} waits for an answer.</source>
        <translation>{test} wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>No value is typed yet.</source>
        <translation>Noch ist kein Wert eingegeben.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Not taken from the clipboard: {lines}.</source>
        <translation>Nicht aus der Zwischenablage übernommen: {lines}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Eine Änderung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Save 1 result</source>
        <translation>1 Ergebnis speichern</translation>
    </message>
    <message>
        <source>Save {count} results</source>
        <translation>{count} Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z. Tab moves on, Enter goes to the next value.</source>
        <translation>Speichern lässt sich mit Strg+Z zurücknehmen. Tab geht weiter, Enter zum nächsten Wert.</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>&amp;Add a test</source>
        <translation>&amp;Messgröße hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste a report</source>
        <translation>&amp;Befund einfügen</translation>
    </message>
    <message>
        <source>One test a line; Ctrl+V in a value does the same</source>
        <translation>Eine Messgröße je Zeile; ebenso Strg+V in einem Wert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Laborbereich</translation>
    </message>
    <message>
        <source>Lab flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>PanelReading</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>readable from {date}</source>
        <translation>auswertbar ab {date}</translation>
    </message>
    <message>
        <source>haemolysed</source>
        <translation>hämolytisch</translation>
    </message>
    <message>
        <source>oral iron that day</source>
        <translation>Eisen per os an dem Tag</translation>
    </message>
    <message>
        <source>a component is invalid</source>
        <translation>ein Bestandteil ist ungültig</translation>
    </message>
    <message>
        <source>may still fall</source>
        <translation>kann noch fallen</translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>{test}, unit</source>
        <translation>{test}, Einheit</translation>
    </message>
    <message>
        <source>{test}, laboratory range</source>
        <translation>{test}, Laborbereich</translation>
    </message>
    <message>
        <source>{test}, laboratory flag</source>
        <translation>{test}, Labormarkierung</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Iron tests and doses, {whom}</source>
        <translation>Eisenwerte und Gaben, {whom}</translation>
    </message>
    <message>
        <source>Iron review, {whom}</source>
        <translation>Eisenbefund, {whom}</translation>
    </message>
    <message>
        <source>no results yet</source>
        <translation>noch keine Befunde</translation>
    </message>
    <message>
        <source>results up to {date}</source>
        <translation>Befunde bis {date}</translation>
    </message>
    <message>
        <source>rules {rules}</source>
        <translation>Regeln {rules}</translation>
    </message>
    <message>
        <source>Iron review</source>
        <translation>Eisenbefund</translation>
    </message>
    <message>
        <source>Results by sample</source>
        <translation>Befunde nach Proben</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Es gibt noch keinen Befund.</translation>
    </message>
    <message>
        <source>1 sample outside {first} to {last} is not on this page.</source>
        <translation>1 Probe außerhalb von {first} bis {last} steht nicht auf dieser Seite.</translation>
    </message>
    <message>
        <source>{n} samples outside {first} to {last} are not on this page.</source>
        <translation>{n} Proben außerhalb von {first} bis {last} stehen nicht auf dieser Seite.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>The rules find nothing that asks for attention.</source>
        <translation>Die Regeln finden nichts, was Aufmerksamkeit verlangt.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <source>Rests on: {dates}.</source>
        <translation>Beruht auf: {dates}.</translation>
    </message>
    <message>
        <source>{date} ({why})</source>
        <translation>{date} ({why})</translation>
    </message>
    <message>
        <source>Not used: {rows}.</source>
        <translation>Nicht verwendet: {rows}.</translation>
    </message>
    <message>
        <source>Not signed when this page was printed</source>
        <translation>Beim Druck dieser Seite nicht unterschrieben</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Name und Unterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Test and unit</source>
        <translation>Test und Einheit</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Laborbereich</translation>
    </message>
    <message>
        <source>calc</source>
        <translation>ber.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>lab {flag}</source>
        <translation>Labor {flag}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <source>IronView {version}, rules {rules}</source>
        <translation>IronView {version}, Regeln {rules}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>Geburtsdatum unbekannt</translation>
    </message>
    <message>
        <source>Printed {date}, {time}, {who}</source>
        <translation>Gedruckt {date}, {time}, {who}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>Label for the laboratory, {whom}</source>
        <translation>Etikett für das Labor, {whom}</translation>
    </message>
    <message>
        <source>No test is planned, so that there is no label.</source>
        <translation>Es ist keine Kontrolle geplant, daher gibt es kein Etikett.</translation>
    </message>
    <message>
        <source>Due: draw now</source>
        <translation>Fällig: jetzt abnehmen</translation>
    </message>
    <message>
        <source>Not before {date}</source>
        <translation>Nicht vor dem {date}</translation>
    </message>
    <message>
        <source>Iron infusion {date}</source>
        <translation>Eiseninfusion {date}</translation>
    </message>
    <message>
        <source>best from {date}</source>
        <translation>am besten ab {date}</translation>
    </message>
    <message>
        <source>Next blood test</source>
        <translation>Nächste Blutuntersuchung</translation>
    </message>
    <message>
        <source>Slip for the next test, {whom}</source>
        <translation>Zettel für die nächste Kontrolle, {whom}</translation>
    </message>
    <message>
        <source>Iron tests of {whom}, {date}</source>
        <translation>Eisenwerte von {whom}, {date}</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Liebe Kollegin, lieber Kollege,</translation>
    </message>
    <message>
        <source>These sentences describe patterns of the results by the rules named below. They are not a diagnosis.</source>
        <translation>Diese Sätze beschreiben Muster der Befunde nach den unten genannten Regeln. Sie sind keine Diagnose.</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Letter, {whom}</source>
        <translation>Brief, {whom}</translation>
    </message>
    <message>
        <source>No test is planned.</source>
        <translation>Es ist keine Kontrolle geplant.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Ab {date}</translation>
    </message>
    <message>
        <source>Not before {earliest}, best from {preferred}</source>
        <translation>Nicht vor {earliest}, am besten ab {preferred}</translation>
    </message>
    <message>
        <source>Last iron infusion: {dose}, {date}.</source>
        <translation>Letzte Eiseninfusion: {dose}, {date}.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Your iron tests</source>
        <translation>Ihre Eisenwerte</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>For the patient, {whom}</source>
        <translation>Für den Patienten, {whom}</translation>
    </message>
    <message>
        <source>This page is not a diagnosis. Talk with your doctor before you begin or stop anything.</source>
        <translation>Diese Seite ist keine Diagnose. Sprechen Sie mit Ihrer Ärztin oder Ihrem Arzt, bevor Sie etwas beginnen oder beenden.</translation>
    </message>
    <message>
        <source>Tell every laboratory and every doctor the date of your last iron infusion: blood drawn too soon after it gives values that mislead.</source>
        <translation>Nennen Sie jedem Labor und jeder Praxis das Datum Ihrer letzten Eiseninfusion: Zu früh danach abgenommenes Blut ergibt Werte, die in die Irre führen.</translation>
    </message>
    <message>
        <source>Iron you were given last</source>
        <translation>Zuletzt gegebenes Eisen</translation>
    </message>
    <message>
        <source>Your newest values</source>
        <translation>Ihre neuesten Werte</translation>
    </message>
    <message>
        <source>Options for a visit, {whom}</source>
        <translation>Optionen für einen Besuch, {whom}</translation>
    </message>
    <message>
        <source>Before iron is given</source>
        <translation>Vor der Eisengabe</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>Quellen: {sources}.</translation>
    </message>
    <message>
        <source>Worklist, {date}</source>
        <translation>Arbeitsliste, {date}</translation>
    </message>
    <message>
        <source>Nobody needs anything.</source>
        <translation>Niemand braucht etwas.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Calls about tests, {date}</source>
        <translation>Anrufe wegen Kontrollen, {date}</translation>
    </message>
    <message>
        <source>Note in the worklist how each call ended: it stands in the patient&apos;s history then.</source>
        <translation>In der Arbeitsliste vermerken, wie jeder Anruf ausging: dann steht es im Verlauf des Patienten.</translation>
    </message>
    <message>
        <source>Nobody is to be called.</source>
        <translation>Niemand ist anzurufen.</translation>
    </message>
    <message>
        <source>And {n} more of this lane.</source>
        <translation>Und {n} weitere dieser Spur.</translation>
    </message>
    <message>
        <source>Day, name</source>
        <translation>Tag, Name</translation>
    </message>
    <message>
        <source>Nothing due, and why, {date}</source>
        <translation>Nichts fällig, und warum, {date}</translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>Diesen Teil verbergen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase des Pakets</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase reads the patients in it. Tell it to the receiver another way than the file, for example by telephone. Nobody can open the package without it. At least {count} characters.</source>
        <translation>Wer die Datei und diese Passphrase hat, liest die Patienten darin. Teilen Sie sie dem Empfänger auf anderem Weg mit als die Datei, zum Beispiel am Telefon. Ohne sie kann niemand das Paket öffnen. Mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>{name} is locked. Its sender knows the passphrase.</source>
        <translation>{name} ist verschlossen. Die Passphrase kennt der Absender.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>{n} characters are missing.</source>
        <translation>{n} Zeichen fehlen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Enter results</source>
        <translation>Ergebnisse eingeben</translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Infusion eintragen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reaction: {products}</source>
        <translation>Reaktion: {products}</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>Regeln {rules}</translation>
    </message>
    <message>
        <source>born {value}</source>
        <translation>geb. {value}</translation>
    </message>
    <message>
        <source>MRN {value}</source>
        <translation>Pat.-Nr. {value}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>Geburtsdatum unbekannt</translation>
    </message>
</context>
<context>
    <name>PatientFields</name>
    <message>
        <source>By age and conditions</source>
        <translation>Nach Alter und Diagnosen</translation>
    </message>
    <message>
        <source>A name or a number is missing.</source>
        <translation>Ein Name oder eine Nummer fehlt.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Die Zeitzone ist unbekannt.</translation>
    </message>
    <message>
        <source>A chosen profile needs a reason.</source>
        <translation>Ein gewähltes Profil braucht einen Grund.</translation>
    </message>
    <message>
        <source>{d} lies ahead.</source>
        <translation>{d} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{typed} is no measure.</source>
        <translation>{typed} ist kein Messwert.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Einen Eintrag der Liste wählen.</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>auch nur Jahr</translation>
    </message>
    <message>
        <source>&amp;Menopausal status</source>
        <translation>&amp;Menopausenstatus</translation>
    </message>
    <message>
        <source>&amp;Weight, kg</source>
        <translation>Ge&amp;wicht, kg</translation>
    </message>
    <message>
        <source>&amp;Height, cm</source>
        <translation>G&amp;röße, cm</translation>
    </message>
    <message>
        <source>Weight before &amp;pregnancy, kg</source>
        <translation>Gewicht vor &amp;Schwangerschaft, kg</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Wh&amp;y this profile</source>
        <translation>Warum &amp;dieses Profil</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>N&amp;achname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>Ges&amp;chlecht</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Premenopausal</source>
        <translation>Prämenopausal</translation>
    </message>
    <message>
        <source>Postmenopausal</source>
        <translation>Postmenopausal</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>Die der Klinik</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Somebody like this is already stored.</source>
        <translation>Eine ähnliche Person ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Eine Änderung braucht einen Grund.</translation>
    </message>
    <message>
        <source>New patient – IronView</source>
        <translation>Neuer Patient – IronView</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Patient speichern</translation>
    </message>
    <message>
        <source>The patient is added to the list. Results can be entered at once.</source>
        <translation>Die Person kommt auf die Liste. Ergebnisse lassen sich sofort eingeben.</translation>
    </message>
    <message>
        <source>Change patient</source>
        <translation>Patient ändern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Speichern lässt sich mit Strg+Z zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} Patienten</translation>
    </message>
    <message>
        <source>Nobody matches. Words match from their beginning.</source>
        <translation>Kein Treffer. Wörter zählen von ihrem Anfang an.</translation>
    </message>
    <message>
        <source>The first {shown} of more. Type on to narrow it.</source>
        <translation>Die ersten {shown} von mehr. Weitertippen grenzt ein.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} von {count}</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>Diese Probe</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welche Befunde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Iron ledger</source>
        <translation>Eisenbilanz</translation>
    </message>
    <message>
        <source>No result yet. What the rules find will stand here, with its evidence.</source>
        <translation>Noch kein Befund. Hier steht, was die Regeln finden, mit den Belegen dafür.</translation>
    </message>
    <message>
        <source>The rules find nothing in this sample.</source>
        <translation>Die Regeln finden in dieser Probe nichts.</translation>
    </message>
    <message>
        <source>The rules find nothing that asks for attention.</source>
        <translation>Die Regeln finden nichts, was Aufmerksamkeit verlangt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PatientsPanel</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patients behind the bar</source>
        <translation>Patienten hinter dem Balken</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>Patient öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and passphrases</source>
        <translation>Personen und Passphrasen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>&amp;Rolle ändern…</translation>
    </message>
    <message>
        <source>&amp;Give another passphrase…</source>
        <translation>Eine &amp;andere Passphrase geben…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Change &amp;my passphrase…</source>
        <translation>&amp;Meine Passphrase ändern…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>At least {n} characters; four words are good</source>
        <translation>Mindestens {n} Zeichen; vier Wörter sind gut</translation>
    </message>
    <message>
        <source>Let the store know people</source>
        <translation>Den Datenbestand Personen kennen lassen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Die Rolle von {name} ändern</translation>
    </message>
    <message>
        <source>Give {name} another passphrase</source>
        <translation>{name} eine andere Passphrase geben</translation>
    </message>
    <message>
        <source>Let {name} in no more; what they did keeps their name</source>
        <translation>{name} nicht mehr einlassen; was sie oder er getan hat, behält den Namen</translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation>Die eigene Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Die beiden neuen Passphrasen sind verschieden. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>Schlüssel &amp;wechseln</translation>
    </message>
    <message>
        <source>Removed. Whoever took a copy of the data file and its key along is kept out of later copies only by a new key. The store closes for a moment while it is written anew. Passphrases and the recovery sheet stay as they are.</source>
        <translation>Entfernt. Wer eine Kopie der Datendatei und ihren Schlüssel mitgenommen hat, wird nur durch einen neuen Schlüssel von späteren Kopien ferngehalten. Der Datenbestand schließt sich kurz, während er neu geschrieben wird. Passphrasen und Wiederherstellungsblatt bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source> (you)</source>
        <translation> (Sie)</translation>
    </message>
    <message>
        <source>This store knows no people: whoever opens it may do everything, and signs as {user}. Once it knows people, each signs in with a passphrase and may do what their role covers. You become its administrator. Passphrases guard this program; only encryption protects the data file itself.</source>
        <translation>Dieser Datenbestand kennt keine Personen: Wer ihn öffnet, darf alles und zeichnet als {user}. Sobald er Personen kennt, meldet sich jede mit einer Passphrase an und darf, was ihre Rolle umfasst. Sie werden sein Administrator. Passphrasen schützen dieses Programm; die Datei selbst schützt nur die Verschlüsselung.</translation>
    </message>
    <message>
        <source>The data file is encrypted: only these people can read it.</source>
        <translation>Die Datei ist verschlüsselt: Nur diese Personen können sie lesen.</translation>
    </message>
    <message>
        <source>The data file is not encrypted: passphrases guard this program, and whoever has a copy of the file can read it. Encrypt the store to protect the file.</source>
        <translation>Die Datei ist nicht verschlüsselt: Passphrasen schützen dieses Programm, und wer eine Kopie der Datei hat, kann sie lesen. Verschlüsseln Sie den Datenbestand, um die Datei zu schützen.</translation>
    </message>
    <message>
        <source>Write this code down and lock it away. It lets in whoever has it, when a passphrase is forgotten. It is shown only now.</source>
        <translation>Schreiben Sie diesen Code auf und schließen Sie ihn weg. Er lässt ein, wer ihn hat, wenn eine Passphrase vergessen ist. Er wird nur jetzt gezeigt.</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Image saved.</source>
        <translation>Bild gespeichert.</translation>
    </message>
    <message>
        <source>The image could not be written there. Choose another folder.</source>
        <translation>Das Bild konnte dort nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>There is no blood test yet.</source>
        <translation>Es gibt noch keine Blutuntersuchung.</translation>
    </message>
    <message>
        <source>Your last blood sample is from {date}.</source>
        <translation>Ihre letzte Blutprobe ist vom {date}.</translation>
    </message>
    <message>
        <source>It was drawn {n} days after an iron infusion. For some weeks after an infusion the iron values are high without meaning that there is too much iron, so they are not read yet.</source>
        <translation>Sie wurde {n} Tage nach einer Eiseninfusion abgenommen. Einige Wochen nach einer Infusion sind die Eisenwerte hoch, ohne dass zu viel Eisen da ist; deshalb werden sie noch nicht ausgewertet.</translation>
    </message>
    <message>
        <source>They can be read from {date}.</source>
        <translation>Auswertbar sind sie ab dem {date}.</translation>
    </message>
    <message>
        <source>Your iron stores cannot be judged from this sample.</source>
        <translation>Ihre Eisenspeicher lassen sich aus dieser Probe nicht beurteilen.</translation>
    </message>
    <message>
        <source>Your iron values lie where doctors think about giving iron.</source>
        <translation>Ihre Eisenwerte liegen dort, wo Ärzte an eine Eisengabe denken.</translation>
    </message>
    <message>
        <source>Your iron stores are low.</source>
        <translation>Ihre Eisenspeicher sind niedrig.</translation>
    </message>
    <message>
        <source>There is iron in your stores, but little of it reaches the blood.</source>
        <translation>In Ihren Speichern ist Eisen, aber wenig davon gelangt ins Blut.</translation>
    </message>
    <message>
        <source>Little iron is on its way in your blood.</source>
        <translation>In Ihrem Blut ist wenig Eisen unterwegs.</translation>
    </message>
    <message>
        <source>The iron in your stores and in your blood is above the usual range.</source>
        <translation>Das Eisen in Ihren Speichern und in Ihrem Blut liegt über dem üblichen Bereich.</translation>
    </message>
    <message>
        <source>Your iron stores are above the usual range. That can have several causes, for example an inflammation.</source>
        <translation>Ihre Eisenspeicher liegen über dem üblichen Bereich. Das kann mehrere Ursachen haben, zum Beispiel eine Entzündung.</translation>
    </message>
    <message>
        <source>Your iron values do not say clearly whether your stores are full.</source>
        <translation>Ihre Eisenwerte sagen nicht eindeutig, ob Ihre Speicher gefüllt sind.</translation>
    </message>
    <message>
        <source>Your iron stores are full.</source>
        <translation>Ihre Eisenspeicher sind gefüllt.</translation>
    </message>
    <message>
        <source>Your haemoglobin rose from {before} to {now} g/dL since the infusion.</source>
        <translation>Ihr Hämoglobin ist seit der Infusion von {before} auf {now} g/dL gestiegen.</translation>
    </message>
    <message>
        <source>Your haemoglobin was {before} g/dL before the infusion and is {now} now.</source>
        <translation>Ihr Hämoglobin betrug vor der Infusion {before} g/dL und beträgt jetzt {now}.</translation>
    </message>
    <message>
        <source>Iron in store (ferritin)</source>
        <translation>Gespeichertes Eisen (Ferritin)</translation>
    </message>
    <message>
        <source>Iron on its way in the blood (TSAT)</source>
        <translation>Eisen, das im Blut unterwegs ist (TSAT)</translation>
    </message>
    <message>
        <source>Red pigment of the blood (haemoglobin)</source>
        <translation>Roter Blutfarbstoff (Hämoglobin)</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Phosphat</translation>
    </message>
    <message>
        <source>not read yet: too soon after the infusion</source>
        <translation>noch nicht ausgewertet: zu früh nach der Infusion</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>may still fall</source>
        <translation>kann noch fallen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>neither high nor low</source>
        <translation>weder hoch noch niedrig</translation>
    </message>
    <message>
        <source>{date}: {product}, {amount}</source>
        <translation>{date}: {product}, {amount}</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>Menge nicht bekannt</translation>
    </message>
    <message>
        <source>No blood test is planned. Ask when the next one is sensible.</source>
        <translation>Es ist keine Blutuntersuchung geplant. Fragen Sie, wann die nächste sinnvoll ist.</translation>
    </message>
    <message>
        <source>Your next blood test is due since {date}. Please make an appointment.</source>
        <translation>Ihre nächste Blutuntersuchung ist seit dem {date} fällig. Bitte vereinbaren Sie einen Termin.</translation>
    </message>
    <message>
        <source>Your next blood test is best from {date}.</source>
        <translation>Ihre nächste Blutuntersuchung ist am besten ab dem {date}.</translation>
    </message>
    <message>
        <source>Your next blood test is best from {date}, not before {earliest}: sooner, the iron of the infusion would still disturb it.</source>
        <translation>Ihre nächste Blutuntersuchung ist am besten ab dem {date}, nicht vor dem {earliest}: Früher würde das Eisen der Infusion sie noch stören.</translation>
    </message>
</context>
<context>
    <name>PlainLeftoversDialog</name>
    <message>
        <source>From before the encryption</source>
        <translation>Aus der Zeit vor der Verschlüsselung</translation>
    </message>
    <message>
        <source>Files that anybody can read</source>
        <translation>Dateien, die jeder lesen kann</translation>
    </message>
    <message>
        <source>&amp;Encrypt the backups</source>
        <translation>Die Sicherungen &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>Alle &amp;löschen</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Den Rest behalten</translation>
    </message>
    <message>
        <source>Deleting does not wipe a medium: with the right tools a deleted file can be read for a while. Sticks and copies that are elsewhere are yours to look after.</source>
        <translation>Löschen bereinigt keinen Datenträger: Mit dem richtigen Werkzeug lässt sich eine gelöschte Datei noch eine Weile lesen. Um Sticks und Kopien an anderen Orten müssen Sie sich selbst kümmern.</translation>
    </message>
    <message>
        <source>The store is encrypted. These files from the time before are not, and whoever has them can read them. Encrypted backups are restored and checked before the readable ones go.</source>
        <translation>Der Datenbestand ist verschlüsselt. Diese Dateien von vorher sind es nicht, und wer sie hat, kann sie lesen. Verschlüsselte Sicherungen werden eingespielt und geprüft, bevor die lesbaren verschwinden.</translation>
    </message>
    <message>
        <source>Nothing is left that can be read without a passphrase.</source>
        <translation>Nichts ist mehr da, das sich ohne Passphrase lesen lässt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Encrypting and checking</source>
        <translation>Verschlüsseln und prüfen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen …</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Wieder einbeziehen</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Irrtümlich eingegeben…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Gemeldet als</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Laboratory flag</source>
        <translation>Labormarkierung</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>typed by {name}</source>
        <translation>eingegeben von {name}</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Not used in</source>
        <translation>Nicht verwendet in</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Erwarteter Verlauf</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The review of {whom} is on the clipboard as text.</source>
        <translation>Der Befund von {whom} liegt als Text in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print {whom}</source>
        <translation>{whom} drucken</translation>
    </message>
    <message>
        <source>Results of every sample</source>
        <translation>Befunde aller Proben</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Period of the timeline</source>
        <translation>&amp;Zeitraum der Zeitachse</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} ist geschrieben.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer took no page. Nothing was printed. Look whether it is on and connected, or save a PDF.</source>
        <translation>Der Drucker hat keine Seite angenommen. Es wurde nichts gedruckt. Nachsehen, ob er eingeschaltet und verbunden ist, oder ein PDF speichern.</translation>
    </message>
    <message>
        <source>Review, for the record</source>
        <translation>Befund, für die Akte</translation>
    </message>
    <message>
        <source>For the patient, in plain words</source>
        <translation>Für den Patienten, in einfachen Worten</translation>
    </message>
    <message>
        <source>For the patient, large print</source>
        <translation>Für den Patienten, in großer Schrift</translation>
    </message>
    <message>
        <source>Slip for the next test</source>
        <translation>Zettel für die nächste Kontrolle</translation>
    </message>
    <message>
        <source>Letter to a colleague</source>
        <translation>Brief an Kollegen</translation>
    </message>
    <message>
        <source>Label for the laboratory</source>
        <translation>Etikett für das Labor</translation>
    </message>
    <message>
        <source>Options for a visit</source>
        <translation>Optionen für einen Besuch</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>The last course</source>
        <translation>Die letzte Serie</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;First free label</source>
        <translation>&amp;Erstes freies Etikett</translation>
    </message>
    <message>
        <source>{number} (row {row}, column {column})</source>
        <translation>{number} (Zeile {row}, Spalte {column})</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Before iron:</source>
        <translation>Vor dem Eisen:</translation>
    </message>
    <message>
        <source>Single maximum {amount}</source>
        <translation>Einzelhöchstdosis {amount}</translation>
    </message>
    <message>
        <source>in any 7 days {amount}</source>
        <translation>in 7 Tagen höchstens {amount}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>shortest interval {days}</source>
        <translation>kürzester Abstand {days}</translation>
    </message>
    <message>
        <source>watch phosphate on repeated courses</source>
        <translation>bei wiederholten Serien Phosphat beachten</translation>
    </message>
    <message>
        <source>alters MRI for {months} months</source>
        <translation>verändert MRT für {months} Monate</translation>
    </message>
    <message>
        <source>No iron was given before</source>
        <translation>Bisher kein Eisen gegeben</translation>
    </message>
    <message>
        <source>Last dose {dose}</source>
        <translation>Letzte Gabe {dose}</translation>
    </message>
    <message>
        <source>iron given so far {amount}</source>
        <translation>bisher gegebenes Eisen {amount}</translation>
    </message>
    <message>
        <source>a phosphate is due before a dose of a new course until {date}</source>
        <translation>vor einer Gabe einer neuen Serie ist bis {date} ein Phosphat fällig</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>See &amp;what would change</source>
        <translation>&amp;Änderungen ansehen</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>Version &amp;speichern</translation>
    </message>
    <message>
        <source>Profiles: save the version</source>
        <translation>Profile: die Fassung speichern</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>what this version is about</source>
        <translation>worum es in dieser Version geht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Wh&amp;y it says so, in one sentence</source>
        <translation>&amp;Begründung, in einem Satz</translation>
    </message>
    <message>
        <source>N&amp;ote for the history</source>
        <translation>N&amp;otiz für die Versionen</translation>
    </message>
    <message>
        <source>Saving a version changes nobody&apos;s results.</source>
        <translation>Eine Version zu speichern ändert keine Auswertung.</translation>
    </message>
    <message>
        <source>{number} can be read in two ways.</source>
        <translation>{number} lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>{first} And {n} more.</source>
        <translation>{first} Und {n} weitere.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Kopieren …</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>In K&amp;raft setzen …</translation>
    </message>
    <message>
        <source>&amp;Stop using…</source>
        <translation>&amp;Außer Kraft setzen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Guideline profiles</source>
        <translation>Leitlinienprofile</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Own versions</source>
        <translation>Eigene Versionen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>came with IronView</source>
        <translation>mit IronView geliefert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The newest own version counts already.</source>
        <translation>Die neueste eigene Version gilt schon.</translation>
    </message>
    <message>
        <source>There is no own version yet. Copy the profile first.</source>
        <translation>Noch gibt es keine eigene Version. Zuerst das Profil kopieren.</translation>
    </message>
    <message>
        <source>No own version of it counts.</source>
        <translation>Es gilt keine eigene Version davon.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>own version {n} cannot be read</source>
        <translation>eigene Version {n} nicht lesbar</translation>
    </message>
    <message>
        <source>own version, {version}</source>
        <translation>eigene Version, {version}</translation>
    </message>
    <message>
        <source>as delivered, {version}</source>
        <translation>wie geliefert, {version}</translation>
    </message>
    <message>
        <source>does not count: a draft</source>
        <translation>gilt nicht: ein Entwurf</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Guideline profiles</source>
        <translation>Leitlinienprofile</translation>
    </message>
    <message>
        <source>Profiles: back</source>
        <translation>Profile: zurück</translation>
    </message>
    <message>
        <source>{name}, as delivered. Copy it to change it.</source>
        <translation>{name}, wie geliefert. Zum Ändern kopieren.</translation>
    </message>
    <message>
        <source>{name}: from {version} to the next</source>
        <translation>{name}: von {version} zur nächsten</translation>
    </message>
    <message>
        <source>What would change: {name}, {version}</source>
        <translation>Was sich ändern würde: {name}, {version}</translation>
    </message>
    <message>
        <source>&amp;Activate with this reason</source>
        <translation>Mit diesem Grund in &amp;Kraft setzen</translation>
    </message>
    <message>
        <source>{file} cannot be used. Nothing was read into the store.</source>
        <translation>{file} ist nicht verwendbar. Nichts wurde in den Bestand übernommen.</translation>
    </message>
    <message>
        <source>{name}, from {file}</source>
        <translation>{name}, aus {file}</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} ist geschrieben.</translation>
    </message>
    <message>
        <source>What would change: {name}, not saved yet</source>
        <translation>Was sich ändern würde: {name}, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{version} of {name} is saved. It counts for nobody until it is activated.</source>
        <translation>{version} von {name} ist gespeichert. Sie gilt erst, wenn sie in Kraft gesetzt wird.</translation>
    </message>
    <message>
        <source>{name}, {version}, counts for everyone now.</source>
        <translation>{name}, {version}, gilt jetzt für alle.</translation>
    </message>
    <message>
        <source>{name} counts for nobody now.</source>
        <translation>{name} gilt jetzt für niemanden.</translation>
    </message>
    <message>
        <source>{name} counts as delivered again.</source>
        <translation>{name} gilt wieder wie geliefert.</translation>
    </message>
    <message>
        <source>{name}: a copy</source>
        <translation>{name}: eine Kopie</translation>
    </message>
    <message>
        <source>{name}: versions</source>
        <translation>{name}: Versionen</translation>
    </message>
    <message>
        <source>What would change without our version of {name}</source>
        <translation>Was sich ohne unsere Fassung von {name} ändern würde</translation>
    </message>
    <message>
        <source>&amp;Stop using it, with this reason</source>
        <translation>Mit diesem Grund &amp;außer Kraft setzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profile (*.toml)</translation>
    </message>
</context>
<context>
    <name>ProgramGroup</name>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>&amp;Verify this installation…</source>
        <translation>Diese Installation &amp;prüfen…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question {n} of {total}</source>
        <translation>Frage {n} von {total}</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>{typed} is no range. Write it like 10-200, &lt; 5 or &gt; 60.</source>
        <translation>{typed} ist kein Bereich. Schreibweise: 10-200, &lt; 5 oder &gt; 60.</translation>
    </message>
</context>
<context>
    <name>RawRowDialog</name>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>Die Zeile, wie sie in der Datei steht</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Alle werden für heute gelesen</translation>
    </message>
    <message>
        <source>{n} patients are not read for today. They stand where they stood before.</source>
        <translation>{n} Patienten sind für heute nicht gelesen. Sie stehen, wo sie vorher standen.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Typed wrongly</source>
        <translation>Falsch eingegeben</translation>
    </message>
    <message>
        <source>Corrected by the laboratory</source>
        <translation>Vom Labor korrigiert</translation>
    </message>
    <message>
        <source>Belongs to another date</source>
        <translation>Gehört zu einem anderen Datum</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>Grund wählen oder schreiben</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>Grund der &amp;Änderung</translation>
    </message>
</context>
<context>
    <name>ReasonFoot</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Activate with this reason</source>
        <translation>Mit diesem Grund in &amp;Kraft setzen</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund fehlt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>IronView recovery sheet</source>
        <translation>IronView-Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>Datenbestand: {name}</translation>
    </message>
    <message>
        <source>Number of the store: {id}</source>
        <translation>Nummer des Datenbestands: {id}</translation>
    </message>
    <message>
        <source>Made on {day} at {time}</source>
        <translation>Erstellt am {day} um {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This sheet opens the store when every passphrase is forgotten or whoever knew one is gone. Whoever holds it can read every patient: keep it locked away, not beside the computer, and not as a photograph.</source>
        <translation>Dieses Blatt öffnet den Datenbestand, wenn jede Passphrase vergessen oder jeder fort ist, der eine kannte. Wer es hat, kann jeden Patienten lesen: Schließen Sie es weg, nicht neben dem Computer, und fotografieren Sie es nicht.</translation>
    </message>
    <message>
        <source>To use it: start IronView, choose the code of the recovery sheet where it asks for a passphrase, and type the code or scan the square. Capitals, spaces and dashes do not matter. There is no 0, 1 or 8 in it.</source>
        <translation>So wird es benutzt: IronView starten, dort, wo nach der Passphrase gefragt wird, den Code des Wiederherstellungsblatts wählen und den Code eingeben oder das Quadrat scannen. Großbuchstaben, Leerzeichen und Striche sind gleichgültig. 0, 1 und 8 kommen nicht vor.</translation>
    </message>
    <message>
        <source>Then set a new passphrase and print a new sheet. A new sheet voids this one: destroy the old one.</source>
        <translation>Dann eine neue Passphrase setzen und ein neues Blatt drucken. Ein neues Blatt macht dieses ungültig: Vernichten Sie das alte.</translation>
    </message>
    <message>
        <source>IronView keeps no copy of this code, and nobody can make it again. If all passphrases and this sheet are lost, the store and its backups cannot be opened by anybody, its makers included. Backups made before the sheet was renewed still open with the older sheet.</source>
        <translation>IronView behält keine Kopie dieses Codes, und niemand kann ihn noch einmal erzeugen. Gehen alle Passphrasen und dieses Blatt verloren, kann niemand den Datenbestand und seine Sicherungen öffnen, auch die Hersteller nicht. Sicherungen aus der Zeit vor der Erneuerung öffnet weiterhin das ältere Blatt.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So wird es benutzt</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>The sheet is printed or saved where only we can find it</source>
        <translation>Das Blatt ist gedruckt oder so gespeichert, dass nur wir es finden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The code is shown only now: IronView keeps no copy of it. An earlier sheet opens this store no more, only backups made before.</source>
        <translation>Der Code wird nur jetzt gezeigt: IronView behält keine Kopie davon. Ein früheres Blatt öffnet diesen Datenbestand nicht mehr, nur noch ältere Sicherungen.</translation>
    </message>
    <message>
        <source>IronView recovery sheet</source>
        <translation>IronView-Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save it as PDF.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Speichern Sie sie als PDF.</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Reject rows</source>
        <translation>Zeilen ablehnen</translation>
    </message>
    <message>
        <source>Rows: {n}. They could be stored and read. They will not be, and your reason is kept.</source>
        <translation>Zeilen: {n}. Sie ließen sich speichern und auswerten. Das geschieht nicht, und Ihr Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>Not this patient&apos;s sample</source>
        <translation>Nicht die Probe dieser Person</translation>
    </message>
    <message>
        <source>The laboratory took it back</source>
        <translation>Vom Labor zurückgenommen</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Doppelt gesendet</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed patients</source>
        <translation>Entfernte Patienten</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>A patient who is brought back has every entry of before.</source>
        <translation>Ein zurückgeholter Patient hat jeden Eintrag von vorher.</translation>
    </message>
    <message>
        <source>Nobody was removed by hand. Whoever is will stand here, to be brought back.</source>
        <translation>Niemand wurde von Hand entfernt. Wer entfernt wird, steht hier und kann zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>I understand that these changes will be gone</source>
        <translation>Mir ist klar, dass diese Änderungen verloren sind</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Diese Sicherung &amp;einspielen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to {when}</source>
        <translation>Zurück zum {when}</translation>
    </message>
    <message>
        <source>What there is now and in the backup</source>
        <translation>Was es jetzt gibt und was in der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>The latest changes that would be lost</source>
        <translation>Die letzten Änderungen, die verloren wären</translation>
    </message>
    <message>
        <source>What opened the store when the backup was made:</source>
        <translation>Was den Datenbestand öffnete, als die Sicherung gemacht wurde:</translation>
    </message>
    <message>
        <source>First a backup is made of what is there now, so this can be taken back. Then IronView closes the store, puts the backup in its place, and opens it again.</source>
        <translation>Zuerst wird gesichert, was jetzt da ist; so lässt sich dies zurücknehmen. Dann schließt IronView den Datenbestand, setzt die Sicherung an seine Stelle und öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>This backup is from before the store was encrypted: afterwards who has the file can read it, until you encrypt it again.</source>
        <translation>Diese Sicherung stammt aus der Zeit vor der Verschlüsselung: Danach kann sie lesen, wer die Datei hat, bis Sie wieder verschlüsseln.</translation>
    </message>
    <message>
        <source>This backup is no earlier state of the store: everything the store holds would be replaced. Changes that would go: {n}.</source>
        <translation>Diese Sicherung ist kein früherer Stand des Datenbestands: Alles, was er enthält, würde ersetzt. Änderungen, die verloren wären: {n}.</translation>
    </message>
    <message>
        <source>Changes made since, which would be lost: {n}. The latest:</source>
        <translation>Seither gemachte Änderungen, die verloren wären: {n}. Die letzten:</translation>
    </message>
    <message>
        <source>Nothing was changed since: nothing would be lost.</source>
        <translation>Seither wurde nichts geändert: Nichts ginge verloren.</translation>
    </message>
    <message>
        <source>{when}: {who} {what}</source>
        <translation>{when}: {who} {what}</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Read on {date} by the rules {rules} {version}. No diagnosis.</source>
        <translation>Gelesen am {date} nach den Regeln {rules} {version}. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Iron given: {doses}</source>
        <translation>Gegebenes Eisen: {doses}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>May do everything, also with people, rules, settings and backups.</source>
        <translation>Darf alles, auch mit Personen, Regeln, Einstellungen und Sicherungen.</translation>
    </message>
    <message>
        <source>May enter and correct, override findings, merge and remove patients, and export all.</source>
        <translation>Darf eingeben und korrigieren, Feststellungen übersteuern, Patienten zusammenführen und entfernen und alle exportieren.</translation>
    </message>
    <message>
        <source>May enter, correct and import results, and export one patient.</source>
        <translation>Darf Befunde eingeben, korrigieren und importieren und einen Patienten exportieren.</translation>
    </message>
    <message>
        <source>May look at everything and change nothing.</source>
        <translation>Darf alles ansehen und nichts ändern.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Last readable value minus the baseline. Strong where chance alone does not explain it.</source>
        <translation>Letzter auswertbarer Wert minus Ausgangswert. Fett, wo der Zufall allein ihn nicht erklärt.</translation>
    </message>
    <message>
        <source>So far two results of one person may lie apart by chance alone.</source>
        <translation>So weit können zwei Ergebnisse einer Person allein durch Zufall auseinanderliegen.</translation>
    </message>
</context>
<context>
    <name>SafetyNet</name>
    <message>
        <source>In a lane of the worklist</source>
        <translation>In einer Spur der Arbeitsliste</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Left out of a reading</source>
        <translation>Beim Lesen ausgelassen</translation>
    </message>
    <message>
        <source>A test is booked</source>
        <translation>Kontrolle vorgemerkt</translation>
    </message>
    <message>
        <source>Tested, recheck later</source>
        <translation>Kontrolliert, später wieder</translation>
    </message>
    <message>
        <source>No infusion</source>
        <translation>Keine Infusion</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Read by other rules</source>
        <translation>Nach anderen Regeln gelesen</translation>
    </message>
    <message>
        <source>Read for another day</source>
        <translation>Für einen anderen Tag gelesen</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>Rows waiting in an import</source>
        <translation>Zeilen, die im Import warten</translation>
    </message>
    <message>
        <source>Overridden findings</source>
        <translation>Übersteuerte Feststellungen</translation>
    </message>
    <message>
        <source>Overload is not judged</source>
        <translation>Überladung wird nicht beurteilt</translation>
    </message>
    <message>
        <source>Response is not judged</source>
        <translation>Ansprechen wird nicht beurteilt</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>Ohne Geburtsdatum</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Nichts eingetragen</translation>
    </message>
    <message>
        <source>They need something: the worklist says what.</source>
        <translation>Sie brauchen etwas: die Arbeitsliste sagt, was.</translation>
    </message>
    <message>
        <source>The test has a date after this week, and can be read then.</source>
        <translation>Die Kontrolle hat ein Datum nach dieser Woche und ist dann auswertbar.</translation>
    </message>
    <message>
        <source>Ferritin could be read after the last dose; the recheck is due after this week.</source>
        <translation>Ferritin war nach der letzten Gabe auswertbar; die nächste Kontrolle ist nach dieser Woche fällig.</translation>
    </message>
    <message>
        <source>No infusion up to today, so that no test is counted from one; and no result waits for a signature.</source>
        <translation>Bis heute keine Infusion, daher wird von keiner eine Kontrolle gezählt; und kein Befund wartet auf eine Unterschrift.</translation>
    </message>
    <message>
        <source>An import or another patient&apos;s change concerned them. They are read in the background.</source>
        <translation>Ein Import oder die Änderung eines anderen Patienten betraf sie. Sie werden im Hintergrund gelesen.</translation>
    </message>
    <message>
        <source>A profile or a choice of the clinic became another since.</source>
        <translation>Ein Profil oder eine Wahl der Klinik wurde seither geändert.</translation>
    </message>
    <message>
        <source>What is said of them depends on the day.</source>
        <translation>Was von ihnen gesagt wird, hängt vom Tag ab.</translation>
    </message>
    <message>
        <source>Entries without a date, with an unclear unit or the like take no part.</source>
        <translation>Einträge ohne Datum, mit unklarer Einheit oder dergleichen nehmen nicht teil.</translation>
    </message>
    <message>
        <source>Nobody has answered yet what becomes of these rows.</source>
        <translation>Noch hat niemand beantwortet, was aus diesen Zeilen wird.</translation>
    </message>
    <message>
        <source>Somebody set a finding aside; it asks no more while the override stands.</source>
        <translation>Jemand hat eine Feststellung übersteuert; sie fragt nicht mehr, solange das gilt.</translation>
    </message>
    <message>
        <source>Pregnancy and childhood: the rules give no verdict of overload.</source>
        <translation>Schwangerschaft und Kindheit: die Regeln beurteilen keine Überladung.</translation>
    </message>
    <message>
        <source>Haemodialysis: the rules give no verdict of the response of haemoglobin.</source>
        <translation>Hämodialyse: die Regeln beurteilen das Ansprechen des Hämoglobins nicht.</translation>
    </message>
    <message>
        <source>They are read as adults.</source>
        <translation>Sie werden als Erwachsene gelesen.</translation>
    </message>
    <message>
        <source>Neither a result nor an infusion: there was nothing to check.</source>
        <translation>Weder ein Befund noch eine Infusion: es gab nichts zu prüfen.</translation>
    </message>
    <message>
        <source>New or changed, and not read since</source>
        <translation>Neu oder geändert, und seither nicht gelesen</translation>
    </message>
    <message>
        <source>{group}: {day}</source>
        <translation>{group}: {day}</translation>
    </message>
    <message>
        <source>Ferritin read after the last dose; recheck on {date}</source>
        <translation>Ferritin nach der letzten Gabe ausgewertet; nächste Kontrolle am {date}</translation>
    </message>
    <message>
        <source>Ferritin read after the last dose</source>
        <translation>Ferritin nach der letzten Gabe ausgewertet</translation>
    </message>
    <message>
        <source>No infusion on record up to today</source>
        <translation>Bis heute keine Infusion eingetragen</translation>
    </message>
    <message>
        <source>1 unreadable row</source>
        <translation>1 nicht lesbare Zeile</translation>
    </message>
    <message>
        <source>{n} unreadable rows</source>
        <translation>{n} nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>{group}: profile {profile}</source>
        <translation>{group}: Profil {profile}</translation>
    </message>
    <message>
        <source>in “{lane}”</source>
        <translation>in „{lane}“</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>{day}, holds until an entry changes</source>
        <translation>{day}, gilt, bis sich ein Eintrag ändert</translation>
    </message>
    <message>
        <source>{day}, holds until {until}</source>
        <translation>{day}, gilt bis {until}</translation>
    </message>
    <message>
        <source>The counts do not add up. Do not rely on this page; check the store in the settings.</source>
        <translation>Die Zahlen gehen nicht auf. Nicht auf diese Seite verlassen; den Datenbestand in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>There is no patient in the store.</source>
        <translation>Es ist kein Patient im Datenbestand.</translation>
    </message>
    <message>
        <source>Not proven: of {all} patients, {n} not read for today.</source>
        <translation>Nicht bewiesen: von {all} Patienten {n} nicht für heute gelesen.</translation>
    </message>
    <message>
        <source>Everybody was checked ({all}): something is due for {n}, nothing for {m}.</source>
        <translation>Alle wurden geprüft ({all}): für {n} ist etwas fällig, für {m} nichts.</translation>
    </message>
    <message>
        <source>Everybody was checked ({all}), and nothing is due for anybody.</source>
        <translation>Alle wurden geprüft ({all}), und für niemanden ist etwas fällig.</translation>
    </message>
    <message>
        <source>{lanes} in lanes + {quiet} with nothing due + {unread} not checked = {all} in the store</source>
        <translation>{lanes} in Spuren + {quiet} mit nichts fällig + {unread} nicht geprüft = {all} im Datenbestand</translation>
    </message>
</context>
<context>
    <name>SampleFields</name>
    <message>
        <source>Not stated</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>Nüchtern</translation>
    </message>
    <message>
        <source>Fed</source>
        <translation>Gegessen</translation>
    </message>
    <message>
        <source>&amp;Haemolysed</source>
        <translation>&amp;Hämolytisch</translation>
    </message>
    <message>
        <source>{weekday}, {state}</source>
        <translation>{weekday}, {state}</translation>
    </message>
    <message>
        <source>{weekday}, day {day} of {wait}</source>
        <translation>{weekday}, Tag {day} von {wait}</translation>
    </message>
    <message>
        <source>{weekday}, day {day}, {state}</source>
        <translation>{weekday}, Tag {day}, {state}</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>Das Abnahmedatum fehlt.</translation>
    </message>
    <message>
        <source>{date} lies ahead.</source>
        <translation>{date} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{date} lies before the birth date.</source>
        <translation>{date} liegt vor dem Geburtsdatum.</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Abgenommen</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>Drawn &amp;fasting</source>
        <translation>&amp;Nüchtern</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Haemolysed</source>
        <translation>Hämolytisch</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>calc</source>
        <translation>ber.</translation>
    </message>
    <message>
        <source>lab {flag}</source>
        <translation>Labor {flag}</translation>
    </message>
</context>
<context>
    <name>SampleTableModel</name>
    <message>
        <source>Test and unit</source>
        <translation>Messgröße, Einheit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Laborbereich</translation>
    </message>
    <message>
        <source>Chance
alone</source>
        <translation>Nur
Zufall</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since
{date}</source>
        <translation>Seit
{date}</translation>
    </message>
</context>
<context>
    <name>SampleTableView</name>
    <message>
        <source>No result yet. Enter results with {enter}, or import a file with {file}.</source>
        <translation>Noch kein Ergebnis. Mit {enter} geben Sie Ergebnisse ein, mit {file} importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Results by sample</source>
        <translation>Ergebnisse je Probe</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name, number, birth date</source>
        <translation>Name, Nummer, Geburtsdatum</translation>
    </message>
    <message>
        <source>Find a patient by name, number or birth date</source>
        <translation>Patient nach Name, Nummer oder Geburtsdatum suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SecondPlaceLine</name>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Use none</source>
        <translation>&amp;Keinen verwenden</translation>
    </message>
    <message>
        <source>&amp;Remind when the newest copy there is older than</source>
        <translation>&amp;Erinnern, wenn die neueste Kopie dort älter ist als</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>None is chosen: if this drive breaks or is stolen, the backups go with it. Choose a folder on a USB stick or a share.</source>
        <translation>Keiner ist gewählt: Geht dieses Laufwerk kaputt oder wird es gestohlen, sind die Sicherungen mit fort. Wählen Sie einen Ordner auf einem USB-Stick oder einer Freigabe.</translation>
    </message>
    <message>
        <source>{place} is not there now. The newest copy: {when}.</source>
        <translation>{place} ist jetzt nicht da. Die neueste Kopie: {when}.</translation>
    </message>
    <message>
        <source>Backups in {place}: {n}. The newest copy: {when}.</source>
        <translation>Sicherungen in {place}: {n}. Die neueste Kopie: {when}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Use the code of the recovery sheet instead</source>
        <translation>Stattdessen den Code des Wiederherstellungsblatts verwenden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Who sent this package?</source>
        <translation>Wer hat dieses Paket gesendet?</translation>
    </message>
    <message>
        <source>Call the sender on a number you know already. Let them read the fingerprint of their store to you, all eight groups.</source>
        <translation>Den Absender unter einer schon bekannten Nummer anrufen. Den Fingerabdruck seines Datenbestands vorlesen lassen, alle acht Gruppen.</translation>
    </message>
    <message>
        <source>I &amp;compared all eight groups; they are the same</source>
        <translation>Alle acht Gruppen &amp;verglichen; sie sind gleich</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;Nicht öffnen</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>&amp;Einmal vertrauen</translation>
    </message>
    <message>
        <source>Trust &amp;from now on</source>
        <translation>&amp;Ab jetzt vertrauen</translation>
    </message>
    <message>
        <source>This store does not know the sender. It calls itself “{name}”; anybody may choose any name. Only the fingerprint tells who it is. Nothing was stored.</source>
        <translation>Dieser Datenbestand kennt den Absender nicht. Er nennt sich „{name}“; so kann sich jeder nennen. Nur der Fingerabdruck sagt, wer es ist. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Fingerprint of the package</source>
        <translation>Fingerabdruck des Pakets</translation>
    </message>
    <message>
        <source>Na&amp;me of the sender here</source>
        <translation>Na&amp;me des Absenders hier</translation>
    </message>
    <message>
        <source>Only an administrator may trust a sender from now on.</source>
        <translation>Nur ein Administrator kann einem Absender ab jetzt vertrauen.</translation>
    </message>
</context>
<context>
    <name>SendersDialog</name>
    <message>
        <source>Trusted senders of packages</source>
        <translation>Vertraute Absender von Paketen</translation>
    </message>
    <message>
        <source>Their key or computer was lost</source>
        <translation>Ihr Schlüssel oder Rechner ging verloren</translation>
    </message>
    <message>
        <source>We exchange no patients any more</source>
        <translation>Es werden keine Patienten mehr ausgetauscht</translation>
    </message>
    <message>
        <source>Trusted by mistake</source>
        <translation>Aus Versehen vertraut</translation>
    </message>
    <message>
        <source>&amp;Withdraw trust</source>
        <translation>Vertrauen &amp;entziehen</translation>
    </message>
    <message>
        <source>&amp;Trust again</source>
        <translation>&amp;Wieder vertrauen</translation>
    </message>
    <message>
        <source>No sender is trusted yet. The first package of a sender asks whether to trust it.</source>
        <translation>Noch wird keinem Absender vertraut. Das erste Paket eines Absenders fragt danach.</translation>
    </message>
    <message>
        <source>Only an administrator withdraws trust or gives it.</source>
        <translation>Nur ein Administrator gibt oder entzieht Vertrauen.</translation>
    </message>
    <message>
        <source>What was taken over from a sender stays when trust is withdrawn.</source>
        <translation>Was von einem Absender übernommen wurde, bleibt, auch wenn das Vertrauen entzogen wird.</translation>
    </message>
    <message>
        <source>Trust withdrawn {when} by {by}: {reason}</source>
        <translation>Vertrauen entzogen {when} durch {by}: {reason}</translation>
    </message>
    <message>
        <source>Trusted since {when} by {by}</source>
        <translation>Vertraut seit {when} durch {by}</translation>
    </message>
</context>
<context>
    <name>ServerPassword</name>
    <message>
        <source>Open the store of a server – IronView</source>
        <translation>Den Datenbestand eines Servers öffnen – IronView</translation>
    </message>
    <message>
        <source>The store is on a server: {place}</source>
        <translation>Der Datenbestand liegt auf einem Server: {place}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>On this computer, for you</source>
        <translation>Auf diesem Computer, für Sie</translation>
    </message>
    <message>
        <source>&amp;Guideline profiles…</source>
        <translation>&amp;Leitlinienprofile …</translation>
    </message>
    <message>
        <source>Ma&amp;nual…</source>
        <translation>Handb&amp;uch…</translation>
    </message>
    <message>
        <source>&amp;About IronView…</source>
        <translation>&amp;Über IronView…</translation>
    </message>
    <message>
        <source>&amp;Update IronView…</source>
        <translation>IronView &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>Trusted &amp;senders of packages…</source>
        <translation>Vertraute A&amp;bsender von Paketen…</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades; this is about the text cursor.</source>
        <translation>Nichts gleitet oder blendet; hier geht es um die Schreibmarke.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Where the store has people.</source>
        <translation>Wo der Datenbestand Personen hat.</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>Für die Klinik</translation>
    </message>
    <message>
        <source>Counts for everyone who uses this store.</source>
        <translation>Gilt für alle, die diesen Bestand nutzen.</translation>
    </message>
    <message>
        <source>Decides on which calendar day a result counts.</source>
        <translation>Bestimmt, an welchem Kalendertag ein Ergebnis zählt.</translation>
    </message>
    <message>
        <source>For what tests drawn too early cost. Empty: no cost is said.</source>
        <translation>Für die Kosten zu früh abgenommener Tests. Leer: es werden keine Kosten genannt.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Klinik</translation>
    </message>
    <message>
        <source>Stands on printed pages.</source>
        <translation>Steht auf gedruckten Seiten.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Price of a ferritin test</source>
        <translation>Preis eines Ferritin-Tests</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>None: nothing blinks</source>
        <translation>Keine: nichts blinkt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>As this computer: {zone}</source>
        <translation>Wie dieser Computer: {zone}</translation>
    </message>
</context>
<context>
    <name>SignOffBar</name>
    <message>
        <source>What is done</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>Mit Notiz…</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>Welches Vorgehen?</translation>
    </message>
    <message>
        <source>{sample} is not signed.</source>
        <translation>{sample} ist nicht abgezeichnet.</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>{sample} is open again.</source>
        <translation>{sample} ist wieder offen.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>{sample} cannot be signed.</source>
        <translation>{sample} kann nicht abgezeichnet werden.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>{first} And {n} more.</source>
        <translation>{first} Und {n} weitere.</translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>{sample} of {patient} is open again.</source>
        <translation>{sample} von {patient} ist wieder offen.</translation>
    </message>
    <message>
        <source>{sample} of {patient} is signed.</source>
        <translation>{sample} von {patient} ist abgezeichnet.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign a sample of {patient}</source>
        <translation>Eine Probe von {patient} abzeichnen</translation>
    </message>
    <message>
        <source>What is outside its limits is clinically &amp;relevant</source>
        <translation>Was außerhalb der Grenzen liegt, ist klinisch &amp;bedeutsam</translation>
    </message>
    <message>
        <source>&amp;Next date</source>
        <translation>&amp;Nächster Termin</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was signed before. What is different since:</source>
        <translation>Sie war schon abgezeichnet. Was sich seither geändert hat:</translation>
    </message>
    <message>
        <source>While this form was open:</source>
        <translation>Während dieses Formular offen war:</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>V&amp;orgehen</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Open a signed sample again</source>
        <translation>Eine abgezeichnete Probe wieder öffnen</translation>
    </message>
    <message>
        <source>{patient}
{sample}
The signature counts no more. Why?</source>
        <translation>{patient}
{sample}
Die Abzeichnung gilt dann nicht mehr. Warum?</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nothing further</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Kontrolle wiederholen</translation>
    </message>
    <message>
        <source>Give iron</source>
        <translation>Eisen geben</translation>
    </message>
    <message>
        <source>Give no iron for now</source>
        <translation>Vorerst kein Eisen geben</translation>
    </message>
    <message>
        <source>Treat the cause</source>
        <translation>Ursache behandeln</translation>
    </message>
    <message>
        <source>Refer to a colleague</source>
        <translation>An Kollegen überweisen</translation>
    </message>
    <message>
        <source>Call the patient</source>
        <translation>Patienten anrufen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Sample of {date}</source>
        <translation>Probe vom {date}</translation>
    </message>
    <message>
        <source>Signing freezes {results}, {verdicts} and the rules {rules}.</source>
        <translation>Das Abzeichnen schreibt {results}, {verdicts} und die Regeln {rules} fest.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} Befunde</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 Urteil</translation>
    </message>
    <message>
        <source>{n} verdicts</source>
        <translation>{n} Urteile</translation>
    </message>
    <message>
        <source>Signed by {name}, {when}.</source>
        <translation>Abgezeichnet von {name}, {when}.</translation>
    </message>
    <message>
        <source>Next on {date}.</source>
        <translation>Nächster Termin am {date}.</translation>
    </message>
    <message>
        <source>Responsible: {name}.</source>
        <translation>Verantwortlich: {name}.</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>„{comment}“</translation>
    </message>
    <message>
        <source>1 result waits for an answer.</source>
        <translation>1 Befund wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>{n} results wait for an answer.</source>
        <translation>{n} Befunde warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>Outside a limit, or a finding asks</source>
        <translation>Außerhalb einer Grenze, oder eine Feststellung verlangt Beachtung</translation>
    </message>
    <message>
        <source>Within its limits</source>
        <translation>Innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Everything can be read</source>
        <translation>Alles ist auswertbar</translation>
    </message>
    <message>
        <source>Not everything can be read yet</source>
        <translation>Noch nicht alles ist auswertbar</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation>Neu: {row}</translation>
    </message>
    <message>
        <source>No longer there: {row}</source>
        <translation>Nicht mehr vorhanden: {row}</translation>
    </message>
    <message>
        <source>{test} was corrected, {before} to {now}.</source>
        <translation>{test} wurde korrigiert, {before} auf {now}.</translation>
    </message>
    <message>
        <source>{test}: {before}, now {now}.</source>
        <translation>{test}: {before}, jetzt {now}.</translation>
    </message>
    <message>
        <source>{test}: its status or limits are others.</source>
        <translation>{test}: Status oder Grenzen sind andere.</translation>
    </message>
    <message>
        <source>New finding: {finding}</source>
        <translation>Neue Feststellung: {finding}</translation>
    </message>
    <message>
        <source>Finding no longer there: {finding}</source>
        <translation>Feststellung nicht mehr vorhanden: {finding}</translation>
    </message>
    <message>
        <source>Overridden since: {finding}</source>
        <translation>Seither übersteuert: {finding}</translation>
    </message>
    <message>
        <source>No longer overridden: {finding}</source>
        <translation>Nicht mehr übersteuert: {finding}</translation>
    </message>
    <message>
        <source>{before}, now {now}</source>
        <translation>{before}, jetzt {now}</translation>
    </message>
    <message>
        <source>Time of collection</source>
        <translation>Abnahmezeit</translation>
    </message>
    <message>
        <source>Days since the last dose</source>
        <translation>Tage seit der letzten Gabe</translation>
    </message>
    <message>
        <source>Reading window</source>
        <translation>Auswertefenster</translation>
    </message>
    <message>
        <source>Iron stores</source>
        <translation>Eisenspeicher</translation>
    </message>
    <message>
        <source>Iron overload</source>
        <translation>Eisenüberladung</translation>
    </message>
    <message>
        <source>Haemoglobin response</source>
        <translation>Hämoglobin-Ansprechen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>{name}: {before}, now {now}.</source>
        <translation>{name}: {before}, jetzt {now}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>DEMO, invented patients</source>
        <translation>DEMO, erfundene Patienten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server, connection not encrypted</source>
        <translation>Server, Verbindung nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Data in {place}</source>
        <translation>Daten in {place}</translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Merge without a backup</source>
        <translation>Ohne Sicherung zusammenführen</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>This store</source>
        <translation>Dieser Datenbestand</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>Unterwegs kann niemand lesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: everybody on the way can read it.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Unterwegs kann sie jeder lesen.</translation>
    </message>
    <message>
        <source>On a server, shared with other workstations: {place}. {way} It is backed up there, by who looks after the server: IronView makes no backups of it by itself. A checked copy is made with: ironview backup -o FOLDER</source>
        <translation>Auf einem Server, gemeinsam mit anderen Arbeitsplätzen: {place}. {way} Dort sichert ihn, wer den Server betreut: IronView macht davon von selbst keine Sicherungen. Eine geprüfte Kopie macht: ironview backup -o FOLDER</translation>
    </message>
    <message>
        <source>Encrypted: only a passphrase or the recovery sheet opens it.</source>
        <translation>Verschlüsselt: Nur eine Passphrase oder das Wiederherstellungsblatt öffnet ihn.</translation>
    </message>
    <message>
        <source>This store is not encrypted: who has the file can read it.</source>
        <translation>Dieser Datenbestand ist nicht verschlüsselt: Wer die Datei hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Encryption and recovery…</source>
        <translation>&amp;Verschlüsselung und Wiederherstellung…</translation>
    </message>
</context>
<context>
    <name>SymptomForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Mend fatigue score</source>
        <translation>Müdigkeitswert korrigieren</translation>
    </message>
    <message>
        <source>Add fatigue score</source>
        <translation>Müdigkeitswert eintragen</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>The score is missing.</source>
        <translation>Der Punktwert fehlt.</translation>
    </message>
    <message>
        <source>0 to {highest}</source>
        <translation>0 bis {highest}</translation>
    </message>
    <message>
        <source>{typed} is not on this scale.</source>
        <translation>{typed} liegt nicht auf dieser Skala.</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>Punkt&amp;wert</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Speichern lässt sich mit Strg+Z zurücknehmen.</translation>
    </message>
    <message>
        <source>After the course of {date}: fatigue {verdict}.</source>
        <translation>Nach der Serie vom {date}: Müdigkeit {verdict}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;improved&lt;/b&gt;</source>
        <translation>&lt;b&gt;gebessert&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;unchanged&lt;/b&gt;</source>
        <translation>&lt;b&gt;unverändert&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;worse&lt;/b&gt;</source>
        <translation>&lt;b&gt;schlechter&lt;/b&gt;</translation>
    </message>
    <message>
        <source>has &lt;b&gt;no baseline&lt;/b&gt;</source>
        <translation>&lt;b&gt;ohne Ausgangswert&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>TableQuestionPanel</name>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Your answer is for this column of this file, which is then read again. The rows stay held until then.</source>
        <translation>Ihre Antwort gilt für diese Spalte dieser Datei, die dann noch einmal gelesen wird. Bis dahin bleiben die Zeilen zurückgestellt.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Wählen, was es ist</translation>
    </message>
    <message>
        <source>It is this</source>
        <translation>Es ist dies</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Choose the test</source>
        <translation>Messgröße wählen</translation>
    </message>
    <message>
        <source>It is this test</source>
        <translation>Es ist diese Messgröße</translation>
    </message>
    <message>
        <source>None of the tests still to be asked</source>
        <translation>Keine der noch offenen Messgrößen</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target of {patient}</source>
        <translation>Zielbereich von {patient}</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Zielbereich setzen</translation>
    </message>
    <message>
        <source>&amp;End the target</source>
        <translation>Zielbereich &amp;beenden</translation>
    </message>
    <message>
        <source>A target is your own mark in the timeline. It changes no verdict, no finding and no rule. An empty field is no limit on that side.</source>
        <translation>Ein Zielbereich ist Ihre eigene Markierung im Zeitverlauf. Er ändert kein Urteil, keinen Befund und keine Regel. Ein leeres Feld heißt: keine Grenze auf dieser Seite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Reason, if there is one to note</source>
        <translation>&amp;Grund, wenn es einen festzuhalten gibt</translation>
    </message>
    <message>
        <source>&amp;Lower limit, {unit}</source>
        <translation>&amp;Untergrenze, {unit}</translation>
    </message>
    <message>
        <source>&amp;Upper limit, {unit}</source>
        <translation>&amp;Obergrenze, {unit}</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Zielbereich ändern</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Target set: {test}</source>
        <translation>Zielbereich gesetzt: {test}</translation>
    </message>
    <message>
        <source>Target changed: {test}</source>
        <translation>Zielbereich geändert: {test}</translation>
    </message>
    <message>
        <source>Target ended: {test}</source>
        <translation>Zielbereich beendet: {test}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Set by {who}, {date}.</source>
        <translation>Gesetzt von {who}, {date}.</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>Opens the first dose of the course: there it can be taken as baseline.</source>
        <translation>Öffnet die erste Dosis der Serie: Dort kann er als Ausgangswert genommen werden.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>no ferritin yet</source>
        <translation>noch kein Ferritin</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Überladung</translation>
    </message>
    <message>
        <source>no ferritin or TSAT yet</source>
        <translation>Ferritin, TSAT fehlen</translation>
    </message>
    <message>
        <source>not above both limits</source>
        <translation>nicht beide Werte hoch</translation>
    </message>
    <message>
        <source>above both limits, once</source>
        <translation>beide Werte einmal hoch</translation>
    </message>
    <message>
        <source>not a diagnosis</source>
        <translation>keine Diagnose</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>once, {date}</source>
        <translation>einmal, {date}</translation>
    </message>
    <message>
        <source>not a diagnosis, {date}</source>
        <translation>keine Diagnose, {date}</translation>
    </message>
    <message>
        <source>{why}, {date}</source>
        <translation>{why}, {date}</translation>
    </message>
    <message>
        <source>no limits in {profile}</source>
        <translation>ohne Grenzen: {profile}</translation>
    </message>
    <message>
        <source>{test} missing</source>
        <translation>{test} fehlt</translation>
    </message>
    <message>
        <source>Hb response</source>
        <translation>Hb-Ansprechen</translation>
    </message>
    <message>
        <source>no Hb after a dose</source>
        <translation>kein Hb nach Gabe</translation>
    </message>
    <message>
        <source>{before} → {after}, {change} g/dL</source>
        <translation>{before} → {after}, {change} g/dL</translation>
    </message>
    <message>
        <source>day {n} of the course</source>
        <translation>Tag {n} der Serie</translation>
    </message>
    <message>
        <source>Iron given</source>
        <translation>Gegebenes Eisen</translation>
    </message>
    <message>
        <source>no dose on record</source>
        <translation>keine Gabe eingetragen</translation>
    </message>
    <message>
        <source>need unknown</source>
        <translation>Bedarf unbekannt</translation>
    </message>
    <message>
        <source>of {need} mg, {share}&#xa0;%</source>
        <translation>von {need} mg, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>or better {date}</source>
        <translation>besser {date}</translation>
    </message>
    <message>
        <source>TSAT</source>
        <translation>TSAT</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>possible now, better then</source>
        <translation>auch jetzt möglich</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>draw again from then</source>
        <translation>ab dann neu abnehmen</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>erneute Kontrolle</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Leave empty when the time is not known</source>
        <translation>Leer lassen, wenn die Uhrzeit unbekannt ist</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} ist keine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>mit Vorsicht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>one value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>one value has no exact number</source>
        <translation>ein Wert ist keine genaue Zahl</translation>
    </message>
    <message>
        <source>other laboratory</source>
        <translation>anderes Labor</translation>
    </message>
    <message>
        <source>measured and computed</source>
        <translation>gemessen und berechnet</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über Grenze</translation>
    </message>
    <message>
        <source>below lab range or limit</source>
        <translation>unter Laborbereich oder Grenze</translation>
    </message>
    <message>
        <source>lies below</source>
        <translation>liegt darunter</translation>
    </message>
    <message>
        <source>lies above</source>
        <translation>liegt darüber</translation>
    </message>
    <message>
        <source>before a correction</source>
        <translation>vor einer Berichtigung</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Gabe</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>teilweise gegeben</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht gegeben</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>transfusion</source>
        <translation>Transfusion</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>anderes Ereignis</translation>
    </message>
    <message>
        <source>next test</source>
        <translation>nächste Kontrolle</translation>
    </message>
    <message>
        <source>lab range</source>
        <translation>Laborbereich</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>across a dose</source>
        <translation>über eine Gabe hinweg</translation>
    </message>
    <message>
        <source>other laboratory or method</source>
        <translation>anderes Labor oder Verfahren</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Iron tests over time</source>
        <translation>Eisenwerte im Verlauf</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Gaben</translation>
    </message>
    <message>
        <source>mg/month</source>
        <translation>mg/Monat</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>auswertbar</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>Teststörung</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>same day, unclear</source>
        <translation>gleicher Tag, unklar</translation>
    </message>
    <message>
        <source>held, asks you</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>interference</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>before any dose</source>
        <translation>vor jeder Gabe</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>keine Gabe</translation>
    </message>
    <message>
        <source>before the dose: baseline</source>
        <translation>vor der Gabe: Ausgangswert</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>steady from %1</source>
        <translation>stabil ab %1</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>overload limit</source>
        <translation>Grenze Überladung</translation>
    </message>
    <message>
        <source>deficiency limit</source>
        <translation>Grenze Mangel</translation>
    </message>
    <message>
        <source>anaemia limit</source>
        <translation>Grenze Anämie</translation>
    </message>
    <message>
        <source>start limit</source>
        <translation>Grenze Beginn</translation>
    </message>
    <message>
        <source>withhold limit</source>
        <translation>Grenze Pause</translation>
    </message>
    <message>
        <source>low limit</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>inflammation</source>
        <translation>Entzündung</translation>
    </message>
    <message>
        <source>no overload limit: pregnancy</source>
        <translation>keine Grenze Überladung: Schwangerschaft</translation>
    </message>
    <message>
        <source>no overload limit: child</source>
        <translation>keine Grenze Überladung: Kind</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>target of %1: %2, set by %3</source>
        <translation>Ziel für %1: %2, gesetzt von %3</translation>
    </message>
    <message>
        <source>computed from here</source>
        <translation>ab hier berechnet</translation>
    </message>
    <message>
        <source>measured from here</source>
        <translation>ab hier gemessen</translation>
    </message>
    <message>
        <source>from here %1</source>
        <translation>ab hier %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>davor %1</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>Hämodialyse</translation>
    </message>
    <message>
        <source>weight missing</source>
        <translation>Gewicht fehlt</translation>
    </message>
    <message>
        <source>no recent haemoglobin</source>
        <translation>kein aktuelles Hämoglobin</translation>
    </message>
    <message>
        <source>no recent exact ferritin</source>
        <translation>kein aktuelles genaues Ferritin</translation>
    </message>
    <message>
        <source>dose unknown</source>
        <translation>Dosis unbekannt</translation>
    </message>
    <message>
        <source>ferritin was not low</source>
        <translation>Ferritin war nicht niedrig</translation>
    </message>
    <message>
        <source>no expected course: %1</source>
        <translation>kein erwarteter Verlauf: %1</translation>
    </message>
    <message>
        <source>lab %1</source>
        <translation>Labor %1</translation>
    </message>
    <message>
        <source>doses</source>
        <translation>Gaben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Erneut abnehmen</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <translation>Kontrolle überfällig</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>%1, log</source>
        <translation>%1, log</translation>
    </message>
    <message>
        <source>readable from %1</source>
        <translation>auswertbar ab %1</translation>
    </message>
    <message>
        <source>watch phosphate until %1</source>
        <translation>Phosphat beobachten bis %1</translation>
    </message>
    <message>
        <source>MRI may be altered until %1</source>
        <translation>MRT vielleicht verändert bis %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>besser %1</translation>
    </message>
    <message>
        <source>steady %1</source>
        <translation>stabil %1</translation>
    </message>
    <message>
        <source>recheck %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>micrograms per litre</source>
        <translation>Mikrogramm pro Liter</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>grams per decilitre</source>
        <translation>Gramm pro Deziliter</translation>
    </message>
    <message>
        <source>milligrams per litre</source>
        <translation>Milligramm pro Liter</translation>
    </message>
    <message>
        <source>millimoles per litre</source>
        <translation>Millimol pro Liter</translation>
    </message>
    <message>
        <source>micromoles per litre</source>
        <translation>Mikromol pro Liter</translation>
    </message>
    <message>
        <source>units per litre</source>
        <translation>Einheiten pro Liter</translation>
    </message>
    <message>
        <source>femtolitres</source>
        <translation>Femtoliter</translation>
    </message>
    <message>
        <source>picograms</source>
        <translation>Pikogramm</translation>
    </message>
    <message>
        <source>grams per litre</source>
        <translation>Gramm pro Liter</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>laboratory flag %1</source>
        <translation>Labormarkierung %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 over time. %2 samples, %3 doses. Arrow keys walk through them.</source>
        <translation>%1 im Verlauf. %2 Proben, %3 Gaben. Die Pfeiltasten führen hindurch.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>response from %1</source>
        <translation>Ansprechen ab %1</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Konserve</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Konserven</translation>
    </message>
    <message>
        <source>off scale</source>
        <translation>außer Skala</translation>
    </message>
    <message>
        <source>expected, illustrative, 9 of 10 in published groups</source>
        <translation>erwartet, zur Anschauung, 9 von 10 in publizierten Gruppen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day after dose</source>
        <translation>Tag nach der Gabe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>target set by %1</source>
        <translation>Ziel, gesetzt von %1</translation>
    </message>
    <message>
        <source>Place in its own lab range</source>
        <translation>Lage im eigenen Laborbereich</translation>
    </message>
    <message>
        <source>no lab range: %1</source>
        <translation>ohne Laborbereich: %1</translation>
    </message>
    <message>
        <source>%1 without a lab range</source>
        <translation>%1 ohne Laborbereich</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Iron tests over time</source>
        <translation>Eisenwerte im Verlauf</translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>3 mo</source>
        <translation>3 Mon.</translation>
    </message>
    <message>
        <source>12 mo</source>
        <translation>12 Mon.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Readable scale</source>
        <translation>Lesbare Skala</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Erwarteter Verlauf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Lanes %1 of %2</source>
        <translation>Spuren %1 von %2</translation>
    </message>
    <message>
        <source>Show excluded results</source>
        <translation>Ausgeschlossene Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>All in one plot, each in its own range	R</source>
        <translation>Alle in einem Bild, jeder in seinem Bereich	R</translation>
    </message>
    <message>
        <source>As a table	T</source>
        <translation>Als Tabelle	T</translation>
    </message>
    <message>
        <source>Pin the sample and compare	P</source>
        <translation>Die Probe anheften und vergleichen	P</translation>
    </message>
    <message>
        <source>Logarithmic axis	K</source>
        <translation>Logarithmische Achse	K</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Copy image	C</source>
        <translation>Bild kopieren	C</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Bild speichern …</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>rows that ask you: {n}</source>
        <translation>Zeilen mit Rückfrage: {n}</translation>
    </message>
    <message>
        <source>booked {date}</source>
        <translation>vorgemerkt {date}</translation>
    </message>
    <message>
        <source>waiting until {date}</source>
        <translation>Wartezeit bis {date}</translation>
    </message>
    <message>
        <source>open since {date}</source>
        <translation>möglich seit {date}</translation>
    </message>
    <message>
        <source>due since {date}</source>
        <translation>fällig seit {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>überfällig seit {date}</translation>
    </message>
    <message>
        <source>recheck {date}</source>
        <translation>Kontrolle {date}</translation>
    </message>
    <message>
        <source>no dose on record</source>
        <translation>keine Gabe eingetragen</translation>
    </message>
    <message>
        <source>redraw open since {date}</source>
        <translation>neu abnehmen seit {date}</translation>
    </message>
    <message>
        <source>redraw from {date}</source>
        <translation>neu abnehmen ab {date}</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Sign several samples together</source>
        <translation>Mehrere Proben gemeinsam abzeichnen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>These samples are readable, within their limits and without a finding above notice. Look through them; whatever you untick stays to be signed by itself. At most {n} at once.</source>
        <translation>Diese Proben sind auswertbar, innerhalb ihrer Grenzen und ohne eine Feststellung über „Hinweis“. Bitte durchsehen; was nicht angehakt ist, bleibt einzeln abzuzeichnen. Höchstens {n} auf einmal.</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>Sign 1 sample</source>
        <translation>1 Probe abzeichnen</translation>
    </message>
    <message>
        <source>Sign {n} samples</source>
        <translation>{n} Proben abzeichnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{n} of {m} signed.</source>
        <translation>{n} von {m} abgezeichnet.</translation>
    </message>
    <message>
        <source>{n} not signed; the reason stands under each.</source>
        <translation>{n} nicht abgezeichnet; der Grund steht jeweils darunter.</translation>
    </message>
    <message>
        <source>{n} not begun.</source>
        <translation>{n} nicht begonnen.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Not signed: {why}</source>
        <translation>Nicht abgezeichnet: {why}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{profile} is the default profile of the clinic. Nothing was changed. Choose another default profile first.</source>
        <translation>{profile} ist das Standardprofil der Klinik. Nichts wurde geändert. Zuerst ein anderes Standardprofil wählen.</translation>
    </message>
    <message>
        <source>There is no {name}. Nothing was changed. Known: {known}.</source>
        <translation>{name} gibt es nicht. Nichts wurde geändert. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Es gibt kein Profil {profile}.</translation>
    </message>
    <message>
        <source>The own profile {profile} cannot be read, and the delivered one counts in its place until it is corrected or deactivated. {error}</source>
        <translation>Das eigene Profil {profile} kann nicht gelesen werden; das mitgelieferte zählt an seiner Stelle, bis es berichtigt oder abgeschaltet ist. {error}</translation>
    </message>
    <message>
        <source>No profile {profile} comes with this program.</source>
        <translation>Mit diesem Programm kommt kein Profil {profile}.</translation>
    </message>
    <message>
        <source>“{title}” {shown} names no patient. It was not given to anyone.</source>
        <translation>„{title}“ {shown} nennt keinen Patienten. Es wurde niemandem zugeordnet.</translation>
    </message>
    <message>
        <source>“{title}” {fault}. It was not taken over.</source>
        <translation>„{title}“ {fault}. Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This row was changed or removed here and changed in the other store. What stands here is kept.</source>
        <translation>Diese Zeile wurde hier geändert oder entfernt und im anderen Datenbestand geändert. Was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a workbook can be. Nothing was written. Export as CSV.</source>
        <translation>Ein Text ist länger, als eine Zelle einer Arbeitsmappe sein kann. Nichts wurde geschrieben. Als CSV exportieren.</translation>
    </message>
    <message>
        <source>It corrects one of several results that were moved to other patients, and nothing says which. Correct the right one by hand, then reject this row.</source>
        <translation>Er korrigiert einen von mehreren Befunden, die zu anderen Patienten verschoben wurden, und nichts sagt, welchen. Korrigieren Sie den richtigen von Hand, dann weisen Sie diese Zeile ab.</translation>
    </message>
    <message>
        <source>Nothing was overridden. Choose one of the reasons.</source>
        <translation>Nichts wurde übersteuert. Einen der Gründe wählen.</translation>
    </message>
    <message>
        <source>Nothing was overridden. This needs a comment: write in a few words why.</source>
        <translation>Nichts wurde übersteuert. Ein Kommentar ist erforderlich: in wenigen Worten schreiben, warum.</translation>
    </message>
    <message>
        <source>Nothing was overridden. Shorten the comment to {most} letters.</source>
        <translation>Nichts wurde übersteuert. Kürzen Sie den Kommentar auf {most} Zeichen.</translation>
    </message>
    <message>
        <source>{typed} is no price. Nothing was changed. Type an amount such as 12.50, and the currency beside it.</source>
        <translation>{typed} ist kein Preis. Nichts wurde geändert. Einen Betrag wie 12.50 eingeben, und die Währung daneben.</translation>
    </message>
    <message>
        <source>Nothing was written. Enter a lower limit, an upper limit or both.</source>
        <translation>Nichts wurde geschrieben. Geben Sie eine Untergrenze, eine Obergrenze oder beide ein.</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten the reason to {most} letters.</source>
        <translation>Nichts wurde geschrieben. Kürzen Sie den Grund auf {most} Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was written. The lower limit must be below the upper limit.</source>
        <translation>Nichts wurde geschrieben. Die Untergrenze muss unter der Obergrenze liegen.</translation>
    </message>
    <message>
        <source>Nothing was written. {amount} {unit} is no plausible result of this test. Check the number and the unit.</source>
        <translation>Nichts wurde geschrieben. {amount} {unit} ist kein plausibler Wert dieses Tests. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>Nothing was written: somebody set a target meanwhile. Close this window and open it again to see it.</source>
        <translation>Nichts wurde geschrieben: Inzwischen hat jemand einen Zielbereich gesetzt. Schließen Sie dieses Fenster und öffnen Sie es erneut, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose at least one test.</source>
        <translation>Nichts wurde vorgemerkt. Mindestens eine Messgröße wählen.</translation>
    </message>
    <message>
        <source>Nothing was written. Say in a few words how the call ended.</source>
        <translation>Nichts wurde geschrieben. In wenigen Worten angeben, wie der Anruf endete.</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten the note to {most} letters.</source>
        <translation>Nichts wurde geschrieben. Die Notiz auf {most} Zeichen kürzen.</translation>
    </message>
    <message>
        <source>Nothing was signed. A finding is open: say what is done about it.</source>
        <translation>Nichts wurde abgezeichnet. Eine Feststellung ist offen: das Vorgehen dazu angeben.</translation>
    </message>
    <message>
        <source>Nothing was signed. Say in a few words what is done instead.</source>
        <translation>Nichts wurde abgezeichnet. In wenigen Worten angeben, was stattdessen geschieht.</translation>
    </message>
    <message>
        <source>Nothing was signed. Shorten the comment to {most} letters.</source>
        <translation>Nichts wurde abgezeichnet. Den Kommentar auf {most} Zeichen kürzen.</translation>
    </message>
    <message>
        <source>This sample became another meanwhile, here or in another window. Nothing was signed. Look at it again, then sign.</source>
        <translation>Diese Probe hat sich inzwischen geändert, hier oder in einem anderen Fenster. Nichts wurde abgezeichnet. Noch einmal ansehen, dann abzeichnen.</translation>
    </message>
    <message>
        <source>The signature was written, but the data file does not give it back. Take this sample as not signed, and check the data file under Settings.</source>
        <translation>Die Abzeichnung wurde geschrieben, aber die Datendatei gibt sie nicht zurück. Diese Probe als nicht abgezeichnet betrachten und die Datendatei unter Optionen prüfen.</translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation>Sie ist schon abgezeichnet.</translation>
    </message>
    <message>
        <source>A result waits for an answer. It was not signed.</source>
        <translation>Ein Befund wartet auf eine Antwort. Die Probe wurde nicht abgezeichnet.</translation>
    </message>
    <message>
        <source>It was signed before and is another now. Sign it by itself.</source>
        <translation>Sie war schon abgezeichnet und ist jetzt eine andere. Bitte einzeln abzeichnen.</translation>
    </message>
    <message>
        <source>It has a finding above notice. Sign it by itself.</source>
        <translation>Sie hat eine Feststellung über „Hinweis“. Bitte einzeln abzeichnen.</translation>
    </message>
    <message>
        <source>Not everything in it can be read. Sign it by itself.</source>
        <translation>Nicht alles darin ist auswertbar. Bitte einzeln abzeichnen.</translation>
    </message>
    <message>
        <source>A result lies outside its limits. Sign it by itself.</source>
        <translation>Ein Befund liegt außerhalb seiner Grenzen. Bitte einzeln abzeichnen.</translation>
    </message>
    <message>
        <source>Somebody else changed this choice meanwhile. Nothing was changed. Look at what is chosen now, then repeat your choice.</source>
        <translation>Jemand anderes hat diese Wahl inzwischen geändert. Nichts wurde geändert. Sehen Sie nach, was jetzt gewählt ist, und wiederholen Sie dann Ihre Wahl.</translation>
    </message>
    <message>
        <source>The profile {name} does not count any more: somebody else withdrew it. Nothing was changed. Choose another.</source>
        <translation>Das Profil {name} gilt nicht mehr: Jemand anderes hat es zurückgezogen. Nichts wurde geändert. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The dates of this record cannot be moved so that it still gives the same answer; it may hold a date far in the past or future. Nothing was written. Check its dates.</source>
        <translation>Die Daten dieser Akte lassen sich nicht so verschieben, dass die Auswertung gleich bleibt; ein Datum liegt vielleicht weit in der Vergangenheit oder Zukunft. Nichts wurde geschrieben. Die Daten prüfen.</translation>
    </message>
    <message>
        <source>The store itself cannot be imported into itself. Nothing was read.</source>
        <translation>Die Datendatei kann nicht in sich selbst importiert werden. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The store itself lies in {path}, and files are moved out of a watched folder. Nothing there was read or moved. Choose another folder.</source>
        <translation>Der Datenspeicher selbst liegt in {path}, und aus einem überwachten Ordner werden Dateien verschoben. Nichts darin wurde gelesen oder verschoben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read ({fault}). What was dropped there is read as soon as the folder is back.</source>
        <translation>Der überwachte Ordner {path} ist nicht lesbar ({fault}). Was dort abgelegt wurde, wird gelesen, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>There are more than {most} rows, and a workbook cannot hold them. Nothing was written. Export them as CSV.</source>
        <translation>Es gibt mehr als {most} Zeilen, und eine Arbeitsmappe fasst sie nicht. Nichts wurde geschrieben. Als CSV exportieren.</translation>
    </message>
    <message>
        <source>{path} could not be moved to {place} ({fault}). What became of its rows is in the store; the file is where it was.</source>
        <translation>{path} ließ sich nicht nach {place} verschieben ({fault}). Was mit den Zeilen geschah, steht im Bestand; die Datei ist, wo sie war.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Nothing was written. Choose another name.</source>
        <translation>{path} ist der Datenspeicher selbst. Nichts wurde geschrieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{row} is no iron IronView knows.</source>
        <translation>{row} ist kein Eisenpräparat, das IronView kennt.</translation>
    </message>
    <message>
        <source>{row} names no product, so what was given is not known. Enter the infusion if it was iron.</source>
        <translation>{row} nennt kein Präparat; was gegeben wurde, ist daher nicht bekannt. Geben Sie die Infusion ein, wenn es Eisen war.</translation>
    </message>
    <message>
        <source>{row}: nothing says what its columns are. Say what each of them is.</source>
        <translation>{row}: Nichts sagt, was seine Spalten sind. Sagen Sie von jeder, was sie ist.</translation>
    </message>
    <message>
        <source>{row}: the column “{column}” does not say whether it is the day of giving or of an order. Say in a mapping which it is.</source>
        <translation>{row}: Die Spalte „{column}“ sagt nicht, ob sie der Tag der Gabe oder einer Anordnung ist. Sagen Sie es in einer Zuordnung.</translation>
    </message>
    <message>
        <source>{row} has the status “{status}”, which does not say whether it was given. Enter the infusion if it was.</source>
        <translation>{row} hat den Status „{status}“, der nicht sagt, ob es gegeben wurde. Geben Sie die Infusion ein, wenn ja.</translation>
    </message>
    <message>
        <source>{row} stands in the table twice. The second was not taken over; accept it if two were given.</source>
        <translation>{row} steht zweimal in der Tabelle. Die zweite wurde nicht übernommen; nehmen Sie sie an, wenn zwei gegeben wurden.</translation>
    </message>
    <message>
        <source>{row}: the dose “{dose}” may have decimals or thousands, and no number of its column tells. Say in a mapping what the decimal mark is.</source>
        <translation>{row}: Die Dosis „{dose}“ kann Dezimalen oder Tausender haben, und keine Zahl ihrer Spalte sagt es. Nennen Sie in einer Zuordnung das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>{row}: nothing says whether the dose “{dose}” is in mg of iron. Say in a mapping which unit it has.</source>
        <translation>{row}: Nichts sagt, ob die Dosis „{dose}“ in mg Eisen ist. Nennen Sie in einer Zuordnung die Einheit.</translation>
    </message>
    <message>
        <source>{row}: “{dose}” is no amount of iron in mg or g. Enter the infusion with the dose that was given.</source>
        <translation>{row}: „{dose}“ ist keine Eisenmenge in mg oder g. Geben Sie die Infusion mit der gegebenen Dosis ein.</translation>
    </message>
    <message>
        <source>“{title}” was not taken. Nothing was taken over.</source>
        <translation>„{title}“ wurde nicht eingenommen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>“{title}” was entered in error in the source. It was not taken over.</source>
        <translation>„{title}“ wurde in der Quelle irrtümlich erfasst. Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>“{title}” of {date} tells again of an infusion that was taken over.</source>
        <translation>„{title}“ vom {date} berichtet noch einmal von einer übernommenen Infusion.</translation>
    </message>
    <message>
        <source>“{title}” of {date} names no patient. It was not given to anyone.</source>
        <translation>„{title}“ vom {date} nennt keinen Patienten. Es wurde niemandem zugeordnet.</translation>
    </message>
    <message>
        <source>“{title}” of {date} is iron, but nothing says whether it was infused. Enter the infusion if it was.</source>
        <translation>„{title}“ vom {date} ist Eisen, aber nichts sagt, ob es infundiert wurde. Die Infusion eintragen, wenn es so war.</translation>
    </message>
    <message>
        <source>“{title}” is none of the tests IronView reads.</source>
        <translation>„{title}“ ist keiner der Tests, die IronView liest.</translation>
    </message>
    <message>
        <source>“{title}” is an order. Only what is recorded as given counts as an infusion.</source>
        <translation>„{title}“ ist eine Anordnung. Nur was als gegeben erfasst ist, zählt als Infusion.</translation>
    </message>
    <message>
        <source>“{title}” is a heading; its members are rows of their own.</source>
        <translation>„{title}“ ist eine Überschrift; ihre Mitglieder sind eigene Zeilen.</translation>
    </message>
    <message>
        <source>“{row}” is no row of {kind}. It was not read.</source>
        <translation>„{row}“ ist keine Zeile von {kind}. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{row}: the file calls its tests by numbers. Say in a mapping which of them is which test.</source>
        <translation>{row}: Die Datei nennt ihre Tests nur mit Nummern. In einer Zuordnung angeben, welche davon welcher Test ist.</translation>
    </message>
    <message>
        <source>{row} was not taken. Nothing was taken over.</source>
        <translation>{row} wurde nicht eingenommen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{row} was entered in error in the source. It was not taken over.</source>
        <translation>{row} wurde in der Quelle irrtümlich erfasst. Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{row} tells again of a dose that was taken over.</source>
        <translation>{row} berichtet noch einmal von einer übernommenen Gabe.</translation>
    </message>
    <message>
        <source>{row} of “{date}”: day and month may be exchanged, and no date of its column tells ({examples}). Say in a mapping which stands first.</source>
        <translation>{row} vom „{date}“: Tag und Monat können vertauscht sein, und kein Datum der Spalte klärt es ({examples}). In einer Zuordnung angeben, was zuerst steht.</translation>
    </message>
    <message>
        <source>{row} names no patient. It was not given to anyone.</source>
        <translation>{row} nennt keinen Patienten. Es wurde niemandem zugeordnet.</translation>
    </message>
    <message>
        <source>{row} may be {one} or {other}, and no number of its column tells. Say in a mapping what the decimal mark is.</source>
        <translation>{row} kann {one} oder {other} sein, und keine Zahl der Spalte klärt es. In einer Zuordnung angeben, was das Dezimalzeichen ist.</translation>
    </message>
    <message>
        <source>{row} is where the file breaks off. Get the whole file again.</source>
        <translation>Bei {row} bricht die Datei ab. Die ganze Datei noch einmal holen.</translation>
    </message>
    <message>
        <source>{row} is not the blood test ({specimen}). It was not taken over.</source>
        <translation>{row} ist nicht der Bluttest ({specimen}). Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{row} is none of the tests IronView reads.</source>
        <translation>{row} ist keiner der Tests, die IronView liest.</translation>
    </message>
    <message>
        <source>{row} is no result yet: {why}. Import the final report.</source>
        <translation>{row} ist noch kein Ergebnis: {why}. Den endgültigen Befund importieren.</translation>
    </message>
    <message>
        <source>{row} is left out by the mapping.</source>
        <translation>{row} wird durch die Zuordnung ausgelassen.</translation>
    </message>
    <message>
        <source>{row} is iron, but nothing says whether it was infused. Enter the infusion if it was.</source>
        <translation>{row} ist Eisen, aber nichts sagt, ob es infundiert wurde. Die Infusion eintragen, wenn es so war.</translation>
    </message>
    <message>
        <source>{name} names no patient number; its rows stand under “{patient}”. Say whose they are.</source>
        <translation>{name} nennt keine Patientennummer; die Zeilen stehen unter „{patient}“. Angeben, wem sie gehören.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user. Change its permissions; nothing was read.</source>
        <translation>{name} darf von diesem Benutzer nicht gelesen werden. Die Rechte ändern; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} may be a table, but no line of it names columns that make results: a test with its value, or tests IronView knows. Nothing of it was read; a mapping can say what its columns are.</source>
        <translation>{name} ist vielleicht eine Tabelle, aber keine Zeile nennt Spalten, aus denen Ergebnisse werden: einen Test mit seinem Wert oder Tests, die IronView kennt. Nichts davon wurde gelesen; eine Zuordnung kann sagen, was ihre Spalten sind.</translation>
    </message>
    <message>
        <source>{name} may be a table, but no line of it names columns that make results: a test with its value, or tests IronView knows. It begins with: {shown}. Nothing of it was read; a mapping can say what its columns are.</source>
        <translation>{name} ist vielleicht eine Tabelle, aber keine Zeile nennt Spalten, aus denen Ergebnisse werden: einen Test mit seinem Wert oder Tests, die IronView kennt. Sie beginnt mit: {shown}. Nichts davon wurde gelesen; eine Zuordnung kann sagen, was ihre Spalten sind.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one; nothing of it was read.</source>
        <translation>{name} ist durch ein Passwort geschützt. Ohne Passwort speichern; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is not {known}. Nothing of it was read.</source>
        <translation>{name} ist nichts davon: {known}. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({fault}). Nothing of it was read.</source>
        <translation>{name} ist kein gültiges JSON ({fault}). Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({fault}). It was not read.</source>
        <translation>{name} ist kein gültiges JSON ({fault}). Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is not an IronView store. It was left as it is.</source>
        <translation>{name} ist kein Datenspeicher von IronView. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is not a text file IronView knows. Nothing of it was read.</source>
        <translation>{name} ist keine Textdatei, die IronView kennt. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is no table IronView can read ({fault}). Nothing of it was read.</source>
        <translation>{name} ist keine Tabelle, die IronView lesen kann ({fault}). Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than any record is. Nothing of it was read.</source>
        <translation>{name} ist tiefer verschachtelt, als ein Datensatz es ist. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is more than IronView reads at once from a table. Nothing of it was read; split it.</source>
        <translation>{name} ist größer als {size} MB, mehr als IronView auf einmal aus einer Tabelle liest. Nichts davon wurde gelesen; die Datei teilen.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Unpack it first; it was not read.</source>
        <translation>{name} ist verschlüsselt. Zuerst entpacken; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is empty. There was nothing to read.</source>
        <translation>{name} ist leer. Es gab nichts zu lesen.</translation>
    </message>
    <message>
        <source>{name} is an archive inside an archive. Unpack it first; it was not read.</source>
        <translation>{name} ist ein Archiv in einem Archiv. Zuerst entpacken; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The disk reported an error at {name}. Nothing was changed. Check the drive and its connection.</source>
        <translation>Der Datenträger meldete einen Fehler bei {name}. Nichts wurde geändert. Das Laufwerk und seinen Anschluss prüfen.</translation>
    </message>
    <message>
        <source>The patient list could not be brought up to date; what was entered is stored. Free some space, or check the drive: IronView tries again by itself.</source>
        <translation>Die Patientenliste konnte nicht auf den neuesten Stand gebracht werden; was eingegeben wurde, ist gespeichert. Platz schaffen oder das Laufwerk prüfen: IronView versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Findings overridden elsewhere that cannot be read were left out: {n}.</source>
        <translation>Anderswo übersteuerte Feststellungen, die nicht lesbar sind, wurden ausgelassen: {n}.</translation>
    </message>
    <message>
        <source>Findings overridden elsewhere were not taken over for patients who are already in the store: {n}. Decide about them here.</source>
        <translation>Anderswo übersteuerte Feststellungen wurden für Patienten, die schon im Datenbestand sind, nicht übernommen: {n}. Entscheiden Sie hier darüber.</translation>
    </message>
    <message>
        <source>{name} cannot be read with this answer.</source>
        <translation>{name} ist mit dieser Antwort nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is a folder. Name the files in it; nothing was read.</source>
        <translation>{name} ist ein Ordner. Die Dateien darin nennen; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>An entry is no longer in the store. Nothing was moved.</source>
        <translation>Einen Eintrag gibt es im Bestand nicht mehr. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Entries of this import were corrected or taken out since. Nothing was taken back. Take those changes back first.</source>
        <translation>Einträge dieses Imports wurden seither korrigiert oder herausgenommen. Nichts wurde zurückgenommen. Zuerst diese Änderungen zurücknehmen.</translation>
    </message>
    <message>
        <source>Entries that came with the other patient, or the patient&apos;s own data, were changed since. Nothing was separated. Take those changes back first, or move single entries to the other patient.</source>
        <translation>Einträge, die mit der anderen Person kamen, oder ihre eigenen Daten wurden seither geändert. Nichts wurde getrennt. Zuerst diese Änderungen zurücknehmen oder einzelne Einträge zu der anderen Person verschieben.</translation>
    </message>
    <message>
        <source>Since this import, entries were added to patients that came with it: {names}. Nothing was taken back. Take those entries out first.</source>
        <translation>Seit diesem Import kamen Einträge zu Patienten hinzu, die mit ihm angelegt wurden: {names}. Nichts wurde zurückgenommen. Zuerst diese Einträge herausnehmen.</translation>
    </message>
    <message>
        <source>The layout of the file was altered: {kind} {name}.</source>
        <translation>Der Aufbau der Datei wurde verändert: {kind} {name}.</translation>
    </message>
    <message>
        <source>What the file says of its own layout cannot be read.</source>
        <translation>Was die Datei über ihren eigenen Aufbau sagt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Version {version} of {key} is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Version {version} von {key} ist beschädigt. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The data file {path} is not there any more. Nothing was read or written. Bring it back, or restore a backup.</source>
        <translation>Die Datendatei {path} ist nicht mehr da. Nichts wurde gelesen oder geschrieben. Sie zurückholen oder eine Sicherung einspielen.</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>Dieser Import wurde schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This patient is no longer in the store.</source>
        <translation>Diese Person gibt es im Bestand nicht mehr.</translation>
    </message>
    <message>
        <source>This patient is no longer in the store. Nothing was changed.</source>
        <translation>Diese Person gibt es im Bestand nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} is a folder. Name a file in it.</source>
        <translation>{name} ist ein Ordner. Eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete workbook. Nothing of it was read; get it again.</source>
        <translation>{name} ist eine beschädigte oder unvollständige Arbeitsmappe. Nichts davon wurde gelesen; noch einmal holen.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete .zip file. Nothing of it was read; get it again.</source>
        <translation>{name} ist eine beschädigte oder unvollständige .zip-Datei. Nichts davon wurde gelesen; noch einmal holen.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete .gz file. Nothing of it was read; get it again.</source>
        <translation>{name} ist eine beschädigte oder unvollständige .gz-Datei. Nichts davon wurde gelesen; noch einmal holen.</translation>
    </message>
    <message>
        <source>{name} is XML or HTML, not {known}. Nothing of it was read; export it as JSON.</source>
        <translation>{name} ist XML oder HTML, nichts davon: {known}. Nichts wurde gelesen; als JSON exportieren.</translation>
    </message>
    <message>
        <source>{name} is JSON, but not {known}. It was not read.</source>
        <translation>{name} ist JSON, aber nichts davon: {known}. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} holds {count} files; at most {most} are read from one archive. Nothing of it was read; split it.</source>
        <translation>{name} enthält {count} Dateien; höchstens {most} werden aus einem Archiv gelesen. Nichts davon wurde gelesen; das Archiv teilen.</translation>
    </message>
    <message>
        <source>{name} holds more than {size} MB when unpacked, which is more than IronView reads at once. Nothing of it was read; split it.</source>
        <translation>{name} enthält entpackt mehr als {size} MB, mehr als IronView auf einmal liest. Nichts davon wurde gelesen; die Datei teilen.</translation>
    </message>
    <message>
        <source>{name} holds more than IronView reads at once from a workbook ({size} MB unpacked). Nothing of it was read; split it.</source>
        <translation>{name} enthält mehr, als IronView auf einmal aus einer Arbeitsmappe liest (entpackt {size} MB). Nichts davon wurde gelesen; die Datei teilen.</translation>
    </message>
    <message>
        <source>{name} has the format {format}, which is newer than this IronView; it reads {ours}. It was not read.</source>
        <translation>{name} hat das Format {format}, das neuer ist als dieses IronView; es liest {ours}. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} could not be read ({fault}). Nothing was read.</source>
        <translation>{name} konnte nicht gelesen werden ({fault}). Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{fault}. The rest of the row counts without it.</source>
        <translation>{fault}. Der Rest der Zeile zählt ohne diese Angabe.</translation>
    </message>
    <message>
        <source>was refuted</source>
        <translation>wurde widerlegt</translation>
    </message>
    <message>
        <source>was entered in error</source>
        <translation>wurde irrtümlich erfasst</translation>
    </message>
    <message>
        <source>the specimen is in the laboratory</source>
        <translation>das Material ist im Labor</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>results are partial</source>
        <translation>die Ergebnisse sind unvollständig</translation>
    </message>
    <message>
        <source>names no patient</source>
        <translation>nennt keinen Patienten</translation>
    </message>
    <message>
        <source>it is only ordered</source>
        <translation>es ist nur angefordert</translation>
    </message>
    <message>
        <source>is unconfirmed</source>
        <translation>ist nicht bestätigt</translation>
    </message>
    <message>
        <source>is provisional</source>
        <translation>ist vorläufig</translation>
    </message>
    <message>
        <source>is over, but nothing says since when</source>
        <translation>ist vorbei, aber nichts sagt, seit wann</translation>
    </message>
    <message>
        <source>is one of several possibilities</source>
        <translation>ist eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>an IronView record, FHIR in JSON, HL7 version 2 or a table</source>
        <translation>ein Datensatz von IronView, FHIR in JSON, HL7 Version 2 oder eine Tabelle</translation>
    </message>
    <message>
        <source>Two patients share the number {number} but not the {fault}; they were kept apart. Check which is right.</source>
        <translation>Zwei Patienten haben dieselbe Nummer {number}, aber nicht dieselbe Angabe: {fault}. Sie blieben getrennt. Prüfen, was richtig ist.</translation>
    </message>
    <message>
        <source>This {kind} does not have the form FHIR gives it ({fault}). It was not read.</source>
        <translation>Diese Ressource {kind} hat nicht die Form, die FHIR ihr gibt ({fault}). Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry is no longer in the store.</source>
        <translation>Diesen Eintrag gibt es im Datenspeicher nicht mehr.</translation>
    </message>
    <message>
        <source>This data file was written by a newer IronView. It was left untouched. Install the newer version to open it.</source>
        <translation>Diese Datendatei hat ein neueres IronView geschrieben. Sie blieb unberührt. Zum Öffnen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>There is no file {name}. Nothing was read.</source>
        <translation>Es gibt keine Datei {name}. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The status “{status}” of {row} ({date}) is unknown: the result may have been cancelled. Say which status is meant.</source>
        <translation>Der Status „{status}“ von {row} ({date}) ist unbekannt: Das Ergebnis kann storniert sein. Angeben, welcher Status gemeint ist.</translation>
    </message>
    <message>
        <source>The file is damaged or is not an IronView store. It was left as it is.</source>
        <translation>Die Datei ist beschädigt oder kein Datenspeicher von IronView. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Check the drive and its connection.</source>
        <translation>Der Datenträger meldet einen Fehler. Nichts wurde geändert. Das Laufwerk und seine Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written. Nothing was changed. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: {name} konnte nicht geschrieben werden. Nichts wurde geändert. Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert. Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The data file {name} may not be written. Nothing was changed. Check the rights of the file and of its folder.</source>
        <translation>Die Datendatei {name} darf nicht beschrieben werden. Nichts wurde geändert. Die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The data file {name} could not be opened: {fault}. Nothing was changed.</source>
        <translation>Die Datendatei {name} konnte nicht geöffnet werden: {fault}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The data file may not be written. Nothing was changed. Check its rights and its folder&apos;s.</source>
        <translation>Die Datendatei darf nicht beschrieben werden. Nichts wurde geändert. Ihre Rechte und die ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Die Datendatei ist beschädigt. Nichts wurde geändert. Eine Sicherung einspielen.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is. Restore a backup of it.</source>
        <translation>Die Datendatei ist beschädigt. Sie blieb, wie sie ist. Eine Sicherung einspielen.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Check that its folder exists and may be written.</source>
        <translation>Die Datendatei konnte nicht geöffnet werden. Prüfen, ob es ihren Ordner gibt und er beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The birth date “{date}” may have day and month exchanged. It was left empty.</source>
        <translation>Im Geburtsdatum „{date}“ können Tag und Monat vertauscht sein. Es blieb leer.</translation>
    </message>
    <message>
        <source>The birth date “{date}” is no date. It was left empty.</source>
        <translation>Das Geburtsdatum „{date}“ ist kein Datum. Es blieb leer.</translation>
    </message>
    <message>
        <source>The batch says it holds {stated} messages, but only {found} are in the file. They were read; get the whole file again.</source>
        <translation>Der Stapel nennt {stated} Nachrichten, in der Datei sind aber nur {found}. Sie wurden gelesen; die ganze Datei noch einmal holen.</translation>
    </message>
    <message>
        <source>The batch breaks off before its end. What is there was read; get the whole file.</source>
        <translation>Der Stapel bricht vor seinem Ende ab. Was da ist, wurde gelesen; die ganze Datei holen.</translation>
    </message>
    <message>
        <source>Body weight {value} {unit} of {date} was taken over into the patient&apos;s data, where the latest counts.</source>
        <translation>Körpergewicht {value} {unit} vom {date} wurde in die Patientendaten übernommen; dort zählt das neueste.</translation>
    </message>
    <message>
        <source>Body height {value} {unit} of {date} was taken over into the patient&apos;s data, where the latest counts.</source>
        <translation>Körpergröße {value} {unit} vom {date} wurde in die Patientendaten übernommen; dort zählt die neueste.</translation>
    </message>
    <message>
        <source>Another window is writing to the data file. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Fenster schreibt in die Datendatei. Nichts wurde geändert. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An address of a file has three slashes and then its path: sqlite:///path.</source>
        <translation>Die Adresse einer Datei hat drei Schrägstriche und dann den Pfad: sqlite:///pfad.</translation>
    </message>
    <message>
        <source>The store could not be written, and its key file {name} could not be brought back: it may be newer than the store. Check the drive, then do the same again.</source>
        <translation>Der Datenbestand konnte nicht geschrieben und seine Schlüsseldatei {name} nicht zurückgeholt werden: Sie kann neuer sein als der Datenbestand. Das Laufwerk prüfen, dann dasselbe noch einmal tun.</translation>
    </message>
    <message>
        <source>What this changed was changed again since. Nothing was taken back. Take the later change back first.</source>
        <translation>Was hierdurch geändert wurde, wurde seither erneut geändert. Nichts wurde zurückgenommen. Nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>{who} changed it again on {when}. Nothing was taken back. The history shows what it was; take the later change back first.</source>
        <translation>{who} hat es am {when} erneut geändert. Nichts wurde zurückgenommen. Der Verlauf zeigt, was es war; nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>The patient these entries belong to was taken out of the list since. Nothing was taken back. Bring the patient back first.</source>
        <translation>Der Patient, zu dem diese Einträge gehören, wurde seither aus der Liste genommen. Nichts wurde zurückgenommen. Holen Sie zuerst den Patienten zurück.</translation>
    </message>
    <message>
        <source>Entries were added to this patient or changed since. Nothing was taken back. Take those changes back first.</source>
        <translation>Zu diesem Patienten kamen seither Einträge hinzu oder wurden geändert. Nichts wurde zurückgenommen. Nehmen Sie zuerst diese Änderungen zurück.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row that is not there.</source>
        <translation>Eine Zeile von {table} verweist auf eine Zeile, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Another window or program has the data file open. Nothing was changed. Close it everywhere, then try again.</source>
        <translation>Ein anderes Fenster oder Programm hat die Datendatei geöffnet. Nichts wurde geändert. Schließen Sie sie überall und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change {place} has no entry in the audit.</source>
        <translation>Änderung {place} hat keinen Eintrag im Prüfpfad.</translation>
    </message>
    <message>
        <source>Change {place} no longer says what entry {number} says of it.</source>
        <translation>Änderung {place} sagt nicht mehr, was Eintrag {number} über sie sagt.</translation>
    </message>
    <message>
        <source>Change {place}, of entry {number}, is missing.</source>
        <translation>Änderung {place} von Eintrag {number} fehlt.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit does not continue the entry before it: entries were altered, put in or put in another order.</source>
        <translation>Eintrag {number} des Prüfpfads setzt den Eintrag davor nicht fort: Einträge wurden verändert, eingefügt oder umgestellt.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit is missing.</source>
        <translation>Eintrag {number} des Prüfpfads fehlt.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit was altered after it was written.</source>
        <translation>Eintrag {number} des Prüfpfads wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>The audit ends at entry {number}, but a later entry was seen before: entries were cut off, or an older copy of the data file was put in its place.</source>
        <translation>Der Prüfpfad endet bei Eintrag {number}, doch ein späterer Eintrag wurde schon gesehen: Einträge wurden abgeschnitten, oder eine ältere Kopie der Datendatei wurde an ihre Stelle gelegt.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, was altered, or is no backup. It was left as it is and cannot be relied on.</source>
        <translation>Die Sicherung {name} ist beschädigt, wurde verändert oder ist keine Sicherung. Sie blieb, wie sie ist; auf sie ist kein Verlass.</translation>
    </message>
    <message>
        <source>The converted copy does not hold what the store holds. The store is as it was. Check the store, and the disk.</source>
        <translation>Die umgewandelte Kopie enthält nicht, was der Datenbestand enthält. Der Datenbestand ist, wie er war. Prüfen Sie ihn und den Datenträger.</translation>
    </message>
    <message>
        <source>The data file was just replaced by another program. Open it again.</source>
        <translation>Die Datendatei wurde eben von einem anderen Programm ersetzt. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is damaged: {fault}.</source>
        <translation>Die Datei ist beschädigt: {fault}.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged or was altered. Nothing was opened or changed. Bring the key file of the newest backup beside the store.</source>
        <translation>Die Schlüsseldatei neben dem Datenbestand ist beschädigt oder wurde verändert. Nichts wurde geöffnet oder geändert. Legen Sie die Schlüsseldatei der neuesten Sicherung neben den Datenbestand.</translation>
    </message>
    <message>
        <source>The key file was written by a newer IronView. It was left untouched. Install the newer version to open the store.</source>
        <translation>Die Schlüsseldatei wurde von einem neueren IronView geschrieben. Sie blieb unberührt. Installieren Sie die neuere Version, um den Datenbestand zu öffnen.</translation>
    </message>
    <message>
        <source>The key file {name} could not be read: {fault}. Nothing was opened.</source>
        <translation>Die Schlüsseldatei {name} konnte nicht gelesen werden: {fault}. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Nothing was opened.</source>
        <translation>Der Name oder die Passphrase stimmt nicht. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The passphrase file {name} could not be read. Nothing was opened.</source>
        <translation>Die Passphrasendatei {name} konnte nicht gelesen werden. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The passphrase until now is not right. Nothing was changed.</source>
        <translation>Die bisherige Passphrase stimmt nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The second place for backups, {place}, is not there. Plug the drive in or connect the share. The backup itself was made.</source>
        <translation>Der zweite Ort für Sicherungen, {place}, ist nicht da. Stecken Sie das Laufwerk an oder verbinden Sie die Freigabe. Die Sicherung selbst wurde gemacht.</translation>
    </message>
    <message>
        <source>The store is locked. Give its passphrase at a terminal, in a file named with --passphrase-file, or in IRONVIEW_PASSPHRASE. Nothing was opened.</source>
        <translation>Der Datenbestand ist gesperrt. Geben Sie die Passphrase am Terminal, in einer mit --passphrase-file genannten Datei oder in IRONVIEW_PASSPHRASE an. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The store {name} is locked: a name and a passphrase open it.</source>
        <translation>Der Datenbestand {name} ist gesperrt: Name und Passphrase öffnen ihn.</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each group of letters; a sheet printed before the last one opens nothing any more. Nothing was opened.</source>
        <translation>Dieser Wiederherstellungscode öffnet den Datenbestand nicht. Prüfen Sie jede Buchstabengruppe; ein vor dem letzten gedrucktes Blatt öffnet nichts mehr. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>What patient {key} is found by is not what the patient is called.</source>
        <translation>Wonach Patient {key} gefunden wird, ist nicht, wie der Patient heißt.</translation>
    </message>
    <message>
        <source>{name} could not be written: {fault}. What stood there before is as it was. Free some space, check the drive, or choose another place.</source>
        <translation>{name} konnte nicht geschrieben werden: {fault}. Was vorher dort stand, ist, wie es war. Platz schaffen, das Laufwerk prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{name} has no audit. Nothing was changed.</source>
        <translation>{name} hat keinen Prüfpfad. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is encrypted, or is no IronView store, and its key file {keys} is missing. Nothing was opened. Bring the key file back, from a backup if need be.</source>
        <translation>{name} ist verschlüsselt oder kein IronView-Datenbestand, und die Schlüsseldatei {keys} fehlt. Nichts wurde geöffnet. Holen Sie die Schlüsseldatei zurück, nötigenfalls aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{name} is the last who can open the store. Nothing was changed.</source>
        <translation>{name} kann als letzte Person den Datenbestand öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} was restored, but no key file opens it: the backup holds none. Bring the key file of its time beside it.</source>
        <translation>{name} wurde wiederhergestellt, doch keine Schlüsseldatei öffnet sie: die Sicherung enthält keine. Legen Sie die Schlüsseldatei von damals daneben.</translation>
    </message>
    <message>
        <source>{place} did not keep what was written. Use another medium.</source>
        <translation>{place} hat nicht behalten, was geschrieben wurde. Verwenden Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>{place} was altered after entry {number} wrote it.</source>
        <translation>{place} wurde verändert, nachdem Eintrag {number} es geschrieben hatte.</translation>
    </message>
    <message>
        <source>{place} was put into entry {number} after it was written.</source>
        <translation>{place} wurde Eintrag {number} nachträglich hinzugefügt.</translation>
    </message>
    <message>
        <source>{place}, written with entry {number}, is missing.</source>
        <translation>{place}, geschrieben mit Eintrag {number}, fehlt.</translation>
    </message>
    <message>
        <source>The backup {name} could not be encrypted. It is as it was.</source>
        <translation>Die Sicherung {name} konnte nicht verschlüsselt werden. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>{place} is no folder that is there. Nothing was changed.</source>
        <translation>{place} ist kein vorhandener Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backups lie in {place} already. Choose a folder on another medium. Nothing was changed.</source>
        <translation>Die Sicherungen liegen bereits in {place}. Wählen Sie einen Ordner auf einem anderen Datenträger. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is in place, but none of the keys at hand opens it. Log in with the passphrase of its time.</source>
        <translation>Die Sicherung ist eingespielt, aber keiner der vorhandenen Schlüssel öffnet sie. Melden Sie sich mit der Passphrase von damals an.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingespielt.</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged file is kept as {name}.</source>
        <translation>Die Sicherung ist eingespielt. Die beschädigte Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there is kept as {name}.</source>
        <translation>Die Sicherung ist eingespielt. Was vorher da war, ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>The store has no key file any more. Nothing was changed.</source>
        <translation>Der Datenbestand hat keine Schlüsseldatei mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>Der Datenbestand ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The store is encrypted. From now on {name} opens it.</source>
        <translation>Der Datenbestand ist verschlüsselt. Ab jetzt öffnet ihn {name}.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more: who has the file can read it.</source>
        <translation>Der Datenbestand ist nicht mehr verschlüsselt: Wer die Datei hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>The store is written under a new key.</source>
        <translation>Der Datenbestand ist mit einem neuen Schlüssel geschrieben.</translation>
    </message>
    <message>
        <source>There is no key file: nobody needs a passphrase here.</source>
        <translation>Es gibt keine Schlüsseldatei: Niemand braucht hier eine Passphrase.</translation>
    </message>
    <message>
        <source>A package needs a passphrase. Give it at a terminal, in a file named with --package-passphrase-file, or in IRONVIEW_PACKAGE_PASSPHRASE. Nothing was done.</source>
        <translation>Ein Paket braucht eine Passphrase. Geben Sie sie an einem Terminal ein, in einer mit --package-passphrase-file genannten Datei oder in IRONVIEW_PACKAGE_PASSPHRASE. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}. Nothing of it was read. Ask the sender for the passphrase, and mind capitals and spaces.</source>
        <translation>Die Passphrase öffnet {name} nicht. Nichts daraus wurde gelesen. Fragen Sie den Absender nach der Passphrase, und achten Sie auf Großbuchstaben und Leerzeichen.</translation>
    </message>
    <message>
        <source>The passphrase of a package needs at least {count} characters, because whoever finds the file may try as often as they like. Nothing was written.</source>
        <translation>Die Passphrase eines Pakets braucht mindestens {count} Zeichen, denn wer die Datei findet, kann beliebig oft probieren. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was written. Try again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Nichts wurde geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These patients are more than {size} MB, which is more than one package may hold. Nothing was written. Export fewer patients at a time.</source>
        <translation>Diese Patienten sind mehr als {size} MB, mehr als ein Paket enthalten darf. Nichts wurde geschrieben. Exportieren Sie weniger Patienten auf einmal.</translation>
    </message>
    <message>
        <source>This package comes from a sender this store does not know: “{label}”, fingerprint {fingerprint}. Nothing was stored. Compare the fingerprint with the sender, for example by telephone, then trust it under a name.</source>
        <translation>Dieses Paket kommt von einem Absender, den dieser Datenbestand nicht kennt: „{label}“, Fingerabdruck {fingerprint}. Nichts wurde gespeichert. Vergleichen Sie den Fingerabdruck mit dem Absender, zum Beispiel am Telefon, und vertrauen Sie ihm dann unter einem Namen.</translation>
    </message>
    <message>
        <source>Warning: this package says it comes from “{label}”, but it is signed with another key than that of “{name}”, whom this store trusts. Its fingerprint is {fingerprint}. Nothing was stored. Ask the sender by telephone whether their store was made anew; if they do not confirm this fingerprint, do not use the package.</source>
        <translation>Warnung: Dieses Paket gibt an, von „{label}“ zu kommen, ist aber mit einem anderen Schlüssel signiert als dem von „{name}“, dem dieser Datenbestand vertraut. Sein Fingerabdruck ist {fingerprint}. Nichts wurde gespeichert. Fragen Sie den Absender am Telefon, ob sein Datenbestand neu angelegt wurde; bestätigt er diesen Fingerabdruck nicht, verwenden Sie das Paket nicht.</translation>
    </message>
    <message>
        <source>Warning: {by} withdrew the trust of this store in “{name}”, with this reason: {reason}. The fingerprint of this package is {fingerprint}. Nothing was stored.</source>
        <translation>Warnung: {by} hat „{name}“ das Vertrauen dieses Datenbestands entzogen, aus diesem Grund: {reason}. Der Fingerabdruck dieses Pakets ist {fingerprint}. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A sender is trusted only by its fingerprint: add --fingerprint with the digits you compared by telephone. Nothing was stored.</source>
        <translation>Einem Absender wird nur nach seinem Fingerabdruck vertraut: --fingerprint mit den am Telefon verglichenen Zeichen angeben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{name} is a patient package of version {version}, and this IronView reads version {ours}. Nothing of it was read. Update IronView, or ask the sender for a new copy.</source>
        <translation>{name} ist ein Patientenpaket der Version {version}, und dieses IronView liest Version {ours}. Nichts daraus wurde gelesen. Aktualisieren Sie IronView, oder bitten Sie den Absender um eine neue Kopie.</translation>
    </message>
    <message>
        <source>{name} is a patient package, which opens only with its passphrase: use the command “ironview package import”. Nothing of it was read.</source>
        <translation>{name} ist ein Patientenpaket, das sich nur mit seiner Passphrase öffnet: Verwenden Sie den Befehl „ironview package import“. Nichts daraus wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is cut off: its end is missing. Nothing of it was read. Copy it again.</source>
        <translation>{name} ist abgeschnitten: Das Ende fehlt. Nichts daraus wurde gelesen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is damaged or was altered after it was signed. Nothing of it was read. Ask the sender for a new copy.</source>
        <translation>{name} ist beschädigt oder wurde nach der Signatur verändert. Nichts daraus wurde gelesen. Bitten Sie den Absender um eine neue Kopie.</translation>
    </message>
    <message>
        <source>{name} is no patient package. Nothing of it was read.</source>
        <translation>{name} ist kein Patientenpaket. Nichts daraus wurde gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is the name of another sender, with another key. Nothing was stored. Choose another name.</source>
        <translation>„{name}“ ist der Name eines anderen Absenders mit einem anderen Schlüssel. Nichts wurde gespeichert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, though its key file says that it is: another file was put in its place. Nothing was opened. Restore a backup.</source>
        <translation>{name} ist nicht verschlüsselt, obwohl seine Schlüsseldatei es sagt: Eine andere Datei wurde an seine Stelle gesetzt. Nichts wurde geöffnet. Spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>{name} is missing or empty, though its key file is there. Nothing was made in its place. Bring the data file back, or restore a backup.</source>
        <translation>{name} fehlt oder ist leer, obwohl seine Schlüsseldatei da ist. Nichts wurde an seiner Stelle angelegt. Bringen Sie die Datei zurück, oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The backup is not encrypted and the store is, and nobody signed in. Nothing was changed. Sign in, or, where nobody can any more, move {keys} elsewhere first.</source>
        <translation>Die Sicherung ist nicht verschlüsselt, der Datenbestand schon, und niemand ist angemeldet. Nichts wurde geändert. Melden Sie sich an, oder, wo das niemand mehr kann, legen Sie zuerst {keys} anderswohin.</translation>
    </message>
    <message>
        <source>The store is on the server now, whole and compared. Only the data file {name} could not be put aside. Rename it, so that nobody goes on in it.</source>
        <translation>Der Datenbestand liegt jetzt auf dem Server, vollständig und verglichen. Nur die Datendatei {name} konnte nicht beiseitegelegt werden. Sie umbenennen, damit niemand darin weiterarbeitet.</translation>
    </message>
    <message>
        <source>The connection was lost while the server noted where the store is. The store is in {name}, whole and compared. Open the server: where it still lets you in, go on there and remove the file.</source>
        <translation>Die Verbindung ging verloren, während der Server vermerkte, wo der Datenbestand liegt. Der Datenbestand liegt in {name}, vollständig und verglichen. Den Server öffnen: Lässt er den Zugang noch zu, dort weiterarbeiten und die Datei entfernen.</translation>
    </message>
    <message>
        <source>A store at {scheme}:// cannot be opened. Give a file, for example sqlite:///C:/data/ironview.sqlite, or a server: postgresql://host/database.</source>
        <translation>Ein Datenbestand unter {scheme}:// lässt sich nicht öffnen. Geben Sie eine Datei an, zum Beispiel sqlite:///C:/data/ironview.sqlite, oder einen Server: postgresql://host/database.</translation>
    </message>
    <message>
        <source>A store moves from a file to a server, or from a server to a file.</source>
        <translation>Ein Datenbestand zieht von einer Datei auf einen Server um oder von einem Server in eine Datei.</translation>
    </message>
    <message>
        <source>A text holds a character that the server cannot keep. Nothing was written.</source>
        <translation>Ein Text enthält ein Zeichen, das der Server nicht aufbewahren kann. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>An address must not hold a password: every program of the computer could read it. Give it at a prompt, in IRONVIEW_PASSPHRASE, or in a file with --passphrase-file.</source>
        <translation>Eine Adresse darf kein Passwort enthalten: Jedes Programm des Computers könnte es lesen. Geben Sie es auf Nachfrage ein, in IRONVIEW_PASSPHRASE oder in einer Datei mit --passphrase-file.</translation>
    </message>
    <message>
        <source>An address of a server ends with the database: postgresql://host/database.</source>
        <translation>Die Adresse eines Servers endet mit der Datenbank: postgresql://host/database.</translation>
    </message>
    <message>
        <source>Another window is writing to the store. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Fenster schreibt gerade in den Datenbestand. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Somebody wrote into {name} while it was moved. The copy on the server lacks that. Go on with the file, and move it into another database.</source>
        <translation>Jemand hat in {name} geschrieben, während es umzog. Der Kopie auf dem Server fehlt das. Arbeiten Sie mit der Datei weiter, und ziehen Sie sie in eine andere Datenbank um.</translation>
    </message>
    <message>
        <source>The address cannot be understood. Write postgresql://role@host/database.</source>
        <translation>Die Adresse ist nicht verständlich. Schreiben Sie postgresql://role@host/database.</translation>
    </message>
    <message>
        <source>The address says {name}=, which IronView does not know.</source>
        <translation>Die Adresse enthält {name}=, das IronView nicht kennt.</translation>
    </message>
    <message>
        <source>The copy does not hold what the store holds, or the store is damaged. Nothing was kept of the copy, and the store is as it was. Check the store first: ironview verify.</source>
        <translation>Die Kopie enthält nicht, was der Datenbestand enthält, oder der Datenbestand ist beschädigt. Von der Kopie blieb nichts, und der Datenbestand ist, wie er war. Prüfen Sie ihn zuerst: ironview verify.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed. Tell who looks after it.</source>
        <translation>Der Datenträger des Servers ist voll. Nichts wurde geändert. Sagen Sie es, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The role on the server may not do this. Nothing was changed. Ask who looks after the server.</source>
        <translation>Die Rolle auf dem Server darf das nicht. Nichts wurde geändert. Fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was written. What is typed stays here; IronView goes on trying to reach it.</source>
        <translation>Der Server ist nicht erreichbar. Nichts wurde geschrieben. Was eingegeben ist, bleibt hier; IronView versucht weiter, ihn zu erreichen.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one: its certificate is missing, is for another name, or comes from an authority this computer does not trust. Nothing was sent. Name the authority&apos;s certificate with sslrootcert= in the address, or ask who looks after the server.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der richtige ist: Sein Zertifikat fehlt, gilt für einen anderen Namen oder kommt von einer Stelle, der dieser Computer nicht vertraut. Nichts wurde gesendet. Nennen Sie das Zertifikat der Stelle mit sslrootcert= in der Adresse, oder fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The server has been out of reach since {time}. What is typed stays here; IronView goes on trying to reach it.</source>
        <translation>Der Server ist seit {time} nicht erreichbar. Was eingegeben ist, bleibt hier; IronView versucht weiter, ihn zu erreichen.</translation>
    </message>
    <message>
        <source>The server has too many connections. Nothing was opened. Try again in a moment.</source>
        <translation>Der Server hat zu viele Verbindungen. Nichts wurde geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>Der Server ist wieder da.</translation>
    </message>
    <message>
        <source>The server is back. What it was lost with was not saved: save it again.</source>
        <translation>Der Server ist wieder da. Was beim Abbruch gespeichert werden sollte, ist nicht gespeichert: Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server is back. What it was lost with was saved.</source>
        <translation>Der Server ist wieder da. Was beim Abbruch gespeichert werden sollte, ist gespeichert.</translation>
    </message>
    <message>
        <source>The server is no PostgreSQL: {kind}. IronView cannot rely on its locks. Nothing was opened.</source>
        <translation>Der Server ist kein PostgreSQL: {kind}. IronView kann sich auf seine Sperren nicht verlassen. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The server is too old: IronView needs PostgreSQL 13 or later. Nothing was opened.</source>
        <translation>Der Server ist zu alt: IronView braucht PostgreSQL 13 oder neuer. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The server may only be read at present. Nothing was changed. Tell who looks after it.</source>
        <translation>Der Server darf zurzeit nur gelesen werden. Nichts wurde geändert. Sagen Sie es, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The server of {place} cannot be reached. Nothing was opened. Check the address and the network.</source>
        <translation>Der Server von {place} ist nicht erreichbar. Nichts wurde geöffnet. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The server refused this name and password. Nothing was opened. Check both, or ask who looks after the server.</source>
        <translation>Der Server hat diesen Namen und dieses Passwort abgelehnt. Nichts wurde geöffnet. Prüfen Sie beides, oder fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The server was lost while it was saving. Whether this entry was kept is looked up as soon as the server is back; look at the chart before saving again.</source>
        <translation>Der Server ging verloren, während er speicherte. Ob dieser Eintrag bleibt, wird nachgesehen, sobald der Server wieder da ist; sehen Sie in die Akte, bevor Sie noch einmal speichern.</translation>
    </message>
    <message>
        <source>The store on the server is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Der Datenbestand auf dem Server ist beschädigt. Nichts wurde geändert. Spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The store on the server is not yet what this IronView needs, and your role may not change that. Nothing was changed. Ask who looks after the server to open it once with the role that owns it.</source>
        <translation>Der Datenbestand auf dem Server ist noch nicht so, wie dieses IronView ihn braucht, und Ihre Rolle darf das nicht ändern. Nichts wurde geändert. Bitten Sie, wer den Server betreut, ihn einmal mit der Rolle zu öffnen, der er gehört.</translation>
    </message>
    <message>
        <source>The store was moved to {place} before. Nothing was moved.</source>
        <translation>Der Datenbestand ist schon früher nach {place} umgezogen. Nichts zog um.</translation>
    </message>
    <message>
        <source>The store was moved to {place}. Nothing was written here. Open it there.</source>
        <translation>Der Datenbestand ist nach {place} umgezogen. Hier wurde nichts geschrieben. Öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>There is a store at {place} already. Nothing was moved.</source>
        <translation>In {place} gibt es schon einen Datenbestand. Nichts zog um.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Nothing was opened.</source>
        <translation>Auf dem Server gibt es keine Datenbank dieses Namens. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>This works on a data file only, and the address names a server.</source>
        <translation>Das geht nur mit einer Datei, und die Adresse nennt einen Server.</translation>
    </message>
    <message>
        <source>sslmode={mode} leaves it open whether the connection is encrypted. Leave it out, or write sslmode=disable for a connection everybody on the way can read.</source>
        <translation>sslmode={mode} lässt offen, ob die Verbindung verschlüsselt ist. Lassen Sie es weg, oder schreiben Sie sslmode=disable für eine Verbindung, die unterwegs jeder lesen kann.</translation>
    </message>
    <message>
        <source>{name} is there already. Nothing was moved.</source>
        <translation>{name} ist schon da. Nichts zog um.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {count} characters; four words are good. Nothing was changed.</source>
        <translation>Eine Passphrase braucht mindestens {count} Zeichen; vier Wörter sind gut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was changed.</source>
        <translation>Eine Person braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Clinicians of this store may not do this. Nothing was changed. Ask an administrator.</source>
        <translation>Ärzte dieses Datenbestands dürfen das nicht. Nichts wurde geändert. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another administrator to.</source>
        <translation>Niemand entfernt sich selbst. Bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>Readers of this store may look at everything and change nothing. Nothing was changed.</source>
        <translation>Leser dieses Datenbestands dürfen alles ansehen und nichts ändern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody is called {name} already. Nothing was changed.</source>
        <translation>Jemand heißt bereits {name}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Staff of this store may not do this. Nothing was changed. Ask a clinician or an administrator.</source>
        <translation>Mitarbeiter dieses Datenbestands dürfen das nicht. Nichts wurde geändert. Fragen Sie einen Arzt oder einen Administrator.</translation>
    </message>
    <message>
        <source>The first person of a store is its administrator. Nothing was changed.</source>
        <translation>Die erste Person eines Datenbestands ist sein Administrator. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The people of a store on a server are those the server lets in. Ask who looks after the server. Nothing was changed.</source>
        <translation>Die Personen eines Datenbestands auf einem Server sind die, die der Server einlässt. Fragen Sie, wer den Server betreut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} has people with passphrases, and its key file {keys} is missing. Nothing was opened. Bring the key file back, from a backup if need be.</source>
        <translation>{name} hat Personen mit Passphrasen, und seine Schlüsseldatei {keys} fehlt. Nichts wurde geöffnet. Bringen Sie die Schlüsseldatei zurück, notfalls aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{name} is nobody of this store, or is no longer. Nothing was changed. Sign in again, or ask an administrator.</source>
        <translation>{name} gehört nicht oder nicht mehr zu diesem Datenbestand. Nichts wurde geändert. Melden Sie sich neu an, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>{name} is the last administrator. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>{name} ist der letzte Administrator. Nichts wurde geändert. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>{name} is no public key of minisign. It was not used.</source>
        <translation>{name} ist kein öffentlicher Schlüssel von minisign. Er wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} is no signature. What it signs was not used.</source>
        <translation>{name} ist keine Signatur. Was sie signiert, wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} is signed with the key {number}, which nobody here trusts. An administrator may add it to the trusted keys.</source>
        <translation>{name} ist mit dem Schlüssel {number} signiert, dem hier niemand vertraut. Ein Administrator kann ihn zu den vertrauten Schlüsseln hinzufügen.</translation>
    </message>
    <message>
        <source>{name} is not what {owner} signed: file or signature was altered. It was not used.</source>
        <translation>{name} ist nicht das, was {owner} signiert hat: Datei oder Signatur wurde verändert. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>{name} is larger than what is read here. It was not used.</source>
        <translation>{name} ist größer, als hier gelesen wird. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} ist nicht signiert.</translation>
    </message>
    <message>
        <source>{name} is signed by {owner}: {comment}</source>
        <translation>{name} ist signiert von {owner}: {comment}</translation>
    </message>
    <message>
        <source>{name} is damaged, was altered, or is no update of IronView. The program is as it was.</source>
        <translation>{name} ist beschädigt, wurde verändert oder ist keine Aktualisierung von IronView. Das Programm ist unverändert.</translation>
    </message>
    <message>
        <source>{name} is not signed. Nothing was changed. Its signature, {signature}, has to lie beside it.</source>
        <translation>{name} ist nicht signiert. Nichts wurde geändert. Die Signatur, {signature}, muss daneben liegen.</translation>
    </message>
    <message>
        <source>{name} is for {theirs}, and this is {ours}. Nothing was changed.</source>
        <translation>{name} ist für {theirs}, und dies ist {ours}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} holds version {version}, and {current} is installed. Nothing was changed.</source>
        <translation>{name} enthält Version {version}, und {current} ist installiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The update could not be written: {fault}. Program and store are what they were.</source>
        <translation>Die Aktualisierung konnte nicht geschrieben werden: {fault}. Programm und Datenbestand sind unverändert.</translation>
    </message>
    <message>
        <source>The update failed and could not be taken back yet: {fault}. Make room, then run ironview update once more, without a file.</source>
        <translation>Die Aktualisierung ist fehlgeschlagen und konnte noch nicht zurückgenommen werden: {fault}. Platz schaffen, dann ironview update noch einmal ohne Datei ausführen.</translation>
    </message>
    <message>
        <source>The new version could not open the store. Program and store are what they were before.</source>
        <translation>Die neue Version konnte den Datenbestand nicht öffnen. Programm und Datenbestand sind wie zuvor.</translation>
    </message>
    <message>
        <source>The new version did not prove itself here ({what}). Nothing was changed.</source>
        <translation>Die neue Version hat sich hier nicht bewährt ({what}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An update that was cut short was taken back. All is as it was before.</source>
        <translation>Eine unterbrochene Aktualisierung wurde zurückgenommen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>An update that was cut short is finished. Version {version} is in place.</source>
        <translation>Eine unterbrochene Aktualisierung ist abgeschlossen. Version {version} ist eingesetzt.</translation>
    </message>
    <message>
        <source>An update was cut short before it changed anything. What it left is removed.</source>
        <translation>Eine Aktualisierung wurde unterbrochen, bevor sie etwas änderte. Was sie hinterließ, ist entfernt.</translation>
    </message>
    <message>
        <source>Another update of this program is under way. Nothing was changed.</source>
        <translation>Eine andere Aktualisierung dieses Programms läuft gerade. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>IronView in {folder} can only be replaced by who installed it. Nothing was changed. Install the new version the same way: its package, or its set-up.</source>
        <translation>IronView in {folder} kann nur ersetzen, wer es installiert hat. Nichts wurde geändert. Die neue Version auf demselben Weg installieren: mit ihrem Paket oder ihrem Installationsprogramm.</translation>
    </message>
    <message>
        <source>This IronView runs from its source. Nothing was changed. Update the source.</source>
        <translation>Dieses IronView läuft aus seinem Quelltext. Nichts wurde geändert. Den Quelltext aktualisieren.</translation>
    </message>
    <message>
        <source>IronView {version} is in place. Close this window and start it again.</source>
        <translation>IronView {version} ist eingesetzt. Dieses Fenster schließen und neu starten.</translation>
    </message>
    <message>
        <source>On this system a new version is installed with its set-up, over the one that is there. Nothing was changed.</source>
        <translation>Auf diesem System wird eine neue Version mit ihrem Installationsprogramm über die vorhandene installiert. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The answer stands first</source>
        <translation>Die Antwort steht zuerst</translation>
    </message>
    <message>
        <source>This sentence says what the newest sample means, and what was left out.</source>
        <translation>Dieser Satz sagt, was die neueste Probe bedeutet und was nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>Five answers at a glance</source>
        <translation>Fünf Antworten auf einen Blick</translation>
    </message>
    <message>
        <source>Press one to see what it rests on. The small question mark says what it means.</source>
        <translation>Ein Druck darauf zeigt, worauf sie beruht. Das kleine Fragezeichen sagt, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Infusions and tests on one timeline</source>
        <translation>Infusionen und Werte auf einer Zeitachse</translation>
    </message>
    <message>
        <source>A hatched band begins at each infusion. Values inside it are kept and not read; they would mislead.</source>
        <translation>Ein schraffiertes Band beginnt bei jeder Infusion. Werte darin bleiben erhalten und werden nicht ausgewertet; sie würden in die Irre führen.</translation>
    </message>
    <message>
        <source>Every sample side by side</source>
        <translation>Alle Proben nebeneinander</translation>
    </message>
    <message>
        <source>The shape beside a value says whether it can be read. The space bar shows all that is known about it.</source>
        <translation>Die Form neben einem Wert sagt, ob er auswertbar ist. Die Leertaste zeigt alles, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Was die Regeln fanden</translation>
    </message>
    <message>
        <source>The most urgent first. Select one: the evidence shows values, limits and sources.</source>
        <translation>Das Dringendste zuerst. Wählen Sie einen Befund: Die Begründung zeigt Werte, Grenzen und Quellen.</translation>
    </message>
    <message>
        <source>When to test next</source>
        <translation>Wann die nächste Kontrolle</translation>
    </message>
    <message>
        <source>Every new dose moves this day. The worklist says who is due, and who came too early.</source>
        <translation>Jede neue Gabe verschiebt diesen Tag. Die Arbeitsliste sagt, wer fällig ist und wer zu früh kam.</translation>
    </message>
    <message>
        <source>Enter what is new</source>
        <translation>Neues eintragen</translation>
    </message>
    <message>
        <source>Results and infusions are entered here. Before you save you see what follows from them. The manual is at hand with {key}.</source>
        <translation>Hier werden Ergebnisse und Infusionen eingetragen. Vor dem Speichern sehen Sie, was daraus folgt. Das Handbuch öffnet sich mit {key}.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>Tour, {n} of {count}</source>
        <translation>Rundgang, {n} von {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Unsigned</name>
    <message>
        <source>Not signed</source>
        <translation>Nicht abgezeichnet</translation>
    </message>
    <message>
        <source>1 result waits for an answer</source>
        <translation>1 Befund wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>{n} results wait for an answer</source>
        <translation>{n} Befunde warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>Wieder offen: {why}</translation>
    </message>
    <message>
        <source>Opened again: {why} And {n} more.</source>
        <translation>Wieder offen: {why} Und {n} weitere.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>UnsignedDialog</name>
    <message>
        <source>Samples to sign</source>
        <translation>Abzuzeichnende Proben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose samples</source>
        <translation>Wessen Proben</translation>
    </message>
    <message>
        <source>Sign several &amp;together…</source>
        <translation>Mehrere &amp;gemeinsam abzeichnen…</translation>
    </message>
    <message>
        <source>&amp;Show the sample</source>
        <translation>Probe &amp;zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You have signed everything you are responsible for.</source>
        <translation>Sie haben alles abgezeichnet, wofür Sie verantwortlich sind.</translation>
    </message>
    <message>
        <source>Everything is signed.</source>
        <translation>Alles ist abgezeichnet.</translation>
    </message>
    <message>
        <source>1 sample waits for you, or for nobody yet.</source>
        <translation>1 Probe wartet auf Sie oder noch auf niemanden.</translation>
    </message>
    <message>
        <source>1 sample waits for a signature.</source>
        <translation>1 Probe ist abzuzeichnen.</translation>
    </message>
    <message>
        <source>{n} samples wait for you, or for nobody yet.</source>
        <translation>{n} Proben warten auf Sie oder noch auf niemanden.</translation>
    </message>
    <message>
        <source>{n} samples wait for a signature.</source>
        <translation>{n} Proben sind abzuzeichnen.</translation>
    </message>
    <message>
        <source>A signature under a newer sample answers for the older ones.</source>
        <translation>Eine neuere abgezeichnete Probe steht für die älteren ein.</translation>
    </message>
</context>
<context>
    <name>UnsignedModel</name>
    <message>
        <source>No finding</source>
        <translation>Keine Feststellung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Auswertbar</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Schwerste Feststellung</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Warum sie offen ist</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Gebeten</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update IronView</source>
        <translation>IronView aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Choose the package…</source>
        <translation>&amp;Paket wählen…</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>&amp;Aktualisieren und neu starten</translation>
    </message>
    <message>
        <source>An update comes as a signed package on a stick, with its signature beside it. The store is backed up and a copy of it tried before anything is replaced. When something fails, program and store stay what they are.</source>
        <translation>Eine Aktualisierung kommt als signiertes Paket auf einem Stick, die Signatur daneben. Der Datenbestand wird gesichert und eine Kopie davon erprobt, bevor etwas ersetzt wird. Schlägt etwas fehl, bleiben Programm und Datenbestand, wie sie sind.</translation>
    </message>
    <message>
        <source>From this window nothing can be updated: its store is a demo or on a server. Close it, then run: ironview update FILE</source>
        <translation>Aus diesem Fenster lässt sich nichts aktualisieren: Sein Datenbestand ist eine Demo oder liegt auf einem Server. Das Fenster schließen, dann ausführen: ironview update FILE</translation>
    </message>
    <message>
        <source>Updates (*.ironview-update)</source>
        <translation>Aktualisierungen (*.ironview-update)</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <source>{name} is being checked.</source>
        <translation>{name} wird geprüft.</translation>
    </message>
    <message>
        <source>{name} is signed by {owner}. It replaces version {current} by {version}. IronView closes for it and starts again.</source>
        <translation>{name} ist signiert von {owner}. Version {current} wird durch {version} ersetzt. IronView schließt sich dafür und startet neu.</translation>
    </message>
</context>
<context>
    <name>ValueQuestions</name>
    <message>
        <source>{typed} is no number.</source>
        <translation>{typed} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} kann {first} oder {second} sein.</translation>
    </message>
    <message>
        <source>{value} could be {units}. Choose the unit on the laboratory&apos;s report.</source>
        <translation>{value} kann {units} sein. Die Einheit auf dem Laborbefund wählen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{value} is not possible.</source>
        <translation>{value} ist nicht möglich.</translation>
    </message>
    <message>
        <source>{value} is not possible. Did you mean {other}?</source>
        <translation>{value} ist nicht möglich. Meinten Sie {other}?</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions, {patient}</source>
        <translation>Frühere Fassungen, {patient}</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>It was right before</source>
        <translation>Es war vorher richtig</translation>
    </message>
    <message>
        <source>Changed by mistake</source>
        <translation>Irrtümlich geändert</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Fassung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing would become another.</source>
        <translation>Nichts würde anders.</translation>
    </message>
    <message>
        <source>It comes back: {entry}</source>
        <translation>Es kommt zurück: {entry}</translation>
    </message>
    <message>
        <source>What would change: {changes}</source>
        <translation>Was sich ändern würde: {changes}</translation>
    </message>
    <message>
        <source>taken out: {entry}</source>
        <translation>herausgenommen: {entry}</translation>
    </message>
    <message>
        <source>{entry} (now)</source>
        <translation>{entry} (jetzt)</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Plan a visit of {patient}</source>
        <translation>Einen Besuch von {patient} planen</translation>
    </message>
    <message>
        <source>&amp;Day of the visit</source>
        <translation>&amp;Tag des Besuchs</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type the day of the visit.</source>
        <translation>Den Tag des Besuchs eingeben.</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>Options for a visit on {date}</source>
        <translation>Optionen für einen Besuch am {date}</translation>
    </message>
    <message>
        <source>Options, not advice: the largest doses the label allows until the need is covered. The clinician decides whether, what and how much to give.</source>
        <translation>Optionen, kein Rat: die größten Dosen, die die Fachinformation zulässt, bis der Bedarf gedeckt ist. Ob, was und wie viel gegeben wird, wird ärztlich entschieden.</translation>
    </message>
    <message>
        <source>No readable sample shows iron deficiency: the need below comes from haemoglobin alone.</source>
        <translation>Keine auswertbare Probe zeigt Eisenmangel: Der Bedarf unten kommt allein vom Hämoglobin.</translation>
    </message>
    <message>
        <source>Iron stores on {date}: {verdict}. This does not ask for iron; the need below comes from haemoglobin alone.</source>
        <translation>Eisenspeicher am {date}: {verdict}. Das verlangt kein Eisen; der Bedarf unten kommt allein vom Hämoglobin.</translation>
    </message>
    <message>
        <source>{product}: {amount} in 1 visit</source>
        <translation>{product}: {amount} bei 1 Besuch</translation>
    </message>
    <message>
        <source>{product}: {amount} in {n} visits</source>
        <translation>{product}: {amount} bei {n} Besuchen</translation>
    </message>
    <message>
        <source>Doses for children are not in the rules: see the label of the product.</source>
        <translation>Dosen für Kinder stehen nicht in den Regeln: siehe Fachinformation des Präparats.</translation>
    </message>
    <message>
        <source>A dose after this day is already on record. Choose a later day.</source>
        <translation>Eine Gabe nach diesem Tag ist schon eingetragen. Einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>The need cannot be told without haemoglobin and body weight.</source>
        <translation>Ohne Hämoglobin und Körpergewicht ist der Bedarf nicht bestimmbar.</translation>
    </message>
    <message>
        <source>The need of this course is covered.</source>
        <translation>Der Bedarf dieser Serie ist gedeckt.</translation>
    </message>
    <message>
        <source>The label limits the dose by body weight, which is not known.</source>
        <translation>Die Fachinformation begrenzt die Dosis nach dem Körpergewicht, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The label names no limit that allows a dose for this weight.</source>
        <translation>Die Fachinformation nennt keine Grenze, die bei diesem Gewicht eine Gabe zulässt.</translation>
    </message>
    <message>
        <source>in one dose {limit}</source>
        <translation>je Gabe {limit}</translation>
    </message>
    <message>
        <source>in any 7 days {limit}</source>
        <translation>in beliebigen 7 Tagen {limit}</translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation>{n} Tage Abstand</translation>
    </message>
    <message>
        <source>Label: {limits}.</source>
        <translation>Fachinformation: {limits}.</translation>
    </message>
    <message>
        <source>Test {tests} not before {earliest}, better from {preferred}.</source>
        <translation>{tests} nicht vor dem {earliest} kontrollieren, besser ab {preferred}.</translation>
    </message>
    <message>
        <source>{date}: {amount}</source>
        <translation>{date}: {amount}</translation>
    </message>
    <message>
        <source>{amount} by the table of the label</source>
        <translation>{amount} nach der Tabelle der Fachinformation</translation>
    </message>
    <message>
        <source>{amount} by Ganzoni&apos;s formula</source>
        <translation>{amount} nach der Formel von Ganzoni</translation>
    </message>
    <message>
        <source>Need of the course: {needs}.</source>
        <translation>Bedarf der Serie: {needs}.</translation>
    </message>
    <message>
        <source>Given in it already: {given}; left: {left}.</source>
        <translation>Darin schon gegeben: {given}; verbleibend: {left}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>WaitingDates</name>
    <message>
        <source>&lt;b&gt;{earliest}&lt;/b&gt;, better {preferred}</source>
        <translation>&lt;b&gt;{earliest}&lt;/b&gt;, besser {preferred}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Rows of earlier imports that wait for your decision: {n}.</source>
        <translation>Zeilen früherer Importe, die auf Ihre Entscheidung warten: {n}.</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>No folder is watched. Files dropped into one are read by themselves.</source>
        <translation>Kein Ordner wird überwacht. Dateien in einem überwachten Ordner werden von selbst gelesen.</translation>
    </message>
    <message>
        <source>Watched folder: {folder}. Files there are read, never stored unasked.</source>
        <translation>Überwachter Ordner: {folder}. Dateien darin werden gelesen, nie ungefragt gespeichert.</translation>
    </message>
    <message>
        <source>Watched folder: {folder}. Files that wait: {n} ({names}).</source>
        <translation>Überwachter Ordner: {folder}. Wartende Dateien: {n} ({names}).</translation>
    </message>
    <message>
        <source>Moved to {place}: {names}.</source>
        <translation>Verschoben in „{place}“: {names}.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>The names of these files are no text, and the files are not read: {names}. Rename them.</source>
        <translation>Die Namen dieser Dateien sind kein Text, und die Dateien werden nicht gelesen: {names}. Die Dateien umbenennen.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>{date} lies ahead.</source>
        <translation>{date} liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Switch patient</source>
        <translation>Patient wechseln</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Show or hide the patient list</source>
        <translation>Patientenliste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Neuer Patient …</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Ergebnisse importieren …</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Nächster Teil der Seite</translation>
    </message>
    <message>
        <source>Previous part of the page</source>
        <translation>Voriger Teil der Seite</translation>
    </message>
    <message>
        <source>Enter results…</source>
        <translation>Ergebnisse eingeben …</translation>
    </message>
    <message>
        <source>Add infusion…</source>
        <translation>Infusion eintragen …</translation>
    </message>
    <message>
        <source>Add another event…</source>
        <translation>Anderes Ereignis eintragen …</translation>
    </message>
    <message>
        <source>Add a fatigue score…</source>
        <translation>Müdigkeitswert eintragen …</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Diagnose eintragen …</translation>
    </message>
    <message>
        <source>Change an entry…</source>
        <translation>Einen Eintrag ändern…</translation>
    </message>
    <message>
        <source>Override the finding…</source>
        <translation>Befund übersteuern …</translation>
    </message>
    <message>
        <source>Target of a test…</source>
        <translation>Zielbereich eines Tests…</translation>
    </message>
    <message>
        <source>Sign the sample</source>
        <translation>Probe abzeichnen</translation>
    </message>
    <message>
        <source>Samples to sign…</source>
        <translation>Abzuzeichnende Proben…</translation>
    </message>
    <message>
        <source>Change the patient&apos;s data…</source>
        <translation>Patientendaten ändern …</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Besuch planen…</translation>
    </message>
    <message>
        <source>Who needs nothing, and why</source>
        <translation>Wer nichts braucht, und warum</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitverlauf zeigen</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Begründung zeigen</translation>
    </message>
    <message>
        <source>Show the iron ledger</source>
        <translation>Eisenbilanz zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Manual…</source>
        <translation>Handbuch…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Verify this installation…</source>
        <translation>Diese Installation prüfen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Take an import back…</source>
        <translation>Einen Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Export or copy as case…</source>
        <translation>Exportieren oder als Fall kopieren …</translation>
    </message>
    <message>
        <source>Export all patients…</source>
        <translation>Alle Patienten exportieren …</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Mit anderer Person zusammenführen …</translation>
    </message>
    <message>
        <source>Separate a merged patient…</source>
        <translation>Zusammengeführte Person trennen …</translation>
    </message>
    <message>
        <source>Remove the patient…</source>
        <translation>Patient entfernen …</translation>
    </message>
    <message>
        <source>Removed patients…</source>
        <translation>Entfernte Patienten…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>About IronView…</source>
        <translation>Über IronView…</translation>
    </message>
    <message>
        <source>Update IronView…</source>
        <translation>IronView aktualisieren…</translation>
    </message>
    <message>
        <source>People and passphrases…</source>
        <translation>Personen und Passphrasen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Before the last dose</source>
        <translation>Vor der letzten Gabe</translation>
    </message>
    <message>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>{when}.</source>
        <translation>{when}.</translation>
    </message>
    <message>
        <source>Large: ferritin up by more than {limit} and {percent} within {days} days</source>
        <translation>Groß: Ferritin steigt um mehr als {limit} und {percent} in {days} Tagen</translation>
    </message>
    <message>
        <source>Large: haemoglobin by more than {limit} within {days} days</source>
        <translation>Groß: Hämoglobin um mehr als {limit} in {days} Tagen</translation>
    </message>
    <message>
        <source>Possible: {test} {lowest} to {highest}</source>
        <translation>Möglich: {test} {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>TSAT more than {points} points away from iron and TIBC</source>
        <translation>TSAT weicht mehr als {points} Punkte von Eisen und TIBC ab</translation>
    </message>
    <message>
        <source>Haematocrit more than {percent} away from {factor} times haemoglobin</source>
        <translation>Hämatokrit weicht mehr als {percent} vom {factor}-Fachen des Hämoglobins ab</translation>
    </message>
    <message>
        <source>Low: ferritin below {ferritin}, or TSAT below {tsat}</source>
        <translation>Niedrig: Ferritin unter {ferritin} oder TSAT unter {tsat}</translation>
    </message>
    <message>
        <source>Before the dose: TSAT up to {low}. After it: TSAT from {high} or iron from {iron}</source>
        <translation>Vor der Gabe: TSAT bis {low}. Danach: TSAT ab {high} oder Eisen ab {iron}</translation>
    </message>
    <message>
        <source>Infused iron too: TSAT from {tsat} or iron from {iron} up to day {days}</source>
        <translation>Auch infundiertes Eisen: TSAT ab {tsat} oder Eisen ab {iron} bis Tag {days}</translation>
    </message>
    <message>
        <source>The assay may see infused iron until {date}</source>
        <translation>Der Test kann infundiertes Eisen sehen bis {date}</translation>
    </message>
    <message>
        <source>Readable from {first}, better from {better}, steady from {last}</source>
        <translation>Auswertbar ab {first}, besser ab {better}, stabil ab {last}</translation>
    </message>
    <message>
        <source>Last dose {product} on {date}: too early before day {days}</source>
        <translation>Letzte Gabe {product} am {date}: zu früh vor Tag {days}</translation>
    </message>
    <message>
        <source>Waiting times of the profile {profile}: better from day {better}, steady from {last}</source>
        <translation>Wartezeiten des Profils {profile}: besser ab Tag {better}, stabil ab {last}</translation>
    </message>
    <message>
        <source>Drawn on day {day} after the last dose</source>
        <translation>Abgenommen an Tag {day} nach der letzten Gabe</translation>
    </message>
    <message>
        <source>Moderately low: phosphate below {limit}</source>
        <translation>Mäßig niedrig: Phosphat unter {limit}</translation>
    </message>
    <message>
        <source>Low: phosphate below {low}; severe: at or below {severe}</source>
        <translation>Niedrig: Phosphat unter {low}; schwer: höchstens {severe}</translation>
    </message>
    <message>
        <source>Iron waits: haemoglobin above {limit}</source>
        <translation>Eisen wartet: Hämoglobin über {limit}</translation>
    </message>
    <message>
        <source>Iron waits: TSAT from {limit}, unless ferritin is below {low}</source>
        <translation>Eisen wartet: TSAT ab {limit}, außer Ferritin liegt unter {low}</translation>
    </message>
    <message>
        <source>Iron waits: TSAT above {limit}, unless ferritin is below {low}</source>
        <translation>Eisen wartet: TSAT über {limit}, außer Ferritin liegt unter {low}</translation>
    </message>
    <message>
        <source>Iron waits: ferritin above {limit}</source>
        <translation>Eisen wartet: Ferritin über {limit}</translation>
    </message>
    <message>
        <source>Haemochromatosis holds iron whatever the values</source>
        <translation>Bei Hämochromatose wartet Eisen, wie die Werte auch sind</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Konserven</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Konserve</translation>
    </message>
    <message>
        <source>The last one lies {days} days before</source>
        <translation>Das letzte liegt {days} Tage zurück</translation>
    </message>
    <message>
        <source>The last one lies 1 day before</source>
        <translation>Das letzte liegt 1 Tag zurück</translation>
    </message>
    <message>
        <source>Counted up to {days} days from the sample</source>
        <translation>Gezählt bis {days} Tage um die Probe</translation>
    </message>
    <message>
        <source>Counted up to 1 day from the sample</source>
        <translation>Gezählt bis 1 Tag um die Probe</translation>
    </message>
    <message>
        <source>Range of the laboratory: up to {limit}</source>
        <translation>Bereich des Labors: bis {limit}</translation>
    </message>
    <message>
        <source>Inflammation: CRP above {limit}, or a condition on record</source>
        <translation>Entzündung: CRP über {limit} oder eine erfasste Erkrankung</translation>
    </message>
    <message>
        <source>ASH, a draft</source>
        <translation>ASH, ein Entwurf</translation>
    </message>
    <message>
        <source>the lowest of all groups, as the group is not known</source>
        <translation>die niedrigsten aller Gruppen, da die Gruppe nicht bekannt ist</translation>
    </message>
    <message>
        <source>females after the menopause</source>
        <translation>Frauen nach der Menopause</translation>
    </message>
    <message>
        <source>females before the menopause</source>
        <translation>Frauen vor der Menopause</translation>
    </message>
    <message>
        <source>males</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>females after the menopause, assumed</source>
        <translation>Frauen nach der Menopause, angenommen</translation>
    </message>
    <message>
        <source>females before the menopause, assumed</source>
        <translation>Frauen vor der Menopause, angenommen</translation>
    </message>
    <message>
        <source>Overload limits of {society}, {group}</source>
        <translation>Grenzen der Überladung nach {society}, {group}</translation>
    </message>
    <message>
        <source>Overload: ferritin above {ferritin} with TSAT from {tsat}</source>
        <translation>Überladung: Ferritin über {ferritin} bei TSAT ab {tsat}</translation>
    </message>
    <message>
        <source>Overload: ferritin above {ferritin} with TSAT above {tsat}</source>
        <translation>Überladung: Ferritin über {ferritin} bei TSAT über {tsat}</translation>
    </message>
    <message>
        <source>HFE genotype at once: ferritin above {limit}</source>
        <translation>HFE-Genotyp sofort: Ferritin über {limit}</translation>
    </message>
    <message>
        <source>First seen on {date}, {days} days before</source>
        <translation>Zuerst gesehen am {date}, {days} Tage zuvor</translation>
    </message>
    <message>
        <source>First seen on {date}, 1 day before</source>
        <translation>Zuerst gesehen am {date}, 1 Tag zuvor</translation>
    </message>
    <message>
        <source>Persistent: again after at least {days} days, without a normal between</source>
        <translation>Anhaltend: erneut nach mindestens {days} Tagen, ohne normalen Wert dazwischen</translation>
    </message>
    <message>
        <source>High: ferritin above {limit}</source>
        <translation>Hoch: Ferritin über {limit}</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin {lower} to {upper} with TSAT below {tsat}</source>
        <translation>Funktioneller Mangel: Ferritin {lower} bis {upper} bei TSAT unter {tsat}</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin from {lower}, below {upper}, with TSAT below {tsat}</source>
        <translation>Funktioneller Mangel: Ferritin ab {lower}, unter {upper}, bei TSAT unter {tsat}</translation>
    </message>
    <message>
        <source>Deficiency limit of {society}</source>
        <translation>Grenze des Mangels nach {society}</translation>
    </message>
    <message>
        <source>Absolute deficiency, with inflammation: ferritin below {limit}</source>
        <translation>Absoluter Mangel bei Entzündung: Ferritin unter {limit}</translation>
    </message>
    <message>
        <source>Absolute deficiency: ferritin below {limit}</source>
        <translation>Absoluter Mangel: Ferritin unter {limit}</translation>
    </message>
    <message>
        <source>The product of {date} is unknown. Its limits are not checked and the longest waiting time counts.</source>
        <translation>Das Präparat vom {date} ist unbekannt. Seine Grenzen werden nicht geprüft, und die längste Wartezeit zählt.</translation>
    </message>
    <message>
        <source>Unknown iron product, {date}</source>
        <translation>Unbekanntes Eisenpräparat, {date}</translation>
    </message>
    <message>
        <source>{total} of {product} on {date} is above {limit} in {period} days.</source>
        <translation>{total} {product} am {date} liegen über {limit} in {period} Tagen.</translation>
    </message>
    <message>
        <source>{row}, since {date}</source>
        <translation>{row}, seit {date}</translation>
    </message>
    <message>
        <source>{name}, {n} units</source>
        <translation>{name}, {n} Konserven</translation>
    </message>
    <message>
        <source>{name}, 1 unit</source>
        <translation>{name}, 1 Konserve</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
    <message>
        <source>Other rules would say</source>
        <translation>Andere Regeln</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Doses from {first} to {last}</source>
        <translation>Gaben vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Asked until {date}</source>
        <translation>Gefragt bis {date}</translation>
    </message>
    <message>
        <source>A person took this baseline, {days} days before the first dose; up to {within} days count by themselves</source>
        <translation>Diesen Ausgangswert hat eine Person genommen, {days} Tage vor der ersten Dosis; bis zu {within} Tage zählen von selbst</translation>
    </message>
    <message>
        <source>Course {number}, asked from day {first} to {last}</source>
        <translation>Serie {number}, gefragt von Tag {first} bis {last}</translation>
    </message>
    <message>
        <source>Course {number}: {mg}, day {first} after its first dose, day {last} after its last</source>
        <translation>Serie {number}: {mg}, Tag {first} nach der ersten Gabe, Tag {last} nach der letzten</translation>
    </message>
    <message>
        <source>Change {delta} from {baseline} on {date}</source>
        <translation>Änderung {delta} gegenüber {baseline} am {date}</translation>
    </message>
    <message>
        <source>Anaemia: haemoglobin below {limit}</source>
        <translation>Anämie: Hämoglobin unter {limit}</translation>
    </message>
    <message>
        <source>Partial: at least {limit}, before day {day} after the last dose</source>
        <translation>Teilweise: mindestens {limit}, vor Tag {day} nach der letzten Gabe</translation>
    </message>
    <message>
        <source>Adequate: haemoglobin up by at least {limit}</source>
        <translation>Ausreichend: Hämoglobin steigt um mindestens {limit}</translation>
    </message>
    <message>
        <source>Baseline haemoglobin {hb}</source>
        <translation>Ausgangswert Hämoglobin {hb}</translation>
    </message>
    <message>
        <source>Below need: less than {under} times the smaller, {mg}</source>
        <translation>Unter dem Bedarf: weniger als {under}-mal der kleinere, {mg}</translation>
    </message>
    <message>
        <source>Above need: more than {over} times the larger, {mg}</source>
        <translation>Über dem Bedarf: mehr als {over}-mal der größere, {mg}</translation>
    </message>
    <message>
        <source>Need by the simplified table: {mg}</source>
        <translation>Bedarf nach der vereinfachten Tabelle: {mg}</translation>
    </message>
    <message>
        <source>Need by Ganzoni: {mg}</source>
        <translation>Bedarf nach Ganzoni: {mg}</translation>
    </message>
    <message>
        <source>Course {number}, last dose on {date}</source>
        <translation>Serie {number}, letzte Gabe am {date}</translation>
    </message>
    <message>
        <source>Weight {kg}</source>
        <translation>Gewicht {kg}</translation>
    </message>
    <message>
        <source>A dose of unknown amount is not counted</source>
        <translation>Eine Gabe unbekannter Menge zählt nicht mit</translation>
    </message>
    <message>
        <source>Limit by weight: {limit}</source>
        <translation>Grenze nach Gewicht: {limit}</translation>
    </message>
    <message>
        <source>Limit of the product: {mg}</source>
        <translation>Grenze des Präparats: {mg}</translation>
    </message>
    <message>
        <source>Dose of {date}: {mg}</source>
        <translation>Gabe vom {date}: {mg}</translation>
    </message>
    <message>
        <source>Decision of the clinic ({place})</source>
        <translation>Entscheidung der Klinik ({place})</translation>
    </message>
    <message>
        <source>chapter {chapter}</source>
        <translation>Kapitel {chapter}</translation>
    </message>
    <message>
        <source>Clinical rules of IronView</source>
        <translation>Klinische Regeln von IronView</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. If it repeats, consider HFE genotype.</source>
        <translation>TSAT morgens nüchtern wiederholen. Bestätigt sie sich, HFE-Genotyp erwägen.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {date}.</source>
        <translation>Ferritin ab dem {date} erneut abnehmen.</translation>
    </message>
    <message>
        <source>Repeat from {date} before acting on it.</source>
        <translation>Ab dem {date} wiederholen, bevor danach gehandelt wird.</translation>
    </message>
    <message>
        <source>Enter the times of sample and dose.</source>
        <translation>Uhrzeit von Probe und Gabe eintragen.</translation>
    </message>
    <message>
        <source>Confirm that the sample was drawn before or with the dose.</source>
        <translation>Bestätigen, dass die Probe vor oder bei der Gabe abgenommen wurde.</translation>
    </message>
    <message>
        <source>Check that the dose was given and completed, identity, sample and ongoing loss.</source>
        <translation>Prüfen: vollständige Gabe, Identität, Probe und anhaltenden Verlust.</translation>
    </message>
    <message>
        <source>Consider further iron and ongoing loss.</source>
        <translation>Weiteres Eisen und anhaltenden Verlust erwägen.</translation>
    </message>
    <message>
        <source>Check which profile fits this patient.</source>
        <translation>Prüfen, welches Profil zu dieser Person passt.</translation>
    </message>
    <message>
        <source>Consider iron.</source>
        <translation>Eisen erwägen.</translation>
    </message>
    <message>
        <source>Replace iron, and look for the cause of the loss.</source>
        <translation>Eisen ersetzen und die Ursache des Verlusts suchen.</translation>
    </message>
    <message>
        <source>Look for inflammation, chronic disease, infection and malignancy.</source>
        <translation>Nach Entzündung, chronischer Krankheit, Infektion und Tumor suchen.</translation>
    </message>
    <message>
        <source>Look for inflammation, liver disease, alcohol, metabolic syndrome, malignancy and infection.</source>
        <translation>Nach Entzündung, Lebererkrankung, Alkohol, metabolischem Syndrom, Tumor und Infektion suchen.</translation>
    </message>
    <message>
        <source>Request a fasting morning TSAT.</source>
        <translation>TSAT morgens nüchtern anfordern.</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. Withhold iron. HFE genotype if it repeats.</source>
        <translation>TSAT morgens nüchtern wiederholen. Kein Eisen geben. HFE-Genotyp, wenn sie sich bestätigt.</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. Withhold iron. HFE genotype now.</source>
        <translation>TSAT morgens nüchtern wiederholen. Kein Eisen geben. HFE-Genotyp jetzt.</translation>
    </message>
    <message>
        <source>Stop iron. HFE genotype, liver MRI (R2 or T2*), referral.</source>
        <translation>Eisen beenden. HFE-Genotyp, Leber-MRT (R2 oder T2*), Überweisung.</translation>
    </message>
    <message>
        <source>Find the reason: inflammation, liver, iron given, overload.</source>
        <translation>Den Grund suchen: Entzündung, Leber, gegebenes Eisen, Überladung.</translation>
    </message>
    <message>
        <source>Ask the laboratory to dilute and give the exact value.</source>
        <translation>Das Labor um Verdünnung und den genauen Wert bitten.</translation>
    </message>
    <message>
        <source>Ask the laboratory for the exact value.</source>
        <translation>Das Labor um den genauen Wert bitten.</translation>
    </message>
    <message>
        <source>Assess the patient today.</source>
        <translation>Die Person heute beurteilen.</translation>
    </message>
    <message>
        <source>Hold further iron.</source>
        <translation>Weiteres Eisen zurückhalten.</translation>
    </message>
    <message>
        <source>Treat and repeat phosphate. Avoid ferric carboxymaltose.</source>
        <translation>Behandeln und Phosphat wiederholen. Eisencarboxymaltose meiden.</translation>
    </message>
    <message>
        <source>Treat today, and repeat phosphate. Avoid ferric carboxymaltose.</source>
        <translation>Heute behandeln und Phosphat wiederholen. Eisencarboxymaltose meiden.</translation>
    </message>
    <message>
        <source>Measure phosphate.</source>
        <translation>Phosphat messen.</translation>
    </message>
    <message>
        <source>Tell radiology about the infusion.</source>
        <translation>Die Radiologie über die Infusion informieren.</translation>
    </message>
    <message>
        <source>Check amount, product and weight.</source>
        <translation>Menge, Präparat und Gewicht prüfen.</translation>
    </message>
    <message>
        <source>Check the dates of both doses.</source>
        <translation>Datum beider Gaben prüfen.</translation>
    </message>
    <message>
        <source>Check amounts, weight and baseline.</source>
        <translation>Mengen, Gewicht und Ausgangswert prüfen.</translation>
    </message>
    <message>
        <source>Consider a further dose.</source>
        <translation>Eine weitere Gabe erwägen.</translation>
    </message>
    <message>
        <source>Ask which product was given.</source>
        <translation>Fragen, welches Präparat gegeben wurde.</translation>
    </message>
    <message>
        <source>Check identity and sample, and look for bleeding.</source>
        <translation>Identität und Probe prüfen, nach Blutung suchen.</translation>
    </message>
    <message>
        <source>Ask the laboratory which value is right.</source>
        <translation>Das Labor fragen, welcher Wert stimmt.</translation>
    </message>
    <message>
        <source>Look for ongoing loss, a dose below need, an incomplete infusion, another diagnosis and inflammation.</source>
        <translation>Nach anhaltendem Verlust, einer Dosis unter dem Bedarf, einer unvollständigen Infusion, einer anderen Diagnose und Entzündung suchen.</translation>
    </message>
    <message>
        <source>With fatigue, measure phosphate.</source>
        <translation>Bei Müdigkeit Phosphat messen.</translation>
    </message>
    <message>
        <source>Repeat haemoglobin, and compare the dose given with the need.</source>
        <translation>Hämoglobin wiederholen und die gegebene Dosis mit dem Bedarf vergleichen.</translation>
    </message>
    <message>
        <source>day {day}, {window}</source>
        <translation>Tag {day}, {window}</translation>
    </message>
    <message>
        <source>{date}, day {day} after {dose}</source>
        <translation>{date}, Tag {day} nach {dose}</translation>
    </message>
    <message>
        <source>{when}: {values}.</source>
        <translation>{when}: {values}.</translation>
    </message>
    <message>
        <source>{product}, amount unknown</source>
        <translation>{product}, Menge unbekannt</translation>
    </message>
    <message>
        <source>Not used: {tests} of {date}, {why}.</source>
        <translation>Nicht verwendet: {tests} vom {date}, {why}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{title}: {names}. Held until it is answered.</source>
        <translation>{title}: {names}. Zurückgestellt, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>Values contradict each other: {what}</source>
        <translation>Werte widersprechen sich: {what}</translation>
    </message>
    <message>
        <source>Sample of {date}: {what}.</source>
        <translation>Probe vom {date}: {what}.</translation>
    </message>
    <message>
        <source>{count} different values of {test}</source>
        <translation>{count} verschiedene Werte für {test}</translation>
    </message>
    <message>
        <source>haematocrit {hct} does not fit haemoglobin {hb} (about {expected})</source>
        <translation>Hämatokrit {hct} passt nicht zu Hämoglobin {hb} (etwa {expected})</translation>
    </message>
    <message>
        <source>TSAT {tsat} does not fit iron and TIBC ({tsat_expected})</source>
        <translation>TSAT {tsat} passt nicht zu Eisen und Eisenbindungskapazität ({tsat_expected})</translation>
    </message>
    <message>
        <source>iron {iron} is above iron-binding capacity {tibc}</source>
        <translation>Eisen {iron} liegt über der Eisenbindungskapazität {tibc}</translation>
    </message>
    <message>
        <source>iron and TIBC would give TSAT {impossible}, so none was computed</source>
        <translation>Eisen und Eisenbindungskapazität ergäben TSAT {impossible}, daher wurde keine berechnet</translation>
    </message>
    <message>
        <source>{test} {before} to {after} in 1 day</source>
        <translation>{test} von {before} auf {after} in 1 Tag</translation>
    </message>
    <message>
        <source>{test} {before} to {after} in {days} days</source>
        <translation>{test} von {before} auf {after} in {days} Tagen</translation>
    </message>
    <message>
        <source>Large change without a reason: {what}</source>
        <translation>Große Änderung ohne Grund: {what}</translation>
    </message>
    <message>
        <source>Large change up to {date}: {what}. No dose, transfusion, bleed or surgery explains it.</source>
        <translation>Große Änderung bis {date}: {what}. Keine Gabe, Transfusion, Blutung oder Operation erklärt sie.</translation>
    </message>
    <message>
        <source>Only a bound is known: {values}</source>
        <translation>Nur eine Grenze ist bekannt: {values}</translation>
    </message>
    <message>
        <source>{values} on {date} is only a bound and leaves open: {questions}.</source>
        <translation>{values} am {date} ist nur eine Grenze und lässt offen: {questions}.</translation>
    </message>
    <message>
        <source>iron stores</source>
        <translation>Eisenspeicher</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>Überladung</translation>
    </message>
    <message>
        <source>whether to hold iron</source>
        <translation>ob Eisen zurückzuhalten ist</translation>
    </message>
    <message>
        <source>1 row has an unknown code</source>
        <translation>1 Zeile hat einen unbekannten Code</translation>
    </message>
    <message>
        <source>{count} rows have an unknown code</source>
        <translation>{count} Zeilen haben einen unbekannten Code</translation>
    </message>
    <message>
        <source>1 row contradicts itself in code, name or unit</source>
        <translation>1 Zeile widerspricht sich in Code, Name oder Einheit</translation>
    </message>
    <message>
        <source>{count} rows contradict themselves in code, name or unit</source>
        <translation>{count} Zeilen widersprechen sich in Code, Name oder Einheit</translation>
    </message>
    <message>
        <source>1 result has no collection date</source>
        <translation>1 Ergebnis hat kein Abnahmedatum</translation>
    </message>
    <message>
        <source>{count} results have no collection date</source>
        <translation>{count} Ergebnisse haben kein Abnahmedatum</translation>
    </message>
    <message>
        <source>1 event or score has no date</source>
        <translation>1 Ereignis oder Punktwert hat kein Datum</translation>
    </message>
    <message>
        <source>{count} events or scores have no date</source>
        <translation>{count} Ereignisse oder Punktwerte haben kein Datum</translation>
    </message>
    <message>
        <source>1 value is not a number</source>
        <translation>1 Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>{count} Werte sind keine Zahlen</translation>
    </message>
    <message>
        <source>1 result has no unit</source>
        <translation>1 Ergebnis hat keine Einheit</translation>
    </message>
    <message>
        <source>{count} results have no unit</source>
        <translation>{count} Ergebnisse haben keine Einheit</translation>
    </message>
    <message>
        <source>1 result has a unit that does not belong to its test</source>
        <translation>1 Ergebnis hat eine Einheit, die nicht zur Messgröße gehört</translation>
    </message>
    <message>
        <source>{count} results have units that do not belong to their tests</source>
        <translation>{count} Ergebnisse haben Einheiten, die nicht zur Messgröße gehören</translation>
    </message>
    <message>
        <source>1 row is not possible</source>
        <translation>1 Zeile ist nicht möglich</translation>
    </message>
    <message>
        <source>{count} rows are not possible</source>
        <translation>{count} Zeilen sind nicht möglich</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row}: {why}</translation>
    </message>
    <message>
        <source>{where} ({mark})</source>
        <translation>{where} ({mark})</translation>
    </message>
    <message>
        <source>{row}, {date}</source>
        <translation>{row}, {date}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>Pattern meets persistent iron overload.</source>
        <translation>Das Muster entspricht einer anhaltenden Eisenüberladung.</translation>
    </message>
    <message>
        <source>Pattern meets possible iron overload.</source>
        <translation>Das Muster entspricht einer möglichen Eisenüberladung.</translation>
    </message>
    <message>
        <source>Ferritin and TSAT are above their limits.</source>
        <translation>Ferritin und TSAT liegen über ihren Grenzen.</translation>
    </message>
    <message>
        <source>Functional iron deficiency: TSAT {tsat}, below {low_tsat}.</source>
        <translation>Funktioneller Eisenmangel: TSAT {tsat}, unter {low_tsat}.</translation>
    </message>
    <message>
        <source>Low saturation: TSAT {tsat}, below {low_tsat}.</source>
        <translation>Niedrige Sättigung: TSAT {tsat}, unter {low_tsat}.</translation>
    </message>
    <message>
        <source>Ferritin is high: {ferritin}, above {high}.</source>
        <translation>Ferritin ist hoch: {ferritin}, über {high}.</translation>
    </message>
    <message>
        <source>Stores undecided: ferritin {ferritin}, no TSAT.</source>
        <translation>Speicher unklar: Ferritin {ferritin}, keine TSAT.</translation>
    </message>
    <message>
        <source>Iron is indicated: ferritin {ferritin}, TSAT {tsat}.</source>
        <translation>Eisen ist angezeigt: Ferritin {ferritin}, TSAT {tsat}.</translation>
    </message>
    <message>
        <source>TSAT alone is high: {tsat}. This is not overload.</source>
        <translation>Nur TSAT ist hoch: {tsat}. Das ist keine Überladung.</translation>
    </message>
    <message>
        <source>Ferritin {ferritin}. Assess today.</source>
        <translation>Ferritin {ferritin}. Heute beurteilen.</translation>
    </message>
    <message>
        <source>Unexpectedly low on day {day}.</source>
        <translation>Unerwartet niedrig an Tag {day}.</translation>
    </message>
    <message>
        <source>MRI may be altered until {until}.</source>
        <translation>MRT kann bis {until} verändert sein.</translation>
    </message>
    <message>
        <source>Values of this sample contradict each other.</source>
        <translation>Werte dieser Probe widersprechen sich.</translation>
    </message>
    <message>
        <source>Large change without a reason. Check identity.</source>
        <translation>Große Änderung ohne Grund. Identität prüfen.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged.</source>
        <translation>Das Hämoglobin ist nicht beurteilbar.</translation>
    </message>
    <message>
        <source>No response: {change} in {days} days.</source>
        <translation>Kein Ansprechen: {change} in {days} Tagen.</translation>
    </message>
    <message>
        <source>Partial response: {change} in {days} days.</source>
        <translation>Teilweises Ansprechen: {change} in {days} Tagen.</translation>
    </message>
    <message>
        <source>Unknown iron product on {dose_date}.</source>
        <translation>Unbekanntes Eisenpräparat am {dose_date}.</translation>
    </message>
    <message>
        <source>Before or after the dose? Enter the times.</source>
        <translation>Vor oder nach der Gabe? Uhrzeiten eintragen.</translation>
    </message>
    <message>
        <source>This ferritin cannot be read.</source>
        <translation>Dieses Ferritin ist nicht auswertbar.</translation>
    </message>
    <message>
        <source>Too early to read. Draw ferritin again now.</source>
        <translation>Noch nicht auswertbar. Ferritin jetzt erneut abnehmen.</translation>
    </message>
    <message>
        <source>Too early to read. Draw ferritin again from {date}.</source>
        <translation>Noch nicht auswertbar. Ferritin ab dem {date} erneut abnehmen.</translation>
    </message>
    <message>
        <source>Waiting: ferritin can be read from {date}.</source>
        <translation>Wartezeit: Ferritin ist ab dem {date} auswertbar.</translation>
    </message>
    <message>
        <source>No test since the dose of {date}.</source>
        <translation>Keine Kontrolle seit der Gabe vom {date}.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Ferritin is overdue since {date}.</source>
        <translation>Ferritin ist seit dem {date} überfällig.</translation>
    </message>
    <message>
        <source>Overload cannot be assessed: TSAT is missing.</source>
        <translation>Überladung nicht beurteilbar: TSAT fehlt.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Iron stores cannot be assessed.</source>
        <translation>Die Eisenspeicher sind nicht beurteilbar.</translation>
    </message>
    <message>
        <source>{test} {value} is provisional and may still fall.</source>
        <translation>{test} {value} ist vorläufig und kann noch fallen.</translation>
    </message>
    <message>
        <source>Iron stores are replete.</source>
        <translation>Die Eisenspeicher sind gefüllt.</translation>
    </message>
    <message>
        <source>Iron stores are replete. Haemoglobin has recovered.</source>
        <translation>Die Eisenspeicher sind gefüllt. Das Hämoglobin hat sich erholt.</translation>
    </message>
    <message>
        <source>Iron stores are replete. Haemoglobin is on its way.</source>
        <translation>Die Eisenspeicher sind gefüllt. Das Hämoglobin ist auf dem Weg.</translation>
    </message>
    <message>
        <source>No ferritin in this sample.</source>
        <translation>Kein Ferritin in dieser Probe.</translation>
    </message>
    <message>
        <source>Haemoglobin: an early sign only.</source>
        <translation>Hämoglobin: erst ein frühes Zeichen.</translation>
    </message>
    <message>
        <source>Haemoglobin is on track.</source>
        <translation>Das Hämoglobin ist auf gutem Weg.</translation>
    </message>
    <message>
        <source>Haemoglobin has not risen enough yet.</source>
        <translation>Das Hämoglobin ist noch nicht genug gestiegen.</translation>
    </message>
    <message>
        <source>Too soon to judge haemoglobin.</source>
        <translation>Zu früh, um das Hämoglobin zu beurteilen.</translation>
    </message>
    <message>
        <source>Haemoglobin has no baseline to compare with.</source>
        <translation>Für das Hämoglobin fehlt ein Ausgangswert.</translation>
    </message>
    <message>
        <source>Haemoglobin is not judged as a response.</source>
        <translation>Das Hämoglobin wird nicht als Ansprechen beurteilt.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged as a response.</source>
        <translation>Das Hämoglobin ist als Ansprechen nicht beurteilbar.</translation>
    </message>
    <message>
        <source>Haemoglobin response is optimal.</source>
        <translation>Das Hämoglobin spricht optimal an.</translation>
    </message>
    <message>
        <source>Haemoglobin response is adequate.</source>
        <translation>Das Hämoglobin spricht ausreichend an.</translation>
    </message>
    <message>
        <source>The profile “{name}” is unknown. The automatic choice is used.</source>
        <translation>Das Profil „{name}“ ist unbekannt. Es gilt die automatische Wahl.</translation>
    </message>
    <message>
        <source>The condition “{name}” is unknown. It changes nothing.</source>
        <translation>Die Diagnose „{name}“ ist unbekannt. Sie ändert nichts.</translation>
    </message>
    <message>
        <source>“{name}” is unknown. Choose what it means, or leave it out.</source>
        <translation>„{name}“ ist unbekannt. Bedeutung wählen oder weglassen.</translation>
    </message>
    <message>
        <source>“{name}” is a test IronView does not know. Choose one, or none.</source>
        <translation>„{name}“ kennt IronView nicht. Eine Messgröße wählen, oder keine.</translation>
    </message>
    <message>
        <source>Code, name and unit of {row} contradict each other. Ask the laboratory which test it is.</source>
        <translation>Code, Name und Einheit von {row} widersprechen sich. Fragen Sie das Labor, welcher Test es ist.</translation>
    </message>
    <message>
        <source>{row} has no collection date. The report date is not used in its place.</source>
        <translation>{row} hat kein Abnahmedatum. Das Befunddatum wird nicht an seiner Stelle verwendet.</translation>
    </message>
    <message>
        <source>{row} has no usable date. Enter the date.</source>
        <translation>{row} hat kein brauchbares Datum. Datum eintragen.</translation>
    </message>
    <message>
        <source>{row} has no usable date. No result is counted from it until it has one.</source>
        <translation>{row} hat kein brauchbares Datum. Bis dahin wird kein Ergebnis danach gezählt.</translation>
    </message>
    <message>
        <source>{row} is not a number. Enter the number on the report.</source>
        <translation>{row} ist keine Zahl. Die Zahl auf dem Befund eintragen.</translation>
    </message>
    <message>
        <source>{row} has no unit. Choose the unit on the laboratory&apos;s report.</source>
        <translation>{row} hat keine Einheit. Die Einheit auf dem Laborbefund wählen.</translation>
    </message>
    <message>
        <source>{row} is not in a unit of this test. Check the report.</source>
        <translation>{row} hat keine Einheit dieser Messgröße. Befund prüfen.</translation>
    </message>
    <message>
        <source>{row} is not possible. Check value and date.</source>
        <translation>{row} ist nicht möglich. Wert und Datum prüfen.</translation>
    </message>
    <message>
        <source>{row} is not possible: {lowest} to {highest}. Check value and unit.</source>
        <translation>{row} ist nicht möglich: {lowest} bis {highest}. Wert und Einheit prüfen.</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <source>TSAT</source>
        <translation>TSAT</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Iron-binding capacity</source>
        <translation>Eisenbindungskapazität</translation>
    </message>
    <message>
        <source>Unsaturated iron-binding capacity</source>
        <translation>Freie Eisenbindungskapazität</translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation>Transferrin</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <translation>Hämatokrit</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>MCV</translation>
    </message>
    <message>
        <source>Mean cell haemoglobin</source>
        <translation>MCH</translation>
    </message>
    <message>
        <source>Red cell distribution width</source>
        <translation>RDW</translation>
    </message>
    <message>
        <source>Reticulocytes</source>
        <translation>Retikulozyten</translation>
    </message>
    <message>
        <source>Reticulocyte haemoglobin</source>
        <translation>Retikulozyten-Hämoglobin</translation>
    </message>
    <message>
        <source>CRP</source>
        <translation>CRP</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Phosphat</translation>
    </message>
    <message>
        <source>Soluble transferrin receptor</source>
        <translation>Löslicher Transferrinrezeptor</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>Estimated filtration rate</source>
        <translation>Geschätzte Filtrationsrate</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <source>iron</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>iron-binding capacity</source>
        <translation>Eisenbindungskapazität</translation>
    </message>
    <message>
        <source>unsaturated iron-binding capacity</source>
        <translation>freie Eisenbindungskapazität</translation>
    </message>
    <message>
        <source>transferrin</source>
        <translation>Transferrin</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>haematocrit</source>
        <translation>Hämatokrit</translation>
    </message>
    <message>
        <source>mean cell volume</source>
        <translation>MCV</translation>
    </message>
    <message>
        <source>mean cell haemoglobin</source>
        <translation>MCH</translation>
    </message>
    <message>
        <source>red cell distribution width</source>
        <translation>RDW</translation>
    </message>
    <message>
        <source>reticulocytes</source>
        <translation>Retikulozyten</translation>
    </message>
    <message>
        <source>reticulocyte haemoglobin</source>
        <translation>Retikulozyten-Hämoglobin</translation>
    </message>
    <message>
        <source>phosphate</source>
        <translation>Phosphat</translation>
    </message>
    <message>
        <source>soluble transferrin receptor</source>
        <translation>löslicher Transferrinrezeptor</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>estimated filtration rate</source>
        <translation>geschätzte Filtrationsrate</translation>
    </message>
    <message>
        <source>ferric carboxymaltose</source>
        <translation>Eisencarboxymaltose</translation>
    </message>
    <message>
        <source>ferric derisomaltose</source>
        <translation>Eisenderisomaltose</translation>
    </message>
    <message>
        <source>iron sucrose</source>
        <translation>Eisensucrose</translation>
    </message>
    <message>
        <source>sodium ferric gluconate</source>
        <translation>Natriumeisengluconat</translation>
    </message>
    <message>
        <source>ferumoxytol</source>
        <translation>Ferumoxytol</translation>
    </message>
    <message>
        <source>iron dextran</source>
        <translation>Eisendextran</translation>
    </message>
    <message>
        <source>iron polymaltose</source>
        <translation>Eisenpolymaltose</translation>
    </message>
    <message>
        <source>an unknown iron product</source>
        <translation>ein unbekanntes Eisenpräparat</translation>
    </message>
    <message>
        <source>chronic kidney disease without dialysis</source>
        <translation>chronische Nierenkrankheit ohne Dialyse</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>Hämodialyse</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>Herzinsuffizienz</translation>
    </message>
    <message>
        <source>inflammatory bowel disease</source>
        <translation>chronisch-entzündliche Darmerkrankung</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Überladung</translation>
    </message>
    <message>
        <source>Haemoglobin response</source>
        <translation>Hämoglobin-Ansprechen</translation>
    </message>
    <message>
        <source>Window of the sample</source>
        <translation>Fenster der Probe</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>another profile reads it otherwise</source>
        <translation>ein anderes Profil wertet es anders aus</translation>
    </message>
    <message>
        <source>low on the day of a dose</source>
        <translation>niedrig am Tag einer Gabe</translation>
    </message>
    <message>
        <source>unexpectedly low after a dose</source>
        <translation>unerwartet niedrig nach Gabe</translation>
    </message>
    <message>
        <source>low while it is too early</source>
        <translation>niedrig, obwohl zu früh</translation>
    </message>
    <message>
        <source>ferritin above 1000</source>
        <translation>Ferritin über 1000</translation>
    </message>
    <message>
        <source>TSAT alone is high</source>
        <translation>nur TSAT ist hoch</translation>
    </message>
    <message>
        <source>hold iron</source>
        <translation>Eisen zurückhalten</translation>
    </message>
    <message>
        <source>a bound leaves a verdict open</source>
        <translation>eine Grenzangabe lässt ein Urteil offen</translation>
    </message>
    <message>
        <source>an unexplained jump</source>
        <translation>ein unerklärter Sprung</translation>
    </message>
    <message>
        <source>inflammation</source>
        <translation>Entzündung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>liver disease</source>
        <translation>Lebererkrankung</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>haemochromatosis</source>
        <translation>Hämochromatose</translation>
    </message>
    <message>
        <source>malignancy</source>
        <translation>Tumorerkrankung</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>chronic transfusion</source>
        <translation>regelmäßige Transfusionen</translation>
    </message>
    <message>
        <source>red-cell transfusion</source>
        <translation>Erythrozytentransfusion</translation>
    </message>
    <message>
        <source>start of an ESA</source>
        <translation>Beginn eines ESA</translation>
    </message>
    <message>
        <source>change of an ESA</source>
        <translation>Änderung eines ESA</translation>
    </message>
    <message>
        <source>start of a HIF-PHI</source>
        <translation>Beginn eines HIF-PHI</translation>
    </message>
    <message>
        <source>iron by mouth</source>
        <translation>Eisen per os</translation>
    </message>
    <message>
        <source>blood donation</source>
        <translation>Blutspende</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>major bleed</source>
        <translation>schwere Blutung</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Entbindung</translation>
    </message>
    <message>
        <source>planned MRI</source>
        <translation>geplantes MRT</translation>
    </message>
    <message>
        <source>fatigue score 0 to 10</source>
        <translation>Müdigkeit 0 bis 10</translation>
    </message>
    <message>
        <source>FACIT-Fatigue score</source>
        <translation>FACIT-Fatigue-Wert</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Strict, 12 weeks</source>
        <translation>Streng, 12 Wochen</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>Herzinsuffizienz</translation>
    </message>
    <message>
        <source>Haemodialysis</source>
        <translation>Hämodialyse</translation>
    </message>
    <message>
        <source>Chronic kidney disease without dialysis</source>
        <translation>Chronische Nierenkrankheit ohne Dialyse</translation>
    </message>
    <message>
        <source>Inflammatory bowel disease</source>
        <translation>Chronisch-entzündliche Darmerkrankung</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Children and adolescents</source>
        <translation>Kinder und Jugendliche</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Anderes Geschlecht</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>premenopausal</source>
        <translation>prämenopausal</translation>
    </message>
    <message>
        <source>postmenopausal</source>
        <translation>postmenopausal</translation>
    </message>
    <message>
        <source>menopausal status unknown</source>
        <translation>Menopausenstatus unbekannt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>vollständig gegeben</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>teilweise gegeben</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht gegeben</translation>
    </message>
    <message>
        <source>starts a new course</source>
        <translation>beginnt eine neue Serie</translation>
    </message>
    <message>
        <source>belongs to the course before</source>
        <translation>gehört zur Serie davor</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>No test is planned: no dose is on record.</source>
        <translation>Keine Kontrolle geplant: keine Gabe eingetragen.</translation>
    </message>
    <message>
        <source>Readable from {earliest}, better {preferred}, steady from {definitive}. Counted from the dose of {dose}.</source>
        <translation>Auswertbar ab {earliest}, besser {preferred}, stabil ab {definitive}. Gezählt ab der Gabe vom {dose}.</translation>
    </message>
    <message>
        <source>A test may be drawn since {earliest}; it reads better from {preferred}.</source>
        <translation>Eine Kontrolle ist seit {earliest} möglich, besser ab {preferred}.</translation>
    </message>
    <message>
        <source>A test is due since {preferred}, counted from the dose of {dose}.</source>
        <translation>Eine Kontrolle ist seit {preferred} fällig, gezählt ab der Gabe vom {dose}.</translation>
    </message>
    <message>
        <source>A test is overdue: it was due on {preferred} and no ferritin can be read since.</source>
        <translation>Eine Kontrolle ist überfällig: fällig am {preferred}, seither kein auswertbares Ferritin.</translation>
    </message>
    <message>
        <source>The ferritin of {drawn} came too early. Draw it again from {earliest}, better {preferred}.</source>
        <translation>Das Ferritin vom {drawn} kam zu früh. Ab {earliest} erneut abnehmen, besser {preferred}.</translation>
    </message>
    <message>
        <source>The test after the last dose is done. Next on {recheck}.</source>
        <translation>Die Kontrolle nach der letzten Gabe ist erfolgt. Nächste am {recheck}.</translation>
    </message>
    <message>
        <source>{by}.</source>
        <translation>{by}.</translation>
    </message>
    <message>
        <source>Expert consensus: read 4 to 8 weeks after the last infusion, steady at 12 weeks</source>
        <translation>Expertenkonsens: auswerten 4 bis 8 Wochen nach der letzten Infusion, stabil nach 12 Wochen</translation>
    </message>
    <message>
        <source>Waits 12 weeks after the last infusion, when ferritin is steady</source>
        <translation>Wartet 12 Wochen nach der letzten Infusion, wenn Ferritin stabil ist</translation>
    </message>
    <message>
        <source>Heart failure guidance: re-evaluate 12 weeks after the last infusion</source>
        <translation>Leitlinie Herzinsuffizienz: 12 Wochen nach der letzten Infusion erneut beurteilen</translation>
    </message>
    <message>
        <source>Kidney guidance: small regular doses can be read after 3 to 7 days</source>
        <translation>Nierenleitlinie: kleine regelmäßige Gaben sind nach 3 bis 7 Tagen auswertbar</translation>
    </message>
    <message>
        <source>Kidney guidance: small doses can be read after a week, larger ones after 28 days</source>
        <translation>Nierenleitlinie: kleine Gaben sind nach einer Woche auswertbar, größere nach 28 Tagen</translation>
    </message>
    <message>
        <source>Bowel disease guidance: ferritin below 100 counts as deficiency while the disease is active</source>
        <translation>Leitlinie Darmerkrankung: Ferritin unter 100 gilt als Mangel, solange die Krankheit aktiv ist</translation>
    </message>
    <message>
        <source>Pregnancy: own limits of ferritin and haemoglobin, no verdict of overload</source>
        <translation>Schwangerschaft: eigene Grenzen für Ferritin und Hämoglobin, kein Urteil über Überladung</translation>
    </message>
    <message>
        <source>Below 18 years: limits by age, no verdict of overload</source>
        <translation>Unter 18 Jahren: Grenzen nach Alter, kein Urteil über Überladung</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>haemoglobin has not risen enough</source>
        <translation>Hämoglobin ist nicht genug gestiegen</translation>
    </message>
    <message>
        <source>haemoglobin did not change</source>
        <translation>Hämoglobin unverändert</translation>
    </message>
    <message>
        <source>haemoglobin rose {amount}</source>
        <translation>Hämoglobin stieg um {amount}</translation>
    </message>
    <message>
        <source>haemoglobin fell {amount}</source>
        <translation>Hämoglobin fiel um {amount}</translation>
    </message>
    <message>
        <source>, {expected} expected</source>
        <translation>, {expected} erwartet</translation>
    </message>
    <message>
        <source>No response: {change} in {days} days{expected}</source>
        <translation>Kein Ansprechen: {change} in {days} Tagen{expected}</translation>
    </message>
    <message>
        <source>No response: {change} to {hb} on {date}, {days} days after the last dose{expected}. Baseline {baseline} on {baseline_date}.</source>
        <translation>Kein Ansprechen: {change} auf {hb} am {date}, {days} Tage nach der letzten Gabe{expected}. Ausgangswert {baseline} am {baseline_date}.</translation>
    </message>
    <message>
        <source>Partial response: {change} in {days} days{expected}</source>
        <translation>Teilweises Ansprechen: {change} in {days} Tagen{expected}</translation>
    </message>
    <message>
        <source>Partial response: {change} to {hb} on {date}, {days} days after the last dose{expected}. Baseline {baseline} on {baseline_date}.</source>
        <translation>Teilweises Ansprechen: {change} auf {hb} am {date}, {days} Tage nach der letzten Gabe{expected}. Ausgangswert {baseline} am {baseline_date}.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged: {event} on {event_date}</source>
        <translation>Hämoglobin nicht beurteilbar: {event} am {event_date}</translation>
    </message>
    <message>
        <source>Haemoglobin {hb} on {date} cannot be judged as a response: {event} on {event_date}.</source>
        <translation>Hämoglobin {hb} am {date} ist als Ansprechen nicht beurteilbar: {event} am {event_date}.</translation>
    </message>
    <message>
        <source>Inflammation: CRP {crp}, above {limit}</source>
        <translation>Entzündung: CRP {crp}, über {limit}</translation>
    </message>
    <message>
        <source>CRP {crp} near {date} is above {limit}: ferritin reads higher than the stores are.</source>
        <translation>CRP {crp} um den {date} liegt über {limit}: Ferritin zeigt mehr an, als die Speicher enthalten.</translation>
    </message>
    <message>
        <source>Inflammation: {condition}</source>
        <translation>Entzündung: {condition}</translation>
    </message>
    <message>
        <source>{condition} is on record on {date}: ferritin may read higher than the stores are.</source>
        <translation>{condition} ist am {date} eingetragen: Ferritin kann mehr anzeigen, als die Speicher enthalten.</translation>
    </message>
    <message>
        <source>Liver: {enzyme} {value} is above its range</source>
        <translation>Leber: {enzyme} {value} liegt über dem Bereich</translation>
    </message>
    <message>
        <source>{enzyme} {value} near {date} is above its range: liver disease can raise ferritin and TSAT.</source>
        <translation>{enzyme} {value} um den {date} liegt über dem Bereich: Lebererkrankungen können Ferritin und TSAT erhöhen.</translation>
    </message>
    <message>
        <source>Liver: {condition} is on record</source>
        <translation>Leber: {condition} ist eingetragen</translation>
    </message>
    <message>
        <source>{condition} is on record on {date}: it can raise ferritin and TSAT.</source>
        <translation>{condition} ist am {date} eingetragen: Ferritin und TSAT können dadurch steigen.</translation>
    </message>
    <message>
        <source>Iron by mouth on {taken}, sample on {date}</source>
        <translation>Eisen per os am {taken}, Probe am {date}</translation>
    </message>
    <message>
        <source>Iron by mouth on {taken} can raise iron and TSAT of {date}. Draw fasting, a day without it.</source>
        <translation>Eisen per os am {taken} kann Eisen und TSAT vom {date} erhöhen. Nüchtern abnehmen, einen Tag ohne Eisen.</translation>
    </message>
    <message>
        <source>Haemolysed sample of {date}</source>
        <translation>Hämolytische Probe vom {date}</translation>
    </message>
    <message>
        <source>The sample of {date} is haemolysed: iron, TSAT, phosphate and AST of it are not read.</source>
        <translation>Die Probe vom {date} ist hämolytisch: Eisen, TSAT, Phosphat und AST werden nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Red-cell transfusion 1 day before</source>
        <translation>Erythrozytentransfusion 1 Tag davor</translation>
    </message>
    <message>
        <source>Red-cell transfusion {days} days before</source>
        <translation>Erythrozytentransfusion {days} Tage davor</translation>
    </message>
    <message>
        <source>Red cells on {event_date}, before the sample of {date} (counted for {within} days): haemoglobin and iron rise with them.</source>
        <translation>Erythrozyten am {event_date}, vor der Probe vom {date} (gezählt {within} Tage): Hämoglobin und Eisen steigen dadurch.</translation>
    </message>
    <message>
        <source>{event} 1 day before</source>
        <translation>{event} 1 Tag davor</translation>
    </message>
    <message>
        <source>{event} on {event_date}, before the sample of {date} (counted for {within} days): results move with it.</source>
        <translation>{event} am {event_date}, vor der Probe vom {date} (gezählt {within} Tage): Die Werte ändern sich dadurch.</translation>
    </message>
    <message>
        <source>Blood donation 1 day before</source>
        <translation>Blutspende 1 Tag davor</translation>
    </message>
    <message>
        <source>Blood donation on {event_date}, before the sample of {date} (counted for {within} days): haemoglobin and ferritin fall with it.</source>
        <translation>Blutspende am {event_date}, vor der Probe vom {date} (gezählt {within} Tage): Hämoglobin und Ferritin fallen dadurch.</translation>
    </message>
    <message>
        <source>{event} {days} days before</source>
        <translation>{event} {days} Tage davor</translation>
    </message>
    <message>
        <source>Blood donation {days} days before</source>
        <translation>Blutspende {days} Tage davor</translation>
    </message>
    <message>
        <source>Low phosphate: {value}, below {limit}</source>
        <translation>Niedriges Phosphat: {value}, unter {limit}</translation>
    </message>
    <message>
        <source>Phosphate {value} on {date} is below {limit}.</source>
        <translation>Phosphat {value} am {date} liegt unter {limit}.</translation>
    </message>
    <message>
        <source>Moderately low phosphate: {value}, below {limit}</source>
        <translation>Mäßig niedriges Phosphat: {value}, unter {limit}</translation>
    </message>
    <message>
        <source>Severely low phosphate: {value}, limit {limit}</source>
        <translation>Sehr niedriges Phosphat: {value}, Grenze {limit}</translation>
    </message>
    <message>
        <source>Phosphate {value} on {date} is at or below {limit}: severe hypophosphataemia.</source>
        <translation>Phosphat {value} am {date} liegt bei oder unter {limit}: schwere Hypophosphatämie.</translation>
    </message>
    <message>
        <source>Day {day} after {product}.</source>
        <translation>Tag {day} nach {product}.</translation>
    </message>
    <message>
        <source>Phosphate check due: fatigue worse on day {days} after a dose</source>
        <translation>Phosphat-Kontrolle fällig: mehr Müdigkeit an Tag {days} nach einer Gabe</translation>
    </message>
    <message>
        <source>The {scale} of {scored} is worse, on day {days} after {product}. No phosphate was measured since {dose}.</source>
        <translation>{scale} vom {scored} ist schlechter, an Tag {days} nach {product}. Seit {dose} wurde kein Phosphat gemessen.</translation>
    </message>
    <message>
        <source>Phosphate check due: {product} again within {months} months</source>
        <translation>Phosphat-Kontrolle fällig: {product} erneut innerhalb von {months} Monaten</translation>
    </message>
    <message>
        <source>{product} on {earlier} and again on {dose}, within {months} months. No phosphate in the {before} days before.</source>
        <translation>{product} am {earlier} und wieder am {dose}, innerhalb von {months} Monaten. Kein Phosphat in den {before} Tagen davor.</translation>
    </message>
    <message>
        <source>Hold iron: haemochromatosis is on record</source>
        <translation>Eisen zurückhalten: Hämochromatose ist eingetragen</translation>
    </message>
    <message>
        <source>Haemochromatosis is on record: hold iron, whatever the values.</source>
        <translation>Hämochromatose ist eingetragen: Eisen zurückhalten, unabhängig von den Werten.</translation>
    </message>
    <message>
        <source>Hold iron: {values}</source>
        <translation>Eisen zurückhalten: {values}</translation>
    </message>
    <message>
        <source>On {date}: {values}. Further iron is to be held.</source>
        <translation>Am {date}: {values}. Weiteres Eisen ist zurückzuhalten.</translation>
    </message>
    <message>
        <source>{value} (limit {limit})</source>
        <translation>{value} (Grenze {limit})</translation>
    </message>
    <message>
        <source>Haemoglobin {value}, below {limit}</source>
        <translation>Hämoglobin {value}, unter {limit}</translation>
    </message>
    <message>
        <source>Haemoglobin {value} on {date} is below {limit}.</source>
        <translation>Hämoglobin {value} am {date} liegt unter {limit}.</translation>
    </message>
    <message>
        <source>MRI may be altered until {until}: {product}</source>
        <translation>MRT kann bis {until} verändert sein: {product}</translation>
    </message>
    <message>
        <source>{product} of {dose} may alter MRI until {until}; an MRI is planned for {mri}.</source>
        <translation>{product} vom {dose} kann das MRT bis {until} verändern; ein MRT ist für {mri} geplant.</translation>
    </message>
    <message>
        <source>{product} of {dose} may alter MRI until {until}.</source>
        <translation>{product} vom {dose} kann das MRT bis {until} verändern.</translation>
    </message>
    <message>
        <source>Dose above the single maximum: {mg}, limit {limit}</source>
        <translation>Gabe über der Einzelhöchstdosis: {mg}, Grenze {limit}</translation>
    </message>
    <message>
        <source>{mg} of {product} on {date} is above the single maximum of {limit}.</source>
        <translation>{mg} {product} am {date} liegen über der Einzelhöchstdosis von {limit}.</translation>
    </message>
    <message>
        <source>{total} in {period} days, limit {limit}</source>
        <translation>{total} in {period} Tagen, Grenze {limit}</translation>
    </message>
    <message>
        <source>{total} of {product} from {from_day} to {date} is above {limit} in {period} days.</source>
        <translation>{total} {product} vom {from_day} bis {date} liegen über {limit} in {period} Tagen.</translation>
    </message>
    <message>
        <source>Interval too short: 1 day, shortest {shortest}</source>
        <translation>Abstand zu kurz: 1 Tag, kürzester {shortest}</translation>
    </message>
    <message>
        <source>Interval too short: {days} days, shortest {shortest}</source>
        <translation>Abstand zu kurz: {days} Tage, kürzester {shortest}</translation>
    </message>
    <message>
        <source>{product} on {previous} and again on {date}: 1 day apart, shortest interval {shortest}.</source>
        <translation>{product} am {previous} und wieder am {date}: 1 Tag Abstand, kürzester Abstand {shortest}.</translation>
    </message>
    <message>
        <source>{product} on {previous} and again on {date}: {days} days apart, shortest interval {shortest}.</source>
        <translation>{product} am {previous} und wieder am {date}: {days} Tage Abstand, kürzester Abstand {shortest}.</translation>
    </message>
    <message>
        <source>The limit per kg was not checked: weight is missing.</source>
        <translation>Die Grenze je kg wurde nicht geprüft: Das Gewicht fehlt.</translation>
    </message>
    <message>
        <source>Unknown iron product: {product}, {date}</source>
        <translation>Unbekanntes Eisenpräparat: {product}, {date}</translation>
    </message>
    <message>
        <source>The product “{product}” of {date} is unknown. Its limits are not checked and the longest waiting time counts.</source>
        <translation>Das Präparat „{product}“ vom {date} ist unbekannt. Seine Grenzen werden nicht geprüft, und es gilt die längste Wartezeit.</translation>
    </message>
    <message>
        <source>Course above need: {total}, need {need}</source>
        <translation>Serie über dem Bedarf: {total}, Bedarf {need}</translation>
    </message>
    <message>
        <source>The course of {date} holds {total}; the larger estimate of the need is {need}.</source>
        <translation>Die Serie vom {date} umfasst {total}; der größere Schätzwert des Bedarfs ist {need}.</translation>
    </message>
    <message>
        <source>Course below need: {total}, need {need}</source>
        <translation>Serie unter dem Bedarf: {total}, Bedarf {need}</translation>
    </message>
    <message>
        <source>The course of {date} holds {total}; the smaller estimate of the need is {need}.</source>
        <translation>Die Serie vom {date} umfasst {total}; der kleinere Schätzwert des Bedarfs ist {need}.</translation>
    </message>
    <message>
        <source>A dose of unknown amount adds nothing to this.</source>
        <translation>Eine Gabe unbekannter Menge ist nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Iron is indicated: {ferritin}, {tsat}{limits}</source>
        <translation>Eisen ist angezeigt: {ferritin}, {tsat}{limits}</translation>
    </message>
    <message>
        <source>{ferritin} and {tsat} on {date} meet kidney guidance for iron.</source>
        <translation>{ferritin} und {tsat} am {date} erfüllen die Nierenleitlinie für eine Eisengabe.</translation>
    </message>
    <message>
        <source>Limits that belong together: {pair}.</source>
        <translation>Zusammengehörige Grenzen: {pair}.</translation>
    </message>
    <message>
        <source> (limits {pair})</source>
        <translation> (Grenzen {pair})</translation>
    </message>
    <message>
        <source>ferritin {ferritin} with TSAT {tsat}</source>
        <translation>Ferritin {ferritin} mit TSAT {tsat}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>bis {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>unter {limit}</translation>
    </message>
    <message>
        <source>from {limit}</source>
        <translation>ab {limit}</translation>
    </message>
    <message>
        <source>Absolute iron deficiency: {ferritin}, below {limit}</source>
        <translation>Absoluter Eisenmangel: {ferritin}, unter {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is below {limit}: the pattern meets absolute iron deficiency.</source>
        <translation>{ferritin} am {date} liegt unter {limit}: Das Muster entspricht einem absoluten Eisenmangel.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is below {limit}, the limit with inflammation: the pattern meets absolute iron deficiency.</source>
        <translation>{ferritin} am {date} liegt unter {limit}, der Grenze bei Entzündung: Das Muster entspricht einem absoluten Eisenmangel.</translation>
    </message>
    <message>
        <source>Functional iron deficiency: {ferritin}, {tsat}, below {limit}</source>
        <translation>Funktioneller Eisenmangel: {ferritin}, {tsat}, unter {limit}</translation>
    </message>
    <message>
        <source>{tsat} is below {limit} with {ferritin} on {date}: the pattern meets functional iron deficiency.</source>
        <translation>{tsat} liegt unter {limit} bei {ferritin} am {date}: Das Muster entspricht einem funktionellen Eisenmangel.</translation>
    </message>
    <message>
        <source>Low saturation: {tsat}, below {limit}, with {ferritin}</source>
        <translation>Niedrige Sättigung: {tsat}, unter {limit}, bei {ferritin}</translation>
    </message>
    <message>
        <source>{tsat} is below {limit} with {ferritin} on {date}: little iron is on its way to the marrow.</source>
        <translation>{tsat} liegt unter {limit} bei {ferritin} am {date}: Wenig Eisen ist auf dem Weg zum Knochenmark.</translation>
    </message>
    <message>
        <source>Ferritin and TSAT above their limits: {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Ferritin und TSAT über ihren Grenzen: {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date} meet an overload pattern.</source>
        <translation>{ferritin} (Grenze {f_limit}) und {tsat} (Grenze {t_limit}) am {date} entsprechen einem Überladungsmuster.</translation>
    </message>
    <message>
        <source>High ferritin: {ferritin}, above {limit}</source>
        <translation>Hohes Ferritin: {ferritin}, über {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}, with {tsat}.</source>
        <translation>{ferritin} am {date} liegt über {limit}, mit {tsat}.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}; {tsat} is not high. High stores or inflammation, not overload by TSAT.</source>
        <translation>{ferritin} am {date} liegt über {limit}; {tsat} ist nicht hoch. Volle Speicher oder Entzündung, nach der TSAT keine Überladung.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}, and TSAT is missing. Overload cannot be told from inflammation.</source>
        <translation>{ferritin} am {date} liegt über {limit}, und TSAT fehlt. Überladung ist von Entzündung nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Stores undecided: {ferritin}, between {lower} and {upper}, no TSAT</source>
        <translation>Speicher unklar: {ferritin}, zwischen {lower} und {upper}, keine TSAT</translation>
    </message>
    <message>
        <source>{ferritin} on {date} lies between {lower} and {upper}, and no TSAT can be read.</source>
        <translation>{ferritin} am {date} liegt zwischen {lower} und {upper}, und keine TSAT ist auswertbar.</translation>
    </message>
    <message>
        <source>Ferritin {ferritin}, above {limit}</source>
        <translation>Ferritin {ferritin}, über {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}.</source>
        <translation>{ferritin} am {date} liegt über {limit}.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}. The true value needs a diluted measurement.</source>
        <translation>{ferritin} am {date} liegt über {limit}. Der wahre Wert braucht eine Messung mit Verdünnung.</translation>
    </message>
    <message>
        <source>TSAT alone is high: {tsat} (limit {t_limit}), {ferritin}</source>
        <translation>Nur TSAT ist hoch: {tsat} (Grenze {t_limit}), {ferritin}</translation>
    </message>
    <message>
        <source>{tsat} (limit {t_limit}) is high on {date}, {ferritin} (limit {f_limit}) is not. This is not overload.</source>
        <translation>{tsat} (Grenze {t_limit}) ist am {date} hoch, {ferritin} (Grenze {f_limit}) ist es nicht. Das ist keine Überladung.</translation>
    </message>
    <message>
        <source>Possible overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Mögliche Überladung: Ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}: the pattern meets possible overload.</source>
        <translation>{ferritin} (Grenze {f_limit}) und {tsat} (Grenze {t_limit}) am {date}: Das Muster entspricht einer möglichen Überladung.</translation>
    </message>
    <message>
        <source>Still settling: confirm it from {date}.</source>
        <translation>Noch im Ausgleich: ab dem {date} bestätigen.</translation>
    </message>
    <message>
        <source>Persistent overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Anhaltende Überladung: Ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}, as on {first}. Pattern meets persistent iron overload.</source>
        <translation>{ferritin} (Grenze {f_limit}) und {tsat} (Grenze {t_limit}) am {date}, wie am {first}. Das Muster entspricht einer anhaltenden Eisenüberladung.</translation>
    </message>
    <message>
        <source>Too early to read: day {day}, readable from {date}</source>
        <translation>Noch nicht auswertbar: Tag {day}, auswertbar ab {date}</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: kept, not interpreted. Readable from {from_date}, better from {better}.</source>
        <translation>{values} am {date}, Tag {day}: gespeichert, nicht ausgewertet. Auswertbar ab {from_date}, besser ab {better}.</translation>
    </message>
    <message>
        <source>The assay may have measured infused iron: {values}, day {day}</source>
        <translation>Der Test kann infundiertes Eisen gemessen haben: {values}, Tag {day}</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: the assay may have measured the infused iron. Not interpreted.</source>
        <translation>{values} am {date}, Tag {day}: Der Test kann das infundierte Eisen gemessen haben. Nicht ausgewertet.</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: the assay may have measured the infused iron. Not interpreted; drug iron is possible until {until}.</source>
        <translation>{values} am {date}, Tag {day}: Der Test kann das infundierte Eisen gemessen haben. Nicht ausgewertet; infundiertes Eisen ist bis {until} möglich.</translation>
    </message>
    <message>
        <source>{values} is provisional on day {day} and may still fall</source>
        <translation>{values} ist an Tag {day} vorläufig und kann noch fallen</translation>
    </message>
    <message>
        <source>{values} on {date} is provisional on day {day} and may still fall. It is firmer from {better}.</source>
        <translation>{values} am {date} ist an Tag {day} vorläufig und kann noch fallen. Verlässlicher ab {better}.</translation>
    </message>
    <message>
        <source>Drawn before the dose of the same day, by its values</source>
        <translation>Den Werten nach vor der Gabe desselben Tages abgenommen</translation>
    </message>
    <message>
        <source>By its values the sample of {date} was drawn before the dose: {values}. Confirm it with the times.</source>
        <translation>Den Werten nach wurde die Probe vom {date} vor der Gabe abgenommen: {values}. Mit den Uhrzeiten bestätigen.</translation>
    </message>
    <message>
        <source>Drawn after the dose of the same day, by its values</source>
        <translation>Den Werten nach nach der Gabe desselben Tages abgenommen</translation>
    </message>
    <message>
        <source>By its values the sample of {date} was drawn after the dose: {values}. Confirm it with the times.</source>
        <translation>Den Werten nach wurde die Probe vom {date} nach der Gabe abgenommen: {values}. Mit den Uhrzeiten bestätigen.</translation>
    </message>
    <message>
        <source>Sample and dose of one day: which came first is not known</source>
        <translation>Probe und Gabe am selben Tag: Reihenfolge nicht bekannt</translation>
    </message>
    <message>
        <source>{values} and a dose have the same date, {date}, and no order. Nothing is read until it is known.</source>
        <translation>{values} und eine Gabe haben dasselbe Datum, {date}, ohne Reihenfolge. Bis sie bekannt ist, wird nichts ausgewertet.</translation>
    </message>
    <message>
        <source>{value}, below {limit}</source>
        <translation>{value}, unter {limit}</translation>
    </message>
    <message>
        <source>Low at the dose: {values}</source>
        <translation>Niedrig bei der Gabe: {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}. It has not moved yet and can serve as a provisional baseline.</source>
        <translation>{values}, am {date}, Tag {day}. Der Wert hat sich noch nicht bewegt und kann als vorläufiger Ausgangswert dienen.</translation>
    </message>
    <message>
        <source>Unexpectedly low on day {day}: {values}</source>
        <translation>Unerwartet niedrig an Tag {day}: {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}: unexpectedly low. An infusion can only raise it.</source>
        <translation>{values}, am {date}, Tag {day}: unerwartet niedrig. Eine Infusion kann den Wert nur erhöhen.</translation>
    </message>
    <message>
        <source>Low although early: {values}</source>
        <translation>Niedrig, obwohl früh: {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}. A low value speaks even before day {wait}.</source>
        <translation>{values}, am {date}, Tag {day}. Ein niedriger Wert zählt auch vor Tag {wait}.</translation>
    </message>
    <message>
        <source>Profiles differ on day {day}: {window} here; {others}</source>
        <translation>Profile unterscheiden sich an Tag {day}: hier {window}; {others}</translation>
    </message>
    <message>
        <source>On {date}, day {day}, the profile {profile} says {window}. Others differ: {others}.</source>
        <translation>Am {date}, Tag {day}, sagt das Profil {profile} {window}. Andere weichen ab: {others}.</translation>
    </message>
    <message>
        <source>1 infusion has no date</source>
        <translation>1 Infusion hat kein Datum</translation>
    </message>
    <message>
        <source>1 infusion has no usable date: {names}. No result is counted from it until it has one.</source>
        <translation>1 Infusion hat kein brauchbares Datum: {names}. Bis dahin wird kein Ergebnis danach gezählt.</translation>
    </message>
    <message>
        <source>{count} infusions have no date</source>
        <translation>{count} Infusionen haben kein Datum</translation>
    </message>
    <message>
        <source>{count} infusions have no usable date: {names}. No result is counted from them until they have one.</source>
        <translation>{count} Infusionen haben kein brauchbares Datum: {names}. Bis dahin wird kein Ergebnis danach gezählt.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>order on the day unclear</source>
        <translation>Reihenfolge am Tag unklar</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>Teststörung</translation>
    </message>
    <message>
        <source>no infusion</source>
        <translation>keine Infusion</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>auswertbar</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Iron indicated</source>
        <translation>Eisen angezeigt</translation>
    </message>
    <message>
        <source>Absolute deficiency</source>
        <translation>Absoluter Mangel</translation>
    </message>
    <message>
        <source>Functional deficiency</source>
        <translation>Funktioneller Mangel</translation>
    </message>
    <message>
        <source>Low saturation</source>
        <translation>Niedrige Sättigung</translation>
    </message>
    <message>
        <source>Overload pattern</source>
        <translation>Überladungsmuster</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Replete</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Anhaltend</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Kein Ausgangswert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Confounded</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Frühes Zeichen</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf gutem Weg</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Ausreichend</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Kein Ansprechen</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Gebessert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>No test planned</source>
        <translation>Keine Kontrolle geplant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Abnahme möglich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Erneut abnehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>the usual rules</source>
        <translation>die üblichen Regeln</translation>
    </message>
    <message>
        <source>chosen by age or condition</source>
        <translation>nach Alter oder Diagnose gewählt</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>von einer Person gewählt</translation>
    </message>
    <message>
        <source>read in the primary source</source>
        <translation>in der Originalquelle gelesen</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>aus einer Sekundärquelle</translation>
    </message>
    <message>
        <source>from memory, not yet checked</source>
        <translation>aus dem Gedächtnis, noch nicht geprüft</translation>
    </message>
    <message>
        <source>design choice of IronView</source>
        <translation>Festlegung von IronView</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>original</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>held until a question is answered</source>
        <translation>zurückgestellt, bis eine Frage geklärt ist</translation>
    </message>
    <message>
        <source>replaced by a newer row</source>
        <translation>durch eine neuere Zeile ersetzt</translation>
    </message>
    <message>
        <source>cancelled by the laboratory</source>
        <translation>vom Labor storniert</translation>
    </message>
    <message>
        <source>excluded by a person</source>
        <translation>von einer Person ausgeschlossen</translation>
    </message>
    <message>
        <source>only a bound is known</source>
        <translation>nur eine Grenze ist bekannt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>contradicts iron and iron-binding capacity</source>
        <translation>widerspricht Eisen und Eisenbindungskapazität</translation>
    </message>
    <message>
        <source>infused iron in the assay</source>
        <translation>infundiertes Eisen im Test</translation>
    </message>
    <message>
        <source>iron by mouth before the sample</source>
        <translation>Eisen per os vor der Probe</translation>
    </message>
    <message>
        <source>haemolysed sample</source>
        <translation>hämolytische Probe</translation>
    </message>
    <message>
        <source>computed from a value that is not valid</source>
        <translation>aus einem nicht gültigen Wert berechnet</translation>
    </message>
    <message>
        <source>No value before the course may serve as its baseline.</source>
        <translation>Kein Wert vor der Serie kann als ihr Ausgangswert dienen.</translation>
    </message>
    <message>
        <source>The first value: there is nothing to compare it with.</source>
        <translation>Der erste Wert: Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>The baseline itself: nothing was measured after it yet.</source>
        <translation>Der Ausgangswert selbst: Danach wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>No change is counted from {date}: only a bound is known.</source>
        <translation>Vom {date} an wird keine Änderung gezählt: Nur eine Grenze ist bekannt.</translation>
    </message>
    <message>
        <source>No change is counted: only a bound is known.</source>
        <translation>Es wird keine Änderung gezählt: Nur eine Grenze ist bekannt.</translation>
    </message>
    <message>
        <source>No change is counted: one sample has two different values.</source>
        <translation>Es wird keine Änderung gezählt: Eine Probe hat zwei verschiedene Werte.</translation>
    </message>
    <message>
        <source>{change}{share} since the first value of {date}.</source>
        <translation>{change}{share} seit dem ersten Wert vom {date}.</translation>
    </message>
    <message>
        <source>{change}{share} since the baseline of {date}.</source>
        <translation>{change}{share} seit dem Ausgangswert vom {date}.</translation>
    </message>
    <message>
        <source>Of a value of 0 no percentage can be compared with chance.</source>
        <translation>Bei einem Wert von 0 lässt sich kein Prozentsatz mit dem Zufall vergleichen.</translation>
    </message>
    <message>
        <source>Chance alone explains up to {percent} of the baseline: this is more.</source>
        <translation>Zufall allein erklärt bis zu {percent} des Ausgangswerts: Dies ist mehr.</translation>
    </message>
    <message>
        <source>Chance alone explains up to {percent} of the baseline: this may be chance.</source>
        <translation>Zufall allein erklärt bis zu {percent} des Ausgangswerts: Dies kann Zufall sein.</translation>
    </message>
    <message>
        <source>No haemoglobin in the {days} days before the course.</source>
        <translation>Kein Hämoglobin in den {days} Tagen vor der Serie.</translation>
    </message>
    <message>
        <source>{verdict}: {change} since the baseline of {date}{days}.</source>
        <translation>{verdict}: {change} seit dem Ausgangswert vom {date}{days}.</translation>
    </message>
    <message>
        <source>A person took this baseline: it is older than {days} days.</source>
        <translation>Diesen Ausgangswert hat eine Person genommen: Er ist älter als {days} Tage.</translation>
    </message>
    <message>
        <source>, {days} days after the dose</source>
        <translation>, {days} Tage nach der Gabe</translation>
    </message>
    <message>
        <source>, {first} days after the first dose and {last} after the last</source>
        <translation>, {first} Tage nach der ersten Gabe und {last} nach der letzten</translation>
    </message>
    <message>
        <source>The nearest, {hb} on {date}, is too old: offered for confirmation, not used.</source>
        <translation>Der nächste Wert, {hb} am {date}, ist zu alt: zur Bestätigung angeboten, nicht verwendet.</translation>
    </message>
    <message>
        <source>Drawn {days} days before the first dose. Up to {within} days count by themselves; an older value only when a person says that it still describes the start.</source>
        <translation>{days} Tage vor der ersten Dosis abgenommen. Bis zu {within} Tage zählen von selbst; ein älterer Wert nur, wenn eine Person sagt, dass er den Beginn noch beschreibt.</translation>
    </message>
    <message>
        <source>too old: {hb}, {date}</source>
        <translation>zu alt: {hb}, {date}</translation>
    </message>
    <message>
        <source>Counts below the age of</source>
        <translation>Gilt bei Alter unter</translation>
    </message>
    <message>
        <source>Dose up to</source>
        <translation>Gabe bis</translation>
    </message>
    <message>
        <source>Too early before</source>
        <translation>Zu früh vor</translation>
    </message>
    <message>
        <source>Doses are summed over</source>
        <translation>Gaben zählen zusammen über</translation>
    </message>
    <message>
        <source>Preferred from</source>
        <translation>Besser ab</translation>
    </message>
    <message>
        <source>Steady from</source>
        <translation>Stabil ab</translation>
    </message>
    <message>
        <source>Below the age of</source>
        <translation>Alter unter</translation>
    </message>
    <message>
        <source>Deficient below</source>
        <translation>Mangel unter</translation>
    </message>
    <message>
        <source>Deficient below, inflamed</source>
        <translation>Mangel unter, bei Entzündung</translation>
    </message>
    <message>
        <source>Low values speak below, inflamed</source>
        <translation>Niedrige Werte zählen unter, bei Entzündung</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin from</source>
        <translation>Eisen angezeigt: Ferritin ab</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin below</source>
        <translation>Eisen angezeigt: Ferritin unter</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin at most</source>
        <translation>Eisen angezeigt: Ferritin höchstens</translation>
    </message>
    <message>
        <source>Iron indicated: TSAT below</source>
        <translation>Eisen angezeigt: TSAT unter</translation>
    </message>
    <message>
        <source>Iron indicated: TSAT at most</source>
        <translation>Eisen angezeigt: TSAT höchstens</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin up to</source>
        <translation>Funktioneller Mangel: Ferritin bis</translation>
    </message>
    <message>
        <source>Ferritin high above</source>
        <translation>Ferritin hoch über</translation>
    </message>
    <message>
        <source>Hold iron: ferritin above</source>
        <translation>Eisen zurückhalten: Ferritin über</translation>
    </message>
    <message>
        <source>Hold iron: TSAT from</source>
        <translation>Eisen zurückhalten: TSAT ab</translation>
    </message>
    <message>
        <source>Hold iron: haemoglobin above</source>
        <translation>Eisen zurückhalten: Hämoglobin über</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>When a ferritin can be read, after the last dose</source>
        <translation>Wann Ferritin nach der letzten Gabe auswertbar ist</translation>
    </message>
    <message>
        <source>Iron deficiency</source>
        <translation>Eisenmangel</translation>
    </message>
    <message>
        <source>Iron stores</source>
        <translation>Eisenspeicher</translation>
    </message>
    <message>
        <source>When to hold further iron</source>
        <translation>Wann weiteres Eisen zurückzuhalten ist</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>every other dose</source>
        <translation>jede andere Gabe</translation>
    </message>
    <message>
        <source>doses up to {amount}</source>
        <translation>Gaben bis {amount}</translation>
    </message>
    <message>
        <source>every other age</source>
        <translation>jedes andere Alter</translation>
    </message>
    <message>
        <source>below {amount}</source>
        <translation>jünger als {amount}</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>Paar {number}</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{first} is not whole; a whole number is expected.</source>
        <translation>{first} ist nicht ganz; erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{first} is not plausible: less than {second}.</source>
        <translation>{first} ist nicht plausibel: kleiner als {second}.</translation>
    </message>
    <message>
        <source>{first} is not plausible: more than {second}.</source>
        <translation>{first} ist nicht plausibel: größer als {second}.</translation>
    </message>
    <message>
        <source>“Steady from” ({first} days) is before “Preferred from” ({second} days), but steady comes last.</source>
        <translation>„Stabil ab“ ({first} Tage) liegt vor „Besser ab“ ({second} Tage), aber stabil kommt zuletzt.</translation>
    </message>
    <message>
        <source>“Preferred from” ({first} days) is before “Too early before” ({second} days).</source>
        <translation>„Besser ab“ ({first} Tage) liegt vor „Zu früh vor“ ({second} Tage).</translation>
    </message>
    <message>
        <source>The last step must name no dose: it counts for every other dose.</source>
        <translation>Die letzte Stufe nennt keine Dosis: Sie gilt für jede andere Gabe.</translation>
    </message>
    <message>
        <source>The doses of the steps must rise from step to step.</source>
        <translation>Die Dosen steigen von Stufe zu Stufe.</translation>
    </message>
    <message>
        <source>A larger dose is readable sooner ({first} days) than a smaller ({second} days).</source>
        <translation>Eine größere Gabe wäre früher auswertbar ({first} Tage) als eine kleinere ({second} Tage).</translation>
    </message>
    <message>
        <source>The last row must name no age: it counts for every other age.</source>
        <translation>Die letzte Zeile nennt kein Alter: Sie gilt für jedes andere Alter.</translation>
    </message>
    <message>
        <source>The ages must rise from row to row.</source>
        <translation>Das Alter steigt von Zeile zu Zeile.</translation>
    </message>
    <message>
        <source>The inflamed limit ({first}) is below the plain one ({second}).</source>
        <translation>Die Grenze bei Entzündung ({first}) liegt unter der gewöhnlichen ({second}).</translation>
    </message>
    <message>
        <source>No ferritin is from {second} and up to {first}.</source>
        <translation>Kein Ferritin liegt ab {second} und bis {first}.</translation>
    </message>
    <message>
        <source>“{name}” ({first}) is below the limit of deficiency ({second}).</source>
        <translation>„{name}“ ({first}) liegt unter der Grenze des Mangels ({second}).</translation>
    </message>
    <message>
        <source>Say why this is changed.</source>
        <translation>Angeben, warum dies geändert wird.</translation>
    </message>
    <message>
        <source>Say who decided this.</source>
        <translation>Angeben, wer dies entschieden hat.</translation>
    </message>
    <message>
        <source>The source “{text}” is not among the sources.</source>
        <translation>Die Quelle „{text}“ ist nicht unter den Quellen.</translation>
    </message>
    <message>
        <source>Say where in the source the number stands.</source>
        <translation>Angeben, wo in der Quelle die Zahl steht.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>Say in a sentence what the profile rests on.</source>
        <translation>In einem Satz angeben, worauf das Profil beruht.</translation>
    </message>
    <message>
        <source>The name is longer than {n} letters. Shorten it.</source>
        <translation>Der Name ist länger als {n} Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The sentence is longer than {n} letters. Shorten it.</source>
        <translation>Der Satz ist länger als {n} Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a short name. Take 2 to 40 small letters a to z, digits and _, a letter first.</source>
        <translation>„{text}“ ist kein Kurzname. 2 bis 40 Kleinbuchstaben a bis z, Ziffern und _ verwenden, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>There is a profile “{text}” already.</source>
        <translation>Ein Profil „{text}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>FACIT-Fatigue</source>
        <translation>FACIT-Fatigue</translation>
    </message>
    <message>
        <source>{score} on {date}</source>
        <translation>{score} am {date}</translation>
    </message>
    <message>
        <source>No response: no score after the start of a course.</source>
        <translation>Kein Ansprechen bestimmbar: kein Punktwert nach Beginn einer Serie.</translation>
    </message>
    <message>
        <source>No response: no score of this scale before the course.</source>
        <translation>Kein Ansprechen bestimmbar: kein Punktwert dieser Skala vor der Serie.</translation>
    </message>
    <message>
        <source>{response} over the last course: {before}, {after}.</source>
        <translation>{response} über die letzte Serie: {before}, {after}.</translation>
    </message>
    <message>
        <source>In the middle half of published groups after such a dose.</source>
        <translation>In der mittleren Hälfte publizierter Gruppen nach einer solchen Gabe.</translation>
    </message>
    <message>
        <source>Below {n} of 10 in published groups after such a dose.</source>
        <translation>Unter {n} von 10 in publizierten Gruppen nach einer solchen Gabe.</translation>
    </message>
    <message>
        <source>Above {n} of 10 in published groups after such a dose.</source>
        <translation>Über {n} von 10 in publizierten Gruppen nach einer solchen Gabe.</translation>
    </message>
    <message>
        <source>Illustrative, no alarm.</source>
        <translation>Zur Anschauung, kein Alarm.</translation>
    </message>
    <message>
        <source>None is drawn: {why}.</source>
        <translation>Keiner gezeichnet: {why}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>readable</source>
        <translation>auswertbar</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>Teststörung</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>before or after the dose?</source>
        <translation>vor oder nach der Gabe?</translation>
    </message>
    <message>
        <source>held, asks you</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>{test}, {date}: not done</source>
        <translation>{test}, {date}: nicht gemessen</translation>
    </message>
    <message>
        <source>laboratory flag {flag}</source>
        <translation>Labormarkierung {flag}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>reported as {value}</source>
        <translation>gemeldet als {value}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>bisher {value}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>F</source>
        <translation>W</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>O</source>
        <translation>A</translation>
    </message>
    <message>
        <source>{sex}, age unknown</source>
        <translation>{sex}, Alter unbekannt</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J.</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geb. {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>No dose on record.</source>
        <translation>Keine Gabe eingetragen.</translation>
    </message>
    <message>
        <source>Test from {earliest}, better {preferred}.</source>
        <translation>Kontrolle ab {earliest}, besser {preferred}.</translation>
    </message>
    <message>
        <source>A test is possible now, better {preferred}.</source>
        <translation>Eine Kontrolle ist jetzt möglich, besser {preferred}.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {earliest}.</source>
        <translation>Ferritin ab dem {earliest} erneut abnehmen.</translation>
    </message>
    <message>
        <source>The test is due since {preferred}.</source>
        <translation>Die Kontrolle ist seit {preferred} fällig.</translation>
    </message>
    <message>
        <source>The test is overdue since {preferred}.</source>
        <translation>Die Kontrolle ist seit {preferred} überfällig.</translation>
    </message>
    <message>
        <source>Next test {recheck}.</source>
        <translation>Nächste Kontrolle {recheck}.</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Hide: {part}</source>
        <translation>Verbergen: {part}</translation>
    </message>
    <message>
        <source>Every part of this page is hidden.</source>
        <translation>Alle Teile dieser Seite sind verborgen.</translation>
    </message>
</context>
<context>
    <name>WorkDrawer</name>
    <message>
        <source>Open patient</source>
        <translation>Patient öffnen</translation>
    </message>
    <message>
        <source>Cancel test…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>Anruf notieren…</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{lane}, day {n}</source>
        <translation>{lane}, Tag {n}</translation>
    </message>
    <message>
        <source>{lane} (also: {others})</source>
        <translation>{lane} (auch: {others})</translation>
    </message>
    <message>
        <source>Book {date}</source>
        <translation>{date} vormerken</translation>
    </message>
    <message>
        <source>Move to {date}</source>
        <translation>Auf {date} verlegen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>WorkFilters</name>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Letzte Gabe</translation>
    </message>
    <message>
        <source>Dosed at any time</source>
        <translation>Gabe zu irgendeiner Zeit</translation>
    </message>
    <message>
        <source>Dosed in the last 30 days</source>
        <translation>Gabe in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Dosed in the last 90 days</source>
        <translation>Gabe in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Dosed in the last year</source>
        <translation>Gabe im letzten Jahr</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Alle Verantwortlichen</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Präparate</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>WorkModel</name>
    <message>
        <source>also: {lanes}</source>
        <translation>auch: {lanes}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Letzte Gabe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Above limits</source>
        <translation>Über Grenzen</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Kein Ansprechen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Arrived too early</source>
        <translation>Zu früh abgenommen</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Dosed, nothing booked</source>
        <translation>Gabe ohne Vormerkung</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Abzuzeichnen</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Waiting or done</source>
        <translation>Wartend oder erledigt</translation>
    </message>
    <message>
        <source>a finding that cannot wait; nobody has signed it</source>
        <translation>eine Feststellung, die nicht warten kann; niemand hat sie abgezeichnet</translation>
    </message>
    <message>
        <source>ferritin and TSAT, or ferritin alone, above a limit; nobody has signed</source>
        <translation>Ferritin und TSAT oder Ferritin allein über einer Grenze; niemand hat abgezeichnet</translation>
    </message>
    <message>
        <source>haemoglobin has not risen as expected; nobody has signed</source>
        <translation>Hämoglobin nicht wie erwartet gestiegen; niemand hat abgezeichnet</translation>
    </message>
    <message>
        <source>the test should have come, and did not</source>
        <translation>die Kontrolle hätte kommen sollen und blieb aus</translation>
    </message>
    <message>
        <source>drawn or booked before ferritin can be read; draw on or after the date</source>
        <translation>abgenommen oder vorgemerkt, bevor Ferritin auswertbar ist; ab dem Datum abnehmen</translation>
    </message>
    <message>
        <source>to be drawn until {sunday}</source>
        <translation>abzunehmen bis {sunday}</translation>
    </message>
    <message>
        <source>a dose was given and no test has a date</source>
        <translation>eine Dosis wurde gegeben, und keine Kontrolle hat ein Datum</translation>
    </message>
    <message>
        <source>newest results nobody has signed</source>
        <translation>neueste Befunde, die niemand abgezeichnet hat</translation>
    </message>
    <message>
        <source>rows that could not be read wait for an answer</source>
        <translation>nicht lesbare Zeilen warten auf eine Antwort</translation>
    </message>
    <message>
        <source>nothing is to be done today</source>
        <translation>heute ist nichts zu tun</translation>
    </message>
    <message>
        <source>{why}. {call} {date}</source>
        <translation>{why}. {call} {date}</translation>
    </message>
    <message>
        <source>No dose on record</source>
        <translation>Keine Gabe eingetragen</translation>
    </message>
    <message>
        <source>Tested after the last dose</source>
        <translation>Nach der letzten Gabe kontrolliert</translation>
    </message>
    <message>
        <source>{finding}, {date}</source>
        <translation>{finding}, {date}</translation>
    </message>
    <message>
        <source>Ferritin {value} on day {n}, {date}</source>
        <translation>Ferritin {value} an Tag {n}, {date}</translation>
    </message>
    <message>
        <source>Sample of {date}</source>
        <translation>Probe vom {date}</translation>
    </message>
    <message>
        <source>Sample of {date}, open again</source>
        <translation>Probe vom {date}, wieder offen</translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 Zeile wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>{n} rows wait for an answer</source>
        <translation>{n} Zeilen warten auf eine Antwort</translation>
    </message>
    <message>
        <source>No readable ferritin since the dose</source>
        <translation>Kein auswertbares Ferritin seit der Gabe</translation>
    </message>
    <message>
        <source>Booked {date}</source>
        <translation>Vorgemerkt für {date}</translation>
    </message>
    <message>
        <source>Booked {date}, too early to be read</source>
        <translation>Vorgemerkt für {date}, zu früh zum Auswerten</translation>
    </message>
    <message>
        <source>Booked {date}, and no result came</source>
        <translation>Vorgemerkt für {date}, kein Befund gekommen</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Recheck on {date}, not booked</source>
        <translation>Kontrolle am {date}, nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Overdue since {since}</source>
        <translation>Überfällig seit {since}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Offen seit {since}</translation>
    </message>
    <message>
        <source>From {since}, better {better}</source>
        <translation>Ab {since}, besser {better}</translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation>Ab {since}</translation>
    </message>
    <message>
        <source>Move to {since} or later</source>
        <translation>Auf {since} oder später verlegen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due since {since}</source>
        <translation>Fällig seit {since}</translation>
    </message>
    <message>
        <source>Due {since}</source>
        <translation>Fällig {since}</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Heute handeln</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Heute ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Draw ferritin again now.</source>
        <translation>Ferritin jetzt erneut abnehmen.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {since}.</source>
        <translation>Ferritin ab dem {since} erneut abnehmen.</translation>
    </message>
    <message>
        <source>The test is booked for {since}.</source>
        <translation>Die Kontrolle ist für den {since} vorgemerkt.</translation>
    </message>
    <message>
        <source>Ask what became of the test of {since}.</source>
        <translation>Nachfragen, was aus der Kontrolle vom {since} wurde.</translation>
    </message>
    <message>
        <source>Book a test: it is due since {since}.</source>
        <translation>Kontrolle vormerken: fällig seit dem {since}.</translation>
    </message>
    <message>
        <source>Book a test for {since}.</source>
        <translation>Kontrolle für den {since} vormerken.</translation>
    </message>
    <message>
        <source>Act today: look at the finding, then sign the sample.</source>
        <translation>Heute handeln: die Feststellung ansehen, dann die Probe abzeichnen.</translation>
    </message>
    <message>
        <source>Decide what follows, and sign the sample.</source>
        <translation>Entscheiden, was folgt, und die Probe abzeichnen.</translation>
    </message>
    <message>
        <source>Book the next test, from {since}.</source>
        <translation>Nächste Kontrolle vormerken, ab dem {since}.</translation>
    </message>
    <message>
        <source>Move the booked test to {since} or later.</source>
        <translation>Vorgemerkte Kontrolle auf den {since} oder später verlegen.</translation>
    </message>
    <message>
        <source>Look at the sample of {since} and sign it.</source>
        <translation>Die Probe vom {since} ansehen und abzeichnen.</translation>
    </message>
    <message>
        <source>Answer what the held rows ask.</source>
        <translation>Beantworten, was die zurückgestellten Zeilen fragen.</translation>
    </message>
    <message>
        <source>a test was booked</source>
        <translation>ein Test wurde vorgemerkt</translation>
    </message>
    <message>
        <source>the test was moved</source>
        <translation>der Test wurde verlegt</translation>
    </message>
    <message>
        <source>the test was cancelled</source>
        <translation>der Test wurde abgesagt</translation>
    </message>
    <message>
        <source>the sample was signed</source>
        <translation>die Probe wurde abgezeichnet</translation>
    </message>
    <message>
        <source>the finding was overridden</source>
        <translation>die Feststellung wurde übersteuert</translation>
    </message>
    <message>
        <source>the facts became others</source>
        <translation>die Tatsachen wurden andere</translation>
    </message>
    <message>
        <source>Left “{lane}”: {why}.</source>
        <translation>Hat „{lane}“ verlassen: {why}.</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>A test is booked for {whom} on {date}.</source>
        <translation>Für {whom} ist ein Test am {date} vorgemerkt.</translation>
    </message>
    <message>
        <source>The test of {whom} is moved to {date}.</source>
        <translation>Der Test von {whom} ist auf {date} verlegt.</translation>
    </message>
    <message>
        <source>Cancel the booked test</source>
        <translation>Den vorgemerkten Test absagen</translation>
    </message>
    <message>
        <source>{patient}
{booking}
Why is it cancelled?</source>
        <translation>{patient}
{booking}
Warum wird abgesagt?</translation>
    </message>
    <message>
        <source>The test of {whom} is cancelled.</source>
        <translation>Der Test von {whom} ist abgesagt.</translation>
    </message>
    <message>
        <source>The call about {whom} is noted.</source>
        <translation>Der Anruf wegen {whom} ist notiert.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderdatei (*.ics)</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Blutabnahme</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>WorklistExport</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Letzte Gabe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Nothing due…</source>
        <translation>Nichts fällig…</translation>
    </message>
    <message>
        <source>Samples to sign…</source>
        <translation>Abzuzeichnen…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Samples to sign: {n}</source>
        <translation>Abzuzeichnen: {n}</translation>
    </message>
    <message>
        <source>1 patient needs something, {n} need nothing.</source>
        <translation>1 Patient braucht etwas, {n} brauchen nichts.</translation>
    </message>
    <message>
        <source>{n} patients need something, {m} need nothing.</source>
        <translation>{n} Patienten brauchen etwas, {m} brauchen nichts.</translation>
    </message>
    <message>
        <source>Nobody fits. Empty the search, or filter by less.</source>
        <translation>Niemand passt. Leeren Sie die Suche oder filtern Sie weniger.</translation>
    </message>
    <message>
        <source>There is no patient yet. Who needs a test, a signature or an answer will stand here, most urgent first.</source>
        <translation>Es gibt noch keinen Patienten. Wer eine Kontrolle, eine Abzeichnung oder eine Antwort braucht, wird hier stehen, das Dringendste zuerst.</translation>
    </message>
</context>
<context>
    <name>_FirstPassphrase</name>
    <message>
        <source>Choose a passphrase for {name}: four or more words that do not belong together, and that are written down nowhere near this computer.</source>
        <translation>Wählen Sie eine Passphrase für {name}: vier oder mehr Wörter, die nicht zusammengehören und nirgends in der Nähe dieses Computers aufgeschrieben sind.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>At least {n} characters. Length counts, signs and digits need not be.</source>
        <translation>Mindestens {n} Zeichen. Auf die Länge kommt es an; Zeichen und Ziffern müssen nicht sein.</translation>
    </message>
    <message>
        <source>Type it once more, the same.</source>
        <translation>Noch einmal dasselbe eingeben.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview of the recovery sheet</source>
        <translation>Vorschau des Wiederherstellungsblatts</translation>
    </message>
</context>
</TS>
