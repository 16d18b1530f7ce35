<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About IronView</source>
        <translation>À propos d’IronView</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made with the work of others:</source>
        <translation>Fait avec le travail d’autres :</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>Co&amp;pier les versions</translation>
    </message>
    <message>
        <source>IronView says of iron blood tests what can be read and which published pattern they meet. It makes no diagnosis and is not certified as a medical device.</source>
        <translation>IronView dit, pour les analyses du fer, ce qui est interprétable et à quel profil publié elles répondent. Il ne pose pas de diagnostic et n’est pas certifié comme dispositif médical.</translation>
    </message>
    <message>
        <source>Its own code is under the Apache License 2.0. Qt, PySide and psycopg are under the LGPL, version 3: their libraries lie as files of their own beside the program and may be replaced by versions you changed.</source>
        <translation>Son propre code est sous licence Apache 2.0. Qt, PySide et psycopg sont sous LGPL, version 3 : leurs bibliothèques sont des fichiers à part à côté du programme et peuvent être remplacées par des versions que vous avez modifiées.</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name} : {licence}</translation>
    </message>
    <message>
        <source>inside {name}</source>
        <translation>dans {name}</translation>
    </message>
</context>
<context>
    <name>BackupFact</name>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Montrer les sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is made and checked first.</source>
        <translation>Une sauvegarde est d’abord faite et vérifiée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Sauvegarde et vérification</translation>
    </message>
    <message>
        <source>The backup could not be made. {problem} Your data are stored safely.</source>
        <translation>La sauvegarde n’a pas pu être faite. {problem} Vos données sont bien enregistrées.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>The second place for backups, {place}, has no copy yet. {do}</source>
        <translation>Le second emplacement des sauvegardes, {place}, n’a encore aucune copie. {do}</translation>
    </message>
    <message>
        <source>The newest copy in the second place, {place}, is {n} days old. {do}</source>
        <translation>La copie la plus récente au second emplacement, {place}, date de {n} jours. {do}</translation>
    </message>
    <message>
        <source>Plug the drive in or connect the share; it is filled with the next backup.</source>
        <translation>Branchez le disque ou connectez le partage ; il est rempli à la prochaine sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Every hour of use</source>
        <translation>Chaque heure d’utilisation</translation>
    </message>
    <message>
        <source>When IronView closed</source>
        <translation>À la fermeture d’IronView</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before patients were merged</source>
        <translation>Avant la fusion de patients</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Before IronView was updated</source>
        <translation>Avant la mise à jour d’IronView</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Perfusions</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Affections</translation>
    </message>
    <message>
        <source>Fatigue scores</source>
        <translation>Scores de fatigue</translation>
    </message>
    <message>
        <source>Overridden findings</source>
        <translation>Constats écartés</translation>
    </message>
    <message>
        <source>Signed samples</source>
        <translation>Prélèvements validés</translation>
    </message>
    <message>
        <source>Booked tests</source>
        <translation>Analyses avec rendez-vous</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>added a patient</source>
        <translation>a ajouté un patient</translation>
    </message>
    <message>
        <source>changed the patient&apos;s data</source>
        <translation>a modifié les données du patient</translation>
    </message>
    <message>
        <source>removed a patient</source>
        <translation>a retiré un patient</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>a importé des fichiers</translation>
    </message>
    <message>
        <source>took an import back</source>
        <translation>a annulé un import</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation>a annulé une modification</translation>
    </message>
    <message>
        <source>merged patients</source>
        <translation>a fusionné des patients</translation>
    </message>
    <message>
        <source>chose the second place</source>
        <translation>a choisi le second emplacement</translation>
    </message>
    <message>
        <source>chose when to be reminded</source>
        <translation>a choisi quand rappeler</translation>
    </message>
    <message>
        <source>overrode a finding</source>
        <translation>a écarté un constat</translation>
    </message>
    <message>
        <source>signed a sample</source>
        <translation>a validé un prélèvement</translation>
    </message>
    <message>
        <source>opened a signed sample again</source>
        <translation>a rouvert un prélèvement validé</translation>
    </message>
    <message>
        <source>booked a test</source>
        <translation>a fixé une analyse</translation>
    </message>
    <message>
        <source>moved a booked test</source>
        <translation>a déplacé une analyse fixée</translation>
    </message>
    <message>
        <source>cancelled a booked test</source>
        <translation>a annulé une analyse fixée</translation>
    </message>
    <message>
        <source>noted a call</source>
        <translation>a noté un appel</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>a fixé un objectif</translation>
    </message>
    <message>
        <source>changed a target</source>
        <translation>a modifié un objectif</translation>
    </message>
    <message>
        <source>ended a target</source>
        <translation>a mis fin à un objectif</translation>
    </message>
    <message>
        <source>removed an entry</source>
        <translation>a retiré une entrée</translation>
    </message>
    <message>
        <source>moved an entry to another patient</source>
        <translation>a déplacé une entrée vers un autre patient</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>a modifié des réglages</translation>
    </message>
    <message>
        <source>added entries</source>
        <translation>a ajouté des entrées</translation>
    </message>
    <message>
        <source>corrected an entry</source>
        <translation>a corrigé une entrée</translation>
    </message>
    <message>
        <source>changed something</source>
        <translation>a modifié quelque chose</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Recherche de sauvegardes</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Aucune sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>Backup last verified {n} days ago</source>
        <translation>Sauvegarde vérifiée il y a {n} jours</translation>
    </message>
    <message>
        <source>Backup verified yesterday {time}</source>
        <translation>Sauvegarde vérifiée hier {time}</translation>
    </message>
    <message>
        <source>Backup verified today {time}</source>
        <translation>Sauvegarde vérifiée aujourd’hui {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Restaurer un &amp;fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Kept: every hour of the last day, every day of two weeks, every week of two months, every month of two years, and always the newest three.</source>
        <translation>Gardées : chaque heure du dernier jour, chaque jour de deux semaines, chaque semaine de deux mois, chaque mois de deux ans, et toujours les trois plus récentes.</translation>
    </message>
    <message>
        <source>Patients {patients}, results {results}</source>
        <translation>Patients {patients}, résultats {results}</translation>
    </message>
    <message>
        <source>{holds}, not encrypted</source>
        <translation>{holds}, non chiffrée</translation>
    </message>
    <message>
        <source>Restored and checked when made</source>
        <translation>Restaurée et vérifiée à la création</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Sauvegarde et vérification</translation>
    </message>
    <message>
        <source>Restoring into a scratch place and checking</source>
        <translation>Restauration à l’essai et vérification</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Sound just now</source>
        <translation>Saine à l’instant</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.ironview-backup)</source>
        <translation>Sauvegardes (*.ironview-backup)</translation>
    </message>
</context>
<context>
    <name>BaselineField</name>
    <message>
        <source>Take &amp;haemoglobin {hb} g/dL of {date} as baseline of this course</source>
        <translation>Prendre l’&amp;hémoglobine {hb} g/dL du {date} comme départ de cette cure</translation>
    </message>
</context>
<context>
    <name>BeforeIron</name>
    <message>
        <source>Iron stores on {date}: {verdict}. This does not ask for iron.</source>
        <translation>Réserves en fer le {date} : {verdict}. Cela ne demande pas de fer.</translation>
    </message>
    <message>
        <source>{finding} (sample of {date})</source>
        <translation>{finding} (prélèvement du {date})</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Move to another patient</source>
        <translation>Déplacer vers un autre patient</translation>
    </message>
    <message>
        <source>{entry}
To whom does it belong?</source>
        <translation>{entry}
À qui appartient-elle ?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The wrong patient was chosen</source>
        <translation>Mauvais patient choisi</translation>
    </message>
    <message>
        <source>Samples were mixed up</source>
        <translation>Prélèvements confondus</translation>
    </message>
    <message>
        <source>Corrected by the laboratory</source>
        <translation>Corrigé par le laboratoire</translation>
    </message>
    <message>
        <source>The entry goes to {patient}, with its history.</source>
        <translation>L’entrée va à {patient}, avec son historique.</translation>
    </message>
    <message>
        <source>{entry}: moved to {patient}.</source>
        <translation>{entry} : déplacé vers {patient}.</translation>
    </message>
    <message>
        <source>Merge with another patient</source>
        <translation>Fusionner avec un autre patient</translation>
    </message>
    <message>
        <source>{patient} stays. Who is the same person?</source>
        <translation>{patient} reste. Qui est la même personne ?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The same person, entered twice</source>
        <translation>La même personne, saisie deux fois</translation>
    </message>
    <message>
        <source>The laboratory merged the numbers</source>
        <translation>Le laboratoire a réuni les numéros</translation>
    </message>
    <message>
        <source>{other} was merged into {patient}.</source>
        <translation>{other} a été fusionné dans {patient}.</translation>
    </message>
    <message>
        <source>{other} is a patient of their own again.</source>
        <translation>{other} est à nouveau un patient à part.</translation>
    </message>
    <message>
        <source>Everything of {other} goes to {patient}; {other} leaves the list. It can be separated again.</source>
        <translation>Tout ce qui est à {other} va à {patient} ; {other} quitte la liste. On peut les séparer à nouveau.</translation>
    </message>
    <message>
        <source>The birth dates differ: {one} and {other}.</source>
        <translation>Les dates de naissance diffèrent : {one} et {other}.</translation>
    </message>
    <message>
        <source>The sexes differ.</source>
        <translation>Les sexes diffèrent.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, such as where blood is drawn</source>
        <translation>Note, par exemple où le sang est prélevé</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Book the next test</source>
        <translation>Fixer la prochaine analyse</translation>
    </message>
    <message>
        <source>Move the booked test</source>
        <translation>Déplacer l’analyse fixée</translation>
    </message>
    <message>
        <source>This day is past. Choose today or a later day.</source>
        <translation>Ce jour est passé. Choisir aujourd’hui ou un jour suivant.</translation>
    </message>
    <message>
        <source>Choose at least one test.</source>
        <translation>Choisir au moins une analyse.</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Viendra</translation>
    </message>
    <message>
        <source>Does not want the test</source>
        <translation>Ne souhaite pas l’analyse</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Booked {date}</source>
        <translation>Rendez-vous le {date}</translation>
    </message>
    <message>
        <source>Booked {date}, {time}</source>
        <translation>Rendez-vous le {date}, {time}</translation>
    </message>
    <message>
        <source>{outcome}, {date}</source>
        <translation>{outcome}, {date}</translation>
    </message>
    <message>
        <source>{tests}. Not before {date}.</source>
        <translation>{tests}. Pas avant le {date}.</translation>
    </message>
    <message>
        <source>Too early: ferritin and TSAT of this day cannot be read, and have to be drawn again.</source>
        <translation>Trop tôt : la ferritine et la saturation de ce jour ne sont pas interprétables et devront être prélevées à nouveau.</translation>
    </message>
    <message>
        <source>Provisional: it can be read, and may still fall.</source>
        <translation>Provisoire : interprétable, mais peut encore baisser.</translation>
    </message>
    <message>
        <source>Readable.</source>
        <translation>Interprétable.</translation>
    </message>
    <message>
        <source>Readable, steady.</source>
        <translation>Interprétable, stable.</translation>
    </message>
    <message>
        <source>Readable: no infusion stands in the way.</source>
        <translation>Interprétable : aucune perfusion ne gêne.</translation>
    </message>
    <message>
        <source>today, day {n}</source>
        <translation>aujourd’hui, jour {n}</translation>
    </message>
    <message>
        <source>earliest, day {n}</source>
        <translation>au plus tôt, jour {n}</translation>
    </message>
    <message>
        <source>preferred, day {n}</source>
        <translation>de préférence, jour {n}</translation>
    </message>
    <message>
        <source>steady, day {n}</source>
        <translation>stable, jour {n}</translation>
    </message>
    <message>
        <source>recheck, day {n}</source>
        <translation>contrôle, jour {n}</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>&lt;b&gt;Offered:&lt;/b&gt; {steps}</source>
        <translation>&lt;b&gt;Proposé :&lt;/b&gt; {steps}</translation>
    </message>
    <message>
        <source>Enter results or an infusion; this line then says what they mean and when to test.</source>
        <translation>Saisissez des résultats ou une perfusion ; cette ligne dit alors ce qu’ils signifient et quand faire l’analyse.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overridden&lt;/b&gt; by {name}, {reason}</source>
        <translation>&lt;b&gt;Écarté&lt;/b&gt; par {name}, {reason}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call about {patient}</source>
        <translation>Appel au sujet de {patient}</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It &amp;ended so</source>
        <translation>&amp;Issue de l’appel</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>ChangeSourceFields</name>
    <message>
        <source>The clinic&apos;s own decision</source>
        <translation>Décision de l’établissement</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Endroit dans celle-ci</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Comment vérifié</translation>
    </message>
    <message>
        <source>table, page</source>
        <translation>tableau, page</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>Results saved for {patient}.</source>
        <translation>Résultats enregistrés pour {patient}.</translation>
    </message>
    <message>
        <source>Infusion saved for {patient}.</source>
        <translation>Perfusion enregistrée pour {patient}.</translation>
    </message>
    <message>
        <source>Event saved for {patient}.</source>
        <translation>Événement enregistré pour {patient}.</translation>
    </message>
    <message>
        <source>Score saved for {patient}.</source>
        <translation>Score enregistré pour {patient}.</translation>
    </message>
    <message>
        <source>Condition saved for {patient}.</source>
        <translation>Affection enregistrée pour {patient}.</translation>
    </message>
    <message>
        <source>Changes saved for {patient}.</source>
        <translation>Modifications enregistrées pour {patient}.</translation>
    </message>
    <message>
        <source>{entry}: marked as entered in error.</source>
        <translation>{entry} : marqué comme saisi par erreur.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refait : {what}</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>retiré à la main</translation>
    </message>
    <message>
        <source>{result} excluded.</source>
        <translation>{result} exclu.</translation>
    </message>
</context>
<context>
    <name>ChartForms</name>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Exclude a result</source>
        <translation>Exclure un résultat</translation>
    </message>
    <message>
        <source>{patient}
{entry}
Earlier versions stay readable. Why is it wrong?</source>
        <translation>{patient}
{entry}
Les versions antérieures restent lisibles. Pourquoi est-ce faux ?</translation>
    </message>
    <message>
        <source>{patient}
{result}
It stays visible. Why is it excluded?</source>
        <translation>{patient}
{result}
Il reste visible. Pourquoi l’exclure ?</translation>
    </message>
    <message>
        <source>Remove {name} and every result from the list?</source>
        <translation>Retirer {name} et tous ses résultats de la liste ?</translation>
    </message>
    <message>
        <source>Ctrl+Z brings everything back while this window is open.</source>
        <translation>Ctrl+Z ramène tout tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>Ferritin drawn too early</source>
        <translation>Ferritine prélevée trop tôt</translation>
    </message>
    <message>
        <source>Haemoglobin responded</source>
        <translation>L’hémoglobine a répondu</translation>
    </message>
    <message>
        <source>Haemoglobin did not respond</source>
        <translation>L’hémoglobine n’a pas répondu</translation>
    </message>
    <message>
        <source>Time to response</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Time to next treatment</source>
        <translation>Délai jusqu’au traitement suivant</translation>
    </message>
    <message>
        <source>Phosphate tested</source>
        <translation>Phosphate dosé</translation>
    </message>
    <message>
        <source>Phosphate low</source>
        <translation>Phosphate bas</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Contrôle en retard</translation>
    </message>
    <message>
        <source>Of all ferritins after a dose: drawn before the dose lets them be read.</source>
        <translation>De toutes les ferritines après une dose : prélevées avant que la dose permette de les interpréter.</translation>
    </message>
    <message>
        <source>Of the courses that could be judged: optimal or adequate response in any sample.</source>
        <translation>Des cures qui ont pu être jugées : réponse optimale ou suffisante dans un prélèvement au moins.</translation>
    </message>
    <message>
        <source>Of the courses that could be judged: the last verdict is no response. A partial response counts as neither.</source>
        <translation>Des cures qui ont pu être jugées : le dernier verdict est l’absence de réponse. Une réponse partielle ne compte ni ici ni là.</translation>
    </message>
    <message>
        <source>Days from the first dose to the first haemoglobin that shows a response. The bar ends at the median, the line spans the middle half.</source>
        <translation>Jours de la première dose à la première hémoglobine qui montre une réponse. La barre finit à la médiane, le trait couvre la moitié centrale.</translation>
    </message>
    <message>
        <source>Days from the last dose of a course to the next course, where there was one. The bar ends at the median, the line spans the middle half.</source>
        <translation>Jours de la dernière dose d’une cure à la cure suivante, s’il y en a eu une. La barre finit à la médiane, le trait couvre la moitié centrale.</translation>
    </message>
    <message>
        <source>Of all courses: tested between the first dose and {n} months after the last.</source>
        <translation>De toutes les cures : dosé entre la première dose et {n} mois après la dernière.</translation>
    </message>
    <message>
        <source>Of the courses with a phosphate tested: low at least once.</source>
        <translation>Des cures avec un phosphate dosé : bas au moins une fois.</translation>
    </message>
    <message>
        <source>Of all patients with a dose: overdue in the worklist today.</source>
        <translation>De tous les patients avec une dose : en retard aujourd’hui dans la liste de travail.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Par produit</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Par besoin</translation>
    </message>
    <message>
        <source>Person: responsible by the signature of the sample, else who signed it.</source>
        <translation>Personne : responsable selon la signature du prélèvement, sinon qui l’a signé.</translation>
    </message>
    <message>
        <source>Dose of the course against the iron that was needed.</source>
        <translation>Dose de la cure par rapport au fer nécessaire.</translation>
    </message>
    <message>
        <source>Nobody signed</source>
        <translation>Personne n’a signé</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Plusieurs produits</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Produit inconnu</translation>
    </message>
    <message>
        <source>Less than needed</source>
        <translation>Moins que le besoin</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Selon le besoin</translation>
    </message>
    <message>
        <source>More than needed</source>
        <translation>Plus que le besoin</translation>
    </message>
    <message>
        <source>Need unknown</source>
        <translation>Besoin inconnu</translation>
    </message>
    <message>
        <source>{said}, small number</source>
        <translation>{said}, petit effectif</translation>
    </message>
    <message>
        <source>{days} d, n = {n}</source>
        <translation>{days} j, n = {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>median {days} days, middle half {low} to {high} days, courses: {n}</source>
        <translation>médiane {days} jours, moitié centrale {low} à {high} jours, cures : {n}</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>rien de compté</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole}), {level} interval {low} to {high}</source>
        <translation>{share} ({part} sur {whole}), intervalle à {level} de {low} à {high}</translation>
    </message>
    <message>
        <source>Small number: read it with care.</source>
        <translation>Petit effectif : à lire avec prudence.</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Rien à compter.</translation>
    </message>
    <message>
        <source>Not judged, courses: {n}.</source>
        <translation>Non jugées, cures : {n}.</translation>
    </message>
    <message>
        <source>Tests drawn too early: {n}. They cost {sum}, at {price} each.</source>
        <translation>Tests prélevés trop tôt : {n}. Ils coûtent {sum}, à {price} chacun.</translation>
    </message>
    <message>
        <source>That costs a second test of ferritin.</source>
        <translation>Cela coûte un second dosage de ferritine.</translation>
    </message>
    <message>
        <source>That costs a second test of ferritin: {price}.</source>
        <translation>Cela coûte un second dosage de ferritine : {price}.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Dosé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Hatched: fewer than {n}, a small number. Line: {level} interval.</source>
        <translation>Hachuré : moins de {n}, petit effectif. Trait : intervalle à {level}.</translation>
    </message>
    <message>
        <source>De-identified: counts only, no names and no identifiers of patients or staff.</source>
        <translation>Désidentifié : des nombres seulement, ni noms ni identifiants de patients ou du personnel.</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>Personne {n}</translation>
    </message>
    <message>
        <source>Until {month}</source>
        <translation>Jusqu’à {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Time, days</source>
        <translation>Durée, jours</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Patients: {n}. The first {m} by name are listed.</source>
        <translation>Patients : {n}. Les {m} premiers par nom sont listés.</translation>
    </message>
    <message>
        <source>Patients: {n}.</source>
        <translation>Patients : {n}.</translation>
    </message>
</context>
<context>
    <name>ClinicDesk</name>
    <message>
        <source>Export the numbers</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>{file} is written. It holds counts only, no names.</source>
        <translation>{file} est écrit. Il ne contient que des nombres, aucun nom.</translation>
    </message>
</context>
<context>
    <name>ClinicExport</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Wilson score, {n} %. {source}</source>
        <translation>Score de Wilson, {n} %. {source}</translation>
    </message>
    <message>
        <source>Fewer than {n}: the share says little.</source>
        <translation>Moins de {n} : la part dit peu de chose.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Small number</source>
        <translation>Petit effectif</translation>
    </message>
    <message>
        <source>Patients not read for this day</source>
        <translation>Patients non lus pour ce jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Interval from, %</source>
        <translation>Intervalle de, %</translation>
    </message>
    <message>
        <source>Interval to, %</source>
        <translation>Intervalle à, %</translation>
    </message>
    <message>
        <source>Lower quartile, days</source>
        <translation>Premier quartile, jours</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Médiane, jours</translation>
    </message>
    <message>
        <source>Upper quartile, days</source>
        <translation>Troisième quartile, jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>ClinicFilters</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
</context>
<context>
    <name>ClinicGroup</name>
    <message>
        <source>Default profile</source>
        <translation>Profil par défaut</translation>
    </message>
    <message>
        <source>Counts for every patient without a profile of their own, whatever their age and conditions. By age and conditions is the safer choice.</source>
        <translation>Vaut pour tout patient sans profil propre, quels que soient âge et affections. Selon l’âge et les affections est le choix le plus sûr.</translation>
    </message>
    <message>
        <source>Limit of deficiency</source>
        <translation>Limite de carence</translation>
    </message>
    <message>
        <source>Replaces the ferritin limit of the profiles that allow it.</source>
        <translation>Remplace la limite de ferritine des profils qui le permettent.</translation>
    </message>
    <message>
        <source>Limits of overload</source>
        <translation>Limites de surcharge</translation>
    </message>
    <message>
        <source>Ferritin and TSAT above which iron counts as too much.</source>
        <translation>Ferritine et TSAT au-dessus desquelles le fer est de trop.</translation>
    </message>
    <message>
        <source>By age and conditions</source>
        <translation>Selon l’âge et les affections</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Comme le dit le profil</translation>
    </message>
</context>
<context>
    <name>ClinicImpact</name>
    <message>
        <source>What would change: {choice}</source>
        <translation>Ce qui changerait : {choice}</translation>
    </message>
    <message>
        <source>&amp;Let it count</source>
        <translation>&amp;Mettre en vigueur</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Poursuivre la lecture</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Lecture de tous pour aujourd’hui</translation>
    </message>
    <message>
        <source>Patients not read for today: {n}. They count as they were read last, or not at all.</source>
        <translation>Patients non lus pour aujourd’hui : {n}. Ils comptent comme lus la dernière fois, ou pas du tout.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé : %1</translation>
    </message>
    <message>
        <source>Choose a sample first, then pin it.</source>
        <translation>Choisir d’abord un prélèvement, puis l’épingler.</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Comparison of two dates</source>
        <translation>Comparaison de deux dates</translation>
    </message>
    <message>
        <source>Pinned. Choose another sample to compare with it.</source>
        <translation>Épinglé. Choisir un autre prélèvement à comparer.</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>1 jour d’écart</translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation>%1 jours d’écart</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Différence, %1</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>Comparable</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>Mend condition</source>
        <translation>Corriger une affection</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Ajouter une affection</translation>
    </message>
    <message>
        <source>Choose the condition.</source>
        <translation>Choisissez l’affection.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>still present</source>
        <translation>toujours présente</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Affection</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Dé&amp;tail</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Enregistrer l’affection</translation>
    </message>
    <message>
        <source>An empty date leaves that end open.</source>
        <translation>Une date vide laisse ce bout ouvert.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>First trimester</source>
        <translation>Premier trimestre</translation>
    </message>
    <message>
        <source>Second trimester</source>
        <translation>Deuxième trimestre</translation>
    </message>
    <message>
        <source>Third trimester</source>
        <translation>Troisième trimestre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>In remission</source>
        <translation>En rémission</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed meanwhile – IronView</source>
        <translation>Modifié entre-temps – IronView</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Continuer avec la mienne</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Keep the other version</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>Keep {who}’s version</source>
        <translation>Garder la version de {who}</translation>
    </message>
    <message>
        <source>It cannot be changed any more. What you typed is given up with that.</source>
        <translation>On ne peut plus la modifier. Ce que vous avez saisi est alors abandonné.</translation>
    </message>
    <message>
        <source>Nothing is written yet. With “{keep}” what you typed is given up. With “{mine}” you go back to the form and save there.</source>
        <translation>Rien n’est encore écrit. Avec « {keep} », votre saisie est abandonnée. Avec « {mine} », vous revenez au formulaire et enregistrez là.</translation>
    </message>
    <message>
        <source>the other window</source>
        <translation>l’autre fenêtre</translation>
    </message>
    <message>
        <source>as you opened it</source>
        <translation>telle que vous l’avez ouverte</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>You took out {entry} in another window {when}.</source>
        <translation>Vous avez retiré {entry} dans une autre fenêtre {when}.</translation>
    </message>
    <message>
        <source>You changed {entry} in another window {when}.</source>
        <translation>Vous avez modifié {entry} dans une autre fenêtre {when}.</translation>
    </message>
    <message>
        <source>{who} took out {entry} {when}.</source>
        <translation>{who} a retiré {entry} {when}.</translation>
    </message>
    <message>
        <source>{who} changed {entry} {when}.</source>
        <translation>{who} a modifié {entry} {when}.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
</context>
<context>
    <name>ConsequenceBox</name>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Si vous enregistrez</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>&amp;Our version of {name}</source>
        <translation>&amp;Notre version de {name}</translation>
    </message>
    <message>
        <source>A &amp;profile of its own</source>
        <translation>Un &amp;profil à part</translation>
    </message>
    <message>
        <source>&amp;Short name, for files and commands</source>
        <translation>Nom &amp;court, pour fichiers et commandes</translation>
    </message>
    <message>
        <source>&amp;Name on screen</source>
        <translation>N&amp;om à l’écran</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Counts for the same patients, in place of the delivered one, from the moment you activate it.</source>
        <translation>Vaut pour les mêmes patients, à la place du profil fourni, dès que vous l’activez.</translation>
    </message>
    <message>
        <source>Counts only for patients for whom somebody chooses it, or as the default profile of the clinic.</source>
        <translation>Vaut seulement pour les patients pour qui on le choisit, ou comme profil par défaut.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a short name and a name.</source>
        <translation>Donnez-lui un nom court et un nom.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>IronView, locked</source>
        <translation>IronView, verrouillé</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>IronView met a fault</source>
        <translation>IronView a rencontré un défaut</translation>
    </message>
    <message>
        <source>The last action did not finish. What was saved before is safe. The report below holds no patient data. Look at it, then save it for the people who look after IronView. Nothing is sent by itself.</source>
        <translation>La dernière action n’a pas abouti. Ce qui était enregistré avant est en sûreté. Le rapport ci-dessous ne contient aucune donnée de patient. Le regarder, puis l’enregistrer pour les personnes qui s’occupent d’IronView. Rien n’est envoyé de soi-même.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Co&amp;pier le rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>{place} could not be written: {fault}. Choose another place.</source>
        <translation>{place} n’a pas pu être écrit : {fault}. Choisir un autre endroit.</translation>
    </message>
    <message>
        <source>The report is in {place}.</source>
        <translation>Le rapport est dans {place}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>DamagedStoreDialog</name>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Choose another backup…</source>
        <translation>&amp;Choisir une autre sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>There is no backup beside it. Look on the USB stick or the share that was chosen as the second place.</source>
        <translation>Aucune sauvegarde à côté. Regardez sur la clé USB ou le partage choisi comme second emplacement.</translation>
    </message>
    <message>
        <source>The newest backup is of {when}: patients {patients}, results {results}, {size}. What was entered after it is not in it. The file that cannot be read is kept aside.</source>
        <translation>La sauvegarde la plus récente date du {when} : patients {patients}, résultats {results}, {size}. Ce qui a été saisi après n’y est pas. Le fichier illisible est mis de côté.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.ironview-backup)</source>
        <translation>Sauvegardes (*.ironview-backup)</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Timeline as a table</source>
        <translation>Chronologie en tableau</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>not {date}</source>
        <translation>pas le {date}</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a date (F4)</source>
        <translation>Choisir une date (F4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} peut être {first} ou {second}.</translation>
    </message>
    <message>
        <source>{typed} lacks the day.</source>
        <translation>Il manque le jour à {typed}.</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it like {example}.</source>
        <translation>{typed} n’est pas une date. Écrivez comme {example}.</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates after today</source>
        <translation>Dates après aujourd’hui</translation>
    </message>
    <message>
        <source>Rows dated after today: {n}</source>
        <translation>Lignes datées après aujourd’hui : {n}</translation>
    </message>
    <message>
        <source>Day and month may be exchanged, or the year may be wrong. Results are read by their date: a wrong one can change what is said of the others.</source>
        <translation>Le jour et le mois sont peut-être inversés, ou l’année est fausse. Les résultats sont lus d’après leur date : une date fausse peut changer ce qui est dit des autres.</translation>
    </message>
    <message>
        <source>&amp;Store as they stand</source>
        <translation>&amp;Enregistrer telles quelles</translation>
    </message>
    <message>
        <source>&amp;Look at the rows</source>
        <translation>&amp;Voir les lignes</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>In the file…</source>
        <translation>Dans le fichier…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{n} rows are selected.</source>
        <translation>{n} lignes sont choisies.</translation>
    </message>
    <message>
        <source>Select rows to hold or reject them.</source>
        <translation>Choisissez des lignes à retenir ou à rejeter.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{who} entered {entry}</source>
        <translation>{who} a saisi {entry}</translation>
    </message>
    <message>
        <source>{who} marked {entry} as entered in error</source>
        <translation>{who} a marqué {entry} comme saisi par erreur</translation>
    </message>
    <message>
        <source>{who} took {entry} out</source>
        <translation>{who} a retiré {entry}</translation>
    </message>
    <message>
        <source>{who} brought {entry} back</source>
        <translation>{who} a remis {entry}</translation>
    </message>
    <message>
        <source>{who} excluded {entry}</source>
        <translation>{who} a exclu {entry}</translation>
    </message>
    <message>
        <source>{who} let {entry} take part again</source>
        <translation>{who} a réadmis {entry}</translation>
    </message>
    <message>
        <source>{who} moved {entry} to {other}</source>
        <translation>{who} a déplacé {entry} vers {other}</translation>
    </message>
    <message>
        <source>{who} moved {entry} here from {other}</source>
        <translation>{who} a déplacé {entry} ici depuis {other}</translation>
    </message>
    <message>
        <source>{who} added this patient</source>
        <translation>{who} a ajouté ce patient</translation>
    </message>
    <message>
        <source>{who} removed this patient from the list</source>
        <translation>{who} a retiré ce patient de la liste</translation>
    </message>
    <message>
        <source>{who} brought this patient back</source>
        <translation>{who} a remis ce patient</translation>
    </message>
    <message>
        <source>{who} overrode “{entry}”</source>
        <translation>{who} a écarté « {entry} »</translation>
    </message>
    <message>
        <source>{who} withdrew the override of “{entry}”</source>
        <translation>{who} a rétabli « {entry} »</translation>
    </message>
    <message>
        <source>{who} signed {entry}</source>
        <translation>{who} a validé {entry}</translation>
    </message>
    <message>
        <source>{who} signed {entry} again</source>
        <translation>{who} a validé à nouveau {entry}</translation>
    </message>
    <message>
        <source>{who} opened {entry} again</source>
        <translation>{who} a rouvert {entry}</translation>
    </message>
    <message>
        <source>{who} set {entry}</source>
        <translation>{who} a fixé : {entry}</translation>
    </message>
    <message>
        <source>{who} ended {entry}</source>
        <translation>{who} a mis fin à : {entry}</translation>
    </message>
    <message>
        <source>{entry} entered</source>
        <translation>{entry} saisi</translation>
    </message>
    <message>
        <source>{entry} marked as entered in error</source>
        <translation>{entry} marqué comme saisi par erreur</translation>
    </message>
    <message>
        <source>{entry} taken out</source>
        <translation>{entry} retiré</translation>
    </message>
    <message>
        <source>{entry} brought back</source>
        <translation>{entry} remis</translation>
    </message>
    <message>
        <source>{entry} excluded</source>
        <translation>{entry} exclu</translation>
    </message>
    <message>
        <source>{entry} let take part again</source>
        <translation>{entry} réadmis</translation>
    </message>
    <message>
        <source>{entry} moved to {other}</source>
        <translation>{entry} déplacé vers {other}</translation>
    </message>
    <message>
        <source>{entry} moved here from {other}</source>
        <translation>{entry} déplacé ici depuis {other}</translation>
    </message>
    <message>
        <source>patient added</source>
        <translation>patient ajouté</translation>
    </message>
    <message>
        <source>patient removed from the list</source>
        <translation>patient retiré de la liste</translation>
    </message>
    <message>
        <source>patient brought back</source>
        <translation>patient remis</translation>
    </message>
    <message>
        <source>“{entry}” overridden</source>
        <translation>« {entry} » écarté</translation>
    </message>
    <message>
        <source>override of “{entry}” withdrawn</source>
        <translation>« {entry} » rétabli</translation>
    </message>
    <message>
        <source>{entry} signed</source>
        <translation>{entry} validé</translation>
    </message>
    <message>
        <source>{entry} signed again</source>
        <translation>{entry} validé à nouveau</translation>
    </message>
    <message>
        <source>{entry} opened again</source>
        <translation>{entry} rouvert</translation>
    </message>
    <message>
        <source>{entry} set</source>
        <translation>fixé : {entry}</translation>
    </message>
    <message>
        <source>{entry} ended</source>
        <translation>fin : {entry}</translation>
    </message>
    <message>
        <source>{who} changed {entry} from {before} to {now}</source>
        <translation>{who} a modifié {entry} de {before} à {now}</translation>
    </message>
    <message>
        <source>{who} changed {entry}: {changes}</source>
        <translation>{who} a modifié {entry} : {changes}</translation>
    </message>
    <message>
        <source>{entry} changed from {before} to {now}</source>
        <translation>{entry} modifié de {before} à {now}</translation>
    </message>
    <message>
        <source>{entry} changed: {changes}</source>
        <translation>{entry} modifié : {changes}</translation>
    </message>
    <message>
        <source>details that are not shown</source>
        <translation>détails non montrés</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>une entrée</translation>
    </message>
</context>
<context>
    <name>DifferenceGrid</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Source of the newer</source>
        <translation>Source du plus récent</translation>
    </message>
</context>
<context>
    <name>DoseField</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>How many mg?</source>
        <translation>Combien de mg ?</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} peut être {first} ou {second}.</translation>
    </message>
    <message>
        <source>{typed} is no dose.</source>
        <translation>{typed} n’est pas une dose.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir : {what}</translation>
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
        <translation>Chiffrement et secours</translation>
    </message>
    <message>
        <source>&amp;Encrypt this store…</source>
        <translation>&amp;Chiffrer cette base…</translation>
    </message>
    <message>
        <source>&amp;Take the encryption away…</source>
        <translation>&amp;Supprimer le chiffrement…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>Changer la c&amp;lé…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>Nouvelle &amp;feuille de secours…</translation>
    </message>
    <message>
        <source>&amp;Files from before the encryption…</source>
        <translation>Fichiers d’&amp;avant le chiffrement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looks for backups and copies that anybody can still read.</source>
        <translation>Cherche sauvegardes et copies que tout le monde peut encore lire.</translation>
    </message>
    <message>
        <source>This store is encrypted: only a passphrase or the recovery sheet opens it.</source>
        <translation>Cette base est chiffrée : seule une phrase secrète ou la feuille de secours l’ouvre.</translation>
    </message>
    <message>
        <source>This store is not encrypted: who has the file can read it.</source>
        <translation>Cette base n’est pas chiffrée : qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>Everything in it, and every backup from then on, can only be read with a passphrase. Afterwards you print a recovery sheet, for the day the passphrase is forgotten.</source>
        <translation>Son contenu, et chaque sauvegarde à partir de là, ne se lit qu’avec une phrase secrète. Ensuite vous imprimez une feuille de secours, pour le jour où elle sera oubliée.</translation>
    </message>
    <message>
        <source>There is none yet: a forgotten passphrase would lose the store.</source>
        <translation>Il n’y en a pas encore : une phrase oubliée perdrait la base.</translation>
    </message>
    <message>
        <source>Makes a new code, and the sheet there was opens nothing any more.</source>
        <translation>Crée un nouveau code ; la feuille précédente n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Writes the store anew, so that whoever could open it once, and cannot now, could not do anything with a copy of the key either. Passphrases and sheet stay as they are.</source>
        <translation>Réécrit la base, pour que celui qui pouvait l’ouvrir autrefois, et ne le peut plus, ne puisse rien faire non plus d’une copie de la clé. Phrases secrètes et feuille restent.</translation>
    </message>
    <message>
        <source>Then anybody who has the file, a stick or the computer can read it.</source>
        <translation>Alors quiconque a le fichier, une clé USB ou l’ordinateur peut la lire.</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>La chiffrer</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Supprimer le chiffrement</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Make the new sheet</source>
        <translation>Créer la nouvelle feuille</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>To open {name}.</source>
        <translation>Pour ouvrir {name}.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>test</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rendu le</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>laboratory flag</source>
        <translation>marque du laboratoire</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>à jeun</translation>
    </message>
    <message>
        <source>haemolysed</source>
        <translation>hémolysé</translation>
    </message>
    <message>
        <source>reason to exclude it</source>
        <translation>motif d’exclusion</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>course</source>
        <translation>cure</translation>
    </message>
    <message>
        <source>baseline haemoglobin</source>
        <translation>hémoglobine de départ</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>réaction</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>affection</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numéros</translation>
    </message>
    <message>
        <source>menopausal status</source>
        <translation>statut ménopausique</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weight before pregnancy</source>
        <translation>poids avant la grossesse</translation>
    </message>
    <message>
        <source>height</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>reason for the profile</source>
        <translation>motif du profil</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>clinically relevant</source>
        <translation>cliniquement important</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>ce qui est fait</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>next date</source>
        <translation>prochaine date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>analyses</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>infusion of {product}</source>
        <translation>perfusion de {product}</translation>
    </message>
    <message>
        <source>the patient&apos;s data</source>
        <translation>les données du patient</translation>
    </message>
    <message>
        <source>the override of “{finding}”</source>
        <translation>la mise à l’écart de « {finding} »</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>le prélèvement</translation>
    </message>
    <message>
        <source>the booked test</source>
        <translation>l’analyse fixée</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>l’appel</translation>
    </message>
    <message>
        <source>the target of {analyte}</source>
        <translation>l’objectif pour {analyte}</translation>
    </message>
    <message>
        <source>infusion of {product} {dose}</source>
        <translation>perfusion de {product} {dose}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>{field} {now} added</source>
        <translation>{field} {now} ajouté</translation>
    </message>
    <message>
        <source>{field} {before} taken out</source>
        <translation>{field} {before} retiré</translation>
    </message>
    <message>
        <source>{field} from {before} to {now}</source>
        <translation>{field} de {before} à {now}</translation>
    </message>
    <message>
        <source>{entry} without a date</source>
        <translation>{entry} sans date</translation>
    </message>
    <message>
        <source>{entry} of {date}</source>
        <translation>{entry} du {date}</translation>
    </message>
</context>
<context>
    <name>EntriesDialog</name>
    <message>
        <source>Entries of {patient}</source>
        <translation>Entrées de {patient}</translation>
    </message>
    <message>
        <source>Entries besides results</source>
        <translation>Entrées hors résultats</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Entered in &amp;error…</source>
        <translation>Saisi par &amp;erreur…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <translation>&amp;Déplacer vers un autre patient…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing but results is on record yet. Infusions, events, scores and conditions will stand here, to be changed or removed.</source>
        <translation>Seuls des résultats sont au dossier. Perfusions, événements, scores et affections figureront ici, pour être modifiés ou retirés.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>{said} Your entry is kept; compare before saving.</source>
        <translation>{said} Votre saisie est gardée ; comparez avant d’enregistrer.</translation>
    </message>
</context>
<context>
    <name>EntryFooter</name>
    <message>
        <source>Save and next patient</source>
        <translation>Enregistrer et patient suivant</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauver</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Votre saisie n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>ErrandDialog</name>
    <message>
        <source>The store is closed for a moment. It is changed as a whole or not at all.</source>
        <translation>La base est fermée un instant. Elle est changée en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Écriture et vérification</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Mend event</source>
        <translation>Corriger un événement</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Choisissez ce qui est arrivé.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>This date lies ahead; only an MRI can be planned.</source>
        <translation>Cette date est à venir ; seule une IRM peut être prévue.</translation>
    </message>
    <message>
        <source>{typed} is no number of units.</source>
        <translation>{typed} n’est pas un nombre d’unités.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ce qui est arrivé</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>L’enregistrement s’annule par Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{row}: not used, {why}</source>
        <translation>{row} : non utilisé, {why}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>Copier les preuves comme texte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Select a finding to see what it rests on.</source>
        <translation>Choisissez un constat pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qu’il disait</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Ce patient</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Évolution attendue</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Other rules would say</source>
        <translation>D’autres règles diraient</translation>
    </message>
    <message>
        <source>Override with a reason…</source>
        <translation>Écarter avec un motif…</translation>
    </message>
</context>
<context>
    <name>ExampleChart</name>
    <message>
        <source>Example: after a dose of ferric carboxymaltose 1000 mg a ferritin of 1050 is kept but not read; from day 28 values can be read.</source>
        <translation>Exemple : après une dose de carboxymaltose ferrique de 1000 mg, une ferritine de 1050 est gardée mais non interprétée ; dès le jour 28 les valeurs sont interprétables.</translation>
    </message>
    <message>
        <source>Ferric carboxymaltose 1000 mg</source>
        <translation>Carboxymaltose ferrique 1000 mg</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritine</translation>
    </message>
    <message>
        <source>readable from {date}</source>
        <translation>interprétable dès le {date}</translation>
    </message>
    <message>
        <source>1050, off scale</source>
        <translation>1050, hors échelle</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>interprétable</translation>
    </message>
    <message>
        <source>provisional, may still fall</source>
        <translation>provisoire, peut encore baisser</translation>
    </message>
    <message>
        <source>too early, kept but not interpreted</source>
        <translation>trop tôt, gardé mais non interprété</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>no value of this sample can be read; the line below it says why.</source>
        <translation>aucune valeur de ce prélèvement n’est interprétable ; la ligne en dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>the values lie where these rules would think about giving iron.</source>
        <translation>les valeurs se situent là où ces règles songeraient à donner du fer.</translation>
    </message>
    <message>
        <source>the values are below the limit: little iron is in reserve.</source>
        <translation>les valeurs sont sous la limite : il y a peu de fer en réserve.</translation>
    </message>
    <message>
        <source>there is iron in reserve, but little of it reaches the blood.</source>
        <translation>il y a du fer en réserve, mais peu en arrive dans le sang.</translation>
    </message>
    <message>
        <source>little iron is on its way in the blood, and ferritin does not say why.</source>
        <translation>peu de fer circule dans le sang, et la ferritine ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>the reserve and the iron in the blood are both above their limits.</source>
        <translation>la réserve et le fer dans le sang dépassent tous deux leurs limites.</translation>
    </message>
    <message>
        <source>ferritin is above its limit. Stores or an inflammation can be the cause.</source>
        <translation>la ferritine dépasse sa limite. Les réserves ou une inflammation peuvent en être la cause.</translation>
    </message>
    <message>
        <source>the values do not decide it; the finding says what would.</source>
        <translation>les valeurs ne tranchent pas ; le constat dit ce qui trancherait.</translation>
    </message>
    <message>
        <source>there is enough iron in reserve.</source>
        <translation>il y a assez de fer en réserve.</translation>
    </message>
    <message>
        <source>ferritin or TSAT is missing or cannot be read yet.</source>
        <translation>la ferritine ou la TSAT manque ou n’est pas encore interprétable.</translation>
    </message>
    <message>
        <source>not both of them are above their limits.</source>
        <translation>elles ne dépassent pas toutes deux leurs limites.</translation>
    </message>
    <message>
        <source>both are above their limits in one sample; a second one decides.</source>
        <translation>toutes deux dépassent leurs limites dans un prélèvement ; un second tranche.</translation>
    </message>
    <message>
        <source>both were above their limits again in a later sample.</source>
        <translation>toutes deux dépassaient à nouveau leurs limites dans un prélèvement ultérieur.</translation>
    </message>
    <message>
        <source>there is no haemoglobin from before the course to compare with.</source>
        <translation>il n’y a pas d’hémoglobine d’avant la cure à laquelle comparer.</translation>
    </message>
    <message>
        <source>no rise is expected here, for example because there was no anaemia.</source>
        <translation>aucune montée n’est attendue ici, par exemple faute d’anémie.</translation>
    </message>
    <message>
        <source>something else moved haemoglobin too, such as a transfusion, a bleed or ESA.</source>
        <translation>autre chose a aussi fait bouger l’hémoglobine, comme une transfusion, un saignement ou un ASE.</translation>
    </message>
    <message>
        <source>too few days have passed to say anything.</source>
        <translation>trop peu de jours ont passé pour dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>it is early, and the first days can only hint at a response.</source>
        <translation>il est tôt, et les premiers jours ne peuvent que laisser deviner une réponse.</translation>
    </message>
    <message>
        <source>the rise is as it should be by now.</source>
        <translation>la montée est telle qu’elle devrait être à ce stade.</translation>
    </message>
    <message>
        <source>the rise is small so far, and there is still time.</source>
        <translation>la montée est faible jusqu’ici, et il reste du temps.</translation>
    </message>
    <message>
        <source>haemoglobin rose as much as one hopes for.</source>
        <translation>l’hémoglobine a monté autant qu’on l’espère.</translation>
    </message>
    <message>
        <source>haemoglobin rose enough, or there is no anaemia any more.</source>
        <translation>l’hémoglobine a assez monté, ou il n’y a plus d’anémie.</translation>
    </message>
    <message>
        <source>haemoglobin rose, but less than expected.</source>
        <translation>l’hémoglobine a monté, mais moins qu’attendu.</translation>
    </message>
    <message>
        <source>haemoglobin did not rise as expected; the evidence lists what to look for.</source>
        <translation>l’hémoglobine n’a pas monté comme attendu ; les preuves disent quoi chercher.</translation>
    </message>
    <message>
        <source>the values needed for it are missing or contradict each other.</source>
        <translation>les valeurs nécessaires manquent ou se contredisent.</translation>
    </message>
    <message>
        <source>no dose on record asks for one.</source>
        <translation>aucune dose au dossier n’en demande.</translation>
    </message>
    <message>
        <source>from this day on a test can be read.</source>
        <translation>à partir de ce jour une analyse est interprétable.</translation>
    </message>
    <message>
        <source>a test can be read already; on this day it is firm.</source>
        <translation>une analyse est déjà interprétable ; à ce jour elle est ferme.</translation>
    </message>
    <message>
        <source>since this day the test should be drawn.</source>
        <translation>depuis ce jour l’analyse est à prélever.</translation>
    </message>
    <message>
        <source>the test should have been drawn well before today.</source>
        <translation>l’analyse aurait dû être prélevée bien avant aujourd’hui.</translation>
    </message>
    <message>
        <source>the newest sample came too early; from this day on a new one can be read.</source>
        <translation>le dernier prélèvement est venu trop tôt ; à partir de ce jour un nouveau est interprétable.</translation>
    </message>
    <message>
        <source>there is a sample that can be read; on this day one looks again.</source>
        <translation>il y a un prélèvement interprétable ; à ce jour on regarde à nouveau.</translation>
    </message>
    <message>
        <source>The evidence shows the values it used, those it left out, and why.</source>
        <translation>Les preuves montrent les valeurs utilisées, celles laissées de côté, et pourquoi.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Interprétable</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Assay interference</source>
        <translation>Interférence du dosage</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>Before or after the dose?</source>
        <translation>Avant ou après la dose ?</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Drawn long enough after the last dose, and no interference is known. The value is compared with the limits.</source>
        <translation>Prélevé assez longtemps après la dernière dose, et aucune interférence n’est connue. La valeur est comparée aux limites.</translation>
    </message>
    <message>
        <source>It may be read with care and may still move; ferritin still falls. A later sample will be firm.</source>
        <translation>À lire avec prudence, peut encore bouger ; la ferritine baisse encore. Un prélèvement ultérieur sera ferme.</translation>
    </message>
    <message>
        <source>Drawn too soon after an infusion. Infused iron raises ferritin and TSAT for weeks, whatever the stores hold. The value is kept, and nothing is concluded from it.</source>
        <translation>Prélevé trop peu de temps après une perfusion. Le fer perfusé élève la ferritine et la TSAT pendant des semaines, quelles que soient les réserves. La valeur est gardée, et rien n’en est conclu.</translation>
    </message>
    <message>
        <source>Iron from the infusion itself was still in the blood and disturbs the measurement. The value says nothing about the patient.</source>
        <translation>Du fer de la perfusion elle-même était encore dans le sang et trouble la mesure. La valeur ne dit rien du patient.</translation>
    </message>
    <message>
        <source>The value contradicts the others of the sample, or the sample could not give a true one. The card of the result says why.</source>
        <translation>La valeur contredit les autres du prélèvement, ou celui-ci ne pouvait en donner de juste. La fiche du résultat dit pourquoi.</translation>
    </message>
    <message>
        <source>Sample and infusion are of the same day, and nothing says which came first. Enter the hours, or say which was first.</source>
        <translation>Prélèvement et perfusion sont du même jour, et rien ne dit lequel vint d’abord. Saisissez les heures, ou dites lequel fut premier.</translation>
    </message>
    <message>
        <source>A question about this row is open, such as its unit. It is kept and not read until somebody answers.</source>
        <translation>Une question sur cette ligne est ouverte, par exemple son unité. Elle est gardée et n’est pas lue avant une réponse.</translation>
    </message>
    <message>
        <source>A person set the result aside, with a reason. It stays visible and can take part again.</source>
        <translation>Une personne a mis le résultat de côté, avec un motif. Il reste visible et peut être réadmis.</translation>
    </message>
    <message>
        <source>somebody should look today.</source>
        <translation>quelqu’un devrait regarder aujourd’hui.</translation>
    </message>
    <message>
        <source>a decision is needed.</source>
        <translation>une décision est nécessaire.</translation>
    </message>
    <message>
        <source>worth knowing when you next see the patient.</source>
        <translation>bon à savoir quand vous reverrez le patient.</translation>
    </message>
    <message>
        <source>explains something; there is nothing to do.</source>
        <translation>explique quelque chose ; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Says what ferritin and TSAT together tell about the iron in reserve.</source>
        <translation>Dit ce que la ferritine et la TSAT ensemble révèlent du fer en réserve.</translation>
    </message>
    <message>
        <source>Says that ferritin and TSAT are above their limits. It is a pattern, not a diagnosis.</source>
        <translation>Dit que la ferritine et la TSAT dépassent leurs limites. C’est un profil, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Compares the rise of haemoglobin with what is expected after the doses.</source>
        <translation>Compare la montée de l’hémoglobine à ce qu’on attend après les doses.</translation>
    </message>
    <message>
        <source>Says what the time since the last dose does to the values of this sample.</source>
        <translation>Dit ce que le temps depuis la dernière dose fait aux valeurs de ce prélèvement.</translation>
    </message>
    <message>
        <source>Watches over what can become dangerous, whatever the iron stores say.</source>
        <translation>Veille sur ce qui peut devenir dangereux, quoi que disent les réserves de fer.</translation>
    </message>
    <message>
        <source>Compares the doses given with the limits of the product and the need.</source>
        <translation>Compare les doses données aux limites du produit et au besoin.</translation>
    </message>
    <message>
        <source>Names something besides iron that moves these values, such as an inflammation or a transfusion.</source>
        <translation>Nomme autre chose que le fer qui fait bouger ces valeurs, comme une inflammation ou une transfusion.</translation>
    </message>
    <message>
        <source>Says that a row could not be used as it came, and what to ask.</source>
        <translation>Dit qu’une ligne n’a pu servir telle quelle, et ce qu’il faut demander.</translation>
    </message>
    <message>
        <source>Whether there is iron in reserve, from ferritin and TSAT of the newest sample.</source>
        <translation>S’il y a du fer en réserve, d’après la ferritine et la TSAT du dernier prélèvement.</translation>
    </message>
    <message>
        <source>Whether ferritin and TSAT stand above their limits. It is a pattern, not a diagnosis.</source>
        <translation>Si la ferritine et la TSAT dépassent leurs limites. C’est un profil, pas un diagnostic.</translation>
    </message>
    <message>
        <source>What haemoglobin did since the course of iron began, against what is expected.</source>
        <translation>Ce qu’a fait l’hémoglobine depuis le début de la cure de fer, par rapport à l’attendu.</translation>
    </message>
    <message>
        <source>The iron of the last course, compared with the need that was worked out.</source>
        <translation>Le fer de la dernière cure, comparé au besoin calculé.</translation>
    </message>
    <message>
        <source>The day from which a test makes sense. Every new dose moves it: a sample drawn sooner could not be read.</source>
        <translation>Le jour à partir duquel une analyse a un sens. Chaque nouvelle dose le déplace : un prélèvement plus tôt ne serait pas interprétable.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read on in the manual</source>
        <translation>Lire la suite dans le manuel</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Patient package (locked and signed)</source>
        <translation>Paquet de patients (verrouillé et signé)</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>&amp;Dépersonnaliser</translation>
    </message>
    <message>
        <source>&amp;Copy as case</source>
        <translation>&amp;Copier comme cas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All patients: {count}</source>
        <translation>Tous les patients : {count}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Left out: names, numbers and ids of the patient, unknown brands, lots, reactions, notes, laboratories (they become Laboratory 1, 2), who excluded what, and every text that is no code. All dates are moved by the same whole weeks; ages, times of day and the days between any two rows stay, and so does the answer. Rare diseases or courses may still tell who it is.</source>
        <translation>Omis : noms, numéros et identifiants du patient, marques inconnues, lots, réactions, notes, laboratoires (ils deviennent Laboratoire 1, 2), qui a exclu quoi, et tout texte qui n’est pas un code. Toutes les dates sont décalées des mêmes semaines entières ; âges, heures et jours entre deux lignes restent, et la réponse aussi. Des maladies ou évolutions rares peuvent encore révéler la personne.</translation>
    </message>
    <message>
        <source>The file holds names, numbers and dates as they are. Keep it as you keep the record.</source>
        <translation>Le fichier contient noms, numéros et dates tels quels. Gardez-le comme le dossier.</translation>
    </message>
    <message>
        <source>One file for another clinic that uses IronView. It holds the whole record, locked with a passphrase and signed by this store; without the passphrase nobody reads it.</source>
        <translation>Un fichier pour un autre établissement qui utilise IronView. Il contient le dossier entier, verrouillé par une phrase secrète et signé par cette base ; sans la phrase, personne ne le lit.</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>Création du cas</translation>
    </message>
    <message>
        <source>Locking the patients</source>
        <translation>Verrouillage des patients</translation>
    </message>
    <message>
        <source>{path} is written. Patients in it: {count}.</source>
        <translation>{path} est écrit. Patients : {count}.</translation>
    </message>
    <message>
        <source>{path} is written. Patients in it: {count}. The receiver is shown the fingerprint {fingerprint} and compares it with you.</source>
        <translation>{path} est écrit. Patients : {count}. Le destinataire voit l’empreinte {fingerprint} et la compare avec vous.</translation>
    </message>
    <message>
        <source>The case is on the clipboard, de-identified as described above.</source>
        <translation>Le cas est dans le presse-papiers, dépersonnalisé comme décrit ci-dessus.</translation>
    </message>
    <message>
        <source>The case is on the clipboard. A case is always de-identified.</source>
        <translation>Le cas est dans le presse-papiers. Un cas est toujours dépersonnalisé.</translation>
    </message>
    <message>
        <source>IronView record (JSON)</source>
        <translation>Fiche IronView (JSON)</translation>
    </message>
    <message>
        <source>FHIR R4 Bundle (JSON)</source>
        <translation>Bundle FHIR R4 (JSON)</translation>
    </message>
    <message>
        <source>Results as a table (CSV)</source>
        <translation>Résultats en tableau (CSV)</translation>
    </message>
    <message>
        <source>One row per patient (CSV)</source>
        <translation>Une ligne par patient (CSV)</translation>
    </message>
    <message>
        <source>Results and patients (XLSX)</source>
        <translation>Résultats et patients (XLSX)</translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>What you typed is still here.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Choose a bar to see its patients.</source>
        <translation>Choisir une barre pour voir ses patients.</translation>
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
        <translation>Lignes : {added} ajoutées, {amended} corrigées, {unchanged} déjà enregistrées, {asked} dont le patient n’est pas décidé, {left_out} omises, {held} retenues, {rejected} rejetées.</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Retenues :</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Rejetées :</translation>
    </message>
    <message>
        <source>Done: nothing of this file waits.</source>
        <translation>Terminé : rien de ce fichier n’attend.</translation>
    </message>
    <message>
        <source>Held: part of this file waits for a decision in the import window.</source>
        <translation>Retenu : une partie de ce fichier attend une décision dans la fenêtre d’import.</translation>
    </message>
    <message>
        <source>Failed: this file could not be read. Nothing of it was stored.</source>
        <translation>Échec : ce fichier n’a pas pu être lu. Rien n’en a été enregistré.</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>ferritin above 10 000</source>
        <translation>ferritine au-dessus de 10 000</translation>
    </message>
    <message>
        <source>phosphate very low</source>
        <translation>phosphate très bas</translation>
    </message>
    <message>
        <source>haemoglobin below 7.0</source>
        <translation>hémoglobine sous 7,0</translation>
    </message>
    <message>
        <source>persistent overload pattern</source>
        <translation>aspect de surcharge persistante</translation>
    </message>
    <message>
        <source>ferritin above 1000</source>
        <translation>ferritine au-dessus de 1000</translation>
    </message>
    <message>
        <source>unexpectedly low after a dose</source>
        <translation>anormalement bas après une dose</translation>
    </message>
    <message>
        <source>a dose without a date</source>
        <translation>une dose sans date</translation>
    </message>
    <message>
        <source>no response, to decide</source>
        <translation>pas de réponse, à décider</translation>
    </message>
    <message>
        <source>hold iron</source>
        <translation>suspendre le fer</translation>
    </message>
    <message>
        <source>phosphate low</source>
        <translation>phosphate bas</translation>
    </message>
    <message>
        <source>dose above its maximum</source>
        <translation>dose au-dessus de son maximum</translation>
    </message>
    <message>
        <source>doses too close</source>
        <translation>doses trop rapprochées</translation>
    </message>
    <message>
        <source>too much in 7 days</source>
        <translation>trop en 7 jours</translation>
    </message>
    <message>
        <source>dose above need</source>
        <translation>dose au-dessus du besoin</translation>
    </message>
    <message>
        <source>unknown product</source>
        <translation>produit inconnu</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>override open again</source>
        <translation>mise à l’écart à revoir</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>jour {n}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a patient</source>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>Then enter a panel or a dose</source>
        <translation>Puis saisir un bilan ou une dose</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>HL7, FHIR, CSV, Excel, or drop a file here</source>
        <translation>HL7, FHIR, CSV, Excel, ou déposer un fichier ici</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>With invented patients, marked DEMO</source>
        <translation>Avec des patients inventés, marqués DEMO</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>not used: nothing leaves this computer</source>
        <translation>non utilisé : rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>{zone}, dates count by it</source>
        <translation>{zone}, les dates le suivent</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>{name} {version}: readable from day {n}</source>
        <translation>{name} {version} : interprétable dès le jour {n}</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Cette installation</translation>
    </message>
    <message>
        <source>computes known cases, and compares</source>
        <translation>calcule des cas connus et compare</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>none: who has the file can read it</source>
        <translation>aucune : qui a le fichier peut le lire</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>set: who has only the file cannot read it</source>
        <translation>définie : le fichier seul ne se lit pas</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore regardé</translation>
    </message>
    <message>
        <source>beside the store only: lost with this disk</source>
        <translation>à côté de la base seulement : perdues avec ce disque</translation>
    </message>
    <message>
        <source>no copy in {folder} yet</source>
        <translation>pas encore de copie dans {folder}</translation>
    </message>
    <message>
        <source>also in {folder}</source>
        <translation>aussi dans {folder}</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Aucun patient encore</translation>
    </message>
    <message>
        <source>IronView puts iron blood tests and infusions on one timeline, says of every result whether it can be read yet, and when to test next.</source>
        <translation>IronView met bilans de fer et perfusions sur une même frise, dit de chaque résultat s’il est déjà interprétable, et quand tester ensuite.</translation>
    </message>
    <message>
        <source>Start with one patient or one file. Nothing leaves this computer.</source>
        <translation>Commencez par un patient ou un fichier. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Lire le manuel</translation>
    </message>
    <message>
        <source>Before the first real patient</source>
        <translation>Avant le premier vrai patient</translation>
    </message>
    <message>
        <source>How a result will look</source>
        <translation>Aspect d’un résultat</translation>
    </message>
</context>
<context>
    <name>FollowUpPicture</name>
    <message>
        <source>Dates this dose makes</source>
        <translation>Dates qui suivent cette dose</translation>
    </message>
    <message>
        <source>Too early to read until {date}</source>
        <translation>Trop tôt pour interpréter jusqu’au {date}</translation>
    </message>
    <message>
        <source>provisional until {date}</source>
        <translation>provisoire jusqu’au {date}</translation>
    </message>
    <message>
        <source>steady from {date}</source>
        <translation>stable dès le {date}</translation>
    </message>
</context>
<context>
    <name>ForeseenChanges</name>
    <message>
        <source>It is kept on record; no verdict changes by it.</source>
        <translation>Cela est noté ; aucun avis n’en change.</translation>
    </message>
    <message>
        <source>The rules of &lt;b&gt;{profile}&lt;/b&gt; come into force for this patient.</source>
        <translation>Les règles de &lt;b&gt;{profile}&lt;/b&gt; entrent en vigueur pour ce patient.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 stored sample&lt;/b&gt; reads differently by it.</source>
        <translation>&lt;b&gt;1 prélèvement enregistré&lt;/b&gt; s’interprète autrement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} stored samples&lt;/b&gt; read differently by it.</source>
        <translation>&lt;b&gt;{count} prélèvements enregistrés&lt;/b&gt; s’interprètent autrement.</translation>
    </message>
    <message>
        <source>No test is waited for any more.</source>
        <translation>Aucun examen n’est plus attendu.</translation>
    </message>
    <message>
        <source>The next test moves to {dates}.</source>
        <translation>Le prochain examen passe au {dates}.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>An update was cut short. Close IronView and run: ironview update. It finishes the update or takes it back.</source>
        <translation>Une mise à jour a été interrompue. Fermer IronView et lancer : ironview update. Il la termine ou l’annule.</translation>
    </message>
    <message>
        <source>On this system a new version is installed with its set-up, over this one.</source>
        <translation>Sur ce système, une nouvelle version s’installe avec son programme d’installation, par-dessus celle-ci.</translation>
    </message>
</context>
<context>
    <name>HiddenStrip</name>
    <message>
        <source>Hidden parts</source>
        <translation>Parties masquées</translation>
    </message>
    <message>
        <source>Hidden:</source>
        <translation>Masqué :</translation>
    </message>
    <message>
        <source>Show again: {part}</source>
        <translation>Montrer à nouveau : {part}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>And {entries} more</source>
        <translation>Et {entries} de plus</translation>
    </message>
    <message>
        <source>{other} merged into this patient</source>
        <translation>{other} fusionné dans ce patient</translation>
    </message>
    <message>
        <source>{other} separated again</source>
        <translation>{other} séparé à nouveau</translation>
    </message>
    <message>
        <source>{entries} imported from {source}</source>
        <translation>{entries} importées de {source}</translation>
    </message>
    <message>
        <source>{entries}, first {first}</source>
        <translation>{entries}, d’abord {first}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>annulé depuis</translation>
    </message>
    <message>
        <source>{who} looked at this patient.</source>
        <translation>{who} a consulté ce patient.</translation>
    </message>
    <message>
        <source>{who} looked at this patient {count} times, until {time}.</source>
        <translation>{who} a consulté ce patient {count} fois, jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Perfusions</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Autres entrées</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>Données du patient</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Mises à l’écart</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Validations</translation>
    </message>
    <message>
        <source>Booked tests and calls</source>
        <translation>Rendez-vous et appels</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Moved and merged</source>
        <translation>Déplacés et fusionnés</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>undo of: {what}</source>
        <translation>annulation de : {what}</translation>
    </message>
    <message>
        <source>redo of: {what}</source>
        <translation>rétablissement de : {what}</translation>
    </message>
    <message>
        <source>{who} did again: {what}</source>
        <translation>{who} a refait : {what}</translation>
    </message>
    <message>
        <source>{who} took back: {what}</source>
        <translation>{who} a annulé : {what}</translation>
    </message>
    <message>
        <source>{who} imported {entries} of this patient from {source}</source>
        <translation>{who} a importé {entries} de ce patient depuis {source}</translation>
    </message>
    <message>
        <source>{who} merged {other} into this patient</source>
        <translation>{who} a fusionné {other} dans ce patient</translation>
    </message>
    <message>
        <source>{who} separated {other} from this patient again</source>
        <translation>{who} a séparé à nouveau {other} de ce patient</translation>
    </message>
    <message>
        <source>{sentence}, as in an earlier version</source>
        <translation>{sentence}, comme dans une version antérieure</translation>
    </message>
    <message>
        <source>{who} added this patient with {entries}</source>
        <translation>{who} a ajouté ce patient avec {entries}</translation>
    </message>
    <message>
        <source>{who} moved {entries}</source>
        <translation>{who} a déplacé {entries}</translation>
    </message>
    <message>
        <source>{who} entered {entries}</source>
        <translation>{who} a saisi {entries}</translation>
    </message>
    <message>
        <source>{who} changed {entries}</source>
        <translation>{who} a modifié {entries}</translation>
    </message>
    <message>
        <source>{who} changed what results are read by: {what}</source>
        <translation>{who} a modifié ce par quoi les résultats sont interprétés : {what}</translation>
    </message>
    <message>
        <source>{who} changed what results are read by</source>
        <translation>{who} a modifié ce par quoi les résultats sont interprétés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the delivered profile “{name}” counts again</source>
        <translation>le profil fourni « {name} » vaut à nouveau</translation>
    </message>
    <message>
        <source>version {number} of the own profile “{name}” counts</source>
        <translation>la version {number} du profil propre « {name} » vaut</translation>
    </message>
    <message>
        <source>time zone of the clinic</source>
        <translation>fuseau horaire de l’établissement</translation>
    </message>
    <message>
        <source>profile for everybody</source>
        <translation>profil pour tous</translation>
    </message>
    <message>
        <source>limits for iron deficiency</source>
        <translation>limites de carence en fer</translation>
    </message>
    <message>
        <source>limits for iron overload</source>
        <translation>limites de surcharge en fer</translation>
    </message>
    <message>
        <source>{choice} from {before} to {now}</source>
        <translation>{choice} de {before} à {now}</translation>
    </message>
    <message>
        <source>{sentence}: {reason}</source>
        <translation>{sentence} : {reason}</translation>
    </message>
    <message>
        <source>{who} saved {what} as {file}.</source>
        <translation>{who} a enregistré {what} sous {file}.</translation>
    </message>
    <message>
        <source>{who} printed {what}.</source>
        <translation>{who} a imprimé {what}.</translation>
    </message>
    <message>
        <source>{who} exported {what} to {file}.</source>
        <translation>{who} a exporté {what} vers {file}.</translation>
    </message>
    <message>
        <source>{who} copied {what}.</source>
        <translation>{who} a copié {what}.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>a FHIR bundle</source>
        <translation>un lot FHIR</translation>
    </message>
    <message>
        <source>a table of results</source>
        <translation>un tableau des résultats</translation>
    </message>
    <message>
        <source>a workbook of results</source>
        <translation>un classeur des résultats</translation>
    </message>
    <message>
        <source>a table of patients</source>
        <translation>un tableau des patients</translation>
    </message>
    <message>
        <source>a locked package</source>
        <translation>un paquet verrouillé</translation>
    </message>
    <message>
        <source>a case without name</source>
        <translation>un cas sans nom</translation>
    </message>
    <message>
        <source>the page for the record</source>
        <translation>la page pour le dossier</translation>
    </message>
    <message>
        <source>the page for the patient</source>
        <translation>la page pour le patient</translation>
    </message>
    <message>
        <source>the page for the patient in large print</source>
        <translation>la page pour le patient en gros caractères</translation>
    </message>
    <message>
        <source>the slip with the next test</source>
        <translation>le billet du prochain test</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>la lettre</translation>
    </message>
    <message>
        <source>a label for the laboratory</source>
        <translation>une étiquette pour le laboratoire</translation>
    </message>
    <message>
        <source>the worklist</source>
        <translation>la liste de travail</translation>
    </message>
    <message>
        <source>the list of calls</source>
        <translation>la liste des appels</translation>
    </message>
    <message>
        <source>the page of who needs nothing</source>
        <translation>la page de qui n’a besoin de rien</translation>
    </message>
    <message>
        <source>the options for a visit</source>
        <translation>les options d’une visite</translation>
    </message>
    <message>
        <source>the review as text</source>
        <translation>la synthèse en texte</translation>
    </message>
    <message>
        <source>the history as text</source>
        <translation>l’historique en texte</translation>
    </message>
    <message>
        <source>the evidence of a finding</source>
        <translation>les preuves d’un constat</translation>
    </message>
    <message>
        <source>the picture of the timeline</source>
        <translation>l’image de la chronologie</translation>
    </message>
    <message>
        <source>Stood in {lanes} when lanes began to be kept.</source>
        <translation>Était dans {lanes} quand les files ont commencé à être conservées.</translation>
    </message>
    <message>
        <source>{moved}, because the facts changed</source>
        <translation>{moved}, parce que les faits ont changé</translation>
    </message>
    <message>
        <source>{moved}, by this action</source>
        <translation>{moved}, par cette action</translation>
    </message>
    <message>
        <source>read for {day}</source>
        <translation>lu pour le {day}</translation>
    </message>
    <message>
        <source>Entered {lanes}</source>
        <translation>Entré dans {lanes}</translation>
    </message>
    <message>
        <source>Left {lanes}</source>
        <translation>Sorti de {lanes}</translation>
    </message>
    <message>
        <source>Left {left}, entered {entered}</source>
        <translation>Sorti de {left}, entré dans {entered}</translation>
    </message>
    <message>
        <source>“{lane}”</source>
        <translation>« {lane} »</translation>
    </message>
    <message>
        <source>By an action: {change}</source>
        <translation>Par une action : {change}</translation>
    </message>
    <message>
        <source>The facts changed: {change}</source>
        <translation>Les faits ont changé : {change}</translation>
    </message>
    <message>
        <source>Taken out of the list: {change}</source>
        <translation>Retiré de la liste : {change}</translation>
    </message>
    <message>
        <source>The facts changed: it is another day.</source>
        <translation>Les faits ont changé : c’est un autre jour.</translation>
    </message>
    <message>
        <source>The facts changed: a profile or a choice of the clinic counts now.</source>
        <translation>Les faits ont changé : un autre profil ou un autre choix de la clinique s’applique.</translation>
    </message>
    <message>
        <source>The facts changed: it is another day, and other rules count.</source>
        <translation>Les faits ont changé : c’est un autre jour, et d’autres règles s’appliquent.</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Restored: {entry}</source>
        <translation>Restauré : {entry}</translation>
    </message>
</context>
<context>
    <name>HistoryDrawer</name>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy the history as text</source>
        <translation>Copier l’historique comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing of this kind was done to this patient yet.</source>
        <translation>Rien de tel n’a encore été fait pour ce patient.</translation>
    </message>
    <message>
        <source>History of {patient}</source>
        <translation>Historique de {patient}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Lanes of the worklist</source>
        <translation>Files de la liste de travail</translation>
    </message>
    <message>
        <source>Who looked ({count})</source>
        <translation>Qui a consulté ({count})</translation>
    </message>
    <message>
        <source>What was taken along ({count})</source>
        <translation>Ce qui a été emporté ({count})</translation>
    </message>
    <message>
        <source>Looked at once</source>
        <translation>Consulté une fois</translation>
    </message>
    <message>
        <source>Looked at {count} times</source>
        <translation>Consulté {count} fois</translation>
    </message>
    <message>
        <source>&amp;Take the whole import back…</source>
        <translation>Annuler tout l’&amp;import…</translation>
    </message>
    <message>
        <source>The history is on the clipboard.</source>
        <translation>L’historique est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Open this version</source>
        <translation>&amp;Ouvrir cette version</translation>
    </message>
    <message>
        <source>&amp;Activate this version…</source>
        <translation>&amp;Activer cette version…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;compared with</source>
        <translation>&amp;comparée à</translation>
    </message>
    <message>
        <source>What counted when</source>
        <translation>Ce qui valait quand</translation>
    </message>
    <message>
        <source>as delivered ({version})</source>
        <translation>tel que fourni ({version})</translation>
    </message>
    <message>
        <source>No own version ever counted; the delivered profile does.</source>
        <translation>Aucune version propre n’a jamais valu ; le profil fourni vaut.</translation>
    </message>
    <message>
        <source>No version of it ever counted.</source>
        <translation>Aucune version n’a jamais valu.</translation>
    </message>
    <message>
        <source>the delivered profile</source>
        <translation>le profil fourni</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>{when}, {who}: {what} counts from then on.</source>
        <translation>{when}, {who} : {what} vaut à partir de là.</translation>
    </message>
    <message>
        <source>{text} Reason: {reason}</source>
        <translation>{text} Motif : {reason}</translation>
    </message>
    <message>
        <source>{now} has the same numbers as {before}.</source>
        <translation>{now} a les mêmes nombres que {before}.</translation>
    </message>
    <message>
        <source>{now} says one number otherwise than {before}.</source>
        <translation>{now} dit un nombre autrement que {before}.</translation>
    </message>
    <message>
        <source>{now} says {n} numbers otherwise than {before}.</source>
        <translation>{now} dit {n} nombres autrement que {before}.</translation>
    </message>
</context>
<context>
    <name>IdentifierRows</name>
    <message>
        <source>Add a &amp;number</source>
        <translation>Ajouter un &amp;numéro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>IPP</translation>
    </message>
    <message>
        <source>Number {n}, system</source>
        <translation>Numéro {n}, système</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Numéro {n}</translation>
    </message>
</context>
<context>
    <name>IdentityStrip</name>
    <message>
        <source>Other patient…</source>
        <translation>Autre patient…</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>IPP {number}</translation>
    </message>
    <message>
        <source>Last dose {dose}</source>
        <translation>Dernière dose {dose}</translation>
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
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
</context>
<context>
    <name>ImpactPanel</name>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Patients who change</source>
        <translation>Patients qui changent</translation>
    </message>
    <message>
        <source>Every patient is read with both sets of numbers.</source>
        <translation>Chaque patient est interprété avec les deux jeux de nombres.</translation>
    </message>
    <message>
        <source>Reading patients</source>
        <translation>Lecture des patients</translation>
    </message>
    <message>
        <source>Stopped. What would change is not known.</source>
        <translation>Arrêté. Ce qui changerait n’est pas connu.</translation>
    </message>
    <message>
        <source>See first what would change.</source>
        <translation>Voyez d’abord ce qui changerait.</translation>
    </message>
    <message>
        <source>and {n} other kinds of change</source>
        <translation>et {n} autres sortes de changement</translation>
    </message>
    <message>
        <source>The first {n} patients are listed.</source>
        <translation>Les {n} premiers patients sont listés.</translation>
    </message>
    <message>
        <source>Enter or double-click opens a patient.</source>
        <translation>Entrée ou double-clic ouvre un patient.</translation>
    </message>
    <message>
        <source>Wait until every patient was read.</source>
        <translation>Attendez que chaque patient soit lu.</translation>
    </message>
    <message>
        <source>There is no patient yet, so nobody changes.</source>
        <translation>Il n’y a encore aucun patient, donc personne ne change.</translation>
    </message>
    <message>
        <source>The only patient does not change: every answer stays as it is.</source>
        <translation>Le seul patient ne change pas : chaque réponse reste.</translation>
    </message>
    <message>
        <source>None of {read} patients changes: every answer stays as it is.</source>
        <translation>Aucun des {read} patients ne change : chaque réponse reste.</translation>
    </message>
    <message>
        <source>The only patient changes</source>
        <translation>Le seul patient change</translation>
    </message>
    <message>
        <source>1 of {read} patients changes</source>
        <translation>1 patient sur {read} change</translation>
    </message>
    <message>
        <source>{changed} of {read} patients change</source>
        <translation>{changed} patients sur {read} changent</translation>
    </message>
    <message>
        <source>{change}: 1 patient</source>
        <translation>{change} : 1 patient</translation>
    </message>
    <message>
        <source>{change}: {n} patients</source>
        <translation>{change} : {n} patients</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not decided</source>
        <translation>pas décidé</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>Vous l’avez décidé vous-même.</translation>
    </message>
    <message>
        <source>Name and birth date agree, but no number does. IronView never matches on a name alone, so you decide.</source>
        <translation>Nom et date de naissance concordent, mais aucun numéro. IronView n’apparie jamais sur le seul nom, donc vous décidez.</translation>
    </message>
    <message>
        <source>The numbers of this record belong to two patients.</source>
        <translation>Les numéros de cette fiche appartiennent à deux patients.</translation>
    </message>
    <message>
        <source>The number agrees, but the birth date differs.</source>
        <translation>Le numéro concorde, mais la date de naissance diffère.</translation>
    </message>
    <message>
        <source>The number agrees, but the sex differs.</source>
        <translation>Le numéro concorde, mais le sexe diffère.</translation>
    </message>
    <message>
        <source>The number agrees, but the family name differs.</source>
        <translation>Le numéro concorde, mais le nom diffère.</translation>
    </message>
    <message>
        <source>The same digits are in the store, but the file does not say whose numbers they are.</source>
        <translation>Les mêmes chiffres sont dans la base, mais le fichier ne dit pas de qui sont ces numéros.</translation>
    </message>
    <message>
        <source>Only the file&apos;s own id agrees. Two clinics may use the same one.</source>
        <translation>Seul l’identifiant du fichier concorde. Deux établissements peuvent utiliser le même.</translation>
    </message>
    <message>
        <source>This file was imported before, and nobody in it should be new.</source>
        <translation>Ce fichier a déjà été importé, personne n’y devrait être nouveau.</translation>
    </message>
    <message>
        <source>The file does not say whose this is. It is given to nobody until you say so.</source>
        <translation>Le fichier ne dit pas à qui cela appartient. Cela n’est attribué à personne tant que vous ne le dites pas.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>They go to {patient} when you store. Until then, nothing does.</source>
        <translation>Ils vont à {patient} quand vous enregistrez. D’ici là, rien ne se passe.</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>À qui sont ces résultats ?</translation>
    </message>
    <message>
        <source>Compare number, name and birth date before you choose.</source>
        <translation>Comparez le numéro, le nom et la date de naissance avant de choisir.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Rows to add: {added}, to correct: {amended}.</source>
        <translation>Lignes à ajouter : {added}, à corriger : {amended}.</translation>
    </message>
    <message>
        <source>There is nothing new to store.</source>
        <translation>Il n’y a rien de nouveau à enregistrer.</translation>
    </message>
    <message>
        <source>New patients: {n}.</source>
        <translation>Nouveaux patients : {n}.</translation>
    </message>
    <message>
        <source>Wait for your answer: {n}.</source>
        <translation>Attendent votre réponse : {n}.</translation>
    </message>
    <message>
        <source>Dated after today, to be confirmed: {n}.</source>
        <translation>Datées après aujourd’hui, à confirmer : {n}.</translation>
    </message>
    <message>
        <source>Held: {n}.</source>
        <translation>Retenus : {n}.</translation>
    </message>
    <message>
        <source>Stored already: {n}.</source>
        <translation>Déjà enregistrés : {n}.</translation>
    </message>
    <message>
        <source>Left out: {n}.</source>
        <translation>Omis : {n}.</translation>
    </message>
    <message>
        <source>Rejected: {n}.</source>
        <translation>Rejetés : {n}.</translation>
    </message>
    <message>
        <source>Held: {n}, of them stored and not read: {unread}.</source>
        <translation>Retenues : {n}, dont enregistrées et non lues : {unread}.</translation>
    </message>
    <message>
        <source>Stored. Rows added: {added}, corrected: {amended}. Patients: {patients}.</source>
        <translation>Enregistré. Lignes ajoutées : {added}, corrigées : {amended}. Patients : {patients}.</translation>
    </message>
    <message>
        <source>Stored. Rows added: {added}, of them held and not read: {unread}; corrected: {amended}. Patients: {patients}.</source>
        <translation>Enregistré. Lignes ajoutées : {added}, dont retenues et non lues : {unread} ; corrigées : {amended}. Patients : {patients}.</translation>
    </message>
    <message>
        <source>{file} was imported before.</source>
        <translation>{file} a déjà été importé.</translation>
    </message>
    <message>
        <source>Ask you</source>
        <translation>Vous demande</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>waits until you decide</source>
        <translation>attend votre décision</translation>
    </message>
    <message>
        <source>kept, but not read</source>
        <translation>gardé, mais non interprété</translation>
    </message>
    <message>
        <source>the old value stays</source>
        <translation>l’ancienne valeur reste</translation>
    </message>
    <message>
        <source>clean rows</source>
        <translation>lignes nettes</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>déjà enregistré</translation>
    </message>
    <message>
        <source>by your decision</source>
        <translation>par votre décision</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Because you said so</source>
        <translation>Parce que vous l’avez dit</translation>
    </message>
    <message>
        <source>A patient without results</source>
        <translation>Un patient sans résultat</translation>
    </message>
    <message>
        <source>{date} is after today ({today}). Check the date.</source>
        <translation>{date} est après aujourd’hui ({today}). Vérifiez la date.</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>nouveau patient</translation>
    </message>
    <message>
        <source>The file has neither a name nor a number of the patient.</source>
        <translation>Le fichier ne contient ni nom ni numéro du patient.</translation>
    </message>
    <message>
        <source>Was {value}</source>
        <translation>Était {value}</translation>
    </message>
    <message>
        <source>Was {value}; corrected where it was moved to</source>
        <translation>Était {value} ; corrigé là où il a été déplacé</translation>
    </message>
    <message>
        <source>{tables}: read without what was decided for {name}.</source>
        <translation>{tables} : lu sans ce qui avait été décidé pour {name}.</translation>
    </message>
    <message>
        <source>{tables}: as decided for {name} on {date} by {person}: {said}.</source>
        <translation>{tables} : comme décidé pour {name} le {date} par {person} : {said}.</translation>
    </message>
    <message>
        <source>{tables}: you decided: {said}.</source>
        <translation>{tables} : vous avez décidé : {said}.</translation>
    </message>
    <message>
        <source>every column</source>
        <translation>chaque colonne</translation>
    </message>
    <message>
        <source>day first in {column}</source>
        <translation>jour d’abord dans {column}</translation>
    </message>
    <message>
        <source>month first in {column}</source>
        <translation>mois d’abord dans {column}</translation>
    </message>
    <message>
        <source>decimal comma in {column}</source>
        <translation>virgule décimale dans {column}</translation>
    </message>
    <message>
        <source>decimal point in {column}</source>
        <translation>point décimal dans {column}</translation>
    </message>
    <message>
        <source>{test} in {unit}</source>
        <translation>{test} en {unit}</translation>
    </message>
    <message>
        <source>“{name}” is left out</source>
        <translation>« {name} » est omis</translation>
    </message>
    <message>
        <source>“{name}” is {test}</source>
        <translation>« {name} » est {test}</translation>
    </message>
    <message>
        <source>doses in {unit}</source>
        <translation>doses en {unit}</translation>
    </message>
    <message>
        <source>patients’ numbers: {system}</source>
        <translation>numéros des patients : {system}</translation>
    </message>
    <message>
        <source>“{column}” is {part}</source>
        <translation>« {column} » est {part}</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>after today</source>
        <translation>après aujourd’hui</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>jour ou mois d’abord ?</translation>
    </message>
    <message>
        <source>decimal mark?</source>
        <translation>signe décimal ?</translation>
    </message>
    <message>
        <source>which test?</source>
        <translation>quel examen ?</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>sans patient</translation>
    </message>
    <message>
        <source>another test</source>
        <translation>autre examen</translation>
    </message>
    <message>
        <source>another specimen</source>
        <translation>autre matériau</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pas donné</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>deux fois le même</translation>
    </message>
    <message>
        <source>damaged row</source>
        <translation>ligne endommagée</translation>
    </message>
    <message>
        <source>ordered only</source>
        <translation>seulement prescrit</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>route not known</source>
        <translation>voie inconnue</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>produit inconnu</translation>
    </message>
    <message>
        <source>dose not clear</source>
        <translation>dose peu claire</translation>
    </message>
    <message>
        <source>which columns?</source>
        <translation>quelles colonnes ?</translation>
    </message>
    <message>
        <source>column not clear</source>
        <translation>colonne peu claire</translation>
    </message>
    <message>
        <source>given or not?</source>
        <translation>donné ou non ?</translation>
    </message>
    <message>
        <source>which moved result?</source>
        <translation>quel résultat déplacé ?</translation>
    </message>
    <message>
        <source>changed in both stores</source>
        <translation>modifié dans les deux bases</translation>
    </message>
    <message>
        <source>held by a person</source>
        <translation>retenu par une personne</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>unité inconnue</translation>
    </message>
    <message>
        <source>not plausible</source>
        <translation>pas plausible</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>se contredit</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>unknown test</source>
        <translation>examen inconnu</translation>
    </message>
    <message>
        <source>dose without a date</source>
        <translation>dose sans date</translation>
    </message>
    <message>
        <source>Does the day or the month stand first?</source>
        <translation>Le jour ou le mois vient-il en premier ?</translation>
    </message>
    <message>
        <source>Which mark parts the decimals?</source>
        <translation>Quel signe sépare les décimales ?</translation>
    </message>
    <message>
        <source>In which unit is {test}?</source>
        <translation>Dans quelle unité est {test} ?</translation>
    </message>
    <message>
        <source>In which unit are the doses of iron?</source>
        <translation>Dans quelle unité sont les doses de fer ?</translation>
    </message>
    <message>
        <source>Whose numbers are the patients’ numbers?</source>
        <translation>De qui sont les numéros des patients ?</translation>
    </message>
    <message>
        <source>What is the column “{column}”?</source>
        <translation>Qu’est-ce que la colonne « {column} » ?</translation>
    </message>
    <message>
        <source>Which test is “{name}”?</source>
        <translation>Quel examen est « {name} » ?</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Le jour vient en premier</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Le mois vient en premier</translation>
    </message>
    <message>
        <source>The comma parts decimals</source>
        <translation>La virgule sépare les décimales</translation>
    </message>
    <message>
        <source>The point parts decimals</source>
        <translation>Le point sépare les décimales</translation>
    </message>
    <message>
        <source>None of the tests IronView reads</source>
        <translation>Aucun des examens que lit IronView</translation>
    </message>
    <message>
        <source>None of these: {name}</source>
        <translation>Aucun de ceux-ci : {name}</translation>
    </message>
    <message>
        <source>Column “{column}” of {table}, rows: {n}.</source>
        <translation>Colonne « {column} » de {table}, lignes : {n}.</translation>
    </message>
    <message>
        <source>{table}, rows: {n}.</source>
        <translation>{table}, lignes : {n}.</translation>
    </message>
    <message>
        <source>No date of the column tells.</source>
        <translation>Aucune date de la colonne ne tranche.</translation>
    </message>
    <message>
        <source>No number of the column tells.</source>
        <translation>Aucun nombre de la colonne ne tranche.</translation>
    </message>
    <message>
        <source>The file names no unit for it.</source>
        <translation>Le fichier n’en donne pas l’unité.</translation>
    </message>
    <message>
        <source>Nothing in the file says what it is.</source>
        <translation>Rien dans le fichier ne dit ce que c’est.</translation>
    </message>
    <message>
        <source>The file does not say, and the same digits can be two people. Below stands who carries a number in the store.</source>
        <translation>Le fichier ne le dit pas, et les mêmes chiffres peuvent être deux personnes. Ci-dessous, qui porte un numéro dans la base.</translation>
    </message>
    <message>
        <source>Its header does not say for certain what stands in it.</source>
        <translation>Son en-tête ne dit pas avec certitude ce qu’elle contient.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>this laboratory’s own</source>
        <translation>propres à ce laboratoire</translation>
    </message>
    <message>
        <source>number of the patient</source>
        <translation>numéro du patient</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>name of the test</source>
        <translation>nom de l’examen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>day the blood was taken</source>
        <translation>jour du prélèvement</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day of the report</source>
        <translation>jour du compte rendu</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>plage de référence</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>iron product</source>
        <translation>produit de fer</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>unit of the dose</source>
        <translation>unité de la dose</translation>
    </message>
    <message>
        <source>day the iron was given</source>
        <translation>jour où le fer a été donné</translation>
    </message>
    <message>
        <source>day of an order, or of handing out</source>
        <translation>jour d’une prescription ou remise</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>rien de cela</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>ImportBanner</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Remembered…</source>
        <translation>Mémorisés…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Imports antérieurs…</translation>
    </message>
</context>
<context>
    <name>ImportConflict</name>
    <message>
        <source>Whose version counts?</source>
        <translation>Quelle version vaut ?</translation>
    </message>
    <message>
        <source>In the other store it was changed too.</source>
        <translation>Dans l’autre base cela a aussi été modifié.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Take the package’s</source>
        <translation>Prendre celle du paquet</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>For all rows changed in both stores: {n}</source>
        <translation>Pour toutes les lignes modifiées dans les deux bases : {n}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Nothing is stored yet. A version that gives way stays readable in the history; what is decided later waits, and ours counts until then.</source>
        <translation>Rien n’est encore enregistré. Une version écartée reste lisible dans l’historique ; ce qui est décidé plus tard attend, et la nôtre vaut jusque-là.</translation>
    </message>
</context>
<context>
    <name>ImportFilters</name>
    <message>
        <source>Find in the rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>All patients</source>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Tous les examens</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Show {n} more</source>
        <translation>En montrer {n} de plus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Patient in file</source>
        <translation>Patient du fichier</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tel que rendu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Store</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir fichiers…</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>Drop HL7, FHIR, CSV or Excel files anywhere on this window, or choose them. You see what they hold before anything is stored.</source>
        <translation>Déposez des fichiers HL7, FHIR, CSV ou Excel n’importe où sur cette fenêtre, ou choisissez-les. Vous voyez leur contenu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Import: store what is accepted</source>
        <translation>Import : enregistrer ce qui est accepté</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is stored yet.</source>
        <translation>Lecture des fichiers. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Unlocking the package. Nothing is stored yet.</source>
        <translation>Ouverture du paquet. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Storing. Cancel leaves everything as it was.</source>
        <translation>Enregistrement. Annuler laisse tout tel quel.</translation>
    </message>
    <message>
        <source>{files}. 1 patient. Nothing is stored yet.</source>
        <translation>{files}. 1 patient. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>{files}. {n} patients. Nothing is stored yet.</source>
        <translation>{files}. {n} patients. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Reading the files again with your answer.</source>
        <translation>Nouvelle lecture des fichiers avec votre réponse.</translation>
    </message>
    <message>
        <source>Reading the rows that wait.</source>
        <translation>Lecture des lignes en attente.</translation>
    </message>
    <message>
        <source>Rows that waited</source>
        <translation>Lignes qui attendaient</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Yes, {patient}</source>
        <translation>Oui, {patient}</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>À qui sont ces résultats ?</translation>
    </message>
    <message>
        <source>Look for the patient…</source>
        <translation>Chercher le patient…</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>No row fits. Empty the search, or filter by less.</source>
        <translation>Aucune ligne ne convient. Videz la recherche, ou filtrez moins.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Rows of the files</source>
        <translation>Lignes des fichiers</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>The wrong file</source>
        <translation>Le mauvais fichier</translation>
    </message>
    <message>
        <source>The wrong patient</source>
        <translation>Le mauvais patient</translation>
    </message>
    <message>
        <source>Dates or units were read wrongly</source>
        <translation>Dates ou unités mal lues</translation>
    </message>
    <message>
        <source>&amp;Take the whole import back</source>
        <translation>&amp;Annuler tout l’import</translation>
    </message>
    <message>
        <source>Everything an import added or corrected is taken back together; earlier versions stay on record.</source>
        <translation>Tout ce qu’un import a ajouté ou corrigé est annulé ensemble ; les versions antérieures restent.</translation>
    </message>
    <message>
        <source>Nothing was imported into this store yet. Every import will stand here and can be taken back as a whole.</source>
        <translation>Rien n’a encore été importé dans cette base. Chaque import figurera ici et pourra être annulé en entier.</translation>
    </message>
    <message>
        <source>{added} added, {amended} corrected, {unchanged} unchanged, {held} held</source>
        <translation>{added} ajoutés, {amended} corrigés, {unchanged} inchangés, {held} retenus</translation>
    </message>
    <message>
        <source>{when}, {who}: {files}</source>
        <translation>{when}, {who} : {files}</translation>
    </message>
    <message>
        <source>Taken back. {counts}</source>
        <translation>Annulé. {counts}</translation>
    </message>
</context>
<context>
    <name>InfusionConsequences</name>
    <message>
        <source>It is kept on record. A dose not given starts &lt;b&gt;no clock&lt;/b&gt;.</source>
        <translation>Cela reste noté. Une dose non donnée ne lance &lt;b&gt;aucun délai&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The clock still runs from the later dose of &lt;b&gt;{date}&lt;/b&gt;.</source>
        <translation>Le délai court toujours depuis la dose plus récente du &lt;b&gt;{date}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The clock starts again: ferritin and TSAT are readable from {dates}.</source>
        <translation>Le délai repart : ferritine et TSAT interprétables dès le {dates}.</translation>
    </message>
    <message>
        <source>The clock starts: ferritin and TSAT are readable from {dates}.</source>
        <translation>Le délai commence : ferritine et TSAT interprétables dès le {dates}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 sample&lt;/b&gt; reads differently: this dose changes its day.</source>
        <translation>&lt;b&gt;1 prélèvement&lt;/b&gt; s’interprète autrement : cette dose change son jour.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} samples&lt;/b&gt; read differently: this dose changes their day.</source>
        <translation>&lt;b&gt;{count} prélèvements&lt;/b&gt; s’interprètent autrement : cette dose change leur jour.</translation>
    </message>
    <message>
        <source>The need cannot be told without weight and haemoglobin.</source>
        <translation>Le besoin ne peut être calculé sans poids ni hémoglobine.</translation>
    </message>
    <message>
        <source>{total} mg in this course cover &lt;b&gt;{share} %&lt;/b&gt; of about {need} mg needed.</source>
        <translation>{total} mg dans cette cure couvrent &lt;b&gt;{share} %&lt;/b&gt; des quelque {need} mg nécessaires.</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Mend infusion</source>
        <translation>Corriger une perfusion</translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Ajouter une perfusion</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>Choisissez le produit.</translation>
    </message>
    <message>
        <source>The dose waits for an answer.</source>
        <translation>La dose attend une réponse.</translation>
    </message>
    <message>
        <source>The date of the infusion is missing.</source>
        <translation>La date de la perfusion manque.</translation>
    </message>
    <message>
        <source>{time} lies before the start.</source>
        <translation>{time} précède le début.</translation>
    </message>
    <message>
        <source>{amount}of this product is already stored for that day.</source>
        <translation>{amount}de ce produit est déjà enregistré pour ce jour.</translation>
    </message>
    <message>
        <source>Both were given</source>
        <translation>Les deux ont été données</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Other, not in the list</source>
        <translation>Autre, hors liste</translation>
    </message>
    <message>
        <source>&amp;Dose, mg</source>
        <translation>D&amp;ose, mg</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>&amp;Réaction</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Cure</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Save dose</source>
        <translation>Enregistrer la dose</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>L’enregistrement s’annule par Ctrl+Z.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>Donnée en partie</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donnée</translation>
    </message>
    <message>
        <source>Flushing</source>
        <translation>Bouffées de chaleur</translation>
    </message>
    <message>
        <source>Rash or itching</source>
        <translation>Éruption ou démangeaisons</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>Tension basse</translation>
    </message>
    <message>
        <source>Anaphylaxis</source>
        <translation>Anaphylaxie</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>Starts a new course</source>
        <translation>Commence une nouvelle cure</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Même cure</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Check of an installation of IronView</source>
        <translation>Contrôle d’une installation d’IronView</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>All files (SHA-256)</source>
        <translation>Tous les fichiers (SHA-256)</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>Ce qui n’est pas comme il faut</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>Rules and numbers of medicine (SHA-256)</source>
        <translation>Règles et nombres médicaux (SHA-256)</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Fichiers du programme</translation>
    </message>
    <message>
        <source>Worked cases</source>
        <translation>Cas résolus</translation>
    </message>
    <message>
        <source>Store: write, prove, back up, restore</source>
        <translation>Base : écrire, prouver, sauvegarder, restaurer</translation>
    </message>
    <message>
        <source>The same, encrypted</source>
        <translation>La même, chiffrée</translation>
    </message>
    <message>
        <source>Drawing on the screen</source>
        <translation>Dessin à l’écran</translation>
    </message>
    <message>
        <source>Printing a page</source>
        <translation>Impression d’une page</translation>
    </message>
    <message>
        <source>{n} files compared</source>
        <translation>{n} fichiers comparés</translation>
    </message>
    <message>
        <source>{n} cases compared</source>
        <translation>{n} cas comparés</translation>
    </message>
    <message>
        <source>{n} rows came back</source>
        <translation>{n} lignes revenues</translation>
    </message>
    <message>
        <source>{n} pictures looked at</source>
        <translation>{n} images regardées</translation>
    </message>
    <message>
        <source>{n} pages looked at</source>
        <translation>{n} pages regardées</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>comme il faut</translation>
    </message>
    <message>
        <source>NOT as it should be</source>
        <translation>PAS comme il faut</translation>
    </message>
    <message>
        <source>the list of its build</source>
        <translation>la liste de sa construction</translation>
    </message>
    <message>
        <source>the list of its installer</source>
        <translation>la liste de son programme d’installation</translation>
    </message>
    <message>
        <source>the commit of its source</source>
        <translation>l’état de sa source</translation>
    </message>
    <message>
        <source>nothing: there is no list</source>
        <translation>rien : il n’y a pas de liste</translation>
    </message>
    <message>
        <source>{place} was altered.</source>
        <translation>{place} a été modifié.</translation>
    </message>
    <message>
        <source>{place} is missing or cannot be read.</source>
        <translation>{place} manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{place} does not belong to the program.</source>
        <translation>{place} n’appartient pas au programme.</translation>
    </message>
    <message>
        <source>There is no list to compare the files with: {place}.</source>
        <translation>Il n’y a pas de liste à laquelle comparer les fichiers : {place}.</translation>
    </message>
    <message>
        <source>{place} should be {expected} and is {got}.</source>
        <translation>{place} devrait être {expected} et est {got}.</translation>
    </message>
    <message>
        <source>{place}: {got}</source>
        <translation>{place} : {got}</translation>
    </message>
    <message>
        <source>A store in a scratch place could not be opened. {got}</source>
        <translation>Une base à un endroit provisoire n’a pas pu être ouverte. {got}</translation>
    </message>
    <message>
        <source>{place}: nothing can be seen.</source>
        <translation>{place} : rien n’est visible.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>This installation is as it was delivered, and it works.</source>
        <translation>Cette installation est telle qu’elle a été livrée, et elle fonctionne.</translation>
    </message>
    <message>
        <source>This installation is NOT as it should be. Do not rely on it before it was mended.</source>
        <translation>Cette installation n’est PAS comme il faut. Ne pas s’y fier avant qu’elle soit réparée.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Verify this installation</source>
        <translation>Contrôler cette installation</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF…</source>
        <translation>&amp;Enregistrer la page en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking files, cases and stores</source>
        <translation>Contrôle des fichiers, des cas et des bases</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known yet.</source>
        <translation>Le contrôle a été arrêté. Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in {place}.</source>
        <translation>La page est dans {place}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Patients and files</source>
        <translation>Patients et fichiers</translation>
    </message>
    <message>
        <source>The patient on screen</source>
        <translation>Le patient à l’écran</translation>
    </message>
    <message>
        <source>Window and program</source>
        <translation>Fenêtre et programme</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Results and findings</source>
        <translation>Résultats et constats</translation>
    </message>
    <message>
        <source>Import bench</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Charts of the clinic</source>
        <translation>Graphiques de la clinique</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Copy the result in focus</source>
        <translation>Copier le résultat sélectionné</translation>
    </message>
    <message>
        <source>Next and previous bar</source>
        <translation>Barre suivante et précédente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>First and last bar</source>
        <translation>Première et dernière barre</translation>
    </message>
    <message>
        <source>Show the patients of the bar</source>
        <translation>Montrer les patients de la barre</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Aller au champ suivant</translation>
    </message>
    <message>
        <source>Close the form; it asks before it forgets</source>
        <translation>Fermer le formulaire ; il demande avant d’oublier</translation>
    </message>
    <message>
        <source>Date: open the calendar</source>
        <translation>Date : ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Date: a day later or earlier</source>
        <translation>Date : un jour plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page haut, Page bas</translation>
    </message>
    <message>
        <source>Date: a month later or earlier</source>
        <translation>Date : un mois plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>Value: paste a whole panel</source>
        <translation>Valeur : coller une série entière</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Timeline: the sample before or after</source>
        <translation>Frise : le prélèvement avant ou après</translation>
    </message>
    <message>
        <source>Timeline: the dose or event before or after</source>
        <translation>Frise : la dose ou l’événement avant ou après</translation>
    </message>
    <message>
        <source>Timeline: the lane above or below</source>
        <translation>Frise : la piste au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Timeline: the chosen lane shorter or taller</source>
        <translation>Chronologie : la bande choisie plus basse ou plus haute</translation>
    </message>
    <message>
        <source>Timeline: zoom in or out</source>
        <translation>Frise : agrandir ou réduire</translation>
    </message>
    <message>
        <source>Timeline: back to the first period</source>
        <translation>Frise : retour à la première période</translation>
    </message>
    <message>
        <source>Timeline: the first or the last sample</source>
        <translation>Frise : le premier ou le dernier prélèvement</translation>
    </message>
    <message>
        <source>Timeline: go to a date</source>
        <translation>Frise : aller à une date</translation>
    </message>
    <message>
        <source>Timeline: readable scale or all values</source>
        <translation>Frise : échelle lisible ou toutes les valeurs</translation>
    </message>
    <message>
        <source>Timeline: show or hide the expected course</source>
        <translation>Frise : montrer ou cacher l’évolution attendue</translation>
    </message>
    <message>
        <source>Timeline: legend</source>
        <translation>Frise : légende</translation>
    </message>
    <message>
        <source>Timeline: copy as a picture</source>
        <translation>Frise : copier comme image</translation>
    </message>
    <message>
        <source>Timeline: pin the sample and compare others with it</source>
        <translation>Chronologie : épingler le prélèvement et lui comparer les autres</translation>
    </message>
    <message>
        <source>Timeline: all tests in one plot, or each in its lane</source>
        <translation>Chronologie : toutes les analyses sur un tracé, ou chacune dans sa bande</translation>
    </message>
    <message>
        <source>Timeline: as a table, or as a plot</source>
        <translation>Chronologie : en tableau ou en tracé</translation>
    </message>
    <message>
        <source>Timeline: logarithmic axis of the chosen lane, or linear</source>
        <translation>Chronologie : axe logarithmique de la bande choisie, ou linéaire</translation>
    </message>
    <message>
        <source>Timeline: show or hide CRP</source>
        <translation>Chronologie : montrer ou masquer la CRP</translation>
    </message>
    <message>
        <source>Timeline: show or hide phosphate</source>
        <translation>Chronologie : montrer ou masquer le phosphate</translation>
    </message>
    <message>
        <source>Timeline: show or hide fatigue</source>
        <translation>Chronologie : montrer ou masquer la fatigue</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>No key has these words. Try fewer letters.</source>
        <translation>Aucune touche n’a ces mots. Essayer avec moins de lettres.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>{action} (not now)</source>
        <translation>{action} (pas maintenant)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Change the result in focus</source>
        <translation>Modifier le résultat visé</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Open the evidence of a finding</source>
        <translation>Ouvrir les preuves d’un constat</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Entrée, F2</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Open the card of the result in focus</source>
        <translation>Ouvrir la fiche du résultat visé</translation>
    </message>
    <message>
        <source>Exclude the result in focus, with a reason</source>
        <translation>Exclure le résultat visé, avec un motif</translation>
    </message>
    <message>
        <source>See the row as it stands in the file</source>
        <translation>Voir la ligne telle qu’elle est dans le fichier</translation>
    </message>
    <message>
        <source>Accept the rows that are marked</source>
        <translation>Accepter les lignes marquées</translation>
    </message>
    <message>
        <source>Hold the rows that are marked</source>
        <translation>Retenir les lignes marquées</translation>
    </message>
    <message>
        <source>Reject the rows that are marked</source>
        <translation>Rejeter les lignes marquées</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
</context>
<context>
    <name>LaneTiles</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
</context>
<context>
    <name>LeavingDesk</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>{n} patients are written to {file}.</source>
        <translation>{n} patients sont écrits dans {file}.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Given, course {n}</source>
        <translation>Donné, cure {n}</translation>
    </message>
    <message>
        <source>Planned, next course</source>
        <translation>Prévu, prochaine cure</translation>
    </message>
    <message>
        <source>Given, this course</source>
        <translation>Donné, cette cure</translation>
    </message>
    <message>
        <source>from {date}; not given yet, not counted as given</source>
        <translation>dès le {date} ; pas encore donné, non compté</translation>
    </message>
    <message>
        <source>Planned, this course</source>
        <translation>Prévu, cette cure</translation>
    </message>
    <message>
        <source>Needed, by Ganzoni</source>
        <translation>Besoin, par Ganzoni</translation>
    </message>
    <message>
        <source>Needed, product table</source>
        <translation>Besoin, tableau du produit</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>not known: a dose has no known amount</source>
        <translation>inconnu : une dose n’a pas de quantité connue</translation>
    </message>
    <message>
        <source>Beyond the need</source>
        <translation>Au-delà du besoin</translation>
    </message>
    <message>
        <source>{percent} more than needed</source>
        <translation>{percent} de plus que le besoin</translation>
    </message>
    <message>
        <source>{percent} of the need</source>
        <translation>{percent} du besoin</translation>
    </message>
    <message>
        <source>no recent haemoglobin before the course</source>
        <translation>pas d’hémoglobine récente avant la cure</translation>
    </message>
    <message>
        <source>weight missing</source>
        <translation>poids manquant</translation>
    </message>
    <message>
        <source>weight and recent haemoglobin missing</source>
        <translation>poids et hémoglobine récente manquants</translation>
    </message>
    <message>
        <source>no table for mixed products</source>
        <translation>pas de tableau pour produits mêlés</translation>
    </message>
    <message>
        <source>Given, last 12 months</source>
        <translation>Donné, 12 derniers mois</translation>
    </message>
    <message>
        <source>Given, ever</source>
        <translation>Donné, en tout</translation>
    </message>
    <message>
        <source>Red cells received</source>
        <translation>Globules rouges reçus</translation>
    </message>
    <message>
        <source>iron in the units, gained</source>
        <translation>fer des culots, gagné</translation>
    </message>
    <message>
        <source>Blood donated</source>
        <translation>Sang donné</translation>
    </message>
    <message>
        <source>iron in the donations, lost</source>
        <translation>fer des dons, perdu</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>and a dose of unknown amount</source>
        <translation>et une dose de quantité inconnue</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>no table for this product</source>
        <translation>pas de tableau pour ce produit</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Iron ledger</source>
        <translation>Bilan du fer</translation>
    </message>
    <message>
        <source>Show these doses in the timeline</source>
        <translation>Montrer ces doses sur la frise</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Export the worklist</source>
        <translation>Exporter la liste de travail</translation>
    </message>
    <message>
        <source>Writing the worklist</source>
        <translation>Écriture de la liste de travail</translation>
    </message>
</context>
<context>
    <name>ListPapers</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Calls about tests</source>
        <translation>Appels pour les analyses</translation>
    </message>
    <message>
        <source>Labels: {lane}</source>
        <translation>Étiquettes : {lane}</translation>
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
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>The printer took no page. Nothing was printed. Look whether it is on and connected, or save a PDF.</source>
        <translation>L’imprimante n’a pris aucune page. Rien n’a été imprimé. Voyez si elle est allumée et connectée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Code de la feuille de secours</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase à nouveau</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Les deux nouvelles phrases diffèrent. Retapez-les.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Phrase secrète oubliée</translation>
    </message>
    <message>
        <source>There is no recovery sheet. An administrator can give you another one.</source>
        <translation>Il n’y a pas de feuille de secours. Un administrateur peut vous en donner une autre.</translation>
    </message>
    <message>
        <source>The data file is encrypted: without a passphrase nobody can read it.</source>
        <translation>Le fichier de données est chiffré : sans phrase secrète personne ne peut le lire.</translation>
    </message>
    <message>
        <source>The passphrase guards this window. The data file is not encrypted: whoever has a copy of it can read it.</source>
        <translation>La phrase secrète garde cette fenêtre. Le fichier de données n’est pas chiffré : qui en a une copie peut le lire.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Attendre {n} s</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>IronView, locked</source>
        <translation>IronView, verrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No patient is shown while locked</source>
        <translation>Aucun patient n’est montré tant que c’est verrouillé</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>At {time}, because you asked to.</source>
        <translation>À {time}, à votre demande.</translation>
    </message>
    <message>
        <source>After {n} min without a key or a click, at {time}.</source>
        <translation>Après {n} min sans touche ni clic, à {time}.</translation>
    </message>
    <message>
        <source>At {time}, with the computer.</source>
        <translation>À {time}, avec l’ordinateur.</translation>
    </message>
    <message>
        <source>At {time}, when the computer went to sleep.</source>
        <translation>À {time}, à la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation>Ce que vous saisissiez est gardé.</translation>
    </message>
    <message>
        <source>{owner} was typing here. {owner} can unlock and go on; or enter your passphrase once more, and what {owner} typed is thrown away.</source>
        <translation>{owner} saisissait ici. {owner} peut déverrouiller et continuer ; ou entrez encore une fois votre phrase secrète, et la saisie de {owner} est jetée.</translation>
    </message>
    <message>
        <source>Another store is open too, and is still locked.</source>
        <translation>Une autre base est aussi ouverte, et encore verrouillée.</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>{patient} has the same number.</source>
        <translation>{patient} a le même numéro.</translation>
    </message>
    <message>
        <source>{patient} is already stored.</source>
        <translation>{patient} est déjà enregistré.</translation>
    </message>
    <message>
        <source>{patient} has the same family name and birth date.</source>
        <translation>{patient} a les mêmes nom et date de naissance.</translation>
    </message>
    <message>
        <source>Open that patient</source>
        <translation>Ouvrir ce patient</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Choisissez un patient</translation>
    </message>
    <message>
        <source>Type a name, a number or a birth date, or press Ctrl+K from anywhere.</source>
        <translation>Tapez un nom, un numéro ou une date de naissance, ou Ctrl+K depuis partout.</translation>
    </message>
    <message>
        <source>Results and infusions</source>
        <translation>Résultats et perfusions</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous fichiers</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importer des résultats</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual – IronView</source>
        <translation>Manuel – IronView</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer letters.</source>
        <translation>Aucun chapitre ne contient ces mots. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Chapitre précédent</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Chapitre suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Entrée va au passage suivant.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>MappingLine</name>
    <message>
        <source>Remember as</source>
        <translation>Mémoriser sous</translation>
    </message>
    <message>
        <source>do not remember</source>
        <translation>ne pas mémoriser</translation>
    </message>
    <message>
        <source>Empty: it is not remembered.</source>
        <translation>Vide : non mémorisé.</translation>
    </message>
    <message>
        <source>&amp;Remember as</source>
        <translation>&amp;Mémoriser sous</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Lire sans cela</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revoir…</translation>
    </message>
</context>
<context>
    <name>MappingsDialog</name>
    <message>
        <source>Remembered for laboratories</source>
        <translation>Mémorisé pour les laboratoires</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Laboratoires</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est mémorisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Ask this again</source>
        <translation>Redem&amp;ander cela</translation>
    </message>
    <message>
        <source>&amp;Forget all of it</source>
        <translation>&amp;Oublier le tout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{date}, {person}</source>
        <translation>{date}, {person}</translation>
    </message>
    <message>
        <source>Tables with the same header are read as decided here; the bench says so.</source>
        <translation>Les tableaux de même en-tête sont lus comme décidé ici ; l’import le dit.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. What you answer on the bench is, under its name.</source>
        <translation>Rien n’est encore mémorisé. Vos réponses à l’import le sont, sous son nom.</translation>
    </message>
    <message>
        <source>Version {n}: {date}, {person}</source>
        <translation>Version {n} : {date}, {person}</translation>
    </message>
</context>
<context>
    <name>MendingForm</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Une modification exige un motif.</translation>
    </message>
</context>
<context>
    <name>MergersDialog</name>
    <message>
        <source>Merged into {patient}</source>
        <translation>Fusionnés dans {patient}</translation>
    </message>
    <message>
        <source>Merged patients</source>
        <translation>Patients fusionnés</translation>
    </message>
    <message>
        <source>Two different persons</source>
        <translation>Deux personnes différentes</translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation>&amp;Séparer à nouveau</translation>
    </message>
    <message>
        <source>Both become as they were before. What was entered since stays with this patient.</source>
        <translation>Les deux redeviennent comme avant. Ce qui a été saisi depuis reste chez ce patient.</translation>
    </message>
    <message>
        <source>Nobody was merged into this patient.</source>
        <translation>Personne n’a été fusionné dans ce patient.</translation>
    </message>
</context>
<context>
    <name>MiniTimeline</name>
    <message>
        <source>Ferritin and haemoglobin of {whom}</source>
        <translation>Ferritine et hémoglobine de {whom}</translation>
    </message>
</context>
<context>
    <name>NeedBar</name>
    <message>
        <source>{n} mg given</source>
        <translation>{n} mg donnés</translation>
    </message>
    <message>
        <source>{n} mg needed</source>
        <translation>{n} mg nécessaires</translation>
    </message>
</context>
<context>
    <name>NetDesk</name>
    <message>
        <source>Export who needs nothing</source>
        <translation>Exporter qui n’a besoin de rien</translation>
    </message>
    <message>
        <source>Writing the account</source>
        <translation>Écriture du décompte</translation>
    </message>
</context>
<context>
    <name>NetExport</name>
    <message>
        <source>Account</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Read for {day}, by the rules {version}</source>
        <translation>Lu pour le {day}, selon les règles {version}</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>IPP</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Lu pour</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vaut jusqu’au</translation>
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
        <translation>Décompte de tous les patients</translation>
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
        <translation>IPP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Lu pour</translation>
    </message>
</context>
<context>
    <name>NetPage</name>
    <message>
        <source>Nothing due, and why</source>
        <translation>Rien en attente, et pourquoi</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Les lire maintenant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Read for {day}, by the rules {version}.</source>
        <translation>Lu pour le {day}, selon les règles {version}.</translation>
    </message>
    <message>
        <source>{n} further rows name no patient of the store: see the import page.</source>
        <translation>{n} autres lignes ne nomment aucun patient de la base : voir la page d’importation.</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Lecture de tous pour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>NetTable</name>
    <message>
        <source>Patients of this group</source>
        <translation>Patients de ce groupe</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} peut être {first} ou {second}.</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>modifié, était {before}</translation>
    </message>
    <message>
        <source>other than delivered</source>
        <translation>autre que fourni</translation>
    </message>
    <message>
        <source>not in the delivered one</source>
        <translation>absent du profil fourni</translation>
    </message>
    <message>
        <source>delivered: {amount}</source>
        <translation>fourni : {amount}</translation>
    </message>
</context>
<context>
    <name>OtherPatientDialog</name>
    <message>
        <source>Other patients</source>
        <translation>Autres patients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody matches. Words match from their beginning.</source>
        <translation>Personne ne correspond. Les mots se cherchent par leur début.</translation>
    </message>
    <message>
        <source>There is no other patient in the store yet.</source>
        <translation>Il n’y a pas encore d’autre patient dans la base.</translation>
    </message>
    <message>
        <source>Mark a patient.</source>
        <translation>Marquez un patient.</translation>
    </message>
</context>
<context>
    <name>OverrideDesk</name>
    <message>
        <source>Overridden: {finding}</source>
        <translation>Écarté : {finding}</translation>
    </message>
    <message>
        <source>Override withdrawn: {finding}</source>
        <translation>Rétabli : {finding}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override a finding of {patient}</source>
        <translation>Écarter un constat de {patient}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It stays in the list, with your name and reason. It opens again when a result, a dose or the rule changes.</source>
        <translation>Il reste dans la liste, avec votre nom et le motif. Il se rouvre si un résultat, une dose ou la règle change.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Comment, needed</source>
        <translation>&amp;Commentaire, nécessaire</translation>
    </message>
    <message>
        <source>&amp;Comment, if there is more to say</source>
        <translation>&amp;Commentaire, s’il y a plus à dire</translation>
    </message>
    <message>
        <source>Withdraw an override</source>
        <translation>Rétablir un constat</translation>
    </message>
    <message>
        <source>{patient}
{finding}
The finding asks again. Why is the override withdrawn?</source>
        <translation>{patient}
{finding}
Le constat demande à nouveau. Pourquoi le rétablir ?</translation>
    </message>
</context>
<context>
    <name>OverrideNote</name>
    <message>
        <source>Withdraw…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Override again…</source>
        <translation>Écarter à nouveau…</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>Does not apply to this patient</source>
        <translation>Ne s’applique pas à ce patient</translation>
    </message>
    <message>
        <source>Already being treated</source>
        <translation>Déjà en traitement</translation>
    </message>
    <message>
        <source>Result believed to be wrong</source>
        <translation>Résultat jugé faux</translation>
    </message>
    <message>
        <source>Another cause known</source>
        <translation>Autre cause connue</translation>
    </message>
    <message>
        <source>Second opinion obtained</source>
        <translation>Second avis obtenu</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation>quelqu’un qui n’est pas nommé</translation>
    </message>
    <message>
        <source>Overridden by {name} on {date}: {reason}.</source>
        <translation>Écarté par {name} le {date} : {reason}.</translation>
    </message>
    <message>
        <source>Withdrawn by {name} on {date}: {reason}</source>
        <translation>Rétabli par {name} le {date} : {reason}</translation>
    </message>
    <message>
        <source>overridden by {name}, {reason}</source>
        <translation>écarté par {name}, {reason}</translation>
    </message>
    <message>
        <source>It opens again when a result, a dose or the rule changes.</source>
        <translation>Se rouvre si un résultat, une dose ou la règle change.</translation>
    </message>
    <message>
        <source>Open again: what it rested on is no longer the same.</source>
        <translation>Rouvert : ce sur quoi cela reposait a changé.</translation>
    </message>
    <message>
        <source>This finding is no longer there.</source>
        <translation>Ce constat n’est plus là.</translation>
    </message>
    <message>
        <source>1 finding overridden.</source>
        <translation>1 constat écarté.</translation>
    </message>
    <message>
        <source>{n} findings overridden.</source>
        <translation>{n} constats écartés.</translation>
    </message>
    <message>
        <source>A number it was compared with is another.</source>
        <translation>Un nombre de comparaison est un autre.</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation>Nouveau : {row}</translation>
    </message>
    <message>
        <source>No longer there: {row}</source>
        <translation>N’est plus là : {row}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <translation>{name} : {change}</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>not used: {why}</source>
        <translation>non utilisé : {why}</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>« {comment} »</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Something was typed that is not saved.</source>
        <translation>Une saisie n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>PanelConsequences</name>
    <message>
        <source>{test}: {old} becomes &lt;b&gt;{new}&lt;/b&gt;; the earlier value stays in the history.</source>
        <translation>{test} : {old} devient &lt;b&gt;{new}&lt;/b&gt; ; l’ancienne valeur reste dans l’historique.</translation>
    </message>
    <message>
        <source>{tests} is &lt;b&gt;kept but not interpreted&lt;/b&gt;: day {day} is before day {wait}.</source>
        <translation>{tests} est &lt;b&gt;gardé mais non interprété&lt;/b&gt; : le jour {day} précède le jour {wait}.</translation>
    </message>
    <message>
        <source>{tests} are &lt;b&gt;kept but not interpreted&lt;/b&gt;: day {day} is before day {wait}.</source>
        <translation>{tests} sont &lt;b&gt;gardés mais non interprétés&lt;/b&gt; : le jour {day} précède le jour {wait}.</translation>
    </message>
    <message>
        <source>{tests} is &lt;b&gt;provisional&lt;/b&gt; on day {day} and may still change.</source>
        <translation>{tests} est &lt;b&gt;provisoire&lt;/b&gt; au jour {day} et peut encore changer.</translation>
    </message>
    <message>
        <source>{tests} are &lt;b&gt;provisional&lt;/b&gt; on day {day} and may still change.</source>
        <translation>{tests} sont &lt;b&gt;provisoires&lt;/b&gt; au jour {day} et peuvent encore changer.</translation>
    </message>
    <message>
        <source>{tests}: &lt;b&gt;not readable&lt;/b&gt;, the infused iron is in the sample.</source>
        <translation>{tests} : &lt;b&gt;non interprétable&lt;/b&gt;, le fer perfusé est dans le prélèvement.</translation>
    </message>
    <message>
        <source>{tests}: drawn &lt;b&gt;before or after the dose&lt;/b&gt; of that day? The time tells.</source>
        <translation>{tests} : prélevé &lt;b&gt;avant ou après la dose&lt;/b&gt; de ce jour ? L’heure le dit.</translation>
    </message>
    <message>
        <source>{tests}: &lt;b&gt;kept but not used&lt;/b&gt;, the sample is unfit.</source>
        <translation>{tests} : &lt;b&gt;gardé mais non utilisé&lt;/b&gt;, le prélèvement est inapte.</translation>
    </message>
    <message>
        <source>Haemoglobin {moved} since {date}: {verdict}.</source>
        <translation>L’hémoglobine {moved} depuis le {date} : {verdict}.</translation>
    </message>
    <message>
        <source>rose by &lt;b&gt;{amount}&lt;/b&gt;</source>
        <translation>a monté de &lt;b&gt;{amount}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>fell by &lt;b&gt;{amount}&lt;/b&gt;</source>
        <translation>a baissé de &lt;b&gt;{amount}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>n’a pas changé</translation>
    </message>
    <message>
        <source>an early sign of response</source>
        <translation>un signe précoce de réponse</translation>
    </message>
    <message>
        <source>no early sign of response</source>
        <translation>aucun signe précoce de réponse</translation>
    </message>
    <message>
        <source>Haemoglobin has no baseline; none is invented.</source>
        <translation>L’hémoglobine n’a pas de départ ; aucun n’est inventé.</translation>
    </message>
    <message>
        <source>not judged, something else moved it</source>
        <translation>non jugé, autre chose l’a fait bouger</translation>
    </message>
    <message>
        <source>too soon to judge</source>
        <translation>trop tôt pour juger</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>pas encore assez</translation>
    </message>
    <message>
        <source>a full response</source>
        <translation>une réponse complète</translation>
    </message>
    <message>
        <source>an adequate response</source>
        <translation>une réponse suffisante</translation>
    </message>
    <message>
        <source>a partial response</source>
        <translation>une réponse partielle</translation>
    </message>
    <message>
        <source>no response, look for a cause</source>
        <translation>pas de réponse, chercher une cause</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged: two values differ.</source>
        <translation>L’hémoglobine ne peut être jugée : deux valeurs diffèrent.</translation>
    </message>
    <message>
        <source>{name} joins the list &lt;b&gt;Arrived too early&lt;/b&gt;: redraw from {dates}.</source>
        <translation>{name} rejoint la liste &lt;b&gt;Arrivés trop tôt&lt;/b&gt; : à reprélever dès le {dates}.</translation>
    </message>
    <message>
        <source>The test after the infusion is &lt;b&gt;done&lt;/b&gt;: recheck {date}.</source>
        <translation>L’examen après la perfusion est &lt;b&gt;fait&lt;/b&gt; : contrôle {date}.</translation>
    </message>
    <message>
        <source>Next test from {dates}.</source>
        <translation>Prochain examen dès le {dates}.</translation>
    </message>
</context>
<context>
    <name>PanelDoubts</name>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>{value} is already stored for this sample.</source>
        <translation>{value} est déjà enregistré pour ce prélèvement.</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Saisir à nouveau</translation>
    </message>
    <message>
        <source>Corrects {value}</source>
        <translation>Corrige {value}</translation>
    </message>
    <message>
        <source>Both stand</source>
        <translation>Les deux valent</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est exact</translation>
    </message>
</context>
<context>
    <name>PanelForm</name>
    <message>
        <source>Mend results</source>
        <translation>Corriger des résultats</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>Saisir des résultats</translation>
    </message>
    <message>
        <source>{test} waits for an answer.</source>
        <translation>{test} attend une réponse.</translation>
    </message>
    <message>
        <source>No value is typed yet.</source>
        <translation>Aucune valeur saisie.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Not taken from the clipboard: {lines}.</source>
        <translation>Non pris du presse-papiers : {lines}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Une modification exige un motif.</translation>
    </message>
    <message>
        <source>Save 1 result</source>
        <translation>Enregistrer 1 résultat</translation>
    </message>
    <message>
        <source>Save {count} results</source>
        <translation>Enregistrer {count} résultats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z. Tab moves on, Enter goes to the next value.</source>
        <translation>L’enregistrement s’annule par Ctrl+Z. Tab avance, Entrée va à la valeur suivante.</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>&amp;Add a test</source>
        <translation>&amp;Ajouter un examen</translation>
    </message>
    <message>
        <source>&amp;Paste a report</source>
        <translation>&amp;Coller un compte rendu</translation>
    </message>
    <message>
        <source>One test a line; Ctrl+V in a value does the same</source>
        <translation>Un examen par ligne ; Ctrl+V dans une valeur fait de même</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Plage labo</translation>
    </message>
    <message>
        <source>Lab flag</source>
        <translation>Marque labo</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lit</translation>
    </message>
</context>
<context>
    <name>PanelReading</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>readable from {date}</source>
        <translation>interprétable dès le {date}</translation>
    </message>
    <message>
        <source>haemolysed</source>
        <translation>hémolysé</translation>
    </message>
    <message>
        <source>oral iron that day</source>
        <translation>fer oral ce jour-là</translation>
    </message>
    <message>
        <source>a component is invalid</source>
        <translation>un composant n’est pas valable</translation>
    </message>
    <message>
        <source>may still fall</source>
        <translation>peut encore baisser</translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>{test}, unit</source>
        <translation>{test}, unité</translation>
    </message>
    <message>
        <source>{test}, laboratory range</source>
        <translation>{test}, plage du laboratoire</translation>
    </message>
    <message>
        <source>{test}, laboratory flag</source>
        <translation>{test}, marque du laboratoire</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Iron tests and doses, {whom}</source>
        <translation>Bilans de fer et doses, {whom}</translation>
    </message>
    <message>
        <source>Iron review, {whom}</source>
        <translation>Revue du fer, {whom}</translation>
    </message>
    <message>
        <source>no results yet</source>
        <translation>aucun résultat encore</translation>
    </message>
    <message>
        <source>results up to {date}</source>
        <translation>résultats jusqu’au {date}</translation>
    </message>
    <message>
        <source>rules {rules}</source>
        <translation>règles {rules}</translation>
    </message>
    <message>
        <source>Iron review</source>
        <translation>Revue du fer</translation>
    </message>
    <message>
        <source>Results by sample</source>
        <translation>Résultats par prélèvement</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Il n’y a pas encore de résultat.</translation>
    </message>
    <message>
        <source>1 sample outside {first} to {last} is not on this page.</source>
        <translation>1 prélèvement hors du {first} au {last} n’est pas sur cette page.</translation>
    </message>
    <message>
        <source>{n} samples outside {first} to {last} are not on this page.</source>
        <translation>{n} prélèvements hors du {first} au {last} ne sont pas sur cette page.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The rules find nothing that asks for attention.</source>
        <translation>Les règles ne trouvent rien qui demande attention.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Règle {rule}</translation>
    </message>
    <message>
        <source>Rests on: {dates}.</source>
        <translation>Repose sur : {dates}.</translation>
    </message>
    <message>
        <source>{date} ({why})</source>
        <translation>{date} ({why})</translation>
    </message>
    <message>
        <source>Not used: {rows}.</source>
        <translation>Non utilisé : {rows}.</translation>
    </message>
    <message>
        <source>Not signed when this page was printed</source>
        <translation>Non signé à l’impression de cette page</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nom et signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Test and unit</source>
        <translation>Examen et unité</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Plage labo</translation>
    </message>
    <message>
        <source>calc</source>
        <translation>calc</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>lab {flag}</source>
        <translation>labo {flag}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <source>IronView {version}, rules {rules}</source>
        <translation>IronView {version}, règles {rules}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>Printed {date}, {time}, {who}</source>
        <translation>Imprimé {date}, {time}, {who}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>IPP {number}</translation>
    </message>
    <message>
        <source>Label for the laboratory, {whom}</source>
        <translation>Étiquette pour le laboratoire, {whom}</translation>
    </message>
    <message>
        <source>No test is planned, so that there is no label.</source>
        <translation>Aucune analyse n’est prévue, il n’y a donc pas d’étiquette.</translation>
    </message>
    <message>
        <source>Due: draw now</source>
        <translation>À faire : prélever maintenant</translation>
    </message>
    <message>
        <source>Not before {date}</source>
        <translation>Pas avant le {date}</translation>
    </message>
    <message>
        <source>Iron infusion {date}</source>
        <translation>Perfusion de fer {date}</translation>
    </message>
    <message>
        <source>best from {date}</source>
        <translation>au mieux dès le {date}</translation>
    </message>
    <message>
        <source>Next blood test</source>
        <translation>Prochain examen sanguin</translation>
    </message>
    <message>
        <source>Slip for the next test, {whom}</source>
        <translation>Fiche du prochain examen, {whom}</translation>
    </message>
    <message>
        <source>Iron tests of {whom}, {date}</source>
        <translation>Bilans de fer de {whom}, {date}</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Chère consœur, cher confrère,</translation>
    </message>
    <message>
        <source>These sentences describe patterns of the results by the rules named below. They are not a diagnosis.</source>
        <translation>Ces phrases décrivent des aspects des résultats selon les règles nommées ci-dessous. Elles ne sont pas un diagnostic.</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>Avec mes salutations confraternelles</translation>
    </message>
    <message>
        <source>Letter, {whom}</source>
        <translation>Lettre, {whom}</translation>
    </message>
    <message>
        <source>No test is planned.</source>
        <translation>Aucun examen n’est prévu.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Dès le {date}</translation>
    </message>
    <message>
        <source>Not before {earliest}, best from {preferred}</source>
        <translation>Pas avant le {earliest}, au mieux dès le {preferred}</translation>
    </message>
    <message>
        <source>Last iron infusion: {dose}, {date}.</source>
        <translation>Dernière perfusion de fer : {dose}, {date}.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Your iron tests</source>
        <translation>Vos bilans de fer</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>For the patient, {whom}</source>
        <translation>Pour le patient, {whom}</translation>
    </message>
    <message>
        <source>This page is not a diagnosis. Talk with your doctor before you begin or stop anything.</source>
        <translation>Cette page n’est pas un diagnostic. Parlez à votre médecin avant de commencer ou d’arrêter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Tell every laboratory and every doctor the date of your last iron infusion: blood drawn too soon after it gives values that mislead.</source>
        <translation>Dites à chaque laboratoire et à chaque médecin la date de votre dernière perfusion de fer : du sang prélevé trop tôt après donne des valeurs trompeuses.</translation>
    </message>
    <message>
        <source>Iron you were given last</source>
        <translation>Le dernier fer que vous avez reçu</translation>
    </message>
    <message>
        <source>Your newest values</source>
        <translation>Vos valeurs les plus récentes</translation>
    </message>
    <message>
        <source>Options for a visit, {whom}</source>
        <translation>Options d’une visite, {whom}</translation>
    </message>
    <message>
        <source>Before iron is given</source>
        <translation>Avant de donner du fer</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>Sources : {sources}.</translation>
    </message>
    <message>
        <source>Worklist, {date}</source>
        <translation>Liste de travail, {date}</translation>
    </message>
    <message>
        <source>Nobody needs anything.</source>
        <translation>Personne n’a besoin de rien.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et {n} de plus.</translation>
    </message>
    <message>
        <source>Calls about tests, {date}</source>
        <translation>Appels pour les analyses, {date}</translation>
    </message>
    <message>
        <source>Note in the worklist how each call ended: it stands in the patient&apos;s history then.</source>
        <translation>Notez dans la liste de travail l’issue de chaque appel : elle figure alors dans l’historique du patient.</translation>
    </message>
    <message>
        <source>Nobody is to be called.</source>
        <translation>Personne n’est à appeler.</translation>
    </message>
    <message>
        <source>And {n} more of this lane.</source>
        <translation>Et {n} autres de cette file.</translation>
    </message>
    <message>
        <source>Day, name</source>
        <translation>Jour, nom</translation>
    </message>
    <message>
        <source>Nothing due, and why, {date}</source>
        <translation>Rien en attente, et pourquoi, {date}</translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>Masquer cette partie</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase reads the patients in it. Tell it to the receiver another way than the file, for example by telephone. Nobody can open the package without it. At least {count} characters.</source>
        <translation>Qui a le fichier et cette phrase secrète lit les patients qu’il contient. Transmettez-la au destinataire par une autre voie que le fichier, par exemple au téléphone. Personne n’ouvre le paquet sans elle. Au moins {count} caractères.</translation>
    </message>
    <message>
        <source>{name} is locked. Its sender knows the passphrase.</source>
        <translation>{name} est verrouillé. Son expéditeur connaît la phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>{n} characters are missing.</source>
        <translation>Il manque {n} caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Enter results</source>
        <translation>Saisir des résultats</translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Ajout perfusion</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reaction: {products}</source>
        <translation>Réaction : {products}</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>Règles {rules}</translation>
    </message>
    <message>
        <source>born {value}</source>
        <translation>né(e) le {value}</translation>
    </message>
    <message>
        <source>MRN {value}</source>
        <translation>IPP {value}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
</context>
<context>
    <name>PatientFields</name>
    <message>
        <source>By age and conditions</source>
        <translation>Selon l’âge et les affections</translation>
    </message>
    <message>
        <source>A name or a number is missing.</source>
        <translation>Il manque un nom ou un numéro.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Le fuseau horaire est inconnu.</translation>
    </message>
    <message>
        <source>A chosen profile needs a reason.</source>
        <translation>Un profil choisi exige un motif.</translation>
    </message>
    <message>
        <source>{d} lies ahead.</source>
        <translation>Le {d} est à venir.</translation>
    </message>
    <message>
        <source>{typed} is no measure.</source>
        <translation>{typed} n’est pas une mesure.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>jour, mois ou année</translation>
    </message>
    <message>
        <source>&amp;Menopausal status</source>
        <translation>Statut &amp;ménopausique</translation>
    </message>
    <message>
        <source>&amp;Weight, kg</source>
        <translation>Po&amp;ids, kg</translation>
    </message>
    <message>
        <source>&amp;Height, cm</source>
        <translation>&amp;Taille, cm</translation>
    </message>
    <message>
        <source>Weight before &amp;pregnancy, kg</source>
        <translation>Poids avant la &amp;grossesse, kg</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>F&amp;useau horaire</translation>
    </message>
    <message>
        <source>Wh&amp;y this profile</source>
        <translation>&amp;Pourquoi ce profil</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Premenopausal</source>
        <translation>Avant la ménopause</translation>
    </message>
    <message>
        <source>Postmenopausal</source>
        <translation>Après la ménopause</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>Celui de l’établissement</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Somebody like this is already stored.</source>
        <translation>Quelqu’un de semblable est déjà enregistré.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Une modification exige un motif.</translation>
    </message>
    <message>
        <source>New patient – IronView</source>
        <translation>Nouveau patient – IronView</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Enregistrer le patient</translation>
    </message>
    <message>
        <source>The patient is added to the list. Results can be entered at once.</source>
        <translation>Le patient est ajouté à la liste. On peut saisir aussitôt ses résultats.</translation>
    </message>
    <message>
        <source>Change patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>L’enregistrement s’annule par Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} patients</translation>
    </message>
    <message>
        <source>Nobody matches. Words match from their beginning.</source>
        <translation>Personne ne correspond. Les mots se cherchent par leur début.</translation>
    </message>
    <message>
        <source>The first {shown} of more. Type on to narrow it.</source>
        <translation>Les {shown} premiers de plus. Tapez encore pour réduire.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} sur {count}</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>Ce prélèvement</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Quels constats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Iron ledger</source>
        <translation>Bilan du fer</translation>
    </message>
    <message>
        <source>No result yet. What the rules find will stand here, with its evidence.</source>
        <translation>Aucun résultat encore. Ce que trouvent les règles sera ici, avec ses preuves.</translation>
    </message>
    <message>
        <source>The rules find nothing in this sample.</source>
        <translation>Les règles ne trouvent rien dans ce prélèvement.</translation>
    </message>
    <message>
        <source>The rules find nothing that asks for attention.</source>
        <translation>Les règles ne trouvent rien qui demande attention.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>PatientsPanel</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Patients behind the bar</source>
        <translation>Patients derrière la barre</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>Ouvrir le patient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and passphrases</source>
        <translation>Personnes et phrases secrètes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Changer le &amp;rôle…</translation>
    </message>
    <message>
        <source>&amp;Give another passphrase…</source>
        <translation>&amp;Donner une autre phrase secrète…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>R&amp;etirer…</translation>
    </message>
    <message>
        <source>Change &amp;my passphrase…</source>
        <translation>Changer &amp;ma phrase secrète…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase à nouveau</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>At least {n} characters; four words are good</source>
        <translation>Au moins {n} caractères ; quatre mots conviennent</translation>
    </message>
    <message>
        <source>Let the store know people</source>
        <translation>Faire connaître des personnes à la base</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Changer le rôle de {name}</translation>
    </message>
    <message>
        <source>Give {name} another passphrase</source>
        <translation>Donner une autre phrase secrète à {name}</translation>
    </message>
    <message>
        <source>Let {name} in no more; what they did keeps their name</source>
        <translation>Ne plus laisser entrer {name} ; ce qui a été fait garde son nom</translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation>Changer votre propre phrase secrète</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Les deux nouvelles phrases diffèrent. Retapez-les.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>Changer la &amp;clé</translation>
    </message>
    <message>
        <source>Removed. Whoever took a copy of the data file and its key along is kept out of later copies only by a new key. The store closes for a moment while it is written anew. Passphrases and the recovery sheet stay as they are.</source>
        <translation>Retiré. Qui a emporté une copie du fichier de données et sa clé n’est tenu à l’écart des copies suivantes que par une nouvelle clé. La base se ferme un instant pendant qu’elle est réécrite. Les phrases secrètes et la feuille de secours restent comme elles sont.</translation>
    </message>
    <message>
        <source> (you)</source>
        <translation> (vous)</translation>
    </message>
    <message>
        <source>This store knows no people: whoever opens it may do everything, and signs as {user}. Once it knows people, each signs in with a passphrase and may do what their role covers. You become its administrator. Passphrases guard this program; only encryption protects the data file itself.</source>
        <translation>Cette base ne connaît personne : qui l’ouvre peut tout faire, et signe comme {user}. Dès qu’elle connaît des personnes, chacune se connecte avec une phrase secrète et fait ce que couvre son rôle. Vous en devenez l’administrateur. Les phrases gardent ce programme ; seul le chiffrement protège le fichier de données.</translation>
    </message>
    <message>
        <source>The data file is encrypted: only these people can read it.</source>
        <translation>Le fichier de données est chiffré : seules ces personnes peuvent le lire.</translation>
    </message>
    <message>
        <source>The data file is not encrypted: passphrases guard this program, and whoever has a copy of the file can read it. Encrypt the store to protect the file.</source>
        <translation>Le fichier de données n’est pas chiffré : les phrases secrètes gardent ce programme, et qui a une copie du fichier peut le lire. Chiffrez la base pour protéger le fichier.</translation>
    </message>
    <message>
        <source>Write this code down and lock it away. It lets in whoever has it, when a passphrase is forgotten. It is shown only now.</source>
        <translation>Notez ce code et mettez-le sous clé. Il laisse entrer qui l’a, quand une phrase secrète est oubliée. Il n’est montré que maintenant.</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Image saved.</source>
        <translation>Image enregistrée.</translation>
    </message>
    <message>
        <source>The image could not be written there. Choose another folder.</source>
        <translation>L’image n’a pas pu y être écrite. Choisir un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>There is no blood test yet.</source>
        <translation>Il n’y a pas encore d’examen sanguin.</translation>
    </message>
    <message>
        <source>Your last blood sample is from {date}.</source>
        <translation>Votre dernière prise de sang date du {date}.</translation>
    </message>
    <message>
        <source>It was drawn {n} days after an iron infusion. For some weeks after an infusion the iron values are high without meaning that there is too much iron, so they are not read yet.</source>
        <translation>Elle a été faite {n} jours après une perfusion de fer. Pendant quelques semaines après une perfusion, les valeurs de fer sont hautes sans signifier trop de fer ; elles ne sont donc pas encore interprétées.</translation>
    </message>
    <message>
        <source>They can be read from {date}.</source>
        <translation>Elles peuvent être interprétées dès le {date}.</translation>
    </message>
    <message>
        <source>Your iron stores cannot be judged from this sample.</source>
        <translation>Vos réserves de fer ne peuvent être jugées sur cette prise de sang.</translation>
    </message>
    <message>
        <source>Your iron values lie where doctors think about giving iron.</source>
        <translation>Vos valeurs de fer sont là où les médecins pensent à donner du fer.</translation>
    </message>
    <message>
        <source>Your iron stores are low.</source>
        <translation>Vos réserves de fer sont basses.</translation>
    </message>
    <message>
        <source>There is iron in your stores, but little of it reaches the blood.</source>
        <translation>Il y a du fer dans vos réserves, mais peu atteint le sang.</translation>
    </message>
    <message>
        <source>Little iron is on its way in your blood.</source>
        <translation>Peu de fer est en route dans votre sang.</translation>
    </message>
    <message>
        <source>The iron in your stores and in your blood is above the usual range.</source>
        <translation>Le fer de vos réserves et de votre sang dépasse la plage habituelle.</translation>
    </message>
    <message>
        <source>Your iron stores are above the usual range. That can have several causes, for example an inflammation.</source>
        <translation>Vos réserves de fer dépassent la plage habituelle. Cela peut avoir plusieurs causes, par exemple une inflammation.</translation>
    </message>
    <message>
        <source>Your iron values do not say clearly whether your stores are full.</source>
        <translation>Vos valeurs de fer ne disent pas clairement si vos réserves sont pleines.</translation>
    </message>
    <message>
        <source>Your iron stores are full.</source>
        <translation>Vos réserves de fer sont pleines.</translation>
    </message>
    <message>
        <source>Your haemoglobin rose from {before} to {now} g/dL since the infusion.</source>
        <translation>Votre hémoglobine a monté de {before} à {now} g/dL depuis la perfusion.</translation>
    </message>
    <message>
        <source>Your haemoglobin was {before} g/dL before the infusion and is {now} now.</source>
        <translation>Votre hémoglobine était de {before} g/dL avant la perfusion, elle est de {now} maintenant.</translation>
    </message>
    <message>
        <source>Iron in store (ferritin)</source>
        <translation>Fer en réserve (ferritine)</translation>
    </message>
    <message>
        <source>Iron on its way in the blood (TSAT)</source>
        <translation>Fer en route dans le sang (TSAT)</translation>
    </message>
    <message>
        <source>Red pigment of the blood (haemoglobin)</source>
        <translation>Pigment rouge du sang (hémoglobine)</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Phosphate</translation>
    </message>
    <message>
        <source>not read yet: too soon after the infusion</source>
        <translation>pas encore interprété : trop tôt après la perfusion</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>may still fall</source>
        <translation>peut encore baisser</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>neither high nor low</source>
        <translation>ni élevé ni bas</translation>
    </message>
    <message>
        <source>{date}: {product}, {amount}</source>
        <translation>{date} : {product}, {amount}</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>quantité inconnue</translation>
    </message>
    <message>
        <source>No blood test is planned. Ask when the next one is sensible.</source>
        <translation>Aucun examen sanguin n’est prévu. Demandez quand le prochain sera utile.</translation>
    </message>
    <message>
        <source>Your next blood test is due since {date}. Please make an appointment.</source>
        <translation>Votre prochain examen sanguin est dû depuis le {date}. Prenez rendez-vous, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Your next blood test is best from {date}.</source>
        <translation>Votre prochain examen sanguin : au mieux dès le {date}.</translation>
    </message>
    <message>
        <source>Your next blood test is best from {date}, not before {earliest}: sooner, the iron of the infusion would still disturb it.</source>
        <translation>Votre prochain examen sanguin : au mieux dès le {date}, pas avant le {earliest} : plus tôt, le fer de la perfusion gênerait encore.</translation>
    </message>
</context>
<context>
    <name>PlainLeftoversDialog</name>
    <message>
        <source>From before the encryption</source>
        <translation>D’avant le chiffrement</translation>
    </message>
    <message>
        <source>Files that anybody can read</source>
        <translation>Fichiers lisibles par tous</translation>
    </message>
    <message>
        <source>&amp;Encrypt the backups</source>
        <translation>&amp;Chiffrer les sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>&amp;Tous les supprimer</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Garder le reste</translation>
    </message>
    <message>
        <source>Deleting does not wipe a medium: with the right tools a deleted file can be read for a while. Sticks and copies that are elsewhere are yours to look after.</source>
        <translation>Supprimer n’efface pas un support : avec les bons outils un fichier supprimé reste lisible un temps. Les clés et copies ailleurs sont à votre charge.</translation>
    </message>
    <message>
        <source>The store is encrypted. These files from the time before are not, and whoever has them can read them. Encrypted backups are restored and checked before the readable ones go.</source>
        <translation>La base est chiffrée. Ces fichiers d’avant ne le sont pas, et qui les a peut les lire. Les sauvegardes chiffrées sont restaurées et vérifiées avant que les lisibles partent.</translation>
    </message>
    <message>
        <source>Nothing is left that can be read without a passphrase.</source>
        <translation>Il ne reste rien de lisible sans phrase secrète.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Encrypting and checking</source>
        <translation>Chiffrement et vérification</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Saisi par erreur…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Rendu comme</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculé de</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Laboratory flag</source>
        <translation>Marque du laboratoire</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>typed by {name}</source>
        <translation>tapé par {name}</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Not used in</source>
        <translation>Non utilisé dans</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Évolution attendue</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The review of {whom} is on the clipboard as text.</source>
        <translation>La revue de {whom} est dans le presse-papiers comme texte.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print {whom}</source>
        <translation>Imprimer {whom}</translation>
    </message>
    <message>
        <source>Results of every sample</source>
        <translation>Résultats de chaque prélèvement</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Period of the timeline</source>
        <translation>&amp;Période de la frise</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} est écrit.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer took no page. Nothing was printed. Look whether it is on and connected, or save a PDF.</source>
        <translation>L’imprimante n’a pris aucune page. Rien n’a été imprimé. Voyez si elle est allumée et connectée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Review, for the record</source>
        <translation>Revue, pour le dossier</translation>
    </message>
    <message>
        <source>For the patient, in plain words</source>
        <translation>Pour le patient, en mots simples</translation>
    </message>
    <message>
        <source>For the patient, large print</source>
        <translation>Pour le patient, gros caractères</translation>
    </message>
    <message>
        <source>Slip for the next test</source>
        <translation>Fiche du prochain examen</translation>
    </message>
    <message>
        <source>Letter to a colleague</source>
        <translation>Lettre à un confrère</translation>
    </message>
    <message>
        <source>Label for the laboratory</source>
        <translation>Étiquette pour le laboratoire</translation>
    </message>
    <message>
        <source>Options for a visit</source>
        <translation>Options d’une visite</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>The last course</source>
        <translation>La dernière cure</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>&amp;First free label</source>
        <translation>Première étiquette &amp;libre</translation>
    </message>
    <message>
        <source>{number} (row {row}, column {column})</source>
        <translation>{number} (rangée {row}, colonne {column})</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Before iron:</source>
        <translation>Avant le fer :</translation>
    </message>
    <message>
        <source>Single maximum {amount}</source>
        <translation>Maximum unique {amount}</translation>
    </message>
    <message>
        <source>in any 7 days {amount}</source>
        <translation>en 7 jours {amount}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>shortest interval {days}</source>
        <translation>intervalle minimum {days}</translation>
    </message>
    <message>
        <source>watch phosphate on repeated courses</source>
        <translation>surveiller le phosphate en cas de cures répétées</translation>
    </message>
    <message>
        <source>alters MRI for {months} months</source>
        <translation>altère l’IRM pendant {months} mois</translation>
    </message>
    <message>
        <source>No iron was given before</source>
        <translation>Aucun fer donné auparavant</translation>
    </message>
    <message>
        <source>Last dose {dose}</source>
        <translation>Dernière dose {dose}</translation>
    </message>
    <message>
        <source>iron given so far {amount}</source>
        <translation>fer donné jusqu’ici {amount}</translation>
    </message>
    <message>
        <source>a phosphate is due before a dose of a new course until {date}</source>
        <translation>un phosphate est dû avant une dose d’une nouvelle cure jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>See &amp;what would change</source>
        <translation>Voir ce qui &amp;changerait</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Enregistrer la version</translation>
    </message>
    <message>
        <source>Profiles: save the version</source>
        <translation>Profils : enregistrer la version</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>what this version is about</source>
        <translation>ce dont traite cette version</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Wh&amp;y it says so, in one sentence</source>
        <translation>&amp;Pourquoi il dit cela, en une phrase</translation>
    </message>
    <message>
        <source>N&amp;ote for the history</source>
        <translation>N&amp;ote pour l’historique</translation>
    </message>
    <message>
        <source>Saving a version changes nobody&apos;s results.</source>
        <translation>Enregistrer une version ne change les résultats de personne.</translation>
    </message>
    <message>
        <source>{number} can be read in two ways.</source>
        <translation>{number} peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>{first} And {n} more.</source>
        <translation>{first} Et {n} de plus.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copier…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Activer…</translation>
    </message>
    <message>
        <source>&amp;Stop using…</source>
        <translation>Ce&amp;sser d’utiliser…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Guideline profiles</source>
        <translation>Profils de recommandations</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Vaut maintenant</translation>
    </message>
    <message>
        <source>Own versions</source>
        <translation>Versions propres</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>came with IronView</source>
        <translation>fourni avec IronView</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The newest own version counts already.</source>
        <translation>La version propre la plus récente vaut déjà.</translation>
    </message>
    <message>
        <source>There is no own version yet. Copy the profile first.</source>
        <translation>Il n’y a pas encore de version propre. Copiez d’abord le profil.</translation>
    </message>
    <message>
        <source>No own version of it counts.</source>
        <translation>Aucune version propre ne vaut.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>own version {n} cannot be read</source>
        <translation>la version propre {n} est illisible</translation>
    </message>
    <message>
        <source>own version, {version}</source>
        <translation>version propre, {version}</translation>
    </message>
    <message>
        <source>as delivered, {version}</source>
        <translation>tel que fourni, {version}</translation>
    </message>
    <message>
        <source>does not count: a draft</source>
        <translation>ne vaut pas : un projet</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
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
        <translation>Profils de recommandations</translation>
    </message>
    <message>
        <source>Profiles: back</source>
        <translation>Profils : retour</translation>
    </message>
    <message>
        <source>{name}, as delivered. Copy it to change it.</source>
        <translation>{name}, tel que fourni. Copiez-le pour le modifier.</translation>
    </message>
    <message>
        <source>{name}: from {version} to the next</source>
        <translation>{name} : de {version} à la suivante</translation>
    </message>
    <message>
        <source>What would change: {name}, {version}</source>
        <translation>Ce qui changerait : {name}, {version}</translation>
    </message>
    <message>
        <source>&amp;Activate with this reason</source>
        <translation>&amp;Activer avec ce motif</translation>
    </message>
    <message>
        <source>{file} cannot be used. Nothing was read into the store.</source>
        <translation>{file} est inutilisable. Rien n’a été lu dans la base.</translation>
    </message>
    <message>
        <source>{name}, from {file}</source>
        <translation>{name}, de {file}</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} est écrit.</translation>
    </message>
    <message>
        <source>What would change: {name}, not saved yet</source>
        <translation>Ce qui changerait : {name}, pas encore enregistré</translation>
    </message>
    <message>
        <source>{version} of {name} is saved. It counts for nobody until it is activated.</source>
        <translation>{version} de {name} est enregistrée. Elle ne vaut pour personne avant d’être activée.</translation>
    </message>
    <message>
        <source>{name}, {version}, counts for everyone now.</source>
        <translation>{name}, {version}, vaut maintenant pour tous.</translation>
    </message>
    <message>
        <source>{name} counts for nobody now.</source>
        <translation>{name} ne vaut maintenant pour personne.</translation>
    </message>
    <message>
        <source>{name} counts as delivered again.</source>
        <translation>{name} vaut à nouveau tel que fourni.</translation>
    </message>
    <message>
        <source>{name}: a copy</source>
        <translation>{name} : une copie</translation>
    </message>
    <message>
        <source>{name}: versions</source>
        <translation>{name} : versions</translation>
    </message>
    <message>
        <source>What would change without our version of {name}</source>
        <translation>Ce qui changerait sans notre version de {name}</translation>
    </message>
    <message>
        <source>&amp;Stop using it, with this reason</source>
        <translation>&amp;Cesser de l’utiliser, avec ce motif</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profils (*.toml)</translation>
    </message>
</context>
<context>
    <name>ProgramGroup</name>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>&amp;Verify this installation…</source>
        <translation>&amp;Contrôler cette installation…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {n} of {total}</source>
        <translation>Question {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>{typed} is no range. Write it like 10-200, &lt; 5 or &gt; 60.</source>
        <translation>{typed} n’est pas une plage. Écrivez comme 10-200, &lt; 5 ou &gt; 60.</translation>
    </message>
</context>
<context>
    <name>RawRowDialog</name>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>La ligne telle qu’elle est dans le fichier</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Read on</source>
        <translation>Poursuivre la lecture</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Lecture de tous pour aujourd’hui</translation>
    </message>
    <message>
        <source>{n} patients are not read for today. They stand where they stood before.</source>
        <translation>{n} patients ne sont pas lus pour aujourd’hui. Ils restent où ils étaient.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Typed wrongly</source>
        <translation>Mal tapé</translation>
    </message>
    <message>
        <source>Corrected by the laboratory</source>
        <translation>Corrigé par le laboratoire</translation>
    </message>
    <message>
        <source>Belongs to another date</source>
        <translation>Appartient à une autre date</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>Choisissez ou écrivez pourquoi</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Motif de la modification</translation>
    </message>
</context>
<context>
    <name>ReasonFoot</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Activate with this reason</source>
        <translation>&amp;Activer avec ce motif</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>IronView recovery sheet</source>
        <translation>Feuille de secours IronView</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>Base : {name}</translation>
    </message>
    <message>
        <source>Number of the store: {id}</source>
        <translation>Numéro de la base : {id}</translation>
    </message>
    <message>
        <source>Made on {day} at {time}</source>
        <translation>Créée le {day} à {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This sheet opens the store when every passphrase is forgotten or whoever knew one is gone. Whoever holds it can read every patient: keep it locked away, not beside the computer, and not as a photograph.</source>
        <translation>Cette feuille ouvre la base quand toutes les phrases secrètes sont oubliées ou que ceux qui en connaissaient une sont partis. Qui la détient peut lire chaque patient : gardez-la sous clé, pas à côté de l’ordinateur ni en photo.</translation>
    </message>
    <message>
        <source>To use it: start IronView, choose the code of the recovery sheet where it asks for a passphrase, and type the code or scan the square. Capitals, spaces and dashes do not matter. There is no 0, 1 or 8 in it.</source>
        <translation>Pour l’utiliser : démarrez IronView, choisissez le code de la feuille de secours là où il demande une phrase secrète, et tapez le code ou lisez le carré. Majuscules, espaces et tirets ne comptent pas. Il ne contient ni 0, ni 1, ni 8.</translation>
    </message>
    <message>
        <source>Then set a new passphrase and print a new sheet. A new sheet voids this one: destroy the old one.</source>
        <translation>Puis définissez une nouvelle phrase secrète et imprimez une nouvelle feuille. Une nouvelle feuille annule celle-ci : détruisez l’ancienne.</translation>
    </message>
    <message>
        <source>IronView keeps no copy of this code, and nobody can make it again. If all passphrases and this sheet are lost, the store and its backups cannot be opened by anybody, its makers included. Backups made before the sheet was renewed still open with the older sheet.</source>
        <translation>IronView ne garde aucune copie de ce code, et personne ne peut le refaire. Si toutes les phrases secrètes et cette feuille sont perdues, la base et ses sauvegardes ne peuvent être ouvertes par personne, pas même ses auteurs. Les sauvegardes d’avant le renouvellement s’ouvrent encore avec l’ancienne feuille.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment l’utiliser</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Format de la page</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The sheet is printed or saved where only we can find it</source>
        <translation>La feuille est imprimée ou enregistrée là où nous seuls la trouvons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The code is shown only now: IronView keeps no copy of it. An earlier sheet opens this store no more, only backups made before.</source>
        <translation>Le code n’est montré que maintenant : IronView n’en garde pas de copie. Une feuille antérieure n’ouvre plus cette base, seulement les sauvegardes faites avant.</translation>
    </message>
    <message>
        <source>IronView recovery sheet</source>
        <translation>Feuille de secours IronView</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save it as PDF.</source>
        <translation>L’imprimante n’a pas pris la page. Enregistrez-la en PDF.</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Reject rows</source>
        <translation>Rejeter des lignes</translation>
    </message>
    <message>
        <source>Rows: {n}. They could be stored and read. They will not be, and your reason is kept.</source>
        <translation>Lignes : {n}. Elles pourraient être enregistrées et lues. Elles ne le seront pas, et votre motif est gardé.</translation>
    </message>
    <message>
        <source>Not this patient&apos;s sample</source>
        <translation>Pas le prélèvement de ce patient</translation>
    </message>
    <message>
        <source>The laboratory took it back</source>
        <translation>Le laboratoire l’a retiré</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Envoyé deux fois</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed patients</source>
        <translation>Patients retirés</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>A patient who is brought back has every entry of before.</source>
        <translation>Un patient remis retrouve toutes ses entrées d’avant.</translation>
    </message>
    <message>
        <source>Nobody was removed by hand. Whoever is will stand here, to be brought back.</source>
        <translation>Personne n’a été retiré à la main. Qui l’est figurera ici, pour être remis.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>I understand that these changes will be gone</source>
        <translation>Je comprends que ces modifications seront perdues</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to {when}</source>
        <translation>Retour au {when}</translation>
    </message>
    <message>
        <source>What there is now and in the backup</source>
        <translation>Ce qu’il y a maintenant et dans la sauvegarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>The latest changes that would be lost</source>
        <translation>Les dernières modifications qui seraient perdues</translation>
    </message>
    <message>
        <source>What opened the store when the backup was made:</source>
        <translation>Ce qui ouvrait la base lors de la sauvegarde :</translation>
    </message>
    <message>
        <source>First a backup is made of what is there now, so this can be taken back. Then IronView closes the store, puts the backup in its place, and opens it again.</source>
        <translation>D’abord une sauvegarde est faite de l’état présent, pour pouvoir revenir. Puis IronView ferme la base, met la sauvegarde à sa place et la rouvre.</translation>
    </message>
    <message>
        <source>This backup is from before the store was encrypted: afterwards who has the file can read it, until you encrypt it again.</source>
        <translation>Cette sauvegarde date d’avant le chiffrement : ensuite, qui a le fichier peut le lire, jusqu’à un nouveau chiffrement.</translation>
    </message>
    <message>
        <source>This backup is no earlier state of the store: everything the store holds would be replaced. Changes that would go: {n}.</source>
        <translation>Cette sauvegarde n’est pas un état antérieur de la base : tout son contenu serait remplacé. Modifications perdues : {n}.</translation>
    </message>
    <message>
        <source>Changes made since, which would be lost: {n}. The latest:</source>
        <translation>Modifications faites depuis, qui seraient perdues : {n}. Les dernières :</translation>
    </message>
    <message>
        <source>Nothing was changed since: nothing would be lost.</source>
        <translation>Rien n’a été modifié depuis : rien ne serait perdu.</translation>
    </message>
    <message>
        <source>{when}: {who} {what}</source>
        <translation>{when} : {who} {what}</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Read on {date} by the rules {rules} {version}. No diagnosis.</source>
        <translation>Interprété le {date} selon les règles {rules} {version}. Pas un diagnostic.</translation>
    </message>
    <message>
        <source>Iron given: {doses}</source>
        <translation>Fer donné : {doses}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clinicien</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>May do everything, also with people, rules, settings and backups.</source>
        <translation>Peut tout faire, aussi avec personnes, règles, réglages et sauvegardes.</translation>
    </message>
    <message>
        <source>May enter and correct, override findings, merge and remove patients, and export all.</source>
        <translation>Peut saisir et corriger, écarter des constats, fusionner et retirer des patients, et tout exporter.</translation>
    </message>
    <message>
        <source>May enter, correct and import results, and export one patient.</source>
        <translation>Peut saisir, corriger et importer des résultats, et exporter un patient.</translation>
    </message>
    <message>
        <source>May look at everything and change nothing.</source>
        <translation>Peut tout voir et ne rien modifier.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Last readable value minus the baseline. Strong where chance alone does not explain it.</source>
        <translation>Dernière valeur interprétable moins le départ. En gras là où le hasard seul ne l’explique pas.</translation>
    </message>
    <message>
        <source>So far two results of one person may lie apart by chance alone.</source>
        <translation>De tant peuvent différer deux résultats d’une personne par le seul hasard.</translation>
    </message>
</context>
<context>
    <name>SafetyNet</name>
    <message>
        <source>In a lane of the worklist</source>
        <translation>Dans une file de la liste</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Left out of a reading</source>
        <translation>Laissé hors lecture</translation>
    </message>
    <message>
        <source>A test is booked</source>
        <translation>Analyse fixée</translation>
    </message>
    <message>
        <source>Tested, recheck later</source>
        <translation>Analysé, contrôle plus tard</translation>
    </message>
    <message>
        <source>No infusion</source>
        <translation>Pas de perfusion</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nouveau ou modifié</translation>
    </message>
    <message>
        <source>Read by other rules</source>
        <translation>Lu selon d’autres règles</translation>
    </message>
    <message>
        <source>Read for another day</source>
        <translation>Lu pour un autre jour</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Rows waiting in an import</source>
        <translation>Lignes en attente d’import</translation>
    </message>
    <message>
        <source>Overridden findings</source>
        <translation>Constats écartés</translation>
    </message>
    <message>
        <source>Overload is not judged</source>
        <translation>Surcharge non jugée</translation>
    </message>
    <message>
        <source>Response is not judged</source>
        <translation>Réponse non jugée</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>Sans date de naissance</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Rien d’enregistré</translation>
    </message>
    <message>
        <source>They need something: the worklist says what.</source>
        <translation>Ils ont besoin de quelque chose : la liste de travail dit quoi.</translation>
    </message>
    <message>
        <source>The test has a date after this week, and can be read then.</source>
        <translation>L’analyse a une date après cette semaine, et sera alors interprétable.</translation>
    </message>
    <message>
        <source>Ferritin could be read after the last dose; the recheck is due after this week.</source>
        <translation>La ferritine était interprétable après la dernière dose ; le contrôle est à faire après cette semaine.</translation>
    </message>
    <message>
        <source>No infusion up to today, so that no test is counted from one; and no result waits for a signature.</source>
        <translation>Pas de perfusion à ce jour, donc aucune analyse n’en est comptée ; et aucun résultat n’attend de validation.</translation>
    </message>
    <message>
        <source>An import or another patient&apos;s change concerned them. They are read in the background.</source>
        <translation>Une importation ou la modification d’un autre patient les a concernés. Ils sont lus en arrière-plan.</translation>
    </message>
    <message>
        <source>A profile or a choice of the clinic became another since.</source>
        <translation>Un profil ou un choix de la clinique a changé depuis.</translation>
    </message>
    <message>
        <source>What is said of them depends on the day.</source>
        <translation>Ce qui est dit d’eux dépend du jour.</translation>
    </message>
    <message>
        <source>Entries without a date, with an unclear unit or the like take no part.</source>
        <translation>Les saisies sans date, à l’unité incertaine ou semblables ne comptent pas.</translation>
    </message>
    <message>
        <source>Nobody has answered yet what becomes of these rows.</source>
        <translation>Personne n’a encore répondu de ce que deviennent ces lignes.</translation>
    </message>
    <message>
        <source>Somebody set a finding aside; it asks no more while the override stands.</source>
        <translation>Quelqu’un a écarté un constat ; il ne demande plus rien tant que cela vaut.</translation>
    </message>
    <message>
        <source>Pregnancy and childhood: the rules give no verdict of overload.</source>
        <translation>Grossesse et enfance : les règles ne jugent pas la surcharge.</translation>
    </message>
    <message>
        <source>Haemodialysis: the rules give no verdict of the response of haemoglobin.</source>
        <translation>Hémodialyse : les règles ne jugent pas la réponse de l’hémoglobine.</translation>
    </message>
    <message>
        <source>They are read as adults.</source>
        <translation>Ils sont lus comme adultes.</translation>
    </message>
    <message>
        <source>Neither a result nor an infusion: there was nothing to check.</source>
        <translation>Ni résultat ni perfusion : il n’y avait rien à vérifier.</translation>
    </message>
    <message>
        <source>New or changed, and not read since</source>
        <translation>Nouveau ou modifié, et pas lu depuis</translation>
    </message>
    <message>
        <source>{group}: {day}</source>
        <translation>{group} : {day}</translation>
    </message>
    <message>
        <source>Ferritin read after the last dose; recheck on {date}</source>
        <translation>Ferritine interprétée après la dernière dose ; contrôle le {date}</translation>
    </message>
    <message>
        <source>Ferritin read after the last dose</source>
        <translation>Ferritine interprétée après la dernière dose</translation>
    </message>
    <message>
        <source>No infusion on record up to today</source>
        <translation>Aucune perfusion enregistrée à ce jour</translation>
    </message>
    <message>
        <source>1 unreadable row</source>
        <translation>1 ligne illisible</translation>
    </message>
    <message>
        <source>{n} unreadable rows</source>
        <translation>{n} lignes illisibles</translation>
    </message>
    <message>
        <source>{group}: profile {profile}</source>
        <translation>{group} : profil {profile}</translation>
    </message>
    <message>
        <source>in “{lane}”</source>
        <translation>dans « {lane} »</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>{day}, holds until an entry changes</source>
        <translation>{day}, vaut jusqu’à ce qu’une saisie change</translation>
    </message>
    <message>
        <source>{day}, holds until {until}</source>
        <translation>{day}, vaut jusqu’au {until}</translation>
    </message>
    <message>
        <source>The counts do not add up. Do not rely on this page; check the store in the settings.</source>
        <translation>Les nombres ne concordent pas. Ne vous fiez pas à cette page ; vérifiez la base dans les réglages.</translation>
    </message>
    <message>
        <source>There is no patient in the store.</source>
        <translation>Il n’y a aucun patient dans la base.</translation>
    </message>
    <message>
        <source>Not proven: of {all} patients, {n} not read for today.</source>
        <translation>Non prouvé : sur {all} patients, {n} non lus pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Everybody was checked ({all}): something is due for {n}, nothing for {m}.</source>
        <translation>Tous ont été vérifiés ({all}) : quelque chose à faire pour {n}, rien pour {m}.</translation>
    </message>
    <message>
        <source>Everybody was checked ({all}), and nothing is due for anybody.</source>
        <translation>Tous ont été vérifiés ({all}), et rien n’est à faire pour personne.</translation>
    </message>
    <message>
        <source>{lanes} in lanes + {quiet} with nothing due + {unread} not checked = {all} in the store</source>
        <translation>{lanes} dans des files + {quiet} sans rien à faire + {unread} non vérifiés = {all} dans la base</translation>
    </message>
</context>
<context>
    <name>SampleFields</name>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>À jeun</translation>
    </message>
    <message>
        <source>Fed</source>
        <translation>Non à jeun</translation>
    </message>
    <message>
        <source>&amp;Haemolysed</source>
        <translation>&amp;Hémolysé</translation>
    </message>
    <message>
        <source>{weekday}, {state}</source>
        <translation>{weekday}, {state}</translation>
    </message>
    <message>
        <source>{weekday}, day {day} of {wait}</source>
        <translation>{weekday}, jour {day} sur {wait}</translation>
    </message>
    <message>
        <source>{weekday}, day {day}, {state}</source>
        <translation>{weekday}, jour {day}, {state}</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>La date de prélèvement manque.</translation>
    </message>
    <message>
        <source>{date} lies ahead.</source>
        <translation>Le {date} est à venir.</translation>
    </message>
    <message>
        <source>{date} lies before the birth date.</source>
        <translation>Le {date} précède la date de naissance.</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Prélevé</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>H&amp;eure</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>Drawn &amp;fasting</source>
        <translation>Prélevé à &amp;jeun</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Haemolysed</source>
        <translation>Hémolysé</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>calc</source>
        <translation>calc</translation>
    </message>
    <message>
        <source>lab {flag}</source>
        <translation>labo {flag}</translation>
    </message>
</context>
<context>
    <name>SampleTableModel</name>
    <message>
        <source>Test and unit</source>
        <translation>Examen et unité</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Plage labo</translation>
    </message>
    <message>
        <source>Chance
alone</source>
        <translation>Hasard
seul</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since
{date}</source>
        <translation>Depuis
{date}</translation>
    </message>
</context>
<context>
    <name>SampleTableView</name>
    <message>
        <source>No result yet. Enter results with {enter}, or import a file with {file}.</source>
        <translation>Aucun résultat encore. Saisissez des résultats avec {enter}, ou importez un fichier avec {file}.</translation>
    </message>
    <message>
        <source>Results by sample</source>
        <translation>Résultats par prélèvement</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prélèvements</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name, number, birth date</source>
        <translation>Nom, numéro, date de naissance</translation>
    </message>
    <message>
        <source>Find a patient by name, number or birth date</source>
        <translation>Trouver un patient par nom, numéro ou date de naissance</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SecondPlaceLine</name>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>C&amp;hoisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Use none</source>
        <translation>&amp;N’en utiliser aucun</translation>
    </message>
    <message>
        <source>&amp;Remind when the newest copy there is older than</source>
        <translation>Ra&amp;ppeler quand la copie la plus récente a plus de</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>None is chosen: if this drive breaks or is stolen, the backups go with it. Choose a folder on a USB stick or a share.</source>
        <translation>Aucun n’est choisi : si ce disque casse ou est volé, les sauvegardes partent avec. Choisissez un dossier sur une clé USB ou un partage.</translation>
    </message>
    <message>
        <source>{place} is not there now. The newest copy: {when}.</source>
        <translation>{place} est absent maintenant. La copie la plus récente : {when}.</translation>
    </message>
    <message>
        <source>Backups in {place}: {n}. The newest copy: {when}.</source>
        <translation>Sauvegardes dans {place} : {n}. La copie la plus récente : {when}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Second emplacement des sauvegardes</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Use the code of the recovery sheet instead</source>
        <translation>Utiliser plutôt le code de la feuille de secours</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
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
        <translation>Qui a envoyé ce paquet ?</translation>
    </message>
    <message>
        <source>Call the sender on a number you know already. Let them read the fingerprint of their store to you, all eight groups.</source>
        <translation>Appeler l’expéditeur à un numéro déjà connu. Lui faire lire l’empreinte de sa base, les huit groupes.</translation>
    </message>
    <message>
        <source>I &amp;compared all eight groups; they are the same</source>
        <translation>Les huit groupes sont &amp;comparés ; ils sont identiques</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>Confiance une &amp;fois</translation>
    </message>
    <message>
        <source>Trust &amp;from now on</source>
        <translation>Confiance &amp;désormais</translation>
    </message>
    <message>
        <source>This store does not know the sender. It calls itself “{name}”; anybody may choose any name. Only the fingerprint tells who it is. Nothing was stored.</source>
        <translation>Cette base ne connaît pas l’expéditeur. Il se nomme « {name} » ; chacun peut choisir n’importe quel nom. Seule l’empreinte dit qui c’est. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Fingerprint of the package</source>
        <translation>Empreinte du paquet</translation>
    </message>
    <message>
        <source>Na&amp;me of the sender here</source>
        <translation>No&amp;m de l’expéditeur ici</translation>
    </message>
    <message>
        <source>Only an administrator may trust a sender from now on.</source>
        <translation>Seul un administrateur peut faire confiance à un expéditeur désormais.</translation>
    </message>
</context>
<context>
    <name>SendersDialog</name>
    <message>
        <source>Trusted senders of packages</source>
        <translation>Expéditeurs de confiance</translation>
    </message>
    <message>
        <source>Their key or computer was lost</source>
        <translation>Leur clé ou leur ordinateur est perdu</translation>
    </message>
    <message>
        <source>We exchange no patients any more</source>
        <translation>Nous n’échangeons plus de patients</translation>
    </message>
    <message>
        <source>Trusted by mistake</source>
        <translation>Confiance donnée par erreur</translation>
    </message>
    <message>
        <source>&amp;Withdraw trust</source>
        <translation>&amp;Retirer la confiance</translation>
    </message>
    <message>
        <source>&amp;Trust again</source>
        <translation>R&amp;efaire confiance</translation>
    </message>
    <message>
        <source>No sender is trusted yet. The first package of a sender asks whether to trust it.</source>
        <translation>Aucun expéditeur n’a encore la confiance. Le premier paquet d’un expéditeur pose la question.</translation>
    </message>
    <message>
        <source>Only an administrator withdraws trust or gives it.</source>
        <translation>Seul un administrateur retire ou donne la confiance.</translation>
    </message>
    <message>
        <source>What was taken over from a sender stays when trust is withdrawn.</source>
        <translation>Ce qui a été repris d’un expéditeur reste quand la confiance est retirée.</translation>
    </message>
    <message>
        <source>Trust withdrawn {when} by {by}: {reason}</source>
        <translation>Confiance retirée le {when} par {by} : {reason}</translation>
    </message>
    <message>
        <source>Trusted since {when} by {by}</source>
        <translation>De confiance depuis le {when} par {by}</translation>
    </message>
</context>
<context>
    <name>ServerPassword</name>
    <message>
        <source>Open the store of a server – IronView</source>
        <translation>Ouvrir la base d’un serveur – IronView</translation>
    </message>
    <message>
        <source>The store is on a server: {place}</source>
        <translation>La base est sur un serveur : {place}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vaut dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>On this computer, for you</source>
        <translation>Sur cet ordinateur, pour vous</translation>
    </message>
    <message>
        <source>&amp;Guideline profiles…</source>
        <translation>&amp;Profils de recommandations…</translation>
    </message>
    <message>
        <source>Ma&amp;nual…</source>
        <translation>Ma&amp;nuel…</translation>
    </message>
    <message>
        <source>&amp;About IronView…</source>
        <translation>À p&amp;ropos d’IronView…</translation>
    </message>
    <message>
        <source>&amp;Update IronView…</source>
        <translation>&amp;Mettre IronView à jour…</translation>
    </message>
    <message>
        <source>Trusted &amp;senders of packages…</source>
        <translation>E&amp;xpéditeurs de confiance…</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Nothing slides or fades; this is about the text cursor.</source>
        <translation>Rien ne glisse ni ne s’estompe ; il s’agit du curseur de texte.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Where the store has people.</source>
        <translation>Là où la base connaît des personnes.</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>Pour l’établissement</translation>
    </message>
    <message>
        <source>Counts for everyone who uses this store.</source>
        <translation>Vaut pour tous ceux qui utilisent cette base.</translation>
    </message>
    <message>
        <source>Decides on which calendar day a result counts.</source>
        <translation>Décide du jour de calendrier d’un résultat.</translation>
    </message>
    <message>
        <source>For what tests drawn too early cost. Empty: no cost is said.</source>
        <translation>Pour le coût des tests prélevés trop tôt. Vide : aucun coût n’est indiqué.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>Stands on printed pages.</source>
        <translation>Figure sur les pages imprimées.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Price of a ferritin test</source>
        <translation>Prix d’un dosage de ferritine</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>None: nothing blinks</source>
        <translation>Aucun : rien ne clignote</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de lui-même</translation>
    </message>
    <message>
        <source>As this computer: {zone}</source>
        <translation>Comme cet ordinateur : {zone}</translation>
    </message>
</context>
<context>
    <name>SignOffBar</name>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>Avec une note…</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>Que fait-on ?</translation>
    </message>
    <message>
        <source>{sample} is not signed.</source>
        <translation>{sample} n’est pas validé.</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>{sample} is open again.</source>
        <translation>{sample} est rouvert.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revoir…</translation>
    </message>
    <message>
        <source>{sample} cannot be signed.</source>
        <translation>{sample} ne peut pas être validé.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>{first} And {n} more.</source>
        <translation>{first} Et {n} de plus.</translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>{sample} of {patient} is open again.</source>
        <translation>{sample} de {patient} est rouvert.</translation>
    </message>
    <message>
        <source>{sample} of {patient} is signed.</source>
        <translation>{sample} de {patient} est validé.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign a sample of {patient}</source>
        <translation>Valider un prélèvement de {patient}</translation>
    </message>
    <message>
        <source>What is outside its limits is clinically &amp;relevant</source>
        <translation>Ce qui est hors limites est &amp;important cliniquement</translation>
    </message>
    <message>
        <source>&amp;Next date</source>
        <translation>Prochaine &amp;date</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was signed before. What is different since:</source>
        <translation>Il a été validé auparavant. Ce qui diffère depuis :</translation>
    </message>
    <message>
        <source>While this form was open:</source>
        <translation>Pendant que ce formulaire était ouvert :</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Ce qui est fait</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Open a signed sample again</source>
        <translation>Rouvrir un prélèvement validé</translation>
    </message>
    <message>
        <source>{patient}
{sample}
The signature counts no more. Why?</source>
        <translation>{patient}
{sample}
La validation ne compte plus. Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nothing further</source>
        <translation>Rien de plus</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Refaire l’analyse</translation>
    </message>
    <message>
        <source>Give iron</source>
        <translation>Donner du fer</translation>
    </message>
    <message>
        <source>Give no iron for now</source>
        <translation>Pas de fer pour l’instant</translation>
    </message>
    <message>
        <source>Treat the cause</source>
        <translation>Traiter la cause</translation>
    </message>
    <message>
        <source>Refer to a colleague</source>
        <translation>Adresser à un confrère</translation>
    </message>
    <message>
        <source>Call the patient</source>
        <translation>Appeler le patient</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Sample of {date}</source>
        <translation>Prélèvement du {date}</translation>
    </message>
    <message>
        <source>Signing freezes {results}, {verdicts} and the rules {rules}.</source>
        <translation>La validation fige {results}, {verdicts} et les règles {rules}.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 verdict</translation>
    </message>
    <message>
        <source>{n} verdicts</source>
        <translation>{n} verdicts</translation>
    </message>
    <message>
        <source>Signed by {name}, {when}.</source>
        <translation>Validé par {name}, {when}.</translation>
    </message>
    <message>
        <source>Next on {date}.</source>
        <translation>Prochaine date : {date}.</translation>
    </message>
    <message>
        <source>Responsible: {name}.</source>
        <translation>Responsable : {name}.</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>« {comment} »</translation>
    </message>
    <message>
        <source>1 result waits for an answer.</source>
        <translation>1 résultat attend une réponse.</translation>
    </message>
    <message>
        <source>{n} results wait for an answer.</source>
        <translation>{n} résultats attendent une réponse.</translation>
    </message>
    <message>
        <source>Outside a limit, or a finding asks</source>
        <translation>Hors d’une limite, ou un constat le demande</translation>
    </message>
    <message>
        <source>Within its limits</source>
        <translation>Dans ses limites</translation>
    </message>
    <message>
        <source>Everything can be read</source>
        <translation>Tout est interprétable</translation>
    </message>
    <message>
        <source>Not everything can be read yet</source>
        <translation>Tout n’est pas encore interprétable</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation>Nouveau : {row}</translation>
    </message>
    <message>
        <source>No longer there: {row}</source>
        <translation>N’est plus là : {row}</translation>
    </message>
    <message>
        <source>{test} was corrected, {before} to {now}.</source>
        <translation>{test} a été corrigé, de {before} à {now}.</translation>
    </message>
    <message>
        <source>{test}: {before}, now {now}.</source>
        <translation>{test} : {before}, maintenant {now}.</translation>
    </message>
    <message>
        <source>{test}: its status or limits are others.</source>
        <translation>{test} : son statut ou ses limites sont autres.</translation>
    </message>
    <message>
        <source>New finding: {finding}</source>
        <translation>Nouveau constat : {finding}</translation>
    </message>
    <message>
        <source>Finding no longer there: {finding}</source>
        <translation>Constat disparu : {finding}</translation>
    </message>
    <message>
        <source>Overridden since: {finding}</source>
        <translation>Écarté depuis : {finding}</translation>
    </message>
    <message>
        <source>No longer overridden: {finding}</source>
        <translation>N’est plus écarté : {finding}</translation>
    </message>
    <message>
        <source>{before}, now {now}</source>
        <translation>{before}, maintenant {now}</translation>
    </message>
    <message>
        <source>Time of collection</source>
        <translation>Heure du prélèvement</translation>
    </message>
    <message>
        <source>Days since the last dose</source>
        <translation>Jours depuis la dernière dose</translation>
    </message>
    <message>
        <source>Reading window</source>
        <translation>Fenêtre d’interprétation</translation>
    </message>
    <message>
        <source>Iron stores</source>
        <translation>Réserves de fer</translation>
    </message>
    <message>
        <source>Iron overload</source>
        <translation>Surcharge en fer</translation>
    </message>
    <message>
        <source>Haemoglobin response</source>
        <translation>Réponse de l’hémoglobine</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>{name}: {before}, now {now}.</source>
        <translation>{name} : {before}, maintenant {now}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>DEMO, invented patients</source>
        <translation>DEMO, patients inventés</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server, connection not encrypted</source>
        <translation>Serveur, connexion non chiffrée</translation>
    </message>
    <message>
        <source>Data in {place}</source>
        <translation>Données dans {place}</translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Merge without a backup</source>
        <translation>Fusionner sans sauvegarde</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>This store</source>
        <translation>Cette base</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>Personne en chemin ne peut lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: everybody on the way can read it.</source>
        <translation>La connexion n’est pas chiffrée : chacun en chemin peut la lire.</translation>
    </message>
    <message>
        <source>On a server, shared with other workstations: {place}. {way} It is backed up there, by who looks after the server: IronView makes no backups of it by itself. A checked copy is made with: ironview backup -o FOLDER</source>
        <translation>Sur un serveur, partagé avec d’autres postes : {place}. {way} Il est sauvegardé là, par qui s’occupe du serveur : IronView n’y fait pas de sauvegardes de lui-même. Une copie vérifiée se fait par : ironview backup -o FOLDER</translation>
    </message>
    <message>
        <source>Encrypted: only a passphrase or the recovery sheet opens it.</source>
        <translation>Chiffrée : seule une phrase secrète ou la feuille de secours l’ouvre.</translation>
    </message>
    <message>
        <source>This store is not encrypted: who has the file can read it.</source>
        <translation>Cette base n’est pas chiffrée : qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Encryption and recovery…</source>
        <translation>&amp;Chiffrement et secours…</translation>
    </message>
</context>
<context>
    <name>SymptomForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Mend fatigue score</source>
        <translation>Corriger un score de fatigue</translation>
    </message>
    <message>
        <source>Add fatigue score</source>
        <translation>Ajouter un score de fatigue</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>The score is missing.</source>
        <translation>Le score manque.</translation>
    </message>
    <message>
        <source>0 to {highest}</source>
        <translation>0 à {highest}</translation>
    </message>
    <message>
        <source>{typed} is not on this scale.</source>
        <translation>{typed} n’est pas sur cette échelle.</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>S&amp;core</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>Éche&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Enregistrer le score</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>L’enregistrement s’annule par Ctrl+Z.</translation>
    </message>
    <message>
        <source>After the course of {date}: fatigue {verdict}.</source>
        <translation>Après la cure du {date} : fatigue {verdict}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;improved&lt;/b&gt;</source>
        <translation>&lt;b&gt;améliorée&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;unchanged&lt;/b&gt;</source>
        <translation>&lt;b&gt;inchangée&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;worse&lt;/b&gt;</source>
        <translation>&lt;b&gt;aggravée&lt;/b&gt;</translation>
    </message>
    <message>
        <source>has &lt;b&gt;no baseline&lt;/b&gt;</source>
        <translation>n’a &lt;b&gt;pas de départ&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>TableQuestionPanel</name>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Your answer is for this column of this file, which is then read again. The rows stay held until then.</source>
        <translation>Votre réponse vaut pour cette colonne de ce fichier, alors relu. Les lignes restent retenues jusque-là.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez ce que c’est</translation>
    </message>
    <message>
        <source>It is this</source>
        <translation>C’est cela</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Choose the test</source>
        <translation>Choisissez l’examen</translation>
    </message>
    <message>
        <source>It is this test</source>
        <translation>C’est cet examen</translation>
    </message>
    <message>
        <source>None of the tests still to be asked</source>
        <translation>Aucun des examens encore à demander</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target of {patient}</source>
        <translation>Objectif de {patient}</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>&amp;End the target</source>
        <translation>Mettre &amp;fin à l’objectif</translation>
    </message>
    <message>
        <source>A target is your own mark in the timeline. It changes no verdict, no finding and no rule. An empty field is no limit on that side.</source>
        <translation>Un objectif est votre propre repère sur la frise. Il ne change aucun verdict, aucun constat et aucune règle. Un champ vide signifie : pas de limite de ce côté.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Reason, if there is one to note</source>
        <translation>&amp;Raison, s’il y en a une à noter</translation>
    </message>
    <message>
        <source>&amp;Lower limit, {unit}</source>
        <translation>Limite &amp;inférieure, {unit}</translation>
    </message>
    <message>
        <source>&amp;Upper limit, {unit}</source>
        <translation>Limite &amp;supérieure, {unit}</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>« {typed} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Target set: {test}</source>
        <translation>Objectif fixé : {test}</translation>
    </message>
    <message>
        <source>Target changed: {test}</source>
        <translation>Objectif modifié : {test}</translation>
    </message>
    <message>
        <source>Target ended: {test}</source>
        <translation>Fin de l’objectif : {test}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Set by {who}, {date}.</source>
        <translation>Fixé par {who}, {date}.</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>Opens the first dose of the course: there it can be taken as baseline.</source>
        <translation>Ouvre la première dose de la cure : on peut y prendre la valeur comme départ.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Stores</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>no ferritin yet</source>
        <translation>pas encore de ferritine</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>no ferritin or TSAT yet</source>
        <translation>ni ferritine ni TSAT encore</translation>
    </message>
    <message>
        <source>not above both limits</source>
        <translation>pas au-dessus des deux limites</translation>
    </message>
    <message>
        <source>above both limits, once</source>
        <translation>au-dessus des deux limites, une fois</translation>
    </message>
    <message>
        <source>not a diagnosis</source>
        <translation>pas un diagnostic</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>once, {date}</source>
        <translation>une fois, {date}</translation>
    </message>
    <message>
        <source>not a diagnosis, {date}</source>
        <translation>pas un diagnostic, {date}</translation>
    </message>
    <message>
        <source>{why}, {date}</source>
        <translation>{why}, {date}</translation>
    </message>
    <message>
        <source>no limits in {profile}</source>
        <translation>pas de limites dans {profile}</translation>
    </message>
    <message>
        <source>{test} missing</source>
        <translation>{test} manque</translation>
    </message>
    <message>
        <source>Hb response</source>
        <translation>Réponse Hb</translation>
    </message>
    <message>
        <source>no Hb after a dose</source>
        <translation>pas d’Hb après une dose</translation>
    </message>
    <message>
        <source>{before} → {after}, {change} g/dL</source>
        <translation>{before} → {after}, {change} g/dL</translation>
    </message>
    <message>
        <source>day {n} of the course</source>
        <translation>jour {n} de la cure</translation>
    </message>
    <message>
        <source>Iron given</source>
        <translation>Fer donné</translation>
    </message>
    <message>
        <source>no dose on record</source>
        <translation>aucune dose notée</translation>
    </message>
    <message>
        <source>need unknown</source>
        <translation>besoin inconnu</translation>
    </message>
    <message>
        <source>of {need} mg, {share}&#xa0;%</source>
        <translation>de {need} mg, {share} %</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Prochain examen</translation>
    </message>
    <message>
        <source>or better {date}</source>
        <translation>ou mieux le {date}</translation>
    </message>
    <message>
        <source>TSAT</source>
        <translation>TSAT</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>ferritine</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>possible now, better then</source>
        <translation>possible maintenant, mieux alors</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dû</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>draw again from then</source>
        <translation>reprélever dès lors</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>contrôle</translation>
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
        <translation>Laisser vide si l’heure est inconnue</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} n’est pas une heure.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, day %2</source>
        <translation>%1, jour %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>avec prudence</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>one value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>one value has no exact number</source>
        <translation>une valeur n’est pas un nombre exact</translation>
    </message>
    <message>
        <source>other laboratory</source>
        <translation>autre laboratoire</translation>
    </message>
    <message>
        <source>measured and computed</source>
        <translation>mesuré et calculé</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>below lab range or limit</source>
        <translation>sous la plage labo ou la limite</translation>
    </message>
    <message>
        <source>lies below</source>
        <translation>se trouve au-dessous</translation>
    </message>
    <message>
        <source>lies above</source>
        <translation>se trouve au-dessus</translation>
    </message>
    <message>
        <source>before a correction</source>
        <translation>avant une correction</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>donné en partie</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pas donné</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>réaction</translation>
    </message>
    <message>
        <source>transfusion</source>
        <translation>transfusion</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>autre événement</translation>
    </message>
    <message>
        <source>next test</source>
        <translation>prochaine analyse</translation>
    </message>
    <message>
        <source>lab range</source>
        <translation>plage labo</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>across a dose</source>
        <translation>à travers une dose</translation>
    </message>
    <message>
        <source>other laboratory or method</source>
        <translation>autre laboratoire ou méthode</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>Iron tests over time</source>
        <translation>Bilans de fer dans le temps</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>mg/month</source>
        <translation>mg/mois</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>interprétable</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>interférence du dosage</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>same day, unclear</source>
        <translation>même jour, incertain</translation>
    </message>
    <message>
        <source>held, asks you</source>
        <translation>retenu, vous demande</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>interference</source>
        <translation>interférence</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>early</source>
        <translation>tôt</translation>
    </message>
    <message>
        <source>before any dose</source>
        <translation>avant toute dose</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>pas de dose</translation>
    </message>
    <message>
        <source>before the dose: baseline</source>
        <translation>avant la dose : départ</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>steady from %1</source>
        <translation>stable dès %1</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>overload limit</source>
        <translation>limite de surcharge</translation>
    </message>
    <message>
        <source>deficiency limit</source>
        <translation>limite de carence</translation>
    </message>
    <message>
        <source>anaemia limit</source>
        <translation>limite d’anémie</translation>
    </message>
    <message>
        <source>start limit</source>
        <translation>limite de début</translation>
    </message>
    <message>
        <source>withhold limit</source>
        <translation>limite d’arrêt</translation>
    </message>
    <message>
        <source>low limit</source>
        <translation>limite basse</translation>
    </message>
    <message>
        <source>inflammation</source>
        <translation>inflammation</translation>
    </message>
    <message>
        <source>no overload limit: pregnancy</source>
        <translation>pas de limite de surcharge : grossesse</translation>
    </message>
    <message>
        <source>no overload limit: child</source>
        <translation>pas de limite de surcharge : enfant</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>target of %1: %2, set by %3</source>
        <translation>objectif pour %1 : %2, fixé par %3</translation>
    </message>
    <message>
        <source>computed from here</source>
        <translation>calculé à partir d’ici</translation>
    </message>
    <message>
        <source>measured from here</source>
        <translation>mesuré à partir d’ici</translation>
    </message>
    <message>
        <source>from here %1</source>
        <translation>à partir d’ici %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>hémodialyse</translation>
    </message>
    <message>
        <source>weight missing</source>
        <translation>poids manquant</translation>
    </message>
    <message>
        <source>no recent haemoglobin</source>
        <translation>pas d’hémoglobine récente</translation>
    </message>
    <message>
        <source>no recent exact ferritin</source>
        <translation>pas de ferritine exacte récente</translation>
    </message>
    <message>
        <source>dose unknown</source>
        <translation>dose inconnue</translation>
    </message>
    <message>
        <source>ferritin was not low</source>
        <translation>la ferritine n’était pas basse</translation>
    </message>
    <message>
        <source>no expected course: %1</source>
        <translation>pas d’évolution attendue : %1</translation>
    </message>
    <message>
        <source>lab %1</source>
        <translation>labo %1</translation>
    </message>
    <message>
        <source>doses</source>
        <translation>doses</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Reprélever</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <translation>Examen en retard</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Prochain examen</translation>
    </message>
    <message>
        <source>%1, log</source>
        <translation>%1, log</translation>
    </message>
    <message>
        <source>readable from %1</source>
        <translation>interprétable dès %1</translation>
    </message>
    <message>
        <source>watch phosphate until %1</source>
        <translation>surveiller le phosphate jusqu’au %1</translation>
    </message>
    <message>
        <source>MRI may be altered until %1</source>
        <translation>IRM possiblement altérée jusqu’au %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>mieux %1</translation>
    </message>
    <message>
        <source>steady %1</source>
        <translation>stable %1</translation>
    </message>
    <message>
        <source>recheck %1</source>
        <translation>contrôle %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>était dû %1</translation>
    </message>
    <message>
        <source>micrograms per litre</source>
        <translation>microgrammes par litre</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>grams per decilitre</source>
        <translation>grammes par décilitre</translation>
    </message>
    <message>
        <source>milligrams per litre</source>
        <translation>milligrammes par litre</translation>
    </message>
    <message>
        <source>millimoles per litre</source>
        <translation>millimoles par litre</translation>
    </message>
    <message>
        <source>micromoles per litre</source>
        <translation>micromoles par litre</translation>
    </message>
    <message>
        <source>units per litre</source>
        <translation>unités par litre</translation>
    </message>
    <message>
        <source>femtolitres</source>
        <translation>femtolitres</translation>
    </message>
    <message>
        <source>picograms</source>
        <translation>picogrammes</translation>
    </message>
    <message>
        <source>grams per litre</source>
        <translation>grammes par litre</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>très haut</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>très bas</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>non interprété</translation>
    </message>
    <message>
        <source>laboratory flag %1</source>
        <translation>marque du laboratoire %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>%1 over time. %2 samples, %3 doses. Arrow keys walk through them.</source>
        <translation>%1 dans le temps. %2 prélèvements, %3 doses. Les flèches les parcourent.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aucun résultat encore.</translation>
    </message>
    <message>
        <source>response from %1</source>
        <translation>réponse dès %1</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unité</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unités</translation>
    </message>
    <message>
        <source>off scale</source>
        <translation>hors échelle</translation>
    </message>
    <message>
        <source>expected, illustrative, 9 of 10 in published groups</source>
        <translation>attendu, indicatif, 9 sur 10 des groupes publiés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day after dose</source>
        <translation>Jour après la dose</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>target set by %1</source>
        <translation>objectif fixé par %1</translation>
    </message>
    <message>
        <source>Place in its own lab range</source>
        <translation>Place dans l’intervalle de son laboratoire</translation>
    </message>
    <message>
        <source>no lab range: %1</source>
        <translation>sans intervalle de laboratoire : %1</translation>
    </message>
    <message>
        <source>%1 without a lab range</source>
        <translation>%1 sans intervalle de laboratoire</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Iron tests over time</source>
        <translation>Bilans de fer dans le temps</translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>3 mo</source>
        <translation>3 m</translation>
    </message>
    <message>
        <source>12 mo</source>
        <translation>12 m</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cure</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Readable scale</source>
        <translation>Échelle lisible</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toute valeur</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Évolution attendue</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Lanes %1 of %2</source>
        <translation>Pistes %1 sur %2</translation>
    </message>
    <message>
        <source>Show excluded results</source>
        <translation>Montrer les résultats exclus</translation>
    </message>
    <message>
        <source>All in one plot, each in its own range	R</source>
        <translation>Tout sur un tracé, chacun dans son intervalle	R</translation>
    </message>
    <message>
        <source>As a table	T</source>
        <translation>En tableau	T</translation>
    </message>
    <message>
        <source>Pin the sample and compare	P</source>
        <translation>Épingler le prélèvement et comparer	P</translation>
    </message>
    <message>
        <source>Logarithmic axis	K</source>
        <translation>Axe logarithmique	K</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Copy image	C</source>
        <translation>Copier l’image	C</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>rows that ask you: {n}</source>
        <translation>lignes qui vous demandent : {n}</translation>
    </message>
    <message>
        <source>booked {date}</source>
        <translation>réservé {date}</translation>
    </message>
    <message>
        <source>waiting until {date}</source>
        <translation>en attente jusqu’au {date}</translation>
    </message>
    <message>
        <source>open since {date}</source>
        <translation>ouvert depuis le {date}</translation>
    </message>
    <message>
        <source>due since {date}</source>
        <translation>dû depuis le {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>en retard depuis le {date}</translation>
    </message>
    <message>
        <source>recheck {date}</source>
        <translation>contrôle {date}</translation>
    </message>
    <message>
        <source>no dose on record</source>
        <translation>aucune dose notée</translation>
    </message>
    <message>
        <source>redraw open since {date}</source>
        <translation>reprélèvement ouvert depuis le {date}</translation>
    </message>
    <message>
        <source>redraw from {date}</source>
        <translation>reprélever dès le {date}</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Sign several samples together</source>
        <translation>Valider plusieurs prélèvements ensemble</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>These samples are readable, within their limits and without a finding above notice. Look through them; whatever you untick stays to be signed by itself. At most {n} at once.</source>
        <translation>Ces prélèvements sont interprétables, dans leurs limites et sans constat au-dessus de « Avis ». Les parcourir ; ce qui est décoché reste à valider séparément. Au plus {n} à la fois.</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Sign 1 sample</source>
        <translation>Valider 1 prélèvement</translation>
    </message>
    <message>
        <source>Sign {n} samples</source>
        <translation>Valider {n} prélèvements</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{n} of {m} signed.</source>
        <translation>{n} sur {m} validés.</translation>
    </message>
    <message>
        <source>{n} not signed; the reason stands under each.</source>
        <translation>{n} non validés ; la raison figure sous chacun.</translation>
    </message>
    <message>
        <source>{n} not begun.</source>
        <translation>{n} non commencés.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Not signed: {why}</source>
        <translation>Non validé : {why}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{profile} is the default profile of the clinic. Nothing was changed. Choose another default profile first.</source>
        <translation>{profile} est le profil par défaut de l’établissement. Rien n’a été modifié. Choisissez d’abord un autre profil par défaut.</translation>
    </message>
    <message>
        <source>There is no {name}. Nothing was changed. Known: {known}.</source>
        <translation>{name} n’existe pas. Rien n’a été modifié. Connus : {known}.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Le profil {profile} n’existe pas.</translation>
    </message>
    <message>
        <source>The own profile {profile} cannot be read, and the delivered one counts in its place until it is corrected or deactivated. {error}</source>
        <translation>Le profil propre {profile} est illisible ; le profil fourni vaut à sa place jusqu’à correction ou désactivation. {error}</translation>
    </message>
    <message>
        <source>No profile {profile} comes with this program.</source>
        <translation>Aucun profil {profile} n’est fourni avec ce programme.</translation>
    </message>
    <message>
        <source>“{title}” {shown} names no patient. It was not given to anyone.</source>
        <translation>« {title} » {shown} ne nomme aucun patient. Attribué à personne.</translation>
    </message>
    <message>
        <source>“{title}” {fault}. It was not taken over.</source>
        <translation>« {title} » {fault}. Non repris.</translation>
    </message>
    <message>
        <source>This row was changed or removed here and changed in the other store. What stands here is kept.</source>
        <translation>Cette ligne a été modifiée ou retirée ici et modifiée dans l’autre base. Ce qui est ici reste.</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a workbook can be. Nothing was written. Export as CSV.</source>
        <translation>Un texte est plus long que ne peut l’être une cellule de classeur. Rien n’a été écrit. Exportez en CSV.</translation>
    </message>
    <message>
        <source>It corrects one of several results that were moved to other patients, and nothing says which. Correct the right one by hand, then reject this row.</source>
        <translation>Il corrige l’un de plusieurs résultats déplacés vers d’autres patients, et rien ne dit lequel. Corrigez le bon à la main, puis rejetez cette ligne.</translation>
    </message>
    <message>
        <source>Nothing was overridden. Choose one of the reasons.</source>
        <translation>Rien n’a été écarté. Choisissez l’un des motifs.</translation>
    </message>
    <message>
        <source>Nothing was overridden. This needs a comment: write in a few words why.</source>
        <translation>Rien n’a été écarté. Un commentaire est nécessaire : dites en quelques mots pourquoi.</translation>
    </message>
    <message>
        <source>Nothing was overridden. Shorten the comment to {most} letters.</source>
        <translation>Rien n’a été écarté. Abrégez le commentaire à {most} lettres.</translation>
    </message>
    <message>
        <source>{typed} is no price. Nothing was changed. Type an amount such as 12.50, and the currency beside it.</source>
        <translation>{typed} n’est pas un prix. Rien n’a été changé. Saisir un montant comme 12.50, et la monnaie à côté.</translation>
    </message>
    <message>
        <source>Nothing was written. Enter a lower limit, an upper limit or both.</source>
        <translation>Rien n’a été écrit. Saisissez une limite inférieure, une limite supérieure ou les deux.</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten the reason to {most} letters.</source>
        <translation>Rien n’a été écrit. Raccourcissez la raison à {most} lettres.</translation>
    </message>
    <message>
        <source>Nothing was written. The lower limit must be below the upper limit.</source>
        <translation>Rien n’a été écrit. La limite inférieure doit être sous la limite supérieure.</translation>
    </message>
    <message>
        <source>Nothing was written. {amount} {unit} is no plausible result of this test. Check the number and the unit.</source>
        <translation>Rien n’a été écrit. {amount} {unit} n’est pas un résultat plausible de ce test. Vérifiez le nombre et l’unité.</translation>
    </message>
    <message>
        <source>Nothing was written: somebody set a target meanwhile. Close this window and open it again to see it.</source>
        <translation>Rien n’a été écrit : quelqu’un a fixé un objectif entre-temps. Fermez cette fenêtre et rouvrez-la pour le voir.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose at least one test.</source>
        <translation>Rien n’a été fixé. Choisir au moins une analyse.</translation>
    </message>
    <message>
        <source>Nothing was written. Say in a few words how the call ended.</source>
        <translation>Rien n’a été écrit. Dire en quelques mots l’issue de l’appel.</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten the note to {most} letters.</source>
        <translation>Rien n’a été écrit. Raccourcir la note à {most} lettres.</translation>
    </message>
    <message>
        <source>Nothing was signed. A finding is open: say what is done about it.</source>
        <translation>Rien n’a été validé. Un constat est ouvert : dire ce qui est fait.</translation>
    </message>
    <message>
        <source>Nothing was signed. Say in a few words what is done instead.</source>
        <translation>Rien n’a été validé. Dire en quelques mots ce qui est fait à la place.</translation>
    </message>
    <message>
        <source>Nothing was signed. Shorten the comment to {most} letters.</source>
        <translation>Rien n’a été validé. Raccourcir le commentaire à {most} lettres.</translation>
    </message>
    <message>
        <source>This sample became another meanwhile, here or in another window. Nothing was signed. Look at it again, then sign.</source>
        <translation>Ce prélèvement a changé entre-temps, ici ou dans une autre fenêtre. Rien n’a été validé. Le regarder à nouveau, puis valider.</translation>
    </message>
    <message>
        <source>The signature was written, but the data file does not give it back. Take this sample as not signed, and check the data file under Settings.</source>
        <translation>La validation a été écrite, mais le fichier de données ne la rend pas. Considérer ce prélèvement comme non validé, et contrôler le fichier de données dans les réglages.</translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation>Il est déjà validé.</translation>
    </message>
    <message>
        <source>A result waits for an answer. It was not signed.</source>
        <translation>Un résultat attend une réponse. Le prélèvement n’a pas été validé.</translation>
    </message>
    <message>
        <source>It was signed before and is another now. Sign it by itself.</source>
        <translation>Il avait été validé et a changé depuis. Le valider séparément.</translation>
    </message>
    <message>
        <source>It has a finding above notice. Sign it by itself.</source>
        <translation>Il a un constat au-dessus de « Avis ». Le valider séparément.</translation>
    </message>
    <message>
        <source>Not everything in it can be read. Sign it by itself.</source>
        <translation>Tout n’y est pas interprétable. Le valider séparément.</translation>
    </message>
    <message>
        <source>A result lies outside its limits. Sign it by itself.</source>
        <translation>Un résultat est hors de ses limites. Le valider séparément.</translation>
    </message>
    <message>
        <source>Somebody else changed this choice meanwhile. Nothing was changed. Look at what is chosen now, then repeat your choice.</source>
        <translation>Quelqu’un d’autre a modifié ce choix entre-temps. Rien n’a été modifié. Voyez ce qui est choisi maintenant, puis répétez votre choix.</translation>
    </message>
    <message>
        <source>The profile {name} does not count any more: somebody else withdrew it. Nothing was changed. Choose another.</source>
        <translation>Le profil {name} ne vaut plus : quelqu’un d’autre l’a retiré. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The dates of this record cannot be moved so that it still gives the same answer; it may hold a date far in the past or future. Nothing was written. Check its dates.</source>
        <translation>Les dates de cette fiche ne peuvent être décalées en gardant la même réponse ; elle contient peut-être une date très ancienne ou très future. Rien n’a été écrit. Vérifiez ses dates.</translation>
    </message>
    <message>
        <source>The store itself cannot be imported into itself. Nothing was read.</source>
        <translation>La base elle-même ne peut être importée dans elle-même. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The store itself lies in {path}, and files are moved out of a watched folder. Nothing there was read or moved. Choose another folder.</source>
        <translation>La base elle-même se trouve dans {path}, et les fichiers d’un dossier surveillé sont déplacés. Rien n’y a été lu ni déplacé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read ({fault}). What was dropped there is read as soon as the folder is back.</source>
        <translation>Le dossier surveillé {path} est illisible ({fault}). Ce qui y a été déposé sera lu dès que le dossier sera de retour.</translation>
    </message>
    <message>
        <source>There are more than {most} rows, and a workbook cannot hold them. Nothing was written. Export them as CSV.</source>
        <translation>Il y a plus de {most} lignes, un classeur ne peut les contenir. Rien n’a été écrit. Exportez-les en CSV.</translation>
    </message>
    <message>
        <source>{path} could not be moved to {place} ({fault}). What became of its rows is in the store; the file is where it was.</source>
        <translation>{path} n’a pas pu être déplacé vers {place} ({fault}). Le sort de ses lignes est dans la base ; le fichier est où il était.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Nothing was written. Choose another name.</source>
        <translation>{path} est la base elle-même. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{row} is no iron IronView knows.</source>
        <translation>{row} n’est pas un fer connu d’IronView.</translation>
    </message>
    <message>
        <source>{row} names no product, so what was given is not known. Enter the infusion if it was iron.</source>
        <translation>{row} ne nomme aucun produit, donc on ne sait pas ce qui a été donné. Saisissez la perfusion si c’était du fer.</translation>
    </message>
    <message>
        <source>{row}: nothing says what its columns are. Say what each of them is.</source>
        <translation>{row} : rien ne dit ce que sont ses colonnes. Dites ce qu’est chacune d’elles.</translation>
    </message>
    <message>
        <source>{row}: the column “{column}” does not say whether it is the day of giving or of an order. Say in a mapping which it is.</source>
        <translation>{row} : la colonne « {column} » ne dit pas si c’est le jour de l’administration ou d’une prescription. Précisez-le dans une correspondance.</translation>
    </message>
    <message>
        <source>{row} has the status “{status}”, which does not say whether it was given. Enter the infusion if it was.</source>
        <translation>{row} a le statut « {status} », qui ne dit pas si elle a été donnée. Saisissez la perfusion si oui.</translation>
    </message>
    <message>
        <source>{row} stands in the table twice. The second was not taken over; accept it if two were given.</source>
        <translation>{row} figure deux fois dans le tableau. La seconde n’a pas été reprise ; acceptez-la si deux ont été données.</translation>
    </message>
    <message>
        <source>{row}: the dose “{dose}” may have decimals or thousands, and no number of its column tells. Say in a mapping what the decimal mark is.</source>
        <translation>{row} : la dose « {dose} » peut avoir des décimales ou des milliers, et aucun nombre de sa colonne ne tranche. Indiquez dans une correspondance le signe décimal.</translation>
    </message>
    <message>
        <source>{row}: nothing says whether the dose “{dose}” is in mg of iron. Say in a mapping which unit it has.</source>
        <translation>{row} : rien ne dit si la dose « {dose} » est en mg de fer. Indiquez son unité dans une correspondance.</translation>
    </message>
    <message>
        <source>{row}: “{dose}” is no amount of iron in mg or g. Enter the infusion with the dose that was given.</source>
        <translation>{row} : « {dose} » n’est pas une quantité de fer en mg ou g. Saisissez la perfusion avec la dose donnée.</translation>
    </message>
    <message>
        <source>“{title}” was not taken. Nothing was taken over.</source>
        <translation>« {title} » n’a pas été pris. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>“{title}” was entered in error in the source. It was not taken over.</source>
        <translation>« {title} » a été saisi par erreur à la source. Non repris.</translation>
    </message>
    <message>
        <source>“{title}” of {date} tells again of an infusion that was taken over.</source>
        <translation>« {title} » du {date} répète une perfusion déjà reprise.</translation>
    </message>
    <message>
        <source>“{title}” of {date} names no patient. It was not given to anyone.</source>
        <translation>« {title} » du {date} ne nomme aucun patient. Attribué à personne.</translation>
    </message>
    <message>
        <source>“{title}” of {date} is iron, but nothing says whether it was infused. Enter the infusion if it was.</source>
        <translation>« {title} » du {date} est du fer, mais rien ne dit s’il a été perfusé. Saisissez la perfusion si oui.</translation>
    </message>
    <message>
        <source>“{title}” is none of the tests IronView reads.</source>
        <translation>« {title} » n’est aucun des examens que lit IronView.</translation>
    </message>
    <message>
        <source>“{title}” is an order. Only what is recorded as given counts as an infusion.</source>
        <translation>« {title} » est une prescription. Seul ce qui est noté comme donné compte comme perfusion.</translation>
    </message>
    <message>
        <source>“{title}” is a heading; its members are rows of their own.</source>
        <translation>« {title} » est un titre ; ses éléments sont des lignes à part.</translation>
    </message>
    <message>
        <source>“{row}” is no row of {kind}. It was not read.</source>
        <translation>« {row} » n’est pas une ligne de {kind}. Non lue.</translation>
    </message>
    <message>
        <source>{row}: the file calls its tests by numbers. Say in a mapping which of them is which test.</source>
        <translation>{row} : le fichier désigne ses examens par des numéros. Indiquez dans une correspondance lequel est quel examen.</translation>
    </message>
    <message>
        <source>{row} was not taken. Nothing was taken over.</source>
        <translation>{row} n’a pas été pris. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{row} was entered in error in the source. It was not taken over.</source>
        <translation>{row} a été saisi par erreur à la source. Non repris.</translation>
    </message>
    <message>
        <source>{row} tells again of a dose that was taken over.</source>
        <translation>{row} répète une dose déjà reprise.</translation>
    </message>
    <message>
        <source>{row} of “{date}”: day and month may be exchanged, and no date of its column tells ({examples}). Say in a mapping which stands first.</source>
        <translation>{row} du « {date} » : jour et mois sont peut-être inversés, et aucune date de sa colonne ne tranche ({examples}). Dites dans une correspondance lequel vient en premier.</translation>
    </message>
    <message>
        <source>{row} names no patient. It was not given to anyone.</source>
        <translation>{row} ne nomme aucun patient. Attribué à personne.</translation>
    </message>
    <message>
        <source>{row} may be {one} or {other}, and no number of its column tells. Say in a mapping what the decimal mark is.</source>
        <translation>{row} peut valoir {one} ou {other}, et aucun nombre de sa colonne ne tranche. Indiquez dans une correspondance le signe décimal.</translation>
    </message>
    <message>
        <source>{row} is where the file breaks off. Get the whole file again.</source>
        <translation>{row} est l’endroit où le fichier s’interrompt. Procurez-vous le fichier entier.</translation>
    </message>
    <message>
        <source>{row} is not the blood test ({specimen}). It was not taken over.</source>
        <translation>{row} n’est pas l’examen sanguin ({specimen}). Non repris.</translation>
    </message>
    <message>
        <source>{row} is none of the tests IronView reads.</source>
        <translation>{row} n’est aucun des examens que lit IronView.</translation>
    </message>
    <message>
        <source>{row} is no result yet: {why}. Import the final report.</source>
        <translation>{row} n’est pas encore un résultat : {why}. Importez le compte rendu définitif.</translation>
    </message>
    <message>
        <source>{row} is left out by the mapping.</source>
        <translation>{row} est exclu par la correspondance.</translation>
    </message>
    <message>
        <source>{row} is iron, but nothing says whether it was infused. Enter the infusion if it was.</source>
        <translation>{row} est du fer, mais rien ne dit s’il a été perfusé. Saisissez la perfusion si oui.</translation>
    </message>
    <message>
        <source>{name} names no patient number; its rows stand under “{patient}”. Say whose they are.</source>
        <translation>{name} ne nomme aucun numéro de patient ; ses lignes figurent sous « {patient} ». Dites à qui elles sont.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user. Change its permissions; nothing was read.</source>
        <translation>{name} ne peut être lu par cet utilisateur. Changez ses droits ; rien n’a été lu.</translation>
    </message>
    <message>
        <source>{name} may be a table, but no line of it names columns that make results: a test with its value, or tests IronView knows. Nothing of it was read; a mapping can say what its columns are.</source>
        <translation>{name} est peut-être un tableau, mais aucune ligne n’y nomme de colonnes qui font des résultats : un examen avec sa valeur, ou des examens connus d’IronView. Rien n’en a été lu ; une correspondance peut dire ce que sont ses colonnes.</translation>
    </message>
    <message>
        <source>{name} may be a table, but no line of it names columns that make results: a test with its value, or tests IronView knows. It begins with: {shown}. Nothing of it was read; a mapping can say what its columns are.</source>
        <translation>{name} est peut-être un tableau, mais aucune ligne n’y nomme de colonnes qui font des résultats : un examen avec sa valeur, ou des examens connus d’IronView. Il commence par : {shown}. Rien n’en a été lu ; une correspondance peut dire ce que sont ses colonnes.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one; nothing of it was read.</source>
        <translation>{name} est protégé par un mot de passe. Enregistrez-le sans ; rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is not {known}. Nothing of it was read.</source>
        <translation>{name} n’est pas {known}. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({fault}). Nothing of it was read.</source>
        <translation>{name} n’est pas du JSON valide ({fault}). Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({fault}). It was not read.</source>
        <translation>{name} n’est pas du JSON valide ({fault}). Non lu.</translation>
    </message>
    <message>
        <source>{name} is not an IronView store. It was left as it is.</source>
        <translation>{name} n’est pas une base IronView. Laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} is not a text file IronView knows. Nothing of it was read.</source>
        <translation>{name} n’est pas un fichier texte connu d’IronView. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is no table IronView can read ({fault}). Nothing of it was read.</source>
        <translation>{name} n’est pas un tableau lisible par IronView ({fault}). Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than any record is. Nothing of it was read.</source>
        <translation>{name} est imbriqué plus profondément qu’aucune fiche. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is more than IronView reads at once from a table. Nothing of it was read; split it.</source>
        <translation>{name} dépasse {size} Mo, plus qu’IronView ne lit d’un tableau en une fois. Rien n’en a été lu ; divisez-le.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Unpack it first; it was not read.</source>
        <translation>{name} est chiffré. Décompressez-le d’abord ; non lu.</translation>
    </message>
    <message>
        <source>{name} is empty. There was nothing to read.</source>
        <translation>{name} est vide. Il n’y avait rien à lire.</translation>
    </message>
    <message>
        <source>{name} is an archive inside an archive. Unpack it first; it was not read.</source>
        <translation>{name} est une archive dans une archive. Décompressez-la d’abord ; non lue.</translation>
    </message>
    <message>
        <source>The disk reported an error at {name}. Nothing was changed. Check the drive and its connection.</source>
        <translation>Le disque a signalé une erreur à {name}. Rien n’a été modifié. Vérifier le disque et sa connexion.</translation>
    </message>
    <message>
        <source>The patient list could not be brought up to date; what was entered is stored. Free some space, or check the drive: IronView tries again by itself.</source>
        <translation>La liste des patients n’a pas pu être mise à jour ; ce qui a été saisi est enregistré. Libérer de la place ou vérifier le disque : IronView réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Findings overridden elsewhere that cannot be read were left out: {n}.</source>
        <translation>Constats écartés ailleurs et illisibles, laissés de côté : {n}.</translation>
    </message>
    <message>
        <source>Findings overridden elsewhere were not taken over for patients who are already in the store: {n}. Decide about them here.</source>
        <translation>Constats écartés ailleurs non repris pour des patients déjà dans la base : {n}. Décidez-en ici.</translation>
    </message>
    <message>
        <source>{name} cannot be read with this answer.</source>
        <translation>{name} ne peut être lu avec cette réponse.</translation>
    </message>
    <message>
        <source>{name} is a folder. Name the files in it; nothing was read.</source>
        <translation>{name} est un dossier. Nommez les fichiers qu’il contient ; rien n’a été lu.</translation>
    </message>
    <message>
        <source>An entry is no longer in the store. Nothing was moved.</source>
        <translation>Une entrée n’est plus dans la base. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Entries of this import were corrected or taken out since. Nothing was taken back. Take those changes back first.</source>
        <translation>Des entrées de cet import ont été corrigées ou retirées depuis. Rien n’a été repris. Annulez d’abord ces modifications.</translation>
    </message>
    <message>
        <source>Entries that came with the other patient, or the patient&apos;s own data, were changed since. Nothing was separated. Take those changes back first, or move single entries to the other patient.</source>
        <translation>Des entrées venues avec l’autre patient, ou ses propres données, ont été modifiées depuis. Rien n’a été séparé. Annulez d’abord ces modifications, ou déplacez des entrées une à une vers l’autre patient.</translation>
    </message>
    <message>
        <source>Since this import, entries were added to patients that came with it: {names}. Nothing was taken back. Take those entries out first.</source>
        <translation>Depuis cet import, des entrées ont été ajoutées à des patients venus avec lui : {names}. Rien n’a été annulé. Retirez d’abord ces entrées.</translation>
    </message>
    <message>
        <source>The layout of the file was altered: {kind} {name}.</source>
        <translation>La structure du fichier a été modifiée : {kind} {name}.</translation>
    </message>
    <message>
        <source>What the file says of its own layout cannot be read.</source>
        <translation>Ce que le fichier dit de sa propre structure est illisible.</translation>
    </message>
    <message>
        <source>Version {version} of {key} is damaged. Nothing was changed. Restore a backup.</source>
        <translation>La version {version} de {key} est endommagée. Rien n’a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data file {path} is not there any more. Nothing was read or written. Bring it back, or restore a backup.</source>
        <translation>Le fichier de données {path} n’est plus là. Rien n’a été lu ni écrit. Remettez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>Cet import a déjà été annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This patient is no longer in the store.</source>
        <translation>Ce patient n’est plus dans la base.</translation>
    </message>
    <message>
        <source>This patient is no longer in the store. Nothing was changed.</source>
        <translation>Ce patient n’est plus dans la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} et {more} autres</translation>
    </message>
    <message>
        <source>{name} is a folder. Name a file in it.</source>
        <translation>{name} est un dossier. Nommez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete workbook. Nothing of it was read; get it again.</source>
        <translation>{name} est un classeur endommagé ou incomplet. Rien n’en a été lu ; procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete .zip file. Nothing of it was read; get it again.</source>
        <translation>{name} est un fichier .zip endommagé ou incomplet. Rien n’en a été lu ; procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete .gz file. Nothing of it was read; get it again.</source>
        <translation>{name} est un fichier .gz endommagé ou incomplet. Rien n’en a été lu ; procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is XML or HTML, not {known}. Nothing of it was read; export it as JSON.</source>
        <translation>{name} est du XML ou du HTML, pas {known}. Rien n’en a été lu ; exportez-le en JSON.</translation>
    </message>
    <message>
        <source>{name} is JSON, but not {known}. It was not read.</source>
        <translation>{name} est du JSON, mais pas {known}. Non lu.</translation>
    </message>
    <message>
        <source>{name} holds {count} files; at most {most} are read from one archive. Nothing of it was read; split it.</source>
        <translation>{name} contient {count} fichiers ; {most} au plus sont lus d’une archive. Rien n’en a été lu ; divisez-la.</translation>
    </message>
    <message>
        <source>{name} holds more than {size} MB when unpacked, which is more than IronView reads at once. Nothing of it was read; split it.</source>
        <translation>{name} contient plus de {size} Mo une fois décompressé, plus qu’IronView ne lit en une fois. Rien n’en a été lu ; divisez-le.</translation>
    </message>
    <message>
        <source>{name} holds more than IronView reads at once from a workbook ({size} MB unpacked). Nothing of it was read; split it.</source>
        <translation>{name} contient plus qu’IronView ne lit d’un classeur en une fois ({size} Mo décompressés). Rien n’en a été lu ; divisez-le.</translation>
    </message>
    <message>
        <source>{name} has the format {format}, which is newer than this IronView; it reads {ours}. It was not read.</source>
        <translation>{name} a le format {format}, plus récent que cet IronView, qui lit {ours}. Non lu.</translation>
    </message>
    <message>
        <source>{name} could not be read ({fault}). Nothing was read.</source>
        <translation>{name} n’a pas pu être lu ({fault}). Rien n’a été lu.</translation>
    </message>
    <message>
        <source>{fault}. The rest of the row counts without it.</source>
        <translation>{fault}. Le reste de la ligne compte sans cela.</translation>
    </message>
    <message>
        <source>was refuted</source>
        <translation>a été réfuté</translation>
    </message>
    <message>
        <source>was entered in error</source>
        <translation>a été saisi par erreur</translation>
    </message>
    <message>
        <source>the specimen is in the laboratory</source>
        <translation>le prélèvement est au laboratoire</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>results are partial</source>
        <translation>les résultats sont partiels</translation>
    </message>
    <message>
        <source>names no patient</source>
        <translation>ne nomme aucun patient</translation>
    </message>
    <message>
        <source>it is only ordered</source>
        <translation>il est seulement prescrit</translation>
    </message>
    <message>
        <source>is unconfirmed</source>
        <translation>n’est pas confirmé</translation>
    </message>
    <message>
        <source>is provisional</source>
        <translation>est provisoire</translation>
    </message>
    <message>
        <source>is over, but nothing says since when</source>
        <translation>est terminé, mais rien ne dit depuis quand</translation>
    </message>
    <message>
        <source>is one of several possibilities</source>
        <translation>est une possibilité parmi plusieurs</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>an IronView record, FHIR in JSON, HL7 version 2 or a table</source>
        <translation>une fiche IronView, FHIR en JSON, HL7 version 2 ou un tableau</translation>
    </message>
    <message>
        <source>Two patients share the number {number} but not the {fault}; they were kept apart. Check which is right.</source>
        <translation>Deux patients partagent le numéro {number} mais pas {fault} ; ils sont restés séparés. Vérifiez lequel est juste.</translation>
    </message>
    <message>
        <source>This {kind} does not have the form FHIR gives it ({fault}). It was not read.</source>
        <translation>Ce {kind} n’a pas la forme que lui donne FHIR ({fault}). Non lu.</translation>
    </message>
    <message>
        <source>This entry is no longer in the store.</source>
        <translation>Cette entrée n’est plus dans la base.</translation>
    </message>
    <message>
        <source>This data file was written by a newer IronView. It was left untouched. Install the newer version to open it.</source>
        <translation>Ce fichier de données a été écrit par un IronView plus récent. Il n’a pas été touché. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no file {name}. Nothing was read.</source>
        <translation>Le fichier {name} n’existe pas. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The status “{status}” of {row} ({date}) is unknown: the result may have been cancelled. Say which status is meant.</source>
        <translation>Le statut « {status} » de {row} ({date}) est inconnu : le résultat a peut-être été annulé. Dites quel statut est visé.</translation>
    </message>
    <message>
        <source>The file is damaged or is not an IronView store. It was left as it is.</source>
        <translation>Le fichier est endommagé ou n’est pas une base IronView. Laissé tel quel.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Check the drive and its connection.</source>
        <translation>Le disque a signalé une erreur. Rien n’a été modifié. Vérifiez le disque et son branchement.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written. Nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein : {name} n’a pas pu être écrit. Rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The data file {name} may not be written. Nothing was changed. Check the rights of the file and of its folder.</source>
        <translation>Le fichier de données {name} ne peut être écrit. Rien n’a été modifié. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The data file {name} could not be opened: {fault}. Nothing was changed.</source>
        <translation>Le fichier de données {name} n’a pas pu être ouvert : {fault}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The data file may not be written. Nothing was changed. Check its rights and its folder&apos;s.</source>
        <translation>Le fichier de données ne peut être écrit. Rien n’a été modifié. Vérifiez ses droits et ceux de son dossier.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Le fichier de données est endommagé. Rien n’a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is. Restore a backup of it.</source>
        <translation>Le fichier de données est endommagé. Laissé tel quel. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Check that its folder exists and may be written.</source>
        <translation>Le fichier de données n’a pas pu être ouvert. Vérifiez que son dossier existe et peut être écrit.</translation>
    </message>
    <message>
        <source>The birth date “{date}” may have day and month exchanged. It was left empty.</source>
        <translation>Dans la date de naissance « {date} », jour et mois sont peut-être inversés. Laissée vide.</translation>
    </message>
    <message>
        <source>The birth date “{date}” is no date. It was left empty.</source>
        <translation>La date de naissance « {date} » n’est pas une date. Laissée vide.</translation>
    </message>
    <message>
        <source>The batch says it holds {stated} messages, but only {found} are in the file. They were read; get the whole file again.</source>
        <translation>Le lot annonce {stated} messages, mais le fichier n’en contient que {found}. Ils ont été lus ; procurez-vous le fichier entier.</translation>
    </message>
    <message>
        <source>The batch breaks off before its end. What is there was read; get the whole file.</source>
        <translation>Le lot s’interrompt avant sa fin. Ce qui est là a été lu ; procurez-vous le fichier entier.</translation>
    </message>
    <message>
        <source>Body weight {value} {unit} of {date} was taken over into the patient&apos;s data, where the latest counts.</source>
        <translation>Poids {value} {unit} du {date} repris dans les données du patient, où le plus récent compte.</translation>
    </message>
    <message>
        <source>Body height {value} {unit} of {date} was taken over into the patient&apos;s data, where the latest counts.</source>
        <translation>Taille {value} {unit} du {date} reprise dans les données du patient, où la plus récente compte.</translation>
    </message>
    <message>
        <source>Another window is writing to the data file. Nothing was changed. Try again in a moment.</source>
        <translation>Une autre fenêtre écrit dans le fichier de données. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>An address of a file has three slashes and then its path: sqlite:///path.</source>
        <translation>L’adresse d’un fichier a trois barres obliques, puis son chemin : sqlite:///chemin.</translation>
    </message>
    <message>
        <source>The store could not be written, and its key file {name} could not be brought back: it may be newer than the store. Check the drive, then do the same again.</source>
        <translation>La base n’a pas pu être écrite, et son fichier de clés {name} n’a pas pu être rétabli : il est peut-être plus récent que la base. Vérifier le disque, puis recommencer.</translation>
    </message>
    <message>
        <source>What this changed was changed again since. Nothing was taken back. Take the later change back first.</source>
        <translation>Ce que cela avait modifié a encore été modifié depuis. Rien n’a été annulé. Annulez d’abord la modification ultérieure.</translation>
    </message>
    <message>
        <source>{who} changed it again on {when}. Nothing was taken back. The history shows what it was; take the later change back first.</source>
        <translation>{who} l’a encore modifié le {when}. Rien n’a été annulé. L’historique montre ce que c’était ; annulez d’abord la modification ultérieure.</translation>
    </message>
    <message>
        <source>The patient these entries belong to was taken out of the list since. Nothing was taken back. Bring the patient back first.</source>
        <translation>Le patient de ces entrées a été retiré de la liste depuis. Rien n’a été annulé. Remettez d’abord le patient.</translation>
    </message>
    <message>
        <source>Entries were added to this patient or changed since. Nothing was taken back. Take those changes back first.</source>
        <translation>Des entrées ont été ajoutées à ce patient ou modifiées depuis. Rien n’a été annulé. Annulez d’abord ces modifications.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row that is not there.</source>
        <translation>Une ligne de {table} renvoie à une ligne qui n’existe pas.</translation>
    </message>
    <message>
        <source>Another window or program has the data file open. Nothing was changed. Close it everywhere, then try again.</source>
        <translation>Une autre fenêtre ou un autre programme a ouvert le fichier de données. Rien n’a été modifié. Fermez-le partout, puis réessayez.</translation>
    </message>
    <message>
        <source>Change {place} has no entry in the audit.</source>
        <translation>La modification {place} n’a pas d’entrée dans l’audit.</translation>
    </message>
    <message>
        <source>Change {place} no longer says what entry {number} says of it.</source>
        <translation>La modification {place} ne dit plus ce que l’entrée {number} en dit.</translation>
    </message>
    <message>
        <source>Change {place}, of entry {number}, is missing.</source>
        <translation>La modification {place}, de l’entrée {number}, manque.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit does not continue the entry before it: entries were altered, put in or put in another order.</source>
        <translation>L’entrée {number} de l’audit ne continue pas la précédente : des entrées ont été altérées, insérées ou réordonnées.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit is missing.</source>
        <translation>L’entrée {number} de l’audit manque.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit was altered after it was written.</source>
        <translation>L’entrée {number} de l’audit a été altérée après son écriture.</translation>
    </message>
    <message>
        <source>The audit ends at entry {number}, but a later entry was seen before: entries were cut off, or an older copy of the data file was put in its place.</source>
        <translation>L’audit finit à l’entrée {number}, mais une entrée ultérieure avait été vue : des entrées ont été coupées, ou une copie plus ancienne du fichier a pris sa place.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, was altered, or is no backup. It was left as it is and cannot be relied on.</source>
        <translation>La sauvegarde {name} est endommagée, a été altérée ou n’en est pas une. Laissée telle quelle ; on ne peut s’y fier.</translation>
    </message>
    <message>
        <source>The converted copy does not hold what the store holds. The store is as it was. Check the store, and the disk.</source>
        <translation>La copie convertie ne contient pas ce que contient la base. La base est inchangée. Vérifiez la base et le disque.</translation>
    </message>
    <message>
        <source>The data file was just replaced by another program. Open it again.</source>
        <translation>Le fichier de données vient d’être remplacé par un autre programme. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged: {fault}.</source>
        <translation>Le fichier est endommagé : {fault}.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged or was altered. Nothing was opened or changed. Bring the key file of the newest backup beside the store.</source>
        <translation>Le fichier de clés à côté de la base est endommagé ou altéré. Rien n’a été ouvert ni modifié. Mettez à côté de la base le fichier de clés de la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The key file was written by a newer IronView. It was left untouched. Install the newer version to open the store.</source>
        <translation>Le fichier de clés a été écrit par un IronView plus récent. Il n’a pas été touché. Installez la version plus récente pour ouvrir la base.</translation>
    </message>
    <message>
        <source>The key file {name} could not be read: {fault}. Nothing was opened.</source>
        <translation>Le fichier de clés {name} n’a pas pu être lu : {fault}. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Nothing was opened.</source>
        <translation>Le nom ou la phrase secrète n’est pas correct. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The passphrase file {name} could not be read. Nothing was opened.</source>
        <translation>Le fichier de phrase secrète {name} n’a pas pu être lu. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The passphrase until now is not right. Nothing was changed.</source>
        <translation>La phrase secrète actuelle n’est pas correcte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The second place for backups, {place}, is not there. Plug the drive in or connect the share. The backup itself was made.</source>
        <translation>Le second emplacement des sauvegardes, {place}, est absent. Branchez le disque ou connectez le partage. La sauvegarde elle-même est faite.</translation>
    </message>
    <message>
        <source>The store is locked. Give its passphrase at a terminal, in a file named with --passphrase-file, or in IRONVIEW_PASSPHRASE. Nothing was opened.</source>
        <translation>La base est verrouillée. Donnez sa phrase secrète dans un terminal, dans un fichier nommé par --passphrase-file, ou dans IRONVIEW_PASSPHRASE. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The store {name} is locked: a name and a passphrase open it.</source>
        <translation>La base {name} est verrouillée : un nom et une phrase secrète l’ouvrent.</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each group of letters; a sheet printed before the last one opens nothing any more. Nothing was opened.</source>
        <translation>Ce code de secours n’ouvre pas la base. Vérifiez chaque groupe de lettres ; une feuille imprimée avant la dernière n’ouvre plus rien. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>What patient {key} is found by is not what the patient is called.</source>
        <translation>Ce par quoi on trouve le patient {key} n’est pas ainsi qu’il s’appelle.</translation>
    </message>
    <message>
        <source>{name} could not be written: {fault}. What stood there before is as it was. Free some space, check the drive, or choose another place.</source>
        <translation>{name} n’a pas pu être écrit : {fault}. Ce qui s’y trouvait est comme avant. Libérer de la place, vérifier le disque ou choisir un autre endroit.</translation>
    </message>
    <message>
        <source>{name} has no audit. Nothing was changed.</source>
        <translation>{name} n’a pas d’audit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is encrypted, or is no IronView store, and its key file {keys} is missing. Nothing was opened. Bring the key file back, from a backup if need be.</source>
        <translation>{name} est chiffré, ou n’est pas une base IronView, et son fichier de clés {keys} manque. Rien n’a été ouvert. Remettez le fichier de clés, au besoin depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is the last who can open the store. Nothing was changed.</source>
        <translation>{name} est la dernière personne à pouvoir ouvrir la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} was restored, but no key file opens it: the backup holds none. Bring the key file of its time beside it.</source>
        <translation>{name} a été restauré, mais aucun fichier de clés ne l’ouvre : la sauvegarde n’en contient pas. Mettez à côté le fichier de clés de son époque.</translation>
    </message>
    <message>
        <source>{place} did not keep what was written. Use another medium.</source>
        <translation>{place} n’a pas gardé ce qui a été écrit. Utilisez un autre support.</translation>
    </message>
    <message>
        <source>{place} was altered after entry {number} wrote it.</source>
        <translation>{place} a été altéré après l’écriture par l’entrée {number}.</translation>
    </message>
    <message>
        <source>{place} was put into entry {number} after it was written.</source>
        <translation>{place} a été ajouté à l’entrée {number} après son écriture.</translation>
    </message>
    <message>
        <source>{place}, written with entry {number}, is missing.</source>
        <translation>{place}, écrit avec l’entrée {number}, manque.</translation>
    </message>
    <message>
        <source>The backup {name} could not be encrypted. It is as it was.</source>
        <translation>La sauvegarde {name} n’a pas pu être chiffrée. Elle est inchangée.</translation>
    </message>
    <message>
        <source>{place} is no folder that is there. Nothing was changed.</source>
        <translation>{place} n’est pas un dossier existant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backups lie in {place} already. Choose a folder on another medium. Nothing was changed.</source>
        <translation>Les sauvegardes se trouvent déjà dans {place}. Choisissez un dossier sur un autre support. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is in place, but none of the keys at hand opens it. Log in with the passphrase of its time.</source>
        <translation>La sauvegarde est en place, mais aucune des clés présentes ne l’ouvre. Connectez-vous avec la phrase secrète de son époque.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged file is kept as {name}.</source>
        <translation>La sauvegarde est en place. Le fichier endommagé est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there is kept as {name}.</source>
        <translation>La sauvegarde est en place. Ce qui s’y trouvait est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The store has no key file any more. Nothing was changed.</source>
        <translation>La base n’a plus de fichier de clés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>La base est chiffrée.</translation>
    </message>
    <message>
        <source>The store is encrypted. From now on {name} opens it.</source>
        <translation>La base est chiffrée. Désormais {name} l’ouvre.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more: who has the file can read it.</source>
        <translation>La base n’est plus chiffrée : qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>The store is written under a new key.</source>
        <translation>La base est écrite sous une nouvelle clé.</translation>
    </message>
    <message>
        <source>There is no key file: nobody needs a passphrase here.</source>
        <translation>Il n’y a pas de fichier de clés : personne n’a besoin ici d’une phrase secrète.</translation>
    </message>
    <message>
        <source>A package needs a passphrase. Give it at a terminal, in a file named with --package-passphrase-file, or in IRONVIEW_PACKAGE_PASSPHRASE. Nothing was done.</source>
        <translation>Un paquet exige une phrase secrète. Donnez-la dans un terminal, dans un fichier nommé par --package-passphrase-file, ou dans IRONVIEW_PACKAGE_PASSPHRASE. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}. Nothing of it was read. Ask the sender for the passphrase, and mind capitals and spaces.</source>
        <translation>La phrase secrète n’ouvre pas {name}. Rien n’en a été lu. Demandez-la à l’expéditeur, et attention aux majuscules et aux espaces.</translation>
    </message>
    <message>
        <source>The passphrase of a package needs at least {count} characters, because whoever finds the file may try as often as they like. Nothing was written.</source>
        <translation>La phrase secrète d’un paquet exige au moins {count} caractères, car qui trouve le fichier peut essayer autant qu’il veut. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was written. Try again.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été écrit. Réessayez.</translation>
    </message>
    <message>
        <source>These patients are more than {size} MB, which is more than one package may hold. Nothing was written. Export fewer patients at a time.</source>
        <translation>Ces patients dépassent {size} Mo, plus que ne peut contenir un paquet. Rien n’a été écrit. Exportez moins de patients à la fois.</translation>
    </message>
    <message>
        <source>This package comes from a sender this store does not know: “{label}”, fingerprint {fingerprint}. Nothing was stored. Compare the fingerprint with the sender, for example by telephone, then trust it under a name.</source>
        <translation>Ce paquet vient d’un expéditeur inconnu de cette base : « {label} », empreinte {fingerprint}. Rien n’a été enregistré. Comparez l’empreinte avec l’expéditeur, par exemple au téléphone, puis accordez-lui confiance sous un nom.</translation>
    </message>
    <message>
        <source>Warning: this package says it comes from “{label}”, but it is signed with another key than that of “{name}”, whom this store trusts. Its fingerprint is {fingerprint}. Nothing was stored. Ask the sender by telephone whether their store was made anew; if they do not confirm this fingerprint, do not use the package.</source>
        <translation>Attention : ce paquet dit venir de « {label} », mais il est signé d’une autre clé que celle de « {name} », en qui cette base a confiance. Son empreinte est {fingerprint}. Rien n’a été enregistré. Demandez à l’expéditeur par téléphone si sa base a été refaite ; s’il ne confirme pas cette empreinte, n’utilisez pas le paquet.</translation>
    </message>
    <message>
        <source>Warning: {by} withdrew the trust of this store in “{name}”, with this reason: {reason}. The fingerprint of this package is {fingerprint}. Nothing was stored.</source>
        <translation>Attention : {by} a retiré à « {name} » la confiance de cette base, pour cette raison : {reason}. L’empreinte de ce paquet est {fingerprint}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A sender is trusted only by its fingerprint: add --fingerprint with the digits you compared by telephone. Nothing was stored.</source>
        <translation>Un expéditeur n’a la confiance que par son empreinte : ajouter --fingerprint avec les chiffres comparés par téléphone. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} is a patient package of version {version}, and this IronView reads version {ours}. Nothing of it was read. Update IronView, or ask the sender for a new copy.</source>
        <translation>{name} est un paquet de patients de version {version}, et cet IronView lit la version {ours}. Rien n’en a été lu. Mettez IronView à jour, ou demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <source>{name} is a patient package, which opens only with its passphrase: use the command “ironview package import”. Nothing of it was read.</source>
        <translation>{name} est un paquet de patients, qui ne s’ouvre qu’avec sa phrase secrète : utilisez la commande « ironview package import ». Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is cut off: its end is missing. Nothing of it was read. Copy it again.</source>
        <translation>{name} est tronqué : sa fin manque. Rien n’en a été lu. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or was altered after it was signed. Nothing of it was read. Ask the sender for a new copy.</source>
        <translation>{name} est endommagé ou a été altéré après signature. Rien n’en a été lu. Demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <source>{name} is no patient package. Nothing of it was read.</source>
        <translation>{name} n’est pas un paquet de patients. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>“{name}” is the name of another sender, with another key. Nothing was stored. Choose another name.</source>
        <translation>« {name} » est le nom d’un autre expéditeur, avec une autre clé. Rien n’a été enregistré. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, though its key file says that it is: another file was put in its place. Nothing was opened. Restore a backup.</source>
        <translation>{name} n’est pas chiffré, bien que son fichier de clés dise qu’il l’est : un autre fichier a été mis à sa place. Rien n’a été ouvert. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is missing or empty, though its key file is there. Nothing was made in its place. Bring the data file back, or restore a backup.</source>
        <translation>{name} manque ou est vide, bien que son fichier de clés soit là. Rien n’a été créé à sa place. Remettez le fichier de données, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is not encrypted and the store is, and nobody signed in. Nothing was changed. Sign in, or, where nobody can any more, move {keys} elsewhere first.</source>
        <translation>La sauvegarde n’est pas chiffrée et la base l’est, et personne n’est connecté. Rien n’a été modifié. Connectez-vous ou, si plus personne ne le peut, déplacez d’abord {keys} ailleurs.</translation>
    </message>
    <message>
        <source>The store is on the server now, whole and compared. Only the data file {name} could not be put aside. Rename it, so that nobody goes on in it.</source>
        <translation>La base est maintenant sur le serveur, entière et comparée. Seul le fichier de données {name} n’a pas pu être mis de côté. Le renommer, pour que personne n’y continue.</translation>
    </message>
    <message>
        <source>The connection was lost while the server noted where the store is. The store is in {name}, whole and compared. Open the server: where it still lets you in, go on there and remove the file.</source>
        <translation>La connexion a été perdue pendant que le serveur notait où se trouve la base. La base est dans {name}, entière et comparée. Ouvrir le serveur : s’il laisse encore entrer, y continuer et supprimer le fichier.</translation>
    </message>
    <message>
        <source>A store at {scheme}:// cannot be opened. Give a file, for example sqlite:///C:/data/ironview.sqlite, or a server: postgresql://host/database.</source>
        <translation>Une base à {scheme}:// ne peut être ouverte. Donnez un fichier, par exemple sqlite:///C:/data/ironview.sqlite, ou un serveur : postgresql://hôte/base.</translation>
    </message>
    <message>
        <source>A store moves from a file to a server, or from a server to a file.</source>
        <translation>Une base se déplace d’un fichier vers un serveur, ou d’un serveur vers un fichier.</translation>
    </message>
    <message>
        <source>A text holds a character that the server cannot keep. Nothing was written.</source>
        <translation>Un texte contient un caractère que le serveur ne peut garder. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>An address must not hold a password: every program of the computer could read it. Give it at a prompt, in IRONVIEW_PASSPHRASE, or in a file with --passphrase-file.</source>
        <translation>Une adresse ne doit pas contenir de mot de passe : tout programme de l’ordinateur pourrait le lire. Donnez-le à l’invite, dans IRONVIEW_PASSPHRASE, ou dans un fichier par --passphrase-file.</translation>
    </message>
    <message>
        <source>An address of a server ends with the database: postgresql://host/database.</source>
        <translation>L’adresse d’un serveur finit par la base : postgresql://hôte/base.</translation>
    </message>
    <message>
        <source>Another window is writing to the store. Nothing was changed. Try again in a moment.</source>
        <translation>Une autre fenêtre écrit dans la base. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Somebody wrote into {name} while it was moved. The copy on the server lacks that. Go on with the file, and move it into another database.</source>
        <translation>Quelqu’un a écrit dans {name} pendant son déplacement. La copie sur le serveur ne le contient pas. Continuez avec le fichier, et déplacez-le dans une autre base.</translation>
    </message>
    <message>
        <source>The address cannot be understood. Write postgresql://role@host/database.</source>
        <translation>L’adresse est incompréhensible. Écrivez postgresql://rôle@hôte/base.</translation>
    </message>
    <message>
        <source>The address says {name}=, which IronView does not know.</source>
        <translation>L’adresse indique {name}=, qu’IronView ne connaît pas.</translation>
    </message>
    <message>
        <source>The copy does not hold what the store holds, or the store is damaged. Nothing was kept of the copy, and the store is as it was. Check the store first: ironview verify.</source>
        <translation>La copie ne contient pas ce que contient la base, ou la base est endommagée. Rien n’a été gardé de la copie, la base est inchangée. Vérifiez d’abord la base : ironview verify.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed. Tell who looks after it.</source>
        <translation>Le disque du serveur est plein. Rien n’a été modifié. Prévenez qui s’en occupe.</translation>
    </message>
    <message>
        <source>The role on the server may not do this. Nothing was changed. Ask who looks after the server.</source>
        <translation>Le rôle sur le serveur n’a pas ce droit. Rien n’a été modifié. Demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was written. What is typed stays here; IronView goes on trying to reach it.</source>
        <translation>Le serveur est injoignable. Rien n’a été écrit. Ce qui est saisi reste ici ; IronView continue d’essayer.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one: its certificate is missing, is for another name, or comes from an authority this computer does not trust. Nothing was sent. Name the authority&apos;s certificate with sslrootcert= in the address, or ask who looks after the server.</source>
        <translation>Le serveur n’a pas pu prouver qu’il est le bon : son certificat manque, vaut pour un autre nom, ou vient d’une autorité que cet ordinateur ne reconnaît pas. Rien n’a été envoyé. Nommez le certificat de l’autorité par sslrootcert= dans l’adresse, ou demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server has been out of reach since {time}. What is typed stays here; IronView goes on trying to reach it.</source>
        <translation>Le serveur est injoignable depuis {time}. Ce qui est saisi reste ici ; IronView continue d’essayer.</translation>
    </message>
    <message>
        <source>The server has too many connections. Nothing was opened. Try again in a moment.</source>
        <translation>Le serveur a trop de connexions. Rien n’a été ouvert. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>Le serveur est de retour.</translation>
    </message>
    <message>
        <source>The server is back. What it was lost with was not saved: save it again.</source>
        <translation>Le serveur est de retour. Ce qui était en cours n’a pas été enregistré : enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The server is back. What it was lost with was saved.</source>
        <translation>Le serveur est de retour. Ce qui était en cours a été enregistré.</translation>
    </message>
    <message>
        <source>The server is no PostgreSQL: {kind}. IronView cannot rely on its locks. Nothing was opened.</source>
        <translation>Le serveur n’est pas PostgreSQL : {kind}. IronView ne peut se fier à ses verrous. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The server is too old: IronView needs PostgreSQL 13 or later. Nothing was opened.</source>
        <translation>Le serveur est trop ancien : IronView exige PostgreSQL 13 ou plus récent. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The server may only be read at present. Nothing was changed. Tell who looks after it.</source>
        <translation>Le serveur n’est actuellement qu’en lecture. Rien n’a été modifié. Prévenez qui s’en occupe.</translation>
    </message>
    <message>
        <source>The server of {place} cannot be reached. Nothing was opened. Check the address and the network.</source>
        <translation>Le serveur de {place} est injoignable. Rien n’a été ouvert. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server refused this name and password. Nothing was opened. Check both, or ask who looks after the server.</source>
        <translation>Le serveur a refusé ce nom et ce mot de passe. Rien n’a été ouvert. Vérifiez-les, ou demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server was lost while it was saving. Whether this entry was kept is looked up as soon as the server is back; look at the chart before saving again.</source>
        <translation>Le serveur a été perdu pendant l’enregistrement. Si cette entrée a été gardée sera vérifié dès son retour ; regardez la courbe avant d’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>The store on the server is damaged. Nothing was changed. Restore a backup.</source>
        <translation>La base sur le serveur est endommagée. Rien n’a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The store on the server is not yet what this IronView needs, and your role may not change that. Nothing was changed. Ask who looks after the server to open it once with the role that owns it.</source>
        <translation>La base sur le serveur n’est pas encore à jour pour cet IronView, et votre rôle ne peut le changer. Rien n’a été modifié. Demandez à qui s’occupe du serveur de l’ouvrir une fois avec le rôle propriétaire.</translation>
    </message>
    <message>
        <source>The store was moved to {place} before. Nothing was moved.</source>
        <translation>La base a déjà été déplacée vers {place}. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>The store was moved to {place}. Nothing was written here. Open it there.</source>
        <translation>La base a été déplacée vers {place}. Rien n’a été écrit ici. Ouvrez-la là-bas.</translation>
    </message>
    <message>
        <source>There is a store at {place} already. Nothing was moved.</source>
        <translation>Il y a déjà une base à {place}. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Nothing was opened.</source>
        <translation>Aucune base de ce nom sur le serveur. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>This works on a data file only, and the address names a server.</source>
        <translation>Cela ne marche que sur un fichier de données, et l’adresse désigne un serveur.</translation>
    </message>
    <message>
        <source>sslmode={mode} leaves it open whether the connection is encrypted. Leave it out, or write sslmode=disable for a connection everybody on the way can read.</source>
        <translation>sslmode={mode} laisse ouvert si la connexion est chiffrée. Retirez-le, ou écrivez sslmode=disable pour une connexion que chacun peut lire en chemin.</translation>
    </message>
    <message>
        <source>{name} is there already. Nothing was moved.</source>
        <translation>{name} existe déjà. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {count} characters; four words are good. Nothing was changed.</source>
        <translation>Une phrase secrète exige au moins {count} caractères ; quatre mots conviennent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was changed.</source>
        <translation>Une personne doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Clinicians of this store may not do this. Nothing was changed. Ask an administrator.</source>
        <translation>Les cliniciens de cette base n’ont pas ce droit. Rien n’a été modifié. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another administrator to.</source>
        <translation>Personne ne se retire soi-même. Demandez-le à un autre administrateur.</translation>
    </message>
    <message>
        <source>Readers of this store may look at everything and change nothing. Nothing was changed.</source>
        <translation>Les lecteurs de cette base peuvent tout voir et ne rien modifier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody is called {name} already. Nothing was changed.</source>
        <translation>Quelqu’un s’appelle déjà {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Staff of this store may not do this. Nothing was changed. Ask a clinician or an administrator.</source>
        <translation>Le personnel de cette base n’a pas ce droit. Rien n’a été modifié. Demandez à un clinicien ou à un administrateur.</translation>
    </message>
    <message>
        <source>The first person of a store is its administrator. Nothing was changed.</source>
        <translation>La première personne d’une base en est l’administrateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The people of a store on a server are those the server lets in. Ask who looks after the server. Nothing was changed.</source>
        <translation>Les personnes d’une base sur un serveur sont celles que le serveur admet. Demandez à qui s’occupe du serveur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} has people with passphrases, and its key file {keys} is missing. Nothing was opened. Bring the key file back, from a backup if need be.</source>
        <translation>{name} a des personnes avec phrase secrète, et son fichier de clés {keys} manque. Rien n’a été ouvert. Remettez le fichier de clés, au besoin depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} is nobody of this store, or is no longer. Nothing was changed. Sign in again, or ask an administrator.</source>
        <translation>{name} n’est pas ou plus une personne de cette base. Rien n’a été modifié. Reconnectez-vous, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>{name} is the last administrator. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>{name} est le dernier administrateur. Rien n’a été modifié. Faites d’abord de quelqu’un d’autre un administrateur.</translation>
    </message>
    <message>
        <source>{name} is no public key of minisign. It was not used.</source>
        <translation>{name} n’est pas une clé publique de minisign. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>{name} is no signature. What it signs was not used.</source>
        <translation>{name} n’est pas une signature. Ce qu’elle signe n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>{name} is signed with the key {number}, which nobody here trusts. An administrator may add it to the trusted keys.</source>
        <translation>{name} est signé avec la clé {number}, en laquelle personne ici n’a confiance. Un administrateur peut l’ajouter aux clés de confiance.</translation>
    </message>
    <message>
        <source>{name} is not what {owner} signed: file or signature was altered. It was not used.</source>
        <translation>{name} n’est pas ce que {owner} a signé : le fichier ou la signature a été modifié. Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>{name} is larger than what is read here. It was not used.</source>
        <translation>{name} est plus grand que ce qui est lu ici. Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} n’est pas signé.</translation>
    </message>
    <message>
        <source>{name} is signed by {owner}: {comment}</source>
        <translation>{name} est signé par {owner} : {comment}</translation>
    </message>
    <message>
        <source>{name} is damaged, was altered, or is no update of IronView. The program is as it was.</source>
        <translation>{name} est endommagé, a été modifié, ou n’est pas une mise à jour d’IronView. Le programme est comme avant.</translation>
    </message>
    <message>
        <source>{name} is not signed. Nothing was changed. Its signature, {signature}, has to lie beside it.</source>
        <translation>{name} n’est pas signé. Rien n’a été modifié. Sa signature, {signature}, doit se trouver à côté.</translation>
    </message>
    <message>
        <source>{name} is for {theirs}, and this is {ours}. Nothing was changed.</source>
        <translation>{name} est pour {theirs}, et ceci est {ours}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} holds version {version}, and {current} is installed. Nothing was changed.</source>
        <translation>{name} contient la version {version}, et {current} est installée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The update could not be written: {fault}. Program and store are what they were.</source>
        <translation>La mise à jour n’a pas pu être écrite : {fault}. Le programme et la base sont comme avant.</translation>
    </message>
    <message>
        <source>The update failed and could not be taken back yet: {fault}. Make room, then run ironview update once more, without a file.</source>
        <translation>La mise à jour a échoué et n’a pas encore pu être annulée : {fault}. Libérer de la place, puis lancer encore une fois ironview update, sans fichier.</translation>
    </message>
    <message>
        <source>The new version could not open the store. Program and store are what they were before.</source>
        <translation>La nouvelle version n’a pas pu ouvrir la base. Le programme et la base sont comme avant.</translation>
    </message>
    <message>
        <source>The new version did not prove itself here ({what}). Nothing was changed.</source>
        <translation>La nouvelle version n’a pas fait ses preuves ici ({what}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An update that was cut short was taken back. All is as it was before.</source>
        <translation>Une mise à jour interrompue a été annulée. Tout est comme avant.</translation>
    </message>
    <message>
        <source>An update that was cut short is finished. Version {version} is in place.</source>
        <translation>Une mise à jour interrompue est terminée. La version {version} est en place.</translation>
    </message>
    <message>
        <source>An update was cut short before it changed anything. What it left is removed.</source>
        <translation>Une mise à jour a été interrompue avant de rien modifier. Ce qu’elle avait laissé est enlevé.</translation>
    </message>
    <message>
        <source>Another update of this program is under way. Nothing was changed.</source>
        <translation>Une autre mise à jour de ce programme est en cours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>IronView in {folder} can only be replaced by who installed it. Nothing was changed. Install the new version the same way: its package, or its set-up.</source>
        <translation>IronView dans {folder} ne peut être remplacé que par qui l’a installé. Rien n’a été modifié. Installer la nouvelle version de la même façon : son paquet ou son programme d’installation.</translation>
    </message>
    <message>
        <source>This IronView runs from its source. Nothing was changed. Update the source.</source>
        <translation>Cet IronView tourne depuis sa source. Rien n’a été modifié. Mettre la source à jour.</translation>
    </message>
    <message>
        <source>IronView {version} is in place. Close this window and start it again.</source>
        <translation>IronView {version} est en place. Fermer cette fenêtre et le démarrer à nouveau.</translation>
    </message>
    <message>
        <source>On this system a new version is installed with its set-up, over the one that is there. Nothing was changed.</source>
        <translation>Sur ce système, une nouvelle version s’installe avec son programme d’installation, par-dessus celle qui est là. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The answer stands first</source>
        <translation>La réponse vient d’abord</translation>
    </message>
    <message>
        <source>This sentence says what the newest sample means, and what was left out.</source>
        <translation>Cette phrase dit ce que signifie le dernier prélèvement, et ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>Five answers at a glance</source>
        <translation>Cinq réponses d’un coup d’œil</translation>
    </message>
    <message>
        <source>Press one to see what it rests on. The small question mark says what it means.</source>
        <translation>Appuyez sur l’une pour voir sur quoi elle repose. Le petit point d’interrogation dit ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Infusions and tests on one timeline</source>
        <translation>Perfusions et examens sur une même frise</translation>
    </message>
    <message>
        <source>A hatched band begins at each infusion. Values inside it are kept and not read; they would mislead.</source>
        <translation>Une bande hachurée commence à chaque perfusion. Les valeurs qui s’y trouvent sont gardées et ne sont pas lues ; elles tromperaient.</translation>
    </message>
    <message>
        <source>Every sample side by side</source>
        <translation>Tous les prélèvements côte à côte</translation>
    </message>
    <message>
        <source>The shape beside a value says whether it can be read. The space bar shows all that is known about it.</source>
        <translation>La forme à côté d’une valeur dit si elle est interprétable. La barre d’espace montre tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Ce que les règles ont trouvé</translation>
    </message>
    <message>
        <source>The most urgent first. Select one: the evidence shows values, limits and sources.</source>
        <translation>Le plus urgent d’abord. Sélectionnez un constat : les preuves montrent valeurs, limites et sources.</translation>
    </message>
    <message>
        <source>When to test next</source>
        <translation>Quand refaire l’analyse</translation>
    </message>
    <message>
        <source>Every new dose moves this day. The worklist says who is due, and who came too early.</source>
        <translation>Chaque nouvelle dose déplace ce jour. La liste de travail dit pour qui c’est le moment, et qui est venu trop tôt.</translation>
    </message>
    <message>
        <source>Enter what is new</source>
        <translation>Saisir ce qui est nouveau</translation>
    </message>
    <message>
        <source>Results and infusions are entered here. Before you save you see what follows from them. The manual is at hand with {key}.</source>
        <translation>Les résultats et les perfusions se saisissent ici. Avant d’enregistrer, vous voyez ce qui en découle. Le manuel s’ouvre avec {key}.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminer la visite (Échap)</translation>
    </message>
    <message>
        <source>Tour, {n} of {count}</source>
        <translation>Visite, {n} sur {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>Unsigned</name>
    <message>
        <source>Not signed</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>1 result waits for an answer</source>
        <translation>1 résultat attend une réponse</translation>
    </message>
    <message>
        <source>{n} results wait for an answer</source>
        <translation>{n} résultats attendent une réponse</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>Rouvert : {why}</translation>
    </message>
    <message>
        <source>Opened again: {why} And {n} more.</source>
        <translation>Rouvert : {why} Et {n} de plus.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
</context>
<context>
    <name>UnsignedDialog</name>
    <message>
        <source>Samples to sign</source>
        <translation>Prélèvements à valider</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Whose samples</source>
        <translation>Prélèvements de qui</translation>
    </message>
    <message>
        <source>Sign several &amp;together…</source>
        <translation>En valider &amp;plusieurs…</translation>
    </message>
    <message>
        <source>&amp;Show the sample</source>
        <translation>&amp;Montrer le prélèvement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You have signed everything you are responsible for.</source>
        <translation>Vous avez validé tout ce dont vous êtes responsable.</translation>
    </message>
    <message>
        <source>Everything is signed.</source>
        <translation>Tout est validé.</translation>
    </message>
    <message>
        <source>1 sample waits for you, or for nobody yet.</source>
        <translation>1 prélèvement vous attend, ou n’est confié à personne.</translation>
    </message>
    <message>
        <source>1 sample waits for a signature.</source>
        <translation>1 prélèvement est à valider.</translation>
    </message>
    <message>
        <source>{n} samples wait for you, or for nobody yet.</source>
        <translation>{n} prélèvements vous attendent, ou ne sont confiés à personne.</translation>
    </message>
    <message>
        <source>{n} samples wait for a signature.</source>
        <translation>{n} prélèvements sont à valider.</translation>
    </message>
    <message>
        <source>A signature under a newer sample answers for the older ones.</source>
        <translation>La validation d’un prélèvement plus récent vaut pour les plus anciens.</translation>
    </message>
</context>
<context>
    <name>UnsignedModel</name>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>IPP</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Interprétable</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Constat le plus grave</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Pourquoi c’est ouvert</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>À qui demandé</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update IronView</source>
        <translation>Mettre IronView à jour</translation>
    </message>
    <message>
        <source>&amp;Choose the package…</source>
        <translation>&amp;Choisir le paquet…</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>&amp;Mettre à jour et redémarrer</translation>
    </message>
    <message>
        <source>An update comes as a signed package on a stick, with its signature beside it. The store is backed up and a copy of it tried before anything is replaced. When something fails, program and store stay what they are.</source>
        <translation>Une mise à jour vient en paquet signé sur une clé, avec sa signature à côté. La base est sauvegardée et une copie essayée avant que rien soit remplacé. Si quelque chose échoue, le programme et la base restent comme ils sont.</translation>
    </message>
    <message>
        <source>From this window nothing can be updated: its store is a demo or on a server. Close it, then run: ironview update FILE</source>
        <translation>Rien ne peut être mis à jour depuis cette fenêtre : sa base est une démonstration ou sur un serveur. La fermer, puis lancer : ironview update FILE</translation>
    </message>
    <message>
        <source>Updates (*.ironview-update)</source>
        <translation>Mises à jour (*.ironview-update)</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>Choisir le paquet</translation>
    </message>
    <message>
        <source>{name} is being checked.</source>
        <translation>{name} est en cours de contrôle.</translation>
    </message>
    <message>
        <source>{name} is signed by {owner}. It replaces version {current} by {version}. IronView closes for it and starts again.</source>
        <translation>{name} est signé par {owner}. Il remplace la version {current} par {version}. IronView se ferme pour cela et redémarre.</translation>
    </message>
</context>
<context>
    <name>ValueQuestions</name>
    <message>
        <source>{typed} is no number.</source>
        <translation>{typed} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} peut être {first} ou {second}.</translation>
    </message>
    <message>
        <source>{value} could be {units}. Choose the unit on the laboratory&apos;s report.</source>
        <translation>{value} peut être {units}. Choisissez l’unité du compte rendu du laboratoire.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{value} is not possible.</source>
        <translation>{value} est impossible.</translation>
    </message>
    <message>
        <source>{value} is not possible. Did you mean {other}?</source>
        <translation>{value} est impossible. Vouliez-vous dire {other} ?</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions, {patient}</source>
        <translation>Versions antérieures, {patient}</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>It was right before</source>
        <translation>C’était juste avant</translation>
    </message>
    <message>
        <source>Changed by mistake</source>
        <translation>Modifié par erreur</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
    <message>
        <source>Nothing would become another.</source>
        <translation>Rien ne deviendrait autre.</translation>
    </message>
    <message>
        <source>It comes back: {entry}</source>
        <translation>Revient : {entry}</translation>
    </message>
    <message>
        <source>What would change: {changes}</source>
        <translation>Ce qui changerait : {changes}</translation>
    </message>
    <message>
        <source>taken out: {entry}</source>
        <translation>retiré : {entry}</translation>
    </message>
    <message>
        <source>{entry} (now)</source>
        <translation>{entry} (maintenant)</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Plan a visit of {patient}</source>
        <translation>Préparer une visite de {patient}</translation>
    </message>
    <message>
        <source>&amp;Day of the visit</source>
        <translation>&amp;Jour de la visite</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type the day of the visit.</source>
        <translation>Saisir le jour de la visite.</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>Options for a visit on {date}</source>
        <translation>Options d’une visite le {date}</translation>
    </message>
    <message>
        <source>Options, not advice: the largest doses the label allows until the need is covered. The clinician decides whether, what and how much to give.</source>
        <translation>Des options, pas un conseil : les plus fortes doses que permet le RCP jusqu’à couvrir le besoin. Le médecin décide s’il faut donner, quoi et combien.</translation>
    </message>
    <message>
        <source>No readable sample shows iron deficiency: the need below comes from haemoglobin alone.</source>
        <translation>Aucun prélèvement interprétable ne montre de carence en fer : le besoin ci-dessous vient de l’hémoglobine seule.</translation>
    </message>
    <message>
        <source>Iron stores on {date}: {verdict}. This does not ask for iron; the need below comes from haemoglobin alone.</source>
        <translation>Réserves en fer le {date} : {verdict}. Cela ne demande pas de fer ; le besoin ci-dessous vient de l’hémoglobine seule.</translation>
    </message>
    <message>
        <source>{product}: {amount} in 1 visit</source>
        <translation>{product} : {amount} en 1 visite</translation>
    </message>
    <message>
        <source>{product}: {amount} in {n} visits</source>
        <translation>{product} : {amount} en {n} visites</translation>
    </message>
    <message>
        <source>Doses for children are not in the rules: see the label of the product.</source>
        <translation>Les doses pour enfants ne sont pas dans les règles : voir le RCP du produit.</translation>
    </message>
    <message>
        <source>A dose after this day is already on record. Choose a later day.</source>
        <translation>Une dose après ce jour est déjà enregistrée. Choisir un jour suivant.</translation>
    </message>
    <message>
        <source>The need cannot be told without haemoglobin and body weight.</source>
        <translation>Le besoin ne peut pas être dit sans hémoglobine ni poids corporel.</translation>
    </message>
    <message>
        <source>The need of this course is covered.</source>
        <translation>Le besoin de cette cure est couvert.</translation>
    </message>
    <message>
        <source>The label limits the dose by body weight, which is not known.</source>
        <translation>Le RCP limite la dose selon le poids corporel, qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The label names no limit that allows a dose for this weight.</source>
        <translation>Le RCP ne donne pas de limite qui permette une dose pour ce poids.</translation>
    </message>
    <message>
        <source>in one dose {limit}</source>
        <translation>en une dose {limit}</translation>
    </message>
    <message>
        <source>in any 7 days {limit}</source>
        <translation>en 7 jours {limit}</translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation>à {n} jours d’intervalle</translation>
    </message>
    <message>
        <source>Label: {limits}.</source>
        <translation>RCP : {limits}.</translation>
    </message>
    <message>
        <source>Test {tests} not before {earliest}, better from {preferred}.</source>
        <translation>Analyser {tests} pas avant le {earliest}, mieux à partir du {preferred}.</translation>
    </message>
    <message>
        <source>{date}: {amount}</source>
        <translation>{date} : {amount}</translation>
    </message>
    <message>
        <source>{amount} by the table of the label</source>
        <translation>{amount} selon le tableau du RCP</translation>
    </message>
    <message>
        <source>{amount} by Ganzoni&apos;s formula</source>
        <translation>{amount} selon la formule de Ganzoni</translation>
    </message>
    <message>
        <source>Need of the course: {needs}.</source>
        <translation>Besoin de la cure : {needs}.</translation>
    </message>
    <message>
        <source>Given in it already: {given}; left: {left}.</source>
        <translation>Déjà donné dans celle-ci : {given} ; reste : {left}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>WaitingDates</name>
    <message>
        <source>&lt;b&gt;{earliest}&lt;/b&gt;, better {preferred}</source>
        <translation>&lt;b&gt;{earliest}&lt;/b&gt;, mieux {preferred}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Rows of earlier imports that wait for your decision: {n}.</source>
        <translation>Lignes d’imports antérieurs qui attendent votre décision : {n}.</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>No folder is watched. Files dropped into one are read by themselves.</source>
        <translation>Aucun dossier n’est surveillé. Les fichiers déposés dans l’un sont lus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Watched folder: {folder}. Files there are read, never stored unasked.</source>
        <translation>Dossier surveillé : {folder}. Ses fichiers sont lus, jamais enregistrés sans demande.</translation>
    </message>
    <message>
        <source>Watched folder: {folder}. Files that wait: {n} ({names}).</source>
        <translation>Dossier surveillé : {folder}. Fichiers en attente : {n} ({names}).</translation>
    </message>
    <message>
        <source>Moved to {place}: {names}.</source>
        <translation>Déplacé vers {place} : {names}.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>The names of these files are no text, and the files are not read: {names}. Rename them.</source>
        <translation>Les noms de ces fichiers ne sont pas du texte, et ils ne sont pas lus : {names}. Renommez-les.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>T&amp;ime</source>
        <translation>H&amp;eure</translation>
    </message>
    <message>
        <source>{date} lies ahead.</source>
        <translation>Le {date} est à venir.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Switch patient</source>
        <translation>Changer de patient</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Trouver un patient</translation>
    </message>
    <message>
        <source>Show or hide the patient list</source>
        <translation>Montrer ou cacher la liste des patients</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Nouveau patient…</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Importer des résultats…</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Previous part of the page</source>
        <translation>Partie précédente de la page</translation>
    </message>
    <message>
        <source>Enter results…</source>
        <translation>Saisir des résultats…</translation>
    </message>
    <message>
        <source>Add infusion…</source>
        <translation>Ajouter une perfusion…</translation>
    </message>
    <message>
        <source>Add another event…</source>
        <translation>Ajouter un autre événement…</translation>
    </message>
    <message>
        <source>Add a fatigue score…</source>
        <translation>Ajouter un score de fatigue…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Ajouter une affection…</translation>
    </message>
    <message>
        <source>Change an entry…</source>
        <translation>Modifier une entrée…</translation>
    </message>
    <message>
        <source>Override the finding…</source>
        <translation>Écarter le constat…</translation>
    </message>
    <message>
        <source>Target of a test…</source>
        <translation>Objectif d’un test…</translation>
    </message>
    <message>
        <source>Sign the sample</source>
        <translation>Valider le prélèvement</translation>
    </message>
    <message>
        <source>Samples to sign…</source>
        <translation>Prélèvements à valider…</translation>
    </message>
    <message>
        <source>Change the patient&apos;s data…</source>
        <translation>Modifier les données du patient…</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Préparer une visite…</translation>
    </message>
    <message>
        <source>Who needs nothing, and why</source>
        <translation>Qui n’a besoin de rien, et pourquoi</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Montrer la frise</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Montrer les résultats</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Montrer les constats</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Montrer les preuves</translation>
    </message>
    <message>
        <source>Show the iron ledger</source>
        <translation>Montrer le bilan du fer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Manual…</source>
        <translation>Manuel…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Verify this installation…</source>
        <translation>Contrôler cette installation…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Take an import back…</source>
        <translation>Annuler un import…</translation>
    </message>
    <message>
        <source>Export or copy as case…</source>
        <translation>Exporter ou copier comme cas…</translation>
    </message>
    <message>
        <source>Export all patients…</source>
        <translation>Exporter tous les patients…</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Fusionner avec un autre patient…</translation>
    </message>
    <message>
        <source>Separate a merged patient…</source>
        <translation>Séparer un patient fusionné…</translation>
    </message>
    <message>
        <source>Remove the patient…</source>
        <translation>Retirer le patient…</translation>
    </message>
    <message>
        <source>Removed patients…</source>
        <translation>Patients retirés…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>About IronView…</source>
        <translation>À propos d’IronView…</translation>
    </message>
    <message>
        <source>Update IronView…</source>
        <translation>Mettre IronView à jour…</translation>
    </message>
    <message>
        <source>People and passphrases…</source>
        <translation>Personnes et phrases secrètes…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No results yet</source>
        <translation>Aucun résultat encore</translation>
    </message>
    <message>
        <source>Before the last dose</source>
        <translation>Avant la dernière dose</translation>
    </message>
    <message>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>jour {day}</translation>
    </message>
    <message>
        <source>{when}.</source>
        <translation>{when}.</translation>
    </message>
    <message>
        <source>Large: ferritin up by more than {limit} and {percent} within {days} days</source>
        <translation>Important : ferritine en hausse de plus de {limit} et {percent} en {days} jours</translation>
    </message>
    <message>
        <source>Large: haemoglobin by more than {limit} within {days} days</source>
        <translation>Important : hémoglobine de plus de {limit} en {days} jours</translation>
    </message>
    <message>
        <source>Possible: {test} {lowest} to {highest}</source>
        <translation>Possible : {test} {lowest} à {highest}</translation>
    </message>
    <message>
        <source>TSAT more than {points} points away from iron and TIBC</source>
        <translation>TSAT à plus de {points} points de celle du fer et de la TIBC</translation>
    </message>
    <message>
        <source>Haematocrit more than {percent} away from {factor} times haemoglobin</source>
        <translation>Hématocrite à plus de {percent} de {factor} fois l’hémoglobine</translation>
    </message>
    <message>
        <source>Low: ferritin below {ferritin}, or TSAT below {tsat}</source>
        <translation>Bas : ferritine sous {ferritin}, ou TSAT sous {tsat}</translation>
    </message>
    <message>
        <source>Before the dose: TSAT up to {low}. After it: TSAT from {high} or iron from {iron}</source>
        <translation>Avant la dose : TSAT jusqu’à {low}. Après : TSAT dès {high} ou fer dès {iron}</translation>
    </message>
    <message>
        <source>Infused iron too: TSAT from {tsat} or iron from {iron} up to day {days}</source>
        <translation>Fer perfusé aussi : TSAT dès {tsat} ou fer dès {iron} jusqu’au jour {days}</translation>
    </message>
    <message>
        <source>The assay may see infused iron until {date}</source>
        <translation>Le dosage peut voir le fer perfusé jusqu’au {date}</translation>
    </message>
    <message>
        <source>Readable from {first}, better from {better}, steady from {last}</source>
        <translation>Interprétable dès {first}, mieux dès {better}, stable dès {last}</translation>
    </message>
    <message>
        <source>Last dose {product} on {date}: too early before day {days}</source>
        <translation>Dernière dose {product} le {date} : trop tôt avant le jour {days}</translation>
    </message>
    <message>
        <source>Waiting times of the profile {profile}: better from day {better}, steady from {last}</source>
        <translation>Délais du profil {profile} : mieux dès le jour {better}, stable dès {last}</translation>
    </message>
    <message>
        <source>Drawn on day {day} after the last dose</source>
        <translation>Prélevé le jour {day} après la dernière dose</translation>
    </message>
    <message>
        <source>Moderately low: phosphate below {limit}</source>
        <translation>Modérément bas : phosphate sous {limit}</translation>
    </message>
    <message>
        <source>Low: phosphate below {low}; severe: at or below {severe}</source>
        <translation>Bas : phosphate sous {low} ; sévère : {severe} ou moins</translation>
    </message>
    <message>
        <source>Iron waits: haemoglobin above {limit}</source>
        <translation>Le fer attend : hémoglobine au-dessus de {limit}</translation>
    </message>
    <message>
        <source>Iron waits: TSAT from {limit}, unless ferritin is below {low}</source>
        <translation>Le fer attend : TSAT dès {limit}, sauf ferritine sous {low}</translation>
    </message>
    <message>
        <source>Iron waits: TSAT above {limit}, unless ferritin is below {low}</source>
        <translation>Le fer attend : TSAT au-dessus de {limit}, sauf ferritine sous {low}</translation>
    </message>
    <message>
        <source>Iron waits: ferritin above {limit}</source>
        <translation>Le fer attend : ferritine au-dessus de {limit}</translation>
    </message>
    <message>
        <source>Haemochromatosis holds iron whatever the values</source>
        <translation>L’hémochromatose suspend le fer quelles que soient les valeurs</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unités</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unité</translation>
    </message>
    <message>
        <source>The last one lies {days} days before</source>
        <translation>La dernière remonte à {days} jours avant</translation>
    </message>
    <message>
        <source>The last one lies 1 day before</source>
        <translation>La dernière remonte à 1 jour avant</translation>
    </message>
    <message>
        <source>Counted up to {days} days from the sample</source>
        <translation>Compté jusqu’à {days} jours du prélèvement</translation>
    </message>
    <message>
        <source>Counted up to 1 day from the sample</source>
        <translation>Compté jusqu’à 1 jour du prélèvement</translation>
    </message>
    <message>
        <source>Range of the laboratory: up to {limit}</source>
        <translation>Plage du laboratoire : jusqu’à {limit}</translation>
    </message>
    <message>
        <source>Inflammation: CRP above {limit}, or a condition on record</source>
        <translation>Inflammation : CRP au-dessus de {limit}, ou une affection notée</translation>
    </message>
    <message>
        <source>ASH, a draft</source>
        <translation>ASH, un projet</translation>
    </message>
    <message>
        <source>the lowest of all groups, as the group is not known</source>
        <translation>le plus bas de tous les groupes, le groupe étant inconnu</translation>
    </message>
    <message>
        <source>females after the menopause</source>
        <translation>femmes après la ménopause</translation>
    </message>
    <message>
        <source>females before the menopause</source>
        <translation>femmes avant la ménopause</translation>
    </message>
    <message>
        <source>males</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>females after the menopause, assumed</source>
        <translation>femmes après la ménopause, supposé</translation>
    </message>
    <message>
        <source>females before the menopause, assumed</source>
        <translation>femmes avant la ménopause, supposé</translation>
    </message>
    <message>
        <source>Overload limits of {society}, {group}</source>
        <translation>Limites de surcharge de {society}, {group}</translation>
    </message>
    <message>
        <source>Overload: ferritin above {ferritin} with TSAT from {tsat}</source>
        <translation>Surcharge : ferritine au-dessus de {ferritin} avec TSAT dès {tsat}</translation>
    </message>
    <message>
        <source>Overload: ferritin above {ferritin} with TSAT above {tsat}</source>
        <translation>Surcharge : ferritine au-dessus de {ferritin} avec TSAT au-dessus de {tsat}</translation>
    </message>
    <message>
        <source>HFE genotype at once: ferritin above {limit}</source>
        <translation>Génotype HFE d’emblée : ferritine au-dessus de {limit}</translation>
    </message>
    <message>
        <source>First seen on {date}, {days} days before</source>
        <translation>Vu d’abord le {date}, {days} jours avant</translation>
    </message>
    <message>
        <source>First seen on {date}, 1 day before</source>
        <translation>Vu d’abord le {date}, 1 jour avant</translation>
    </message>
    <message>
        <source>Persistent: again after at least {days} days, without a normal between</source>
        <translation>Persistant : à nouveau après au moins {days} jours, sans normal entre-temps</translation>
    </message>
    <message>
        <source>High: ferritin above {limit}</source>
        <translation>Élevé : ferritine au-dessus de {limit}</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin {lower} to {upper} with TSAT below {tsat}</source>
        <translation>Carence fonctionnelle : ferritine {lower} à {upper} avec TSAT sous {tsat}</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin from {lower}, below {upper}, with TSAT below {tsat}</source>
        <translation>Carence fonctionnelle : ferritine dès {lower}, sous {upper}, avec TSAT sous {tsat}</translation>
    </message>
    <message>
        <source>Deficiency limit of {society}</source>
        <translation>Limite de carence de {society}</translation>
    </message>
    <message>
        <source>Absolute deficiency, with inflammation: ferritin below {limit}</source>
        <translation>Carence absolue, avec inflammation : ferritine sous {limit}</translation>
    </message>
    <message>
        <source>Absolute deficiency: ferritin below {limit}</source>
        <translation>Carence absolue : ferritine sous {limit}</translation>
    </message>
    <message>
        <source>The product of {date} is unknown. Its limits are not checked and the longest waiting time counts.</source>
        <translation>Le produit du {date} est inconnu. Ses limites ne sont pas vérifiées et le délai le plus long compte.</translation>
    </message>
    <message>
        <source>Unknown iron product, {date}</source>
        <translation>Produit de fer inconnu, {date}</translation>
    </message>
    <message>
        <source>{total} of {product} on {date} is above {limit} in {period} days.</source>
        <translation>{total} de {product} le {date} dépasse {limit} en {period} jours.</translation>
    </message>
    <message>
        <source>{row}, since {date}</source>
        <translation>{row}, depuis le {date}</translation>
    </message>
    <message>
        <source>{name}, {n} units</source>
        <translation>{name}, {n} unités</translation>
    </message>
    <message>
        <source>{name}, 1 unit</source>
        <translation>{name}, 1 unité</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title} :</translation>
    </message>
    <message>
        <source>Other rules would say</source>
        <translation>D’autres règles diraient</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Ce patient</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Doses from {first} to {last}</source>
        <translation>Doses du {first} au {last}</translation>
    </message>
    <message>
        <source>Asked until {date}</source>
        <translation>Demandé jusqu’au {date}</translation>
    </message>
    <message>
        <source>A person took this baseline, {days} days before the first dose; up to {within} days count by themselves</source>
        <translation>Une personne a pris cette base, {days} jours avant la première dose ; jusqu’à {within} jours comptent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Course {number}, asked from day {first} to {last}</source>
        <translation>Cure {number}, demandée du jour {first} au {last}</translation>
    </message>
    <message>
        <source>Course {number}: {mg}, day {first} after its first dose, day {last} after its last</source>
        <translation>Cure {number} : {mg}, jour {first} après sa première dose, jour {last} après sa dernière</translation>
    </message>
    <message>
        <source>Change {delta} from {baseline} on {date}</source>
        <translation>Variation {delta} depuis {baseline} le {date}</translation>
    </message>
    <message>
        <source>Anaemia: haemoglobin below {limit}</source>
        <translation>Anémie : hémoglobine sous {limit}</translation>
    </message>
    <message>
        <source>Partial: at least {limit}, before day {day} after the last dose</source>
        <translation>Partielle : au moins {limit}, avant le jour {day} après la dernière dose</translation>
    </message>
    <message>
        <source>Adequate: haemoglobin up by at least {limit}</source>
        <translation>Suffisante : hémoglobine en hausse d’au moins {limit}</translation>
    </message>
    <message>
        <source>Baseline haemoglobin {hb}</source>
        <translation>Hémoglobine de départ {hb}</translation>
    </message>
    <message>
        <source>Below need: less than {under} times the smaller, {mg}</source>
        <translation>Sous le besoin : moins de {under} fois le plus petit, {mg}</translation>
    </message>
    <message>
        <source>Above need: more than {over} times the larger, {mg}</source>
        <translation>Au-dessus du besoin : plus de {over} fois le plus grand, {mg}</translation>
    </message>
    <message>
        <source>Need by the simplified table: {mg}</source>
        <translation>Besoin par le tableau simplifié : {mg}</translation>
    </message>
    <message>
        <source>Need by Ganzoni: {mg}</source>
        <translation>Besoin par Ganzoni : {mg}</translation>
    </message>
    <message>
        <source>Course {number}, last dose on {date}</source>
        <translation>Cure {number}, dernière dose le {date}</translation>
    </message>
    <message>
        <source>Weight {kg}</source>
        <translation>Poids {kg}</translation>
    </message>
    <message>
        <source>A dose of unknown amount is not counted</source>
        <translation>Une dose de quantité inconnue n’est pas comptée</translation>
    </message>
    <message>
        <source>Limit by weight: {limit}</source>
        <translation>Limite selon le poids : {limit}</translation>
    </message>
    <message>
        <source>Limit of the product: {mg}</source>
        <translation>Limite du produit : {mg}</translation>
    </message>
    <message>
        <source>Dose of {date}: {mg}</source>
        <translation>Dose du {date} : {mg}</translation>
    </message>
    <message>
        <source>Decision of the clinic ({place})</source>
        <translation>Décision de l’établissement ({place})</translation>
    </message>
    <message>
        <source>chapter {chapter}</source>
        <translation>chapitre {chapter}</translation>
    </message>
    <message>
        <source>Clinical rules of IronView</source>
        <translation>Règles cliniques d’IronView</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. If it repeats, consider HFE genotype.</source>
        <translation>Répéter une TSAT à jeun le matin. Si elle se répète, envisager le génotype HFE.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {date}.</source>
        <translation>Prélever à nouveau la ferritine dès le {date}.</translation>
    </message>
    <message>
        <source>Repeat from {date} before acting on it.</source>
        <translation>Répéter dès le {date} avant d’agir.</translation>
    </message>
    <message>
        <source>Enter the times of sample and dose.</source>
        <translation>Saisir les heures du prélèvement et de la dose.</translation>
    </message>
    <message>
        <source>Confirm that the sample was drawn before or with the dose.</source>
        <translation>Confirmer que le prélèvement a eu lieu avant ou avec la dose.</translation>
    </message>
    <message>
        <source>Check that the dose was given and completed, identity, sample and ongoing loss.</source>
        <translation>Vérifier que la dose a été donnée en entier, l’identité, le prélèvement et les pertes en cours.</translation>
    </message>
    <message>
        <source>Consider further iron and ongoing loss.</source>
        <translation>Envisager plus de fer et des pertes en cours.</translation>
    </message>
    <message>
        <source>Check which profile fits this patient.</source>
        <translation>Vérifier quel profil convient à ce patient.</translation>
    </message>
    <message>
        <source>Consider iron.</source>
        <translation>Envisager du fer.</translation>
    </message>
    <message>
        <source>Replace iron, and look for the cause of the loss.</source>
        <translation>Remplacer le fer, et chercher la cause de la perte.</translation>
    </message>
    <message>
        <source>Look for inflammation, chronic disease, infection and malignancy.</source>
        <translation>Chercher inflammation, maladie chronique, infection et tumeur maligne.</translation>
    </message>
    <message>
        <source>Look for inflammation, liver disease, alcohol, metabolic syndrome, malignancy and infection.</source>
        <translation>Chercher inflammation, maladie du foie, alcool, syndrome métabolique, tumeur maligne et infection.</translation>
    </message>
    <message>
        <source>Request a fasting morning TSAT.</source>
        <translation>Demander une TSAT à jeun le matin.</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. Withhold iron. HFE genotype if it repeats.</source>
        <translation>Répéter une TSAT à jeun le matin. Suspendre le fer. Génotype HFE si elle se répète.</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. Withhold iron. HFE genotype now.</source>
        <translation>Répéter une TSAT à jeun le matin. Suspendre le fer. Génotype HFE maintenant.</translation>
    </message>
    <message>
        <source>Stop iron. HFE genotype, liver MRI (R2 or T2*), referral.</source>
        <translation>Arrêter le fer. Génotype HFE, IRM du foie (R2 ou T2*), orientation.</translation>
    </message>
    <message>
        <source>Find the reason: inflammation, liver, iron given, overload.</source>
        <translation>Trouver la raison : inflammation, foie, fer donné, surcharge.</translation>
    </message>
    <message>
        <source>Ask the laboratory to dilute and give the exact value.</source>
        <translation>Demander au laboratoire de diluer et de donner la valeur exacte.</translation>
    </message>
    <message>
        <source>Ask the laboratory for the exact value.</source>
        <translation>Demander au laboratoire la valeur exacte.</translation>
    </message>
    <message>
        <source>Assess the patient today.</source>
        <translation>Évaluer le patient aujourd’hui.</translation>
    </message>
    <message>
        <source>Hold further iron.</source>
        <translation>Suspendre tout autre fer.</translation>
    </message>
    <message>
        <source>Treat and repeat phosphate. Avoid ferric carboxymaltose.</source>
        <translation>Traiter et répéter le phosphate. Éviter le carboxymaltose ferrique.</translation>
    </message>
    <message>
        <source>Treat today, and repeat phosphate. Avoid ferric carboxymaltose.</source>
        <translation>Traiter aujourd’hui, et répéter le phosphate. Éviter le carboxymaltose ferrique.</translation>
    </message>
    <message>
        <source>Measure phosphate.</source>
        <translation>Mesurer le phosphate.</translation>
    </message>
    <message>
        <source>Tell radiology about the infusion.</source>
        <translation>Signaler la perfusion à la radiologie.</translation>
    </message>
    <message>
        <source>Check amount, product and weight.</source>
        <translation>Vérifier quantité, produit et poids.</translation>
    </message>
    <message>
        <source>Check the dates of both doses.</source>
        <translation>Vérifier les dates des deux doses.</translation>
    </message>
    <message>
        <source>Check amounts, weight and baseline.</source>
        <translation>Vérifier quantités, poids et départ.</translation>
    </message>
    <message>
        <source>Consider a further dose.</source>
        <translation>Envisager une autre dose.</translation>
    </message>
    <message>
        <source>Ask which product was given.</source>
        <translation>Demander quel produit a été donné.</translation>
    </message>
    <message>
        <source>Check identity and sample, and look for bleeding.</source>
        <translation>Vérifier identité et prélèvement, et chercher un saignement.</translation>
    </message>
    <message>
        <source>Ask the laboratory which value is right.</source>
        <translation>Demander au laboratoire quelle valeur est juste.</translation>
    </message>
    <message>
        <source>Look for ongoing loss, a dose below need, an incomplete infusion, another diagnosis and inflammation.</source>
        <translation>Chercher des pertes en cours, une dose sous le besoin, une perfusion incomplète, un autre diagnostic et une inflammation.</translation>
    </message>
    <message>
        <source>With fatigue, measure phosphate.</source>
        <translation>En cas de fatigue, mesurer le phosphate.</translation>
    </message>
    <message>
        <source>Repeat haemoglobin, and compare the dose given with the need.</source>
        <translation>Répéter l’hémoglobine, et comparer la dose donnée au besoin.</translation>
    </message>
    <message>
        <source>day {day}, {window}</source>
        <translation>jour {day}, {window}</translation>
    </message>
    <message>
        <source>{date}, day {day} after {dose}</source>
        <translation>{date}, jour {day} après {dose}</translation>
    </message>
    <message>
        <source>{when}: {values}.</source>
        <translation>{when} : {values}.</translation>
    </message>
    <message>
        <source>{product}, amount unknown</source>
        <translation>{product}, quantité inconnue</translation>
    </message>
    <message>
        <source>Not used: {tests} of {date}, {why}.</source>
        <translation>Non utilisé : {tests} du {date}, {why}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{title}: {names}. Held until it is answered.</source>
        <translation>{title} : {names}. En attente d’une réponse.</translation>
    </message>
    <message>
        <source>Values contradict each other: {what}</source>
        <translation>Des valeurs se contredisent : {what}</translation>
    </message>
    <message>
        <source>Sample of {date}: {what}.</source>
        <translation>Prélèvement du {date} : {what}.</translation>
    </message>
    <message>
        <source>{count} different values of {test}</source>
        <translation>{count} valeurs différentes de {test}</translation>
    </message>
    <message>
        <source>haematocrit {hct} does not fit haemoglobin {hb} (about {expected})</source>
        <translation>hématocrite {hct} incompatible avec hémoglobine {hb} (environ {expected})</translation>
    </message>
    <message>
        <source>TSAT {tsat} does not fit iron and TIBC ({tsat_expected})</source>
        <translation>TSAT {tsat} incompatible avec fer et TIBC ({tsat_expected})</translation>
    </message>
    <message>
        <source>iron {iron} is above iron-binding capacity {tibc}</source>
        <translation>fer {iron} au-dessus de la capacité de fixation {tibc}</translation>
    </message>
    <message>
        <source>iron and TIBC would give TSAT {impossible}, so none was computed</source>
        <translation>fer et TIBC donneraient une TSAT de {impossible}, donc non calculée</translation>
    </message>
    <message>
        <source>{test} {before} to {after} in 1 day</source>
        <translation>{test} {before} à {after} en 1 jour</translation>
    </message>
    <message>
        <source>{test} {before} to {after} in {days} days</source>
        <translation>{test} {before} à {after} en {days} jours</translation>
    </message>
    <message>
        <source>Large change without a reason: {what}</source>
        <translation>Grande variation sans raison : {what}</translation>
    </message>
    <message>
        <source>Large change up to {date}: {what}. No dose, transfusion, bleed or surgery explains it.</source>
        <translation>Grande variation jusqu’au {date} : {what}. Ni dose, transfusion, saignement ou opération ne l’explique.</translation>
    </message>
    <message>
        <source>Only a bound is known: {values}</source>
        <translation>Seule une borne est connue : {values}</translation>
    </message>
    <message>
        <source>{values} on {date} is only a bound and leaves open: {questions}.</source>
        <translation>{values} le {date} n’est qu’une borne et laisse ouvert : {questions}.</translation>
    </message>
    <message>
        <source>iron stores</source>
        <translation>réserves de fer</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>surcharge</translation>
    </message>
    <message>
        <source>whether to hold iron</source>
        <translation>s’il faut suspendre le fer</translation>
    </message>
    <message>
        <source>1 row has an unknown code</source>
        <translation>1 ligne a un code inconnu</translation>
    </message>
    <message>
        <source>{count} rows have an unknown code</source>
        <translation>{count} lignes ont un code inconnu</translation>
    </message>
    <message>
        <source>1 row contradicts itself in code, name or unit</source>
        <translation>1 ligne se contredit en code, nom ou unité</translation>
    </message>
    <message>
        <source>{count} rows contradict themselves in code, name or unit</source>
        <translation>{count} lignes se contredisent en code, nom ou unité</translation>
    </message>
    <message>
        <source>1 result has no collection date</source>
        <translation>1 résultat sans date de prélèvement</translation>
    </message>
    <message>
        <source>{count} results have no collection date</source>
        <translation>{count} résultats sans date de prélèvement</translation>
    </message>
    <message>
        <source>1 event or score has no date</source>
        <translation>1 événement ou score sans date</translation>
    </message>
    <message>
        <source>{count} events or scores have no date</source>
        <translation>{count} événements ou scores sans date</translation>
    </message>
    <message>
        <source>1 value is not a number</source>
        <translation>1 valeur n’est pas un nombre</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>{count} valeurs ne sont pas des nombres</translation>
    </message>
    <message>
        <source>1 result has no unit</source>
        <translation>1 résultat sans unité</translation>
    </message>
    <message>
        <source>{count} results have no unit</source>
        <translation>{count} résultats sans unité</translation>
    </message>
    <message>
        <source>1 result has a unit that does not belong to its test</source>
        <translation>1 résultat a une unité étrangère à son examen</translation>
    </message>
    <message>
        <source>{count} results have units that do not belong to their tests</source>
        <translation>{count} résultats ont des unités étrangères à leur examen</translation>
    </message>
    <message>
        <source>1 row is not possible</source>
        <translation>1 ligne est impossible</translation>
    </message>
    <message>
        <source>{count} rows are not possible</source>
        <translation>{count} lignes sont impossibles</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row} : {why}</translation>
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
        <translation>L’aspect répond à une surcharge en fer persistante.</translation>
    </message>
    <message>
        <source>Pattern meets possible iron overload.</source>
        <translation>L’aspect répond à une surcharge en fer possible.</translation>
    </message>
    <message>
        <source>Ferritin and TSAT are above their limits.</source>
        <translation>Ferritine et TSAT dépassent leurs limites.</translation>
    </message>
    <message>
        <source>Functional iron deficiency: TSAT {tsat}, below {low_tsat}.</source>
        <translation>Carence en fer fonctionnelle : TSAT {tsat}, sous {low_tsat}.</translation>
    </message>
    <message>
        <source>Low saturation: TSAT {tsat}, below {low_tsat}.</source>
        <translation>Saturation basse : TSAT {tsat}, sous {low_tsat}.</translation>
    </message>
    <message>
        <source>Ferritin is high: {ferritin}, above {high}.</source>
        <translation>La ferritine est élevée : {ferritin}, au-dessus de {high}.</translation>
    </message>
    <message>
        <source>Stores undecided: ferritin {ferritin}, no TSAT.</source>
        <translation>Réserves indécises : ferritine {ferritin}, pas de TSAT.</translation>
    </message>
    <message>
        <source>Iron is indicated: ferritin {ferritin}, TSAT {tsat}.</source>
        <translation>Le fer est indiqué : ferritine {ferritin}, TSAT {tsat}.</translation>
    </message>
    <message>
        <source>TSAT alone is high: {tsat}. This is not overload.</source>
        <translation>Seule la TSAT est élevée : {tsat}. Ce n’est pas une surcharge.</translation>
    </message>
    <message>
        <source>Ferritin {ferritin}. Assess today.</source>
        <translation>Ferritine {ferritin}. À évaluer aujourd’hui.</translation>
    </message>
    <message>
        <source>Unexpectedly low on day {day}.</source>
        <translation>Anormalement bas au jour {day}.</translation>
    </message>
    <message>
        <source>MRI may be altered until {until}.</source>
        <translation>L’IRM peut être altérée jusqu’au {until}.</translation>
    </message>
    <message>
        <source>Values of this sample contradict each other.</source>
        <translation>Les valeurs de ce prélèvement se contredisent.</translation>
    </message>
    <message>
        <source>Large change without a reason. Check identity.</source>
        <translation>Grande variation sans raison. Vérifier l’identité.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged.</source>
        <translation>L’hémoglobine ne peut être jugée.</translation>
    </message>
    <message>
        <source>No response: {change} in {days} days.</source>
        <translation>Pas de réponse : {change} en {days} jours.</translation>
    </message>
    <message>
        <source>Partial response: {change} in {days} days.</source>
        <translation>Réponse partielle : {change} en {days} jours.</translation>
    </message>
    <message>
        <source>Unknown iron product on {dose_date}.</source>
        <translation>Produit de fer inconnu le {dose_date}.</translation>
    </message>
    <message>
        <source>Before or after the dose? Enter the times.</source>
        <translation>Avant ou après la dose ? Saisir les heures.</translation>
    </message>
    <message>
        <source>This ferritin cannot be read.</source>
        <translation>Cette ferritine ne peut être interprétée.</translation>
    </message>
    <message>
        <source>Too early to read. Draw ferritin again now.</source>
        <translation>Trop tôt. Prélever à nouveau la ferritine maintenant.</translation>
    </message>
    <message>
        <source>Too early to read. Draw ferritin again from {date}.</source>
        <translation>Trop tôt. Prélever à nouveau la ferritine dès le {date}.</translation>
    </message>
    <message>
        <source>Waiting: ferritin can be read from {date}.</source>
        <translation>En attente : ferritine interprétable dès le {date}.</translation>
    </message>
    <message>
        <source>No test since the dose of {date}.</source>
        <translation>Aucun examen depuis la dose du {date}.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aucun résultat encore.</translation>
    </message>
    <message>
        <source>Ferritin is overdue since {date}.</source>
        <translation>La ferritine est en retard depuis le {date}.</translation>
    </message>
    <message>
        <source>Overload cannot be assessed: TSAT is missing.</source>
        <translation>La surcharge ne peut être évaluée : TSAT manquante.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne demande attention.</translation>
    </message>
    <message>
        <source>Iron stores cannot be assessed.</source>
        <translation>Les réserves de fer ne peuvent être évaluées.</translation>
    </message>
    <message>
        <source>{test} {value} is provisional and may still fall.</source>
        <translation>{test} {value} est provisoire et peut encore baisser.</translation>
    </message>
    <message>
        <source>Iron stores are replete.</source>
        <translation>Les réserves de fer sont pleines.</translation>
    </message>
    <message>
        <source>Iron stores are replete. Haemoglobin has recovered.</source>
        <translation>Les réserves de fer sont pleines. L’hémoglobine est rétablie.</translation>
    </message>
    <message>
        <source>Iron stores are replete. Haemoglobin is on its way.</source>
        <translation>Les réserves de fer sont pleines. L’hémoglobine remonte.</translation>
    </message>
    <message>
        <source>No ferritin in this sample.</source>
        <translation>Pas de ferritine dans ce prélèvement.</translation>
    </message>
    <message>
        <source>Haemoglobin: an early sign only.</source>
        <translation>Hémoglobine : un signe précoce seulement.</translation>
    </message>
    <message>
        <source>Haemoglobin is on track.</source>
        <translation>L’hémoglobine suit son cours.</translation>
    </message>
    <message>
        <source>Haemoglobin has not risen enough yet.</source>
        <translation>L’hémoglobine n’a pas encore assez monté.</translation>
    </message>
    <message>
        <source>Too soon to judge haemoglobin.</source>
        <translation>Trop tôt pour juger l’hémoglobine.</translation>
    </message>
    <message>
        <source>Haemoglobin has no baseline to compare with.</source>
        <translation>L’hémoglobine n’a pas de valeur de départ à comparer.</translation>
    </message>
    <message>
        <source>Haemoglobin is not judged as a response.</source>
        <translation>L’hémoglobine n’est pas jugée comme réponse.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged as a response.</source>
        <translation>L’hémoglobine ne peut être jugée comme réponse.</translation>
    </message>
    <message>
        <source>Haemoglobin response is optimal.</source>
        <translation>La réponse de l’hémoglobine est optimale.</translation>
    </message>
    <message>
        <source>Haemoglobin response is adequate.</source>
        <translation>La réponse de l’hémoglobine est suffisante.</translation>
    </message>
    <message>
        <source>The profile “{name}” is unknown. The automatic choice is used.</source>
        <translation>Le profil « {name} » est inconnu. Le choix automatique est utilisé.</translation>
    </message>
    <message>
        <source>The condition “{name}” is unknown. It changes nothing.</source>
        <translation>L’affection « {name} » est inconnue. Elle ne change rien.</translation>
    </message>
    <message>
        <source>“{name}” is unknown. Choose what it means, or leave it out.</source>
        <translation>« {name} » est inconnu. Choisir ce que cela signifie, ou l’omettre.</translation>
    </message>
    <message>
        <source>“{name}” is a test IronView does not know. Choose one, or none.</source>
        <translation>« {name} » est un examen inconnu d’IronView. En choisir un, ou aucun.</translation>
    </message>
    <message>
        <source>Code, name and unit of {row} contradict each other. Ask the laboratory which test it is.</source>
        <translation>Le code, le nom et l’unité de {row} se contredisent. Demandez au laboratoire de quelle analyse il s’agit.</translation>
    </message>
    <message>
        <source>{row} has no collection date. The report date is not used in its place.</source>
        <translation>{row} n’a pas de date de prélèvement. La date du compte rendu ne la remplace pas.</translation>
    </message>
    <message>
        <source>{row} has no usable date. Enter the date.</source>
        <translation>{row} n’a pas de date utilisable. Saisir la date.</translation>
    </message>
    <message>
        <source>{row} has no usable date. No result is counted from it until it has one.</source>
        <translation>{row} n’a pas de date utilisable. Aucun résultat n’est compté à partir de là tant qu’elle manque.</translation>
    </message>
    <message>
        <source>{row} is not a number. Enter the number on the report.</source>
        <translation>{row} n’est pas un nombre. Saisir le nombre du compte rendu.</translation>
    </message>
    <message>
        <source>{row} has no unit. Choose the unit on the laboratory&apos;s report.</source>
        <translation>{row} n’a pas d’unité. Choisir l’unité du compte rendu du laboratoire.</translation>
    </message>
    <message>
        <source>{row} is not in a unit of this test. Check the report.</source>
        <translation>{row} n’est pas dans une unité de cet examen. Vérifier le compte rendu.</translation>
    </message>
    <message>
        <source>{row} is not possible. Check value and date.</source>
        <translation>{row} est impossible. Vérifier valeur et date.</translation>
    </message>
    <message>
        <source>{row} is not possible: {lowest} to {highest}. Check value and unit.</source>
        <translation>{row} est impossible : {lowest} à {highest}. Vérifier valeur et unité.</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritine</translation>
    </message>
    <message>
        <source>TSAT</source>
        <translation>TSAT</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Fer</translation>
    </message>
    <message>
        <source>Iron-binding capacity</source>
        <translation>Capacité de fixation du fer</translation>
    </message>
    <message>
        <source>Unsaturated iron-binding capacity</source>
        <translation>Capacité de fixation non saturée</translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation>Transferrine</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <translation>Hématocrite</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>Volume globulaire moyen</translation>
    </message>
    <message>
        <source>Mean cell haemoglobin</source>
        <translation>Teneur corpusculaire moyenne</translation>
    </message>
    <message>
        <source>Red cell distribution width</source>
        <translation>Indice d’anisocytose (IDR)</translation>
    </message>
    <message>
        <source>Reticulocytes</source>
        <translation>Réticulocytes</translation>
    </message>
    <message>
        <source>Reticulocyte haemoglobin</source>
        <translation>Hémoglobine réticulocytaire</translation>
    </message>
    <message>
        <source>CRP</source>
        <translation>CRP</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALAT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>ASAT</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Phosphate</translation>
    </message>
    <message>
        <source>Soluble transferrin receptor</source>
        <translation>Récepteur soluble de la transferrine</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Créatinine</translation>
    </message>
    <message>
        <source>Estimated filtration rate</source>
        <translation>Débit de filtration estimé</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>ferritine</translation>
    </message>
    <message>
        <source>iron</source>
        <translation>fer</translation>
    </message>
    <message>
        <source>iron-binding capacity</source>
        <translation>capacité de fixation du fer</translation>
    </message>
    <message>
        <source>unsaturated iron-binding capacity</source>
        <translation>capacité de fixation non saturée</translation>
    </message>
    <message>
        <source>transferrin</source>
        <translation>transferrine</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>hémoglobine</translation>
    </message>
    <message>
        <source>haematocrit</source>
        <translation>hématocrite</translation>
    </message>
    <message>
        <source>mean cell volume</source>
        <translation>volume globulaire moyen</translation>
    </message>
    <message>
        <source>mean cell haemoglobin</source>
        <translation>teneur corpusculaire moyenne</translation>
    </message>
    <message>
        <source>red cell distribution width</source>
        <translation>indice d’anisocytose (IDR)</translation>
    </message>
    <message>
        <source>reticulocytes</source>
        <translation>réticulocytes</translation>
    </message>
    <message>
        <source>reticulocyte haemoglobin</source>
        <translation>hémoglobine réticulocytaire</translation>
    </message>
    <message>
        <source>phosphate</source>
        <translation>phosphate</translation>
    </message>
    <message>
        <source>soluble transferrin receptor</source>
        <translation>récepteur soluble de la transferrine</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>créatinine</translation>
    </message>
    <message>
        <source>estimated filtration rate</source>
        <translation>débit de filtration estimé</translation>
    </message>
    <message>
        <source>ferric carboxymaltose</source>
        <translation>carboxymaltose ferrique</translation>
    </message>
    <message>
        <source>ferric derisomaltose</source>
        <translation>dérisomaltose ferrique</translation>
    </message>
    <message>
        <source>iron sucrose</source>
        <translation>fer saccharose</translation>
    </message>
    <message>
        <source>sodium ferric gluconate</source>
        <translation>gluconate ferrique de sodium</translation>
    </message>
    <message>
        <source>ferumoxytol</source>
        <translation>férumoxytol</translation>
    </message>
    <message>
        <source>iron dextran</source>
        <translation>fer dextran</translation>
    </message>
    <message>
        <source>iron polymaltose</source>
        <translation>fer polymaltose</translation>
    </message>
    <message>
        <source>an unknown iron product</source>
        <translation>un produit de fer inconnu</translation>
    </message>
    <message>
        <source>chronic kidney disease without dialysis</source>
        <translation>maladie rénale chronique sans dialyse</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>hémodialyse</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>insuffisance cardiaque</translation>
    </message>
    <message>
        <source>inflammatory bowel disease</source>
        <translation>maladie inflammatoire de l’intestin</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Surcharge</translation>
    </message>
    <message>
        <source>Haemoglobin response</source>
        <translation>Réponse de l’hémoglobine</translation>
    </message>
    <message>
        <source>Window of the sample</source>
        <translation>Fenêtre du prélèvement</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Prochain examen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>another profile reads it otherwise</source>
        <translation>un autre profil l’interprète autrement</translation>
    </message>
    <message>
        <source>low on the day of a dose</source>
        <translation>bas le jour d’une dose</translation>
    </message>
    <message>
        <source>unexpectedly low after a dose</source>
        <translation>anormalement bas après une dose</translation>
    </message>
    <message>
        <source>low while it is too early</source>
        <translation>bas alors qu’il est trop tôt</translation>
    </message>
    <message>
        <source>ferritin above 1000</source>
        <translation>ferritine au-dessus de 1000</translation>
    </message>
    <message>
        <source>TSAT alone is high</source>
        <translation>seule la TSAT est élevée</translation>
    </message>
    <message>
        <source>hold iron</source>
        <translation>suspendre le fer</translation>
    </message>
    <message>
        <source>a bound leaves a verdict open</source>
        <translation>une borne laisse un avis ouvert</translation>
    </message>
    <message>
        <source>an unexplained jump</source>
        <translation>un saut inexpliqué</translation>
    </message>
    <message>
        <source>inflammation</source>
        <translation>inflammation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what} : {before} → {after}</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <source>liver disease</source>
        <translation>maladie du foie</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcool</translation>
    </message>
    <message>
        <source>haemochromatosis</source>
        <translation>hémochromatose</translation>
    </message>
    <message>
        <source>malignancy</source>
        <translation>tumeur maligne</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>infection</translation>
    </message>
    <message>
        <source>chronic transfusion</source>
        <translation>transfusions chroniques</translation>
    </message>
    <message>
        <source>red-cell transfusion</source>
        <translation>transfusion de globules rouges</translation>
    </message>
    <message>
        <source>start of an ESA</source>
        <translation>début d’un ASE</translation>
    </message>
    <message>
        <source>change of an ESA</source>
        <translation>changement d’un ASE</translation>
    </message>
    <message>
        <source>start of a HIF-PHI</source>
        <translation>début d’un HIF-PHI</translation>
    </message>
    <message>
        <source>iron by mouth</source>
        <translation>fer par voie orale</translation>
    </message>
    <message>
        <source>blood donation</source>
        <translation>don de sang</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>major bleed</source>
        <translation>saignement majeur</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>accouchement</translation>
    </message>
    <message>
        <source>planned MRI</source>
        <translation>IRM prévue</translation>
    </message>
    <message>
        <source>fatigue score 0 to 10</source>
        <translation>score de fatigue 0 à 10</translation>
    </message>
    <message>
        <source>FACIT-Fatigue score</source>
        <translation>score FACIT-Fatigue</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Strict, 12 weeks</source>
        <translation>Strict, 12 semaines</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>Insuffisance cardiaque</translation>
    </message>
    <message>
        <source>Haemodialysis</source>
        <translation>Hémodialyse</translation>
    </message>
    <message>
        <source>Chronic kidney disease without dialysis</source>
        <translation>Maladie rénale chronique sans dialyse</translation>
    </message>
    <message>
        <source>Inflammatory bowel disease</source>
        <translation>Maladie inflammatoire de l’intestin</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Children and adolescents</source>
        <translation>Enfants et adolescents</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Autre sexe</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>Sexe inconnu</translation>
    </message>
    <message>
        <source>premenopausal</source>
        <translation>avant la ménopause</translation>
    </message>
    <message>
        <source>postmenopausal</source>
        <translation>après la ménopause</translation>
    </message>
    <message>
        <source>menopausal status unknown</source>
        <translation>statut ménopausique inconnu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>donnée en partie</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pas donné</translation>
    </message>
    <message>
        <source>starts a new course</source>
        <translation>commence une nouvelle cure</translation>
    </message>
    <message>
        <source>belongs to the course before</source>
        <translation>appartient à la cure précédente</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>No test is planned: no dose is on record.</source>
        <translation>Aucun examen prévu : aucune dose n’est notée.</translation>
    </message>
    <message>
        <source>Readable from {earliest}, better {preferred}, steady from {definitive}. Counted from the dose of {dose}.</source>
        <translation>Interprétable dès le {earliest}, mieux le {preferred}, stable dès le {definitive}. Compté depuis la dose du {dose}.</translation>
    </message>
    <message>
        <source>A test may be drawn since {earliest}; it reads better from {preferred}.</source>
        <translation>Un examen peut être prélevé depuis le {earliest} ; il s’interprète mieux dès le {preferred}.</translation>
    </message>
    <message>
        <source>A test is due since {preferred}, counted from the dose of {dose}.</source>
        <translation>Un examen est dû depuis le {preferred}, compté depuis la dose du {dose}.</translation>
    </message>
    <message>
        <source>A test is overdue: it was due on {preferred} and no ferritin can be read since.</source>
        <translation>Un examen est en retard : il était dû le {preferred} et aucune ferritine n’est interprétable depuis.</translation>
    </message>
    <message>
        <source>The ferritin of {drawn} came too early. Draw it again from {earliest}, better {preferred}.</source>
        <translation>La ferritine du {drawn} est venue trop tôt. La prélever à nouveau dès le {earliest}, mieux le {preferred}.</translation>
    </message>
    <message>
        <source>The test after the last dose is done. Next on {recheck}.</source>
        <translation>L’examen après la dernière dose est fait. Prochain le {recheck}.</translation>
    </message>
    <message>
        <source>{by}.</source>
        <translation>{by}.</translation>
    </message>
    <message>
        <source>Expert consensus: read 4 to 8 weeks after the last infusion, steady at 12 weeks</source>
        <translation>Consensus d’experts : interpréter 4 à 8 semaines après la dernière perfusion, stable à 12 semaines</translation>
    </message>
    <message>
        <source>Waits 12 weeks after the last infusion, when ferritin is steady</source>
        <translation>Attend 12 semaines après la dernière perfusion, quand la ferritine est stable</translation>
    </message>
    <message>
        <source>Heart failure guidance: re-evaluate 12 weeks after the last infusion</source>
        <translation>Recommandation cardiaque : réévaluer 12 semaines après la dernière perfusion</translation>
    </message>
    <message>
        <source>Kidney guidance: small regular doses can be read after 3 to 7 days</source>
        <translation>Recommandation rénale : petites doses régulières interprétables après 3 à 7 jours</translation>
    </message>
    <message>
        <source>Kidney guidance: small doses can be read after a week, larger ones after 28 days</source>
        <translation>Recommandation rénale : petites doses après une semaine, plus grandes après 28 jours</translation>
    </message>
    <message>
        <source>Bowel disease guidance: ferritin below 100 counts as deficiency while the disease is active</source>
        <translation>Recommandation intestinale : ferritine sous 100 vaut carence tant que la maladie est active</translation>
    </message>
    <message>
        <source>Pregnancy: own limits of ferritin and haemoglobin, no verdict of overload</source>
        <translation>Grossesse : limites propres de ferritine et d’hémoglobine, pas d’avis de surcharge</translation>
    </message>
    <message>
        <source>Below 18 years: limits by age, no verdict of overload</source>
        <translation>Moins de 18 ans : limites selon l’âge, pas d’avis de surcharge</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>haemoglobin has not risen enough</source>
        <translation>l’hémoglobine n’a pas assez monté</translation>
    </message>
    <message>
        <source>haemoglobin did not change</source>
        <translation>l’hémoglobine n’a pas changé</translation>
    </message>
    <message>
        <source>haemoglobin rose {amount}</source>
        <translation>l’hémoglobine a monté de {amount}</translation>
    </message>
    <message>
        <source>haemoglobin fell {amount}</source>
        <translation>l’hémoglobine a baissé de {amount}</translation>
    </message>
    <message>
        <source>, {expected} expected</source>
        <translation>, {expected} attendu</translation>
    </message>
    <message>
        <source>No response: {change} in {days} days{expected}</source>
        <translation>Pas de réponse : {change} en {days} jours{expected}</translation>
    </message>
    <message>
        <source>No response: {change} to {hb} on {date}, {days} days after the last dose{expected}. Baseline {baseline} on {baseline_date}.</source>
        <translation>Pas de réponse : {change} à {hb} le {date}, {days} jours après la dernière dose{expected}. Départ {baseline} le {baseline_date}.</translation>
    </message>
    <message>
        <source>Partial response: {change} in {days} days{expected}</source>
        <translation>Réponse partielle : {change} en {days} jours{expected}</translation>
    </message>
    <message>
        <source>Partial response: {change} to {hb} on {date}, {days} days after the last dose{expected}. Baseline {baseline} on {baseline_date}.</source>
        <translation>Réponse partielle : {change} à {hb} le {date}, {days} jours après la dernière dose{expected}. Départ {baseline} le {baseline_date}.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged: {event} on {event_date}</source>
        <translation>L’hémoglobine ne peut être jugée : {event} le {event_date}</translation>
    </message>
    <message>
        <source>Haemoglobin {hb} on {date} cannot be judged as a response: {event} on {event_date}.</source>
        <translation>L’hémoglobine {hb} du {date} ne peut être jugée comme réponse : {event} le {event_date}.</translation>
    </message>
    <message>
        <source>Inflammation: CRP {crp}, above {limit}</source>
        <translation>Inflammation : CRP {crp}, au-dessus de {limit}</translation>
    </message>
    <message>
        <source>CRP {crp} near {date} is above {limit}: ferritin reads higher than the stores are.</source>
        <translation>CRP {crp} vers le {date}, au-dessus de {limit} : la ferritine paraît plus haute que les réserves.</translation>
    </message>
    <message>
        <source>Inflammation: {condition}</source>
        <translation>Inflammation : {condition}</translation>
    </message>
    <message>
        <source>{condition} is on record on {date}: ferritin may read higher than the stores are.</source>
        <translation>{condition} est noté le {date} : la ferritine peut paraître plus haute que les réserves.</translation>
    </message>
    <message>
        <source>Liver: {enzyme} {value} is above its range</source>
        <translation>Foie : {enzyme} {value} dépasse sa plage</translation>
    </message>
    <message>
        <source>{enzyme} {value} near {date} is above its range: liver disease can raise ferritin and TSAT.</source>
        <translation>{enzyme} {value} vers le {date} dépasse sa plage : une maladie du foie peut élever ferritine et TSAT.</translation>
    </message>
    <message>
        <source>Liver: {condition} is on record</source>
        <translation>Foie : {condition} est noté</translation>
    </message>
    <message>
        <source>{condition} is on record on {date}: it can raise ferritin and TSAT.</source>
        <translation>{condition} est noté le {date} : cela peut élever ferritine et TSAT.</translation>
    </message>
    <message>
        <source>Iron by mouth on {taken}, sample on {date}</source>
        <translation>Fer oral le {taken}, prélèvement le {date}</translation>
    </message>
    <message>
        <source>Iron by mouth on {taken} can raise iron and TSAT of {date}. Draw fasting, a day without it.</source>
        <translation>Le fer oral du {taken} peut élever fer et TSAT du {date}. Prélever à jeun, un jour sans fer.</translation>
    </message>
    <message>
        <source>Haemolysed sample of {date}</source>
        <translation>Prélèvement hémolysé du {date}</translation>
    </message>
    <message>
        <source>The sample of {date} is haemolysed: iron, TSAT, phosphate and AST of it are not read.</source>
        <translation>Le prélèvement du {date} est hémolysé : fer, TSAT, phosphate et ASAT n’en sont pas interprétés.</translation>
    </message>
    <message>
        <source>Red-cell transfusion 1 day before</source>
        <translation>Transfusion de globules rouges 1 jour avant</translation>
    </message>
    <message>
        <source>Red-cell transfusion {days} days before</source>
        <translation>Transfusion de globules rouges {days} jours avant</translation>
    </message>
    <message>
        <source>Red cells on {event_date}, before the sample of {date} (counted for {within} days): haemoglobin and iron rise with them.</source>
        <translation>Globules rouges le {event_date}, avant le prélèvement du {date} (compté {within} jours) : hémoglobine et fer montent avec.</translation>
    </message>
    <message>
        <source>{event} 1 day before</source>
        <translation>{event} 1 jour avant</translation>
    </message>
    <message>
        <source>{event} on {event_date}, before the sample of {date} (counted for {within} days): results move with it.</source>
        <translation>{event} le {event_date}, avant le prélèvement du {date} (compté {within} jours) : les résultats bougent avec.</translation>
    </message>
    <message>
        <source>Blood donation 1 day before</source>
        <translation>Don de sang 1 jour avant</translation>
    </message>
    <message>
        <source>Blood donation on {event_date}, before the sample of {date} (counted for {within} days): haemoglobin and ferritin fall with it.</source>
        <translation>Don de sang le {event_date}, avant le prélèvement du {date} (compté {within} jours) : hémoglobine et ferritine baissent avec.</translation>
    </message>
    <message>
        <source>{event} {days} days before</source>
        <translation>{event} {days} jours avant</translation>
    </message>
    <message>
        <source>Blood donation {days} days before</source>
        <translation>Don de sang {days} jours avant</translation>
    </message>
    <message>
        <source>Low phosphate: {value}, below {limit}</source>
        <translation>Phosphate bas : {value}, sous {limit}</translation>
    </message>
    <message>
        <source>Phosphate {value} on {date} is below {limit}.</source>
        <translation>Le phosphate {value} du {date} est sous {limit}.</translation>
    </message>
    <message>
        <source>Moderately low phosphate: {value}, below {limit}</source>
        <translation>Phosphate modérément bas : {value}, sous {limit}</translation>
    </message>
    <message>
        <source>Severely low phosphate: {value}, limit {limit}</source>
        <translation>Phosphate très bas : {value}, limite {limit}</translation>
    </message>
    <message>
        <source>Phosphate {value} on {date} is at or below {limit}: severe hypophosphataemia.</source>
        <translation>Phosphate {value} le {date}, à {limit} ou moins : hypophosphatémie sévère.</translation>
    </message>
    <message>
        <source>Day {day} after {product}.</source>
        <translation>Jour {day} après {product}.</translation>
    </message>
    <message>
        <source>Phosphate check due: fatigue worse on day {days} after a dose</source>
        <translation>Phosphate à contrôler : fatigue aggravée au jour {days} après une dose</translation>
    </message>
    <message>
        <source>The {scale} of {scored} is worse, on day {days} after {product}. No phosphate was measured since {dose}.</source>
        <translation>Le {scale} du {scored} est plus mauvais, au jour {days} après {product}. Aucun phosphate mesuré depuis le {dose}.</translation>
    </message>
    <message>
        <source>Phosphate check due: {product} again within {months} months</source>
        <translation>Phosphate à contrôler : {product} à nouveau en {months} mois</translation>
    </message>
    <message>
        <source>{product} on {earlier} and again on {dose}, within {months} months. No phosphate in the {before} days before.</source>
        <translation>{product} le {earlier} et à nouveau le {dose}, en {months} mois. Aucun phosphate dans les {before} jours avant.</translation>
    </message>
    <message>
        <source>Hold iron: haemochromatosis is on record</source>
        <translation>Suspendre le fer : hémochromatose notée</translation>
    </message>
    <message>
        <source>Haemochromatosis is on record: hold iron, whatever the values.</source>
        <translation>Une hémochromatose est notée : suspendre le fer, quelles que soient les valeurs.</translation>
    </message>
    <message>
        <source>Hold iron: {values}</source>
        <translation>Suspendre le fer : {values}</translation>
    </message>
    <message>
        <source>On {date}: {values}. Further iron is to be held.</source>
        <translation>Le {date} : {values}. Tout autre fer est à suspendre.</translation>
    </message>
    <message>
        <source>{value} (limit {limit})</source>
        <translation>{value} (limite {limit})</translation>
    </message>
    <message>
        <source>Haemoglobin {value}, below {limit}</source>
        <translation>Hémoglobine {value}, sous {limit}</translation>
    </message>
    <message>
        <source>Haemoglobin {value} on {date} is below {limit}.</source>
        <translation>L’hémoglobine {value} du {date} est sous {limit}.</translation>
    </message>
    <message>
        <source>MRI may be altered until {until}: {product}</source>
        <translation>L’IRM peut être altérée jusqu’au {until} : {product}</translation>
    </message>
    <message>
        <source>{product} of {dose} may alter MRI until {until}; an MRI is planned for {mri}.</source>
        <translation>{product} du {dose} peut altérer l’IRM jusqu’au {until} ; une IRM est prévue le {mri}.</translation>
    </message>
    <message>
        <source>{product} of {dose} may alter MRI until {until}.</source>
        <translation>{product} du {dose} peut altérer l’IRM jusqu’au {until}.</translation>
    </message>
    <message>
        <source>Dose above the single maximum: {mg}, limit {limit}</source>
        <translation>Dose au-dessus du maximum unique : {mg}, limite {limit}</translation>
    </message>
    <message>
        <source>{mg} of {product} on {date} is above the single maximum of {limit}.</source>
        <translation>{mg} de {product} le {date} dépassent le maximum unique de {limit}.</translation>
    </message>
    <message>
        <source>{total} in {period} days, limit {limit}</source>
        <translation>{total} en {period} jours, limite {limit}</translation>
    </message>
    <message>
        <source>{total} of {product} from {from_day} to {date} is above {limit} in {period} days.</source>
        <translation>{total} de {product} du {from_day} au {date} dépassent {limit} en {period} jours.</translation>
    </message>
    <message>
        <source>Interval too short: 1 day, shortest {shortest}</source>
        <translation>Intervalle trop court : 1 jour, minimum {shortest}</translation>
    </message>
    <message>
        <source>Interval too short: {days} days, shortest {shortest}</source>
        <translation>Intervalle trop court : {days} jours, minimum {shortest}</translation>
    </message>
    <message>
        <source>{product} on {previous} and again on {date}: 1 day apart, shortest interval {shortest}.</source>
        <translation>{product} le {previous} et à nouveau le {date} : 1 jour d’écart, intervalle minimum {shortest}.</translation>
    </message>
    <message>
        <source>{product} on {previous} and again on {date}: {days} days apart, shortest interval {shortest}.</source>
        <translation>{product} le {previous} et à nouveau le {date} : {days} jours d’écart, intervalle minimum {shortest}.</translation>
    </message>
    <message>
        <source>The limit per kg was not checked: weight is missing.</source>
        <translation>La limite par kg n’a pas été vérifiée : poids manquant.</translation>
    </message>
    <message>
        <source>Unknown iron product: {product}, {date}</source>
        <translation>Produit de fer inconnu : {product}, {date}</translation>
    </message>
    <message>
        <source>The product “{product}” of {date} is unknown. Its limits are not checked and the longest waiting time counts.</source>
        <translation>Le produit « {product} » du {date} est inconnu. Ses limites ne sont pas vérifiées et le délai le plus long compte.</translation>
    </message>
    <message>
        <source>Course above need: {total}, need {need}</source>
        <translation>Cure au-dessus du besoin : {total}, besoin {need}</translation>
    </message>
    <message>
        <source>The course of {date} holds {total}; the larger estimate of the need is {need}.</source>
        <translation>La cure du {date} contient {total} ; la plus grande estimation du besoin est {need}.</translation>
    </message>
    <message>
        <source>Course below need: {total}, need {need}</source>
        <translation>Cure sous le besoin : {total}, besoin {need}</translation>
    </message>
    <message>
        <source>The course of {date} holds {total}; the smaller estimate of the need is {need}.</source>
        <translation>La cure du {date} contient {total} ; la plus petite estimation du besoin est {need}.</translation>
    </message>
    <message>
        <source>A dose of unknown amount adds nothing to this.</source>
        <translation>Une dose de quantité inconnue n’y ajoute rien.</translation>
    </message>
    <message>
        <source>Iron is indicated: {ferritin}, {tsat}{limits}</source>
        <translation>Le fer est indiqué : {ferritin}, {tsat}{limits}</translation>
    </message>
    <message>
        <source>{ferritin} and {tsat} on {date} meet kidney guidance for iron.</source>
        <translation>{ferritin} et {tsat} le {date} répondent à la recommandation rénale pour le fer.</translation>
    </message>
    <message>
        <source>Limits that belong together: {pair}.</source>
        <translation>Limites qui vont ensemble : {pair}.</translation>
    </message>
    <message>
        <source> (limits {pair})</source>
        <translation> (limites {pair})</translation>
    </message>
    <message>
        <source>ferritin {ferritin} with TSAT {tsat}</source>
        <translation>ferritine {ferritin} avec TSAT {tsat}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>jusqu’à {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>sous {limit}</translation>
    </message>
    <message>
        <source>from {limit}</source>
        <translation>dès {limit}</translation>
    </message>
    <message>
        <source>Absolute iron deficiency: {ferritin}, below {limit}</source>
        <translation>Carence en fer absolue : {ferritin}, sous {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is below {limit}: the pattern meets absolute iron deficiency.</source>
        <translation>{ferritin} le {date}, sous {limit} : l’aspect répond à une carence en fer absolue.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is below {limit}, the limit with inflammation: the pattern meets absolute iron deficiency.</source>
        <translation>{ferritin} le {date}, sous {limit}, la limite avec inflammation : l’aspect répond à une carence en fer absolue.</translation>
    </message>
    <message>
        <source>Functional iron deficiency: {ferritin}, {tsat}, below {limit}</source>
        <translation>Carence en fer fonctionnelle : {ferritin}, {tsat}, sous {limit}</translation>
    </message>
    <message>
        <source>{tsat} is below {limit} with {ferritin} on {date}: the pattern meets functional iron deficiency.</source>
        <translation>{tsat} sous {limit} avec {ferritin} le {date} : l’aspect répond à une carence en fer fonctionnelle.</translation>
    </message>
    <message>
        <source>Low saturation: {tsat}, below {limit}, with {ferritin}</source>
        <translation>Saturation basse : {tsat}, sous {limit}, avec {ferritin}</translation>
    </message>
    <message>
        <source>{tsat} is below {limit} with {ferritin} on {date}: little iron is on its way to the marrow.</source>
        <translation>{tsat} sous {limit} avec {ferritin} le {date} : peu de fer est en route vers la moelle.</translation>
    </message>
    <message>
        <source>Ferritin and TSAT above their limits: {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Ferritine et TSAT au-dessus de leurs limites : {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date} meet an overload pattern.</source>
        <translation>{ferritin} (limite {f_limit}) et {tsat} (limite {t_limit}) le {date} répondent à un aspect de surcharge.</translation>
    </message>
    <message>
        <source>High ferritin: {ferritin}, above {limit}</source>
        <translation>Ferritine élevée : {ferritin}, au-dessus de {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}, with {tsat}.</source>
        <translation>{ferritin} le {date} dépasse {limit}, avec {tsat}.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}; {tsat} is not high. High stores or inflammation, not overload by TSAT.</source>
        <translation>{ferritin} le {date} dépasse {limit} ; {tsat} n’est pas élevée. Réserves hautes ou inflammation, pas de surcharge d’après la TSAT.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}, and TSAT is missing. Overload cannot be told from inflammation.</source>
        <translation>{ferritin} le {date} dépasse {limit}, et la TSAT manque. Surcharge et inflammation ne peuvent être distinguées.</translation>
    </message>
    <message>
        <source>Stores undecided: {ferritin}, between {lower} and {upper}, no TSAT</source>
        <translation>Réserves indécises : {ferritin}, entre {lower} et {upper}, pas de TSAT</translation>
    </message>
    <message>
        <source>{ferritin} on {date} lies between {lower} and {upper}, and no TSAT can be read.</source>
        <translation>{ferritin} le {date} se situe entre {lower} et {upper}, et aucune TSAT n’est interprétable.</translation>
    </message>
    <message>
        <source>Ferritin {ferritin}, above {limit}</source>
        <translation>Ferritine {ferritin}, au-dessus de {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}.</source>
        <translation>{ferritin} le {date} dépasse {limit}.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}. The true value needs a diluted measurement.</source>
        <translation>{ferritin} le {date} dépasse {limit}. La vraie valeur exige une mesure diluée.</translation>
    </message>
    <message>
        <source>TSAT alone is high: {tsat} (limit {t_limit}), {ferritin}</source>
        <translation>Seule la TSAT est élevée : {tsat} (limite {t_limit}), {ferritin}</translation>
    </message>
    <message>
        <source>{tsat} (limit {t_limit}) is high on {date}, {ferritin} (limit {f_limit}) is not. This is not overload.</source>
        <translation>{tsat} (limite {t_limit}) est élevée le {date}, {ferritin} (limite {f_limit}) ne l’est pas. Ce n’est pas une surcharge.</translation>
    </message>
    <message>
        <source>Possible overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Surcharge possible : ferritine {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}: the pattern meets possible overload.</source>
        <translation>{ferritin} (limite {f_limit}) et {tsat} (limite {t_limit}) le {date} : l’aspect répond à une surcharge possible.</translation>
    </message>
    <message>
        <source>Still settling: confirm it from {date}.</source>
        <translation>Encore en stabilisation : à confirmer dès le {date}.</translation>
    </message>
    <message>
        <source>Persistent overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Surcharge persistante : ferritine {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}, as on {first}. Pattern meets persistent iron overload.</source>
        <translation>{ferritin} (limite {f_limit}) et {tsat} (limite {t_limit}) le {date}, comme le {first}. L’aspect répond à une surcharge en fer persistante.</translation>
    </message>
    <message>
        <source>Too early to read: day {day}, readable from {date}</source>
        <translation>Trop tôt pour interpréter : jour {day}, interprétable dès le {date}</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: kept, not interpreted. Readable from {from_date}, better from {better}.</source>
        <translation>{values} le {date}, jour {day} : gardé, non interprété. Interprétable dès le {from_date}, mieux dès le {better}.</translation>
    </message>
    <message>
        <source>The assay may have measured infused iron: {values}, day {day}</source>
        <translation>Le dosage a pu mesurer du fer perfusé : {values}, jour {day}</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: the assay may have measured the infused iron. Not interpreted.</source>
        <translation>{values} le {date}, jour {day} : le dosage a pu mesurer le fer perfusé. Non interprété.</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: the assay may have measured the infused iron. Not interpreted; drug iron is possible until {until}.</source>
        <translation>{values} le {date}, jour {day} : le dosage a pu mesurer le fer perfusé. Non interprété ; fer du médicament possible jusqu’au {until}.</translation>
    </message>
    <message>
        <source>{values} is provisional on day {day} and may still fall</source>
        <translation>{values} est provisoire au jour {day} et peut encore baisser</translation>
    </message>
    <message>
        <source>{values} on {date} is provisional on day {day} and may still fall. It is firmer from {better}.</source>
        <translation>{values} le {date} est provisoire au jour {day} et peut encore baisser. Plus sûr dès le {better}.</translation>
    </message>
    <message>
        <source>Drawn before the dose of the same day, by its values</source>
        <translation>Prélevé avant la dose du même jour, d’après les valeurs</translation>
    </message>
    <message>
        <source>By its values the sample of {date} was drawn before the dose: {values}. Confirm it with the times.</source>
        <translation>D’après ses valeurs, le prélèvement du {date} a précédé la dose : {values}. À confirmer par les heures.</translation>
    </message>
    <message>
        <source>Drawn after the dose of the same day, by its values</source>
        <translation>Prélevé après la dose du même jour, d’après les valeurs</translation>
    </message>
    <message>
        <source>By its values the sample of {date} was drawn after the dose: {values}. Confirm it with the times.</source>
        <translation>D’après ses valeurs, le prélèvement du {date} a suivi la dose : {values}. À confirmer par les heures.</translation>
    </message>
    <message>
        <source>Sample and dose of one day: which came first is not known</source>
        <translation>Prélèvement et dose le même jour : l’ordre est inconnu</translation>
    </message>
    <message>
        <source>{values} and a dose have the same date, {date}, and no order. Nothing is read until it is known.</source>
        <translation>{values} et une dose ont la même date, {date}, et aucun ordre. Rien n’est interprété avant de le savoir.</translation>
    </message>
    <message>
        <source>{value}, below {limit}</source>
        <translation>{value}, sous {limit}</translation>
    </message>
    <message>
        <source>Low at the dose: {values}</source>
        <translation>Bas lors de la dose : {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}. It has not moved yet and can serve as a provisional baseline.</source>
        <translation>{values}, le {date}, jour {day}. Pas encore modifié, peut servir de départ provisoire.</translation>
    </message>
    <message>
        <source>Unexpectedly low on day {day}: {values}</source>
        <translation>Anormalement bas au jour {day} : {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}: unexpectedly low. An infusion can only raise it.</source>
        <translation>{values}, le {date}, jour {day} : anormalement bas. Une perfusion ne peut que l’élever.</translation>
    </message>
    <message>
        <source>Low although early: {values}</source>
        <translation>Bas bien que tôt : {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}. A low value speaks even before day {wait}.</source>
        <translation>{values}, le {date}, jour {day}. Une valeur basse parle même avant le jour {wait}.</translation>
    </message>
    <message>
        <source>Profiles differ on day {day}: {window} here; {others}</source>
        <translation>Les profils diffèrent au jour {day} : {window} ici ; {others}</translation>
    </message>
    <message>
        <source>On {date}, day {day}, the profile {profile} says {window}. Others differ: {others}.</source>
        <translation>Le {date}, jour {day}, le profil {profile} dit {window}. D’autres diffèrent : {others}.</translation>
    </message>
    <message>
        <source>1 infusion has no date</source>
        <translation>1 perfusion sans date</translation>
    </message>
    <message>
        <source>1 infusion has no usable date: {names}. No result is counted from it until it has one.</source>
        <translation>1 perfusion n’a pas de date utilisable : {names}. Aucun résultat n’est compté à partir d’elle tant qu’elle manque.</translation>
    </message>
    <message>
        <source>{count} infusions have no date</source>
        <translation>{count} perfusions sans date</translation>
    </message>
    <message>
        <source>{count} infusions have no usable date: {names}. No result is counted from them until they have one.</source>
        <translation>{count} perfusions n’ont pas de date utilisable : {names}. Aucun résultat n’est compté à partir d’elles tant qu’elle manque.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>order on the day unclear</source>
        <translation>ordre du jour incertain</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>interférence du dosage</translation>
    </message>
    <message>
        <source>no infusion</source>
        <translation>aucune perfusion</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>interprétable</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Iron indicated</source>
        <translation>Fer indiqué</translation>
    </message>
    <message>
        <source>Absolute deficiency</source>
        <translation>Carence absolue</translation>
    </message>
    <message>
        <source>Functional deficiency</source>
        <translation>Carence fonctionnelle</translation>
    </message>
    <message>
        <source>Low saturation</source>
        <translation>Saturation basse</translation>
    </message>
    <message>
        <source>Overload pattern</source>
        <translation>Aspect de surcharge</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Replete</source>
        <translation>Réserves pleines</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistant</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Pas de départ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Confounded</source>
        <translation>Faussé</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Signe précoce</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Optimale</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Suffisante</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Amélioré</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Aggravé</translation>
    </message>
    <message>
        <source>No test planned</source>
        <translation>Aucun examen prévu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Possible dès maintenant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Prélever à nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>the usual rules</source>
        <translation>les règles habituelles</translation>
    </message>
    <message>
        <source>chosen by age or condition</source>
        <translation>choisi selon l’âge ou l’affection</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>choisi par une personne</translation>
    </message>
    <message>
        <source>read in the primary source</source>
        <translation>lu dans la source primaire</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>d’une source secondaire</translation>
    </message>
    <message>
        <source>from memory, not yet checked</source>
        <translation>de mémoire, pas encore vérifié</translation>
    </message>
    <message>
        <source>design choice of IronView</source>
        <translation>choix de conception d’IronView</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>design</source>
        <translation>conception</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>held until a question is answered</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>replaced by a newer row</source>
        <translation>remplacé par une ligne plus récente</translation>
    </message>
    <message>
        <source>cancelled by the laboratory</source>
        <translation>annulé par le laboratoire</translation>
    </message>
    <message>
        <source>excluded by a person</source>
        <translation>exclu par une personne</translation>
    </message>
    <message>
        <source>only a bound is known</source>
        <translation>seule une borne est connue</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>contradicts iron and iron-binding capacity</source>
        <translation>contredit fer et capacité de fixation</translation>
    </message>
    <message>
        <source>infused iron in the assay</source>
        <translation>fer perfusé dans le dosage</translation>
    </message>
    <message>
        <source>iron by mouth before the sample</source>
        <translation>fer oral avant le prélèvement</translation>
    </message>
    <message>
        <source>haemolysed sample</source>
        <translation>prélèvement hémolysé</translation>
    </message>
    <message>
        <source>computed from a value that is not valid</source>
        <translation>calculé d’une valeur non valable</translation>
    </message>
    <message>
        <source>No value before the course may serve as its baseline.</source>
        <translation>Aucune valeur avant la cure ne peut servir de départ.</translation>
    </message>
    <message>
        <source>The first value: there is nothing to compare it with.</source>
        <translation>La première valeur : rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>The baseline itself: nothing was measured after it yet.</source>
        <translation>La valeur de départ elle-même : rien n’a été mesuré après.</translation>
    </message>
    <message>
        <source>No change is counted from {date}: only a bound is known.</source>
        <translation>Aucune variation depuis le {date} : seule une borne est connue.</translation>
    </message>
    <message>
        <source>No change is counted: only a bound is known.</source>
        <translation>Aucune variation comptée : seule une borne est connue.</translation>
    </message>
    <message>
        <source>No change is counted: one sample has two different values.</source>
        <translation>Aucune variation comptée : un prélèvement a deux valeurs différentes.</translation>
    </message>
    <message>
        <source>{change}{share} since the first value of {date}.</source>
        <translation>{change}{share} depuis la première valeur du {date}.</translation>
    </message>
    <message>
        <source>{change}{share} since the baseline of {date}.</source>
        <translation>{change}{share} depuis le départ du {date}.</translation>
    </message>
    <message>
        <source>Of a value of 0 no percentage can be compared with chance.</source>
        <translation>Depuis une valeur de 0, aucun pourcentage ne se compare au hasard.</translation>
    </message>
    <message>
        <source>Chance alone explains up to {percent} of the baseline: this is more.</source>
        <translation>Le hasard seul explique jusqu’à {percent} du départ : ceci est plus.</translation>
    </message>
    <message>
        <source>Chance alone explains up to {percent} of the baseline: this may be chance.</source>
        <translation>Le hasard seul explique jusqu’à {percent} du départ : ceci peut être le hasard.</translation>
    </message>
    <message>
        <source>No haemoglobin in the {days} days before the course.</source>
        <translation>Aucune hémoglobine dans les {days} jours avant la cure.</translation>
    </message>
    <message>
        <source>{verdict}: {change} since the baseline of {date}{days}.</source>
        <translation>{verdict} : {change} depuis le départ du {date}{days}.</translation>
    </message>
    <message>
        <source>A person took this baseline: it is older than {days} days.</source>
        <translation>Une personne a pris ce départ : il a plus de {days} jours.</translation>
    </message>
    <message>
        <source>, {days} days after the dose</source>
        <translation>, {days} jours après la dose</translation>
    </message>
    <message>
        <source>, {first} days after the first dose and {last} after the last</source>
        <translation>, {first} jours après la première dose et {last} après la dernière</translation>
    </message>
    <message>
        <source>The nearest, {hb} on {date}, is too old: offered for confirmation, not used.</source>
        <translation>La plus proche, {hb} le {date}, est trop ancienne : proposée à confirmation, non utilisée.</translation>
    </message>
    <message>
        <source>Drawn {days} days before the first dose. Up to {within} days count by themselves; an older value only when a person says that it still describes the start.</source>
        <translation>Prélevée {days} jours avant la première dose. Jusqu’à {within} jours comptent d’eux-mêmes ; une valeur plus ancienne seulement si une personne dit qu’elle décrit encore le départ.</translation>
    </message>
    <message>
        <source>too old: {hb}, {date}</source>
        <translation>trop ancien : {hb}, {date}</translation>
    </message>
    <message>
        <source>Counts below the age of</source>
        <translation>Compte sous l’âge de</translation>
    </message>
    <message>
        <source>Dose up to</source>
        <translation>Dose jusqu’à</translation>
    </message>
    <message>
        <source>Too early before</source>
        <translation>Trop tôt avant</translation>
    </message>
    <message>
        <source>Doses are summed over</source>
        <translation>Doses additionnées sur</translation>
    </message>
    <message>
        <source>Preferred from</source>
        <translation>Préféré dès</translation>
    </message>
    <message>
        <source>Steady from</source>
        <translation>Stable dès</translation>
    </message>
    <message>
        <source>Below the age of</source>
        <translation>Sous l’âge de</translation>
    </message>
    <message>
        <source>Deficient below</source>
        <translation>Carence sous</translation>
    </message>
    <message>
        <source>Deficient below, inflamed</source>
        <translation>Carence sous, avec inflammation</translation>
    </message>
    <message>
        <source>Low values speak below, inflamed</source>
        <translation>Les valeurs basses parlent sous, avec inflammation</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin from</source>
        <translation>Fer indiqué : ferritine dès</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin below</source>
        <translation>Fer indiqué : ferritine sous</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin at most</source>
        <translation>Fer indiqué : ferritine au plus</translation>
    </message>
    <message>
        <source>Iron indicated: TSAT below</source>
        <translation>Fer indiqué : TSAT sous</translation>
    </message>
    <message>
        <source>Iron indicated: TSAT at most</source>
        <translation>Fer indiqué : TSAT au plus</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin up to</source>
        <translation>Carence fonctionnelle : ferritine jusqu’à</translation>
    </message>
    <message>
        <source>Ferritin high above</source>
        <translation>Ferritine élevée au-dessus de</translation>
    </message>
    <message>
        <source>Hold iron: ferritin above</source>
        <translation>Suspendre le fer : ferritine au-dessus de</translation>
    </message>
    <message>
        <source>Hold iron: TSAT from</source>
        <translation>Suspendre le fer : TSAT dès</translation>
    </message>
    <message>
        <source>Hold iron: haemoglobin above</source>
        <translation>Suspendre le fer : hémoglobine au-dessus de</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>When a ferritin can be read, after the last dose</source>
        <translation>Quand une ferritine est interprétable, après la dernière dose</translation>
    </message>
    <message>
        <source>Iron deficiency</source>
        <translation>Carence en fer</translation>
    </message>
    <message>
        <source>Iron stores</source>
        <translation>Réserves de fer</translation>
    </message>
    <message>
        <source>When to hold further iron</source>
        <translation>Quand suspendre tout autre fer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>every other dose</source>
        <translation>toute autre dose</translation>
    </message>
    <message>
        <source>doses up to {amount}</source>
        <translation>doses jusqu’à {amount}</translation>
    </message>
    <message>
        <source>every other age</source>
        <translation>tout autre âge</translation>
    </message>
    <message>
        <source>below {amount}</source>
        <translation>sous {amount}</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>paire {number}</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{first} is not whole; a whole number is expected.</source>
        <translation>{first} n’est pas entier ; un nombre entier est attendu.</translation>
    </message>
    <message>
        <source>{first} is not plausible: less than {second}.</source>
        <translation>{first} n’est pas plausible : moins de {second}.</translation>
    </message>
    <message>
        <source>{first} is not plausible: more than {second}.</source>
        <translation>{first} n’est pas plausible : plus de {second}.</translation>
    </message>
    <message>
        <source>“Steady from” ({first} days) is before “Preferred from” ({second} days), but steady comes last.</source>
        <translation>« Stable dès » ({first} jours) précède « Préféré dès » ({second} jours), mais stable vient en dernier.</translation>
    </message>
    <message>
        <source>“Preferred from” ({first} days) is before “Too early before” ({second} days).</source>
        <translation>« Préféré dès » ({first} jours) précède « Trop tôt avant » ({second} jours).</translation>
    </message>
    <message>
        <source>The last step must name no dose: it counts for every other dose.</source>
        <translation>Le dernier palier ne doit nommer aucune dose : il vaut pour toute autre dose.</translation>
    </message>
    <message>
        <source>The doses of the steps must rise from step to step.</source>
        <translation>Les doses des paliers doivent croître de l’un à l’autre.</translation>
    </message>
    <message>
        <source>A larger dose is readable sooner ({first} days) than a smaller ({second} days).</source>
        <translation>Une dose plus grande est interprétable plus tôt ({first} jours) qu’une plus petite ({second} jours).</translation>
    </message>
    <message>
        <source>The last row must name no age: it counts for every other age.</source>
        <translation>La dernière ligne ne doit nommer aucun âge : elle vaut pour tout autre âge.</translation>
    </message>
    <message>
        <source>The ages must rise from row to row.</source>
        <translation>Les âges doivent croître de ligne en ligne.</translation>
    </message>
    <message>
        <source>The inflamed limit ({first}) is below the plain one ({second}).</source>
        <translation>La limite avec inflammation ({first}) est sous la limite simple ({second}).</translation>
    </message>
    <message>
        <source>No ferritin is from {second} and up to {first}.</source>
        <translation>Aucune ferritine ne va de {second} à {first}.</translation>
    </message>
    <message>
        <source>“{name}” ({first}) is below the limit of deficiency ({second}).</source>
        <translation>« {name} » ({first}) est sous la limite de carence ({second}).</translation>
    </message>
    <message>
        <source>Say why this is changed.</source>
        <translation>Dites pourquoi cela est modifié.</translation>
    </message>
    <message>
        <source>Say who decided this.</source>
        <translation>Dites qui l’a décidé.</translation>
    </message>
    <message>
        <source>The source “{text}” is not among the sources.</source>
        <translation>La source « {text} » ne figure pas parmi les sources.</translation>
    </message>
    <message>
        <source>Say where in the source the number stands.</source>
        <translation>Dites où le nombre se trouve dans la source.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>Say in a sentence what the profile rests on.</source>
        <translation>Dites en une phrase sur quoi repose le profil.</translation>
    </message>
    <message>
        <source>The name is longer than {n} letters. Shorten it.</source>
        <translation>Le nom dépasse {n} lettres. Abrégez-le.</translation>
    </message>
    <message>
        <source>The sentence is longer than {n} letters. Shorten it.</source>
        <translation>La phrase dépasse {n} lettres. Abrégez-la.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a short name. Take 2 to 40 small letters a to z, digits and _, a letter first.</source>
        <translation>« {text} » ne peut être un nom court. Prenez 2 à 40 minuscules a à z, chiffres et _, une lettre d’abord.</translation>
    </message>
    <message>
        <source>There is a profile “{text}” already.</source>
        <translation>Il y a déjà un profil « {text} ».</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>FACIT-Fatigue</source>
        <translation>FACIT-Fatigue</translation>
    </message>
    <message>
        <source>{score} on {date}</source>
        <translation>{score} le {date}</translation>
    </message>
    <message>
        <source>No response: no score after the start of a course.</source>
        <translation>Pas de réponse : aucun score après le début d’une cure.</translation>
    </message>
    <message>
        <source>No response: no score of this scale before the course.</source>
        <translation>Pas de réponse : aucun score de cette échelle avant la cure.</translation>
    </message>
    <message>
        <source>{response} over the last course: {before}, {after}.</source>
        <translation>{response} sur la dernière cure : {before}, {after}.</translation>
    </message>
    <message>
        <source>In the middle half of published groups after such a dose.</source>
        <translation>Dans la moitié centrale des groupes publiés après une telle dose.</translation>
    </message>
    <message>
        <source>Below {n} of 10 in published groups after such a dose.</source>
        <translation>Sous {n} sur 10 des groupes publiés après une telle dose.</translation>
    </message>
    <message>
        <source>Above {n} of 10 in published groups after such a dose.</source>
        <translation>Au-dessus de {n} sur 10 des groupes publiés après une telle dose.</translation>
    </message>
    <message>
        <source>Illustrative, no alarm.</source>
        <translation>Indicatif, sans alarme.</translation>
    </message>
    <message>
        <source>None is drawn: {why}.</source>
        <translation>Rien n’est tracé : {why}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>readable</source>
        <translation>interprétable</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>interférence du dosage</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>before or after the dose?</source>
        <translation>avant ou après la dose ?</translation>
    </message>
    <message>
        <source>held, asks you</source>
        <translation>retenu, vous demande</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>{test}, {date}: not done</source>
        <translation>{test}, {date} : non fait</translation>
    </message>
    <message>
        <source>laboratory flag {flag}</source>
        <translation>marque du laboratoire {flag}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>reported as {value}</source>
        <translation>rendu comme {value}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>était {value}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
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
        <translation>{sex}, âge inconnu</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>IPP {number}</translation>
    </message>
    <message>
        <source>No dose on record.</source>
        <translation>Aucune dose notée.</translation>
    </message>
    <message>
        <source>Test from {earliest}, better {preferred}.</source>
        <translation>Examen dès le {earliest}, mieux {preferred}.</translation>
    </message>
    <message>
        <source>A test is possible now, better {preferred}.</source>
        <translation>Un examen est possible maintenant, mieux {preferred}.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {earliest}.</source>
        <translation>Prélever à nouveau la ferritine dès le {earliest}.</translation>
    </message>
    <message>
        <source>The test is due since {preferred}.</source>
        <translation>L’examen est dû depuis le {preferred}.</translation>
    </message>
    <message>
        <source>The test is overdue since {preferred}.</source>
        <translation>L’examen est en retard depuis le {preferred}.</translation>
    </message>
    <message>
        <source>Next test {recheck}.</source>
        <translation>Prochain examen {recheck}.</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Hide: {part}</source>
        <translation>Masquer : {part}</translation>
    </message>
    <message>
        <source>Every part of this page is hidden.</source>
        <translation>Toutes les parties de cette page sont masquées.</translation>
    </message>
</context>
<context>
    <name>WorkDrawer</name>
    <message>
        <source>Open patient</source>
        <translation>Ouvrir le patient</translation>
    </message>
    <message>
        <source>Cancel test…</source>
        <translation>Annuler l’examen…</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>Noter un appel…</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{lane}, day {n}</source>
        <translation>{lane}, jour {n}</translation>
    </message>
    <message>
        <source>{lane} (also: {others})</source>
        <translation>{lane} (aussi : {others})</translation>
    </message>
    <message>
        <source>Book {date}</source>
        <translation>Fixer au {date}</translation>
    </message>
    <message>
        <source>Move to {date}</source>
        <translation>Déplacer au {date}</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>WorkFilters</name>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Dernière dose</translation>
    </message>
    <message>
        <source>Dosed at any time</source>
        <translation>Dose à tout moment</translation>
    </message>
    <message>
        <source>Dosed in the last 30 days</source>
        <translation>Dose dans les 30 derniers jours</translation>
    </message>
    <message>
        <source>Dosed in the last 90 days</source>
        <translation>Dose dans les 90 derniers jours</translation>
    </message>
    <message>
        <source>Dosed in the last year</source>
        <translation>Dose dans la dernière année</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
</context>
<context>
    <name>WorkModel</name>
    <message>
        <source>also: {lanes}</source>
        <translation>aussi : {lanes}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>En montrer {n} de plus</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>IPP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Dernière dose</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Above limits</source>
        <translation>Au-dessus des limites</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Arrived too early</source>
        <translation>Arrivé trop tôt</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>À faire cette semaine</translation>
    </message>
    <message>
        <source>Dosed, nothing booked</source>
        <translation>Dose donnée, rien de fixé</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>Lignes en attente</translation>
    </message>
    <message>
        <source>Waiting or done</source>
        <translation>En attente ou fait</translation>
    </message>
    <message>
        <source>a finding that cannot wait; nobody has signed it</source>
        <translation>un constat qui ne peut attendre ; personne ne l’a validé</translation>
    </message>
    <message>
        <source>ferritin and TSAT, or ferritin alone, above a limit; nobody has signed</source>
        <translation>ferritine et saturation, ou ferritine seule, au-dessus d’une limite ; personne n’a validé</translation>
    </message>
    <message>
        <source>haemoglobin has not risen as expected; nobody has signed</source>
        <translation>l’hémoglobine n’a pas monté comme attendu ; personne n’a validé</translation>
    </message>
    <message>
        <source>the test should have come, and did not</source>
        <translation>l’analyse aurait dû venir, et n’est pas venue</translation>
    </message>
    <message>
        <source>drawn or booked before ferritin can be read; draw on or after the date</source>
        <translation>prélevé ou fixé avant que la ferritine soit interprétable ; prélever à partir de la date</translation>
    </message>
    <message>
        <source>to be drawn until {sunday}</source>
        <translation>à prélever jusqu’au {sunday}</translation>
    </message>
    <message>
        <source>a dose was given and no test has a date</source>
        <translation>une dose a été donnée et aucune analyse n’a de date</translation>
    </message>
    <message>
        <source>newest results nobody has signed</source>
        <translation>derniers résultats que personne n’a validés</translation>
    </message>
    <message>
        <source>rows that could not be read wait for an answer</source>
        <translation>des lignes illisibles attendent une réponse</translation>
    </message>
    <message>
        <source>nothing is to be done today</source>
        <translation>rien n’est à faire aujourd’hui</translation>
    </message>
    <message>
        <source>{why}. {call} {date}</source>
        <translation>{why}. {call} {date}</translation>
    </message>
    <message>
        <source>No dose on record</source>
        <translation>Aucune dose enregistrée</translation>
    </message>
    <message>
        <source>Tested after the last dose</source>
        <translation>Analysé après la dernière dose</translation>
    </message>
    <message>
        <source>{finding}, {date}</source>
        <translation>{finding}, {date}</translation>
    </message>
    <message>
        <source>Ferritin {value} on day {n}, {date}</source>
        <translation>Ferritine {value} au jour {n}, {date}</translation>
    </message>
    <message>
        <source>Sample of {date}</source>
        <translation>Prélèvement du {date}</translation>
    </message>
    <message>
        <source>Sample of {date}, open again</source>
        <translation>Prélèvement du {date}, rouvert</translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 ligne attend une réponse</translation>
    </message>
    <message>
        <source>{n} rows wait for an answer</source>
        <translation>{n} lignes attendent une réponse</translation>
    </message>
    <message>
        <source>No readable ferritin since the dose</source>
        <translation>Pas de ferritine interprétable depuis la dose</translation>
    </message>
    <message>
        <source>Booked {date}</source>
        <translation>Rendez-vous le {date}</translation>
    </message>
    <message>
        <source>Booked {date}, too early to be read</source>
        <translation>Rendez-vous le {date}, trop tôt pour être interprété</translation>
    </message>
    <message>
        <source>Booked {date}, and no result came</source>
        <translation>Rendez-vous le {date}, aucun résultat n’est venu</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Recheck on {date}, not booked</source>
        <translation>Contrôle le {date}, sans rendez-vous</translation>
    </message>
    <message>
        <source>Overdue since {since}</source>
        <translation>En retard depuis le {since}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Possible depuis le {since}</translation>
    </message>
    <message>
        <source>From {since}, better {better}</source>
        <translation>Dès le {since}, mieux le {better}</translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation>Dès le {since}</translation>
    </message>
    <message>
        <source>Move to {since} or later</source>
        <translation>Déplacer au {since} ou après</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Due since {since}</source>
        <translation>À faire depuis le {since}</translation>
    </message>
    <message>
        <source>Due {since}</source>
        <translation>À faire le {since}</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Agir aujourd’hui</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Rien n’est à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Draw ferritin again now.</source>
        <translation>Prélever à nouveau la ferritine maintenant.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {since}.</source>
        <translation>Prélever à nouveau la ferritine à partir du {since}.</translation>
    </message>
    <message>
        <source>The test is booked for {since}.</source>
        <translation>L’analyse est fixée au {since}.</translation>
    </message>
    <message>
        <source>Ask what became of the test of {since}.</source>
        <translation>Demander ce qu’est devenue l’analyse du {since}.</translation>
    </message>
    <message>
        <source>Book a test: it is due since {since}.</source>
        <translation>Fixer une analyse : elle est à faire depuis le {since}.</translation>
    </message>
    <message>
        <source>Book a test for {since}.</source>
        <translation>Fixer une analyse pour le {since}.</translation>
    </message>
    <message>
        <source>Act today: look at the finding, then sign the sample.</source>
        <translation>Agir aujourd’hui : regarder le constat, puis valider le prélèvement.</translation>
    </message>
    <message>
        <source>Decide what follows, and sign the sample.</source>
        <translation>Décider de la suite, et valider le prélèvement.</translation>
    </message>
    <message>
        <source>Book the next test, from {since}.</source>
        <translation>Fixer la prochaine analyse, à partir du {since}.</translation>
    </message>
    <message>
        <source>Move the booked test to {since} or later.</source>
        <translation>Déplacer l’analyse fixée au {since} ou après.</translation>
    </message>
    <message>
        <source>Look at the sample of {since} and sign it.</source>
        <translation>Regarder le prélèvement du {since} et le valider.</translation>
    </message>
    <message>
        <source>Answer what the held rows ask.</source>
        <translation>Répondre à ce que demandent les lignes en attente.</translation>
    </message>
    <message>
        <source>a test was booked</source>
        <translation>une analyse a été fixée</translation>
    </message>
    <message>
        <source>the test was moved</source>
        <translation>l’analyse a été déplacée</translation>
    </message>
    <message>
        <source>the test was cancelled</source>
        <translation>l’analyse a été annulée</translation>
    </message>
    <message>
        <source>the sample was signed</source>
        <translation>le prélèvement a été validé</translation>
    </message>
    <message>
        <source>the finding was overridden</source>
        <translation>le constat a été écarté</translation>
    </message>
    <message>
        <source>the facts became others</source>
        <translation>les faits ont changé</translation>
    </message>
    <message>
        <source>Left “{lane}”: {why}.</source>
        <translation>A quitté « {lane} » : {why}.</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>A test is booked for {whom} on {date}.</source>
        <translation>Une analyse est fixée pour {whom} le {date}.</translation>
    </message>
    <message>
        <source>The test of {whom} is moved to {date}.</source>
        <translation>L’analyse de {whom} est déplacée au {date}.</translation>
    </message>
    <message>
        <source>Cancel the booked test</source>
        <translation>Annuler l’analyse fixée</translation>
    </message>
    <message>
        <source>{patient}
{booking}
Why is it cancelled?</source>
        <translation>{patient}
{booking}
Pourquoi est-elle annulée ?</translation>
    </message>
    <message>
        <source>The test of {whom} is cancelled.</source>
        <translation>L’analyse de {whom} est annulée.</translation>
    </message>
    <message>
        <source>The call about {whom} is noted.</source>
        <translation>L’appel au sujet de {whom} est noté.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Enregistrer pour un agenda</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Prise de sang</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
</context>
<context>
    <name>WorklistExport</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>IPP</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Dernière dose</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Fixé</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Nothing due…</source>
        <translation>Rien en attente…</translation>
    </message>
    <message>
        <source>Samples to sign…</source>
        <translation>À valider…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Samples to sign: {n}</source>
        <translation>À valider : {n}</translation>
    </message>
    <message>
        <source>1 patient needs something, {n} need nothing.</source>
        <translation>1 patient a besoin de quelque chose, {n} de rien.</translation>
    </message>
    <message>
        <source>{n} patients need something, {m} need nothing.</source>
        <translation>{n} patients ont besoin de quelque chose, {m} de rien.</translation>
    </message>
    <message>
        <source>Nobody fits. Empty the search, or filter by less.</source>
        <translation>Personne ne convient. Videz la recherche, ou filtrez moins.</translation>
    </message>
    <message>
        <source>There is no patient yet. Who needs a test, a signature or an answer will stand here, most urgent first.</source>
        <translation>Il n’y a pas encore de patient. Qui a besoin d’une analyse, d’une validation ou d’une réponse figurera ici, le plus urgent d’abord.</translation>
    </message>
</context>
<context>
    <name>_FirstPassphrase</name>
    <message>
        <source>Choose a passphrase for {name}: four or more words that do not belong together, and that are written down nowhere near this computer.</source>
        <translation>Choisissez une phrase secrète pour {name} : quatre mots ou plus qui ne vont pas ensemble et ne sont notés nulle part près de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Encore</translation>
    </message>
    <message>
        <source>At least {n} characters. Length counts, signs and digits need not be.</source>
        <translation>Au moins {n} caractères. La longueur compte, signes et chiffres ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Type it once more, the same.</source>
        <translation>Tapez-la encore une fois, la même.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview of the recovery sheet</source>
        <translation>Aperçu de la feuille de secours</translation>
    </message>
</context>
</TS>
