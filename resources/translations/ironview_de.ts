<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>Wording</name>
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
            <source>Code, name and unit of {row} contradict each other. Choose the test.</source>
            <translation>Code, Name und Einheit von {row} widersprechen sich. Messgröße wählen.</translation>
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
            <source>{row} has no unit. Choose the unit on the laboratory's report.</source>
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
            <source>inflammation</source>
            <translation>Entzündung</translation>
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
            <source>{ferritin} and {tsat} on {date} meet kidney guidance for iron{limits}.</source>
            <translation>{ferritin} und {tsat} am {date} erfüllen die Nierenleitlinie für eine Eisengabe{limits}.</translation>
        </message>
        <message>
            <source> (limits {ferritin} and {tsat})</source>
            <translation> (Grenzen {ferritin} und {tsat})</translation>
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
            <source>no condition asks for another</source>
            <translation>keine Diagnose verlangt ein anderes</translation>
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
    </context>
</TS>
