<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About IronView</source>
        <translation>Acerca de IronView</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made with the work of others:</source>
        <translation>Hecho con el trabajo de otros:</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>Co&amp;piar las versiones</translation>
    </message>
    <message>
        <source>IronView says of iron blood tests what can be read and which published pattern they meet. It makes no diagnosis and is not certified as a medical device.</source>
        <translation>IronView dice de los análisis de hierro qué se puede leer y qué patrón publicado cumplen. No hace diagnósticos y no está certificado como producto sanitario.</translation>
    </message>
    <message>
        <source>Its own code is under the Apache License 2.0. Qt, PySide and psycopg are under the LGPL, version 3: their libraries lie as files of their own beside the program and may be replaced by versions you changed.</source>
        <translation>Su propio código está bajo la licencia Apache 2.0. Qt, PySide y psycopg están bajo la LGPL, versión 3: sus bibliotecas son archivos propios junto al programa y pueden sustituirse por versiones que usted haya modificado.</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}: {licence}</translation>
    </message>
    <message>
        <source>inside {name}</source>
        <translation>dentro de {name}</translation>
    </message>
</context>
<context>
    <name>BackupFact</name>
    <message>
        <source>Backup failed</source>
        <translation>Falló la copia</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is made and checked first.</source>
        <translation>Primero se hace y se comprueba una copia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Copiando y comprobando</translation>
    </message>
    <message>
        <source>The backup could not be made. {problem} Your data are stored safely.</source>
        <translation>No se pudo hacer la copia. {problem} Sus datos están guardados.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <translation>Copias…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>The second place for backups, {place}, has no copy yet. {do}</source>
        <translation>El segundo lugar de las copias, {place}, aún no tiene ninguna. {do}</translation>
    </message>
    <message>
        <source>The newest copy in the second place, {place}, is {n} days old. {do}</source>
        <translation>La copia más reciente del segundo lugar, {place}, tiene {n} días. {do}</translation>
    </message>
    <message>
        <source>Plug the drive in or connect the share; it is filled with the next backup.</source>
        <translation>Conecte la unidad o el recurso compartido; se llena con la próxima copia.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Every hour of use</source>
        <translation>Cada hora de uso</translation>
    </message>
    <message>
        <source>When IronView closed</source>
        <translation>Al cerrar IronView</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before patients were merged</source>
        <translation>Antes de fusionar pacientes</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Antes de restaurar una copia</translation>
    </message>
    <message>
        <source>Before IronView was updated</source>
        <translation>Antes de actualizar IronView</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusiones</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros sucesos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Afecciones</translation>
    </message>
    <message>
        <source>Fatigue scores</source>
        <translation>Puntuaciones de fatiga</translation>
    </message>
    <message>
        <source>Overridden findings</source>
        <translation>Hallazgos desestimados</translation>
    </message>
    <message>
        <source>Signed samples</source>
        <translation>Muestras firmadas</translation>
    </message>
    <message>
        <source>Booked tests</source>
        <translation>Análisis con cita</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>added a patient</source>
        <translation>añadió un paciente</translation>
    </message>
    <message>
        <source>changed the patient&apos;s data</source>
        <translation>cambió los datos del paciente</translation>
    </message>
    <message>
        <source>removed a patient</source>
        <translation>quitó un paciente</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>importó archivos</translation>
    </message>
    <message>
        <source>took an import back</source>
        <translation>revirtió una importación</translation>
    </message>
    <message>
        <source>took a change back</source>
        <translation>revirtió un cambio</translation>
    </message>
    <message>
        <source>merged patients</source>
        <translation>fusionó pacientes</translation>
    </message>
    <message>
        <source>chose the second place</source>
        <translation>eligió el segundo lugar</translation>
    </message>
    <message>
        <source>chose when to be reminded</source>
        <translation>eligió cuándo recordar</translation>
    </message>
    <message>
        <source>overrode a finding</source>
        <translation>desestimó un hallazgo</translation>
    </message>
    <message>
        <source>signed a sample</source>
        <translation>firmó una muestra</translation>
    </message>
    <message>
        <source>opened a signed sample again</source>
        <translation>reabrió una muestra firmada</translation>
    </message>
    <message>
        <source>booked a test</source>
        <translation>citó un análisis</translation>
    </message>
    <message>
        <source>moved a booked test</source>
        <translation>cambió la cita de un análisis</translation>
    </message>
    <message>
        <source>cancelled a booked test</source>
        <translation>anuló la cita de un análisis</translation>
    </message>
    <message>
        <source>noted a call</source>
        <translation>anotó una llamada</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>fijó un objetivo</translation>
    </message>
    <message>
        <source>changed a target</source>
        <translation>cambió un objetivo</translation>
    </message>
    <message>
        <source>ended a target</source>
        <translation>puso fin a un objetivo</translation>
    </message>
    <message>
        <source>removed an entry</source>
        <translation>quitó una entrada</translation>
    </message>
    <message>
        <source>moved an entry to another patient</source>
        <translation>trasladó una entrada a otro paciente</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>cambió ajustes</translation>
    </message>
    <message>
        <source>added entries</source>
        <translation>añadió entradas</translation>
    </message>
    <message>
        <source>corrected an entry</source>
        <translation>corrigió una entrada</translation>
    </message>
    <message>
        <source>changed something</source>
        <translation>cambió algo</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Aún sin copia verificada</translation>
    </message>
    <message>
        <source>Backup last verified {n} days ago</source>
        <translation>Copia verificada hace {n} días</translation>
    </message>
    <message>
        <source>Backup verified yesterday {time}</source>
        <translation>Copia verificada ayer {time}</translation>
    </message>
    <message>
        <source>Backup verified today {time}</source>
        <translation>Copia verificada hoy {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Com&amp;probar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Restaurar un &amp;archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Kept: every hour of the last day, every day of two weeks, every week of two months, every month of two years, and always the newest three.</source>
        <translation>Se guardan: cada hora del último día, cada día de dos semanas, cada semana de dos meses, cada mes de dos años, y siempre las tres más recientes.</translation>
    </message>
    <message>
        <source>Patients {patients}, results {results}</source>
        <translation>Pacientes {patients}, resultados {results}</translation>
    </message>
    <message>
        <source>{holds}, not encrypted</source>
        <translation>{holds}, sin cifrar</translation>
    </message>
    <message>
        <source>Restored and checked when made</source>
        <translation>Restaurada y comprobada al hacerla</translation>
    </message>
    <message>
        <source>Backing up and checking</source>
        <translation>Copiando y comprobando</translation>
    </message>
    <message>
        <source>Restoring into a scratch place and checking</source>
        <translation>Restaurando en un lugar de prueba y comprobando</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Sound just now</source>
        <translation>Sana ahora mismo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups (*.ironview-backup)</source>
        <translation>Copias (*.ironview-backup)</translation>
    </message>
</context>
<context>
    <name>BaselineField</name>
    <message>
        <source>Take &amp;haemoglobin {hb} g/dL of {date} as baseline of this course</source>
        <translation>Tomar la &amp;hemoglobina {hb} g/dL de {date} como basal de este ciclo</translation>
    </message>
</context>
<context>
    <name>BeforeIron</name>
    <message>
        <source>Iron stores on {date}: {verdict}. This does not ask for iron.</source>
        <translation>Reservas de hierro el {date}: {verdict}. Esto no pide hierro.</translation>
    </message>
    <message>
        <source>{finding} (sample of {date})</source>
        <translation>{finding} (muestra del {date})</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Move to another patient</source>
        <translation>Trasladar a otro paciente</translation>
    </message>
    <message>
        <source>{entry}
To whom does it belong?</source>
        <translation>{entry}
¿De quién es?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>The wrong patient was chosen</source>
        <translation>Se eligió el paciente equivocado</translation>
    </message>
    <message>
        <source>Samples were mixed up</source>
        <translation>Se confundieron las muestras</translation>
    </message>
    <message>
        <source>Corrected by the laboratory</source>
        <translation>Corregido por el laboratorio</translation>
    </message>
    <message>
        <source>The entry goes to {patient}, with its history.</source>
        <translation>La entrada pasa a {patient}, con su historial.</translation>
    </message>
    <message>
        <source>{entry}: moved to {patient}.</source>
        <translation>{entry}: trasladado a {patient}.</translation>
    </message>
    <message>
        <source>Merge with another patient</source>
        <translation>Fusionar con otro paciente</translation>
    </message>
    <message>
        <source>{patient} stays. Who is the same person?</source>
        <translation>{patient} se queda. ¿Quién es la misma persona?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>The same person, entered twice</source>
        <translation>La misma persona, introducida dos veces</translation>
    </message>
    <message>
        <source>The laboratory merged the numbers</source>
        <translation>El laboratorio unió los números</translation>
    </message>
    <message>
        <source>{other} was merged into {patient}.</source>
        <translation>{other} se fusionó en {patient}.</translation>
    </message>
    <message>
        <source>{other} is a patient of their own again.</source>
        <translation>{other} vuelve a ser un paciente propio.</translation>
    </message>
    <message>
        <source>Everything of {other} goes to {patient}; {other} leaves the list. It can be separated again.</source>
        <translation>Todo lo de {other} pasa a {patient}; {other} sale de la lista. Se puede separar de nuevo.</translation>
    </message>
    <message>
        <source>The birth dates differ: {one} and {other}.</source>
        <translation>Las fechas de nacimiento difieren: {one} y {other}.</translation>
    </message>
    <message>
        <source>The sexes differ.</source>
        <translation>Los sexos difieren.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, such as where blood is drawn</source>
        <translation>Nota, por ejemplo dónde se extrae la sangre</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Book the next test</source>
        <translation>Citar el próximo análisis</translation>
    </message>
    <message>
        <source>Move the booked test</source>
        <translation>Cambiar la cita del análisis</translation>
    </message>
    <message>
        <source>This day is past. Choose today or a later day.</source>
        <translation>Ese día ya pasó. Elegir hoy o un día posterior.</translation>
    </message>
    <message>
        <source>Choose at least one test.</source>
        <translation>Elegir al menos un análisis.</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Vendrá</translation>
    </message>
    <message>
        <source>Does not want the test</source>
        <translation>No desea el análisis</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>Booked {date}</source>
        <translation>Cita el {date}</translation>
    </message>
    <message>
        <source>Booked {date}, {time}</source>
        <translation>Cita el {date}, {time}</translation>
    </message>
    <message>
        <source>{outcome}, {date}</source>
        <translation>{outcome}, {date}</translation>
    </message>
    <message>
        <source>{tests}. Not before {date}.</source>
        <translation>{tests}. No antes del {date}.</translation>
    </message>
    <message>
        <source>Too early: ferritin and TSAT of this day cannot be read, and have to be drawn again.</source>
        <translation>Demasiado pronto: la ferritina y la saturación de ese día no se pueden leer y habrá que extraerlas otra vez.</translation>
    </message>
    <message>
        <source>Provisional: it can be read, and may still fall.</source>
        <translation>Provisional: se puede leer y aún puede bajar.</translation>
    </message>
    <message>
        <source>Readable.</source>
        <translation>Legible.</translation>
    </message>
    <message>
        <source>Readable, steady.</source>
        <translation>Legible, estable.</translation>
    </message>
    <message>
        <source>Readable: no infusion stands in the way.</source>
        <translation>Legible: ninguna infusión lo impide.</translation>
    </message>
    <message>
        <source>today, day {n}</source>
        <translation>hoy, día {n}</translation>
    </message>
    <message>
        <source>earliest, day {n}</source>
        <translation>lo antes posible, día {n}</translation>
    </message>
    <message>
        <source>preferred, day {n}</source>
        <translation>preferente, día {n}</translation>
    </message>
    <message>
        <source>steady, day {n}</source>
        <translation>estable, día {n}</translation>
    </message>
    <message>
        <source>recheck, day {n}</source>
        <translation>control, día {n}</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>&lt;b&gt;Offered:&lt;/b&gt; {steps}</source>
        <translation>&lt;b&gt;Propuesto:&lt;/b&gt; {steps}</translation>
    </message>
    <message>
        <source>Enter results or an infusion; this line then says what they mean and when to test.</source>
        <translation>Introduzca resultados o una infusión; esta línea dice entonces qué significan y cuándo hacer el análisis.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overridden&lt;/b&gt; by {name}, {reason}</source>
        <translation>&lt;b&gt;Desestimado&lt;/b&gt; por {name}, {reason}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call about {patient}</source>
        <translation>Llamada sobre {patient}</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Anotar la llamada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It &amp;ended so</source>
        <translation>&amp;Resultado de la llamada</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>ChangeSourceFields</name>
    <message>
        <source>The clinic&apos;s own decision</source>
        <translation>Decisión propia del centro</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Lugar en ella</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se comprobó</translation>
    </message>
    <message>
        <source>table, page</source>
        <translation>tabla, página</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>Results saved for {patient}.</source>
        <translation>Resultados guardados para {patient}.</translation>
    </message>
    <message>
        <source>Infusion saved for {patient}.</source>
        <translation>Infusión guardada para {patient}.</translation>
    </message>
    <message>
        <source>Event saved for {patient}.</source>
        <translation>Suceso guardado para {patient}.</translation>
    </message>
    <message>
        <source>Score saved for {patient}.</source>
        <translation>Puntuación guardada para {patient}.</translation>
    </message>
    <message>
        <source>Condition saved for {patient}.</source>
        <translation>Afección guardada para {patient}.</translation>
    </message>
    <message>
        <source>Changes saved for {patient}.</source>
        <translation>Cambios guardados para {patient}.</translation>
    </message>
    <message>
        <source>{entry}: marked as entered in error.</source>
        <translation>{entry}: marcado como introducido por error.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Revertido: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>quitado a mano</translation>
    </message>
    <message>
        <source>{result} excluded.</source>
        <translation>{result} excluido.</translation>
    </message>
</context>
<context>
    <name>ChartForms</name>
    <message>
        <source>Entered in error</source>
        <translation>Introducido por error</translation>
    </message>
    <message>
        <source>Exclude a result</source>
        <translation>Excluir un resultado</translation>
    </message>
    <message>
        <source>{patient}
{entry}
Earlier versions stay readable. Why is it wrong?</source>
        <translation>{patient}
{entry}
Las versiones anteriores siguen legibles. ¿Por qué es erróneo?</translation>
    </message>
    <message>
        <source>{patient}
{result}
It stays visible. Why is it excluded?</source>
        <translation>{patient}
{result}
Sigue visible. ¿Por qué se excluye?</translation>
    </message>
    <message>
        <source>Remove {name} and every result from the list?</source>
        <translation>¿Quitar de la lista a {name} y todos sus resultados?</translation>
    </message>
    <message>
        <source>Ctrl+Z brings everything back while this window is open.</source>
        <translation>Ctrl+Z lo recupera todo mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>Ferritin drawn too early</source>
        <translation>Ferritina extraída demasiado pronto</translation>
    </message>
    <message>
        <source>Haemoglobin responded</source>
        <translation>La hemoglobina respondió</translation>
    </message>
    <message>
        <source>Haemoglobin did not respond</source>
        <translation>La hemoglobina no respondió</translation>
    </message>
    <message>
        <source>Time to response</source>
        <translation>Tiempo hasta la respuesta</translation>
    </message>
    <message>
        <source>Time to next treatment</source>
        <translation>Tiempo hasta el tratamiento siguiente</translation>
    </message>
    <message>
        <source>Phosphate tested</source>
        <translation>Fosfato medido</translation>
    </message>
    <message>
        <source>Phosphate low</source>
        <translation>Fosfato bajo</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Control atrasado</translation>
    </message>
    <message>
        <source>Of all ferritins after a dose: drawn before the dose lets them be read.</source>
        <translation>De todas las ferritinas tras una dosis: extraídas antes de que la dosis permita leerlas.</translation>
    </message>
    <message>
        <source>Of the courses that could be judged: optimal or adequate response in any sample.</source>
        <translation>De los ciclos que se pudieron juzgar: respuesta óptima o suficiente en alguna muestra.</translation>
    </message>
    <message>
        <source>Of the courses that could be judged: the last verdict is no response. A partial response counts as neither.</source>
        <translation>De los ciclos que se pudieron juzgar: el último veredicto es sin respuesta. Una respuesta parcial no cuenta en ninguno.</translation>
    </message>
    <message>
        <source>Days from the first dose to the first haemoglobin that shows a response. The bar ends at the median, the line spans the middle half.</source>
        <translation>Días desde la primera dosis hasta la primera hemoglobina que muestra respuesta. La barra acaba en la mediana, la línea abarca la mitad central.</translation>
    </message>
    <message>
        <source>Days from the last dose of a course to the next course, where there was one. The bar ends at the median, the line spans the middle half.</source>
        <translation>Días desde la última dosis de un ciclo hasta el ciclo siguiente, si lo hubo. La barra acaba en la mediana, la línea abarca la mitad central.</translation>
    </message>
    <message>
        <source>Of all courses: tested between the first dose and {n} months after the last.</source>
        <translation>De todos los ciclos: medido entre la primera dosis y {n} meses después de la última.</translation>
    </message>
    <message>
        <source>Of the courses with a phosphate tested: low at least once.</source>
        <translation>De los ciclos con fosfato medido: bajo al menos una vez.</translation>
    </message>
    <message>
        <source>Of all patients with a dose: overdue in the worklist today.</source>
        <translation>De todos los pacientes con una dosis: atrasados hoy en la lista de trabajo.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Por producto</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Por necesidad</translation>
    </message>
    <message>
        <source>Person: responsible by the signature of the sample, else who signed it.</source>
        <translation>Persona: responsable según la firma de la muestra; si no, quien la firmó.</translation>
    </message>
    <message>
        <source>Dose of the course against the iron that was needed.</source>
        <translation>Dosis del ciclo frente al hierro necesario.</translation>
    </message>
    <message>
        <source>Nobody signed</source>
        <translation>Nadie firmó</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Varios productos</translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation>Producto desconocido</translation>
    </message>
    <message>
        <source>Less than needed</source>
        <translation>Menos de lo necesario</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según la necesidad</translation>
    </message>
    <message>
        <source>More than needed</source>
        <translation>Más de lo necesario</translation>
    </message>
    <message>
        <source>Need unknown</source>
        <translation>Necesidad desconocida</translation>
    </message>
    <message>
        <source>{said}, small number</source>
        <translation>{said}, número pequeño</translation>
    </message>
    <message>
        <source>{days} d, n = {n}</source>
        <translation>{days} d, n = {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>median {days} days, middle half {low} to {high} days, courses: {n}</source>
        <translation>mediana {days} días, mitad central de {low} a {high} días, ciclos: {n}</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>nada contado</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole}), {level} interval {low} to {high}</source>
        <translation>{share} ({part} de {whole}), intervalo del {level} de {low} a {high}</translation>
    </message>
    <message>
        <source>Small number: read it with care.</source>
        <translation>Número pequeño: léase con cautela.</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Nada que contar.</translation>
    </message>
    <message>
        <source>Not judged, courses: {n}.</source>
        <translation>Sin juzgar, ciclos: {n}.</translation>
    </message>
    <message>
        <source>Tests drawn too early: {n}. They cost {sum}, at {price} each.</source>
        <translation>Pruebas extraídas demasiado pronto: {n}. Cuestan {sum}, a {price} cada una.</translation>
    </message>
    <message>
        <source>That costs a second test of ferritin.</source>
        <translation>Eso cuesta una segunda prueba de ferritina.</translation>
    </message>
    <message>
        <source>That costs a second test of ferritin: {price}.</source>
        <translation>Eso cuesta una segunda prueba de ferritina: {price}.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Hatched: fewer than {n}, a small number. Line: {level} interval.</source>
        <translation>Rayado: menos de {n}, número pequeño. Línea: intervalo del {level}.</translation>
    </message>
    <message>
        <source>De-identified: counts only, no names and no identifiers of patients or staff.</source>
        <translation>Desidentificado: solo recuentos, sin nombres ni identificadores de pacientes o personal.</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>Persona {n}</translation>
    </message>
    <message>
        <source>Until {month}</source>
        <translation>Hasta {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Time, days</source>
        <translation>Tiempo, días</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Proporción, %</translation>
    </message>
    <message>
        <source>Patients: {n}. The first {m} by name are listed.</source>
        <translation>Pacientes: {n}. Se listan los {m} primeros por nombre.</translation>
    </message>
    <message>
        <source>Patients: {n}.</source>
        <translation>Pacientes: {n}.</translation>
    </message>
</context>
<context>
    <name>ClinicDesk</name>
    <message>
        <source>Export the numbers</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>{file} is written. It holds counts only, no names.</source>
        <translation>{file} está escrito. Contiene solo recuentos, ningún nombre.</translation>
    </message>
</context>
<context>
    <name>ClinicExport</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>Wilson score, {n} %. {source}</source>
        <translation>Puntuación de Wilson, {n} %. {source}</translation>
    </message>
    <message>
        <source>Fewer than {n}: the share says little.</source>
        <translation>Menos de {n}: la proporción dice poco.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Small number</source>
        <translation>Número pequeño</translation>
    </message>
    <message>
        <source>Patients not read for this day</source>
        <translation>Pacientes no leídos para este día</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Proporción, %</translation>
    </message>
    <message>
        <source>Interval from, %</source>
        <translation>Intervalo desde, %</translation>
    </message>
    <message>
        <source>Interval to, %</source>
        <translation>Intervalo hasta, %</translation>
    </message>
    <message>
        <source>Lower quartile, days</source>
        <translation>Primer cuartil, días</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Mediana, días</translation>
    </message>
    <message>
        <source>Upper quartile, days</source>
        <translation>Tercer cuartil, días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>ClinicFilters</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
</context>
<context>
    <name>ClinicGroup</name>
    <message>
        <source>Default profile</source>
        <translation>Perfil predeterminado</translation>
    </message>
    <message>
        <source>Counts for every patient without a profile of their own, whatever their age and conditions. By age and conditions is the safer choice.</source>
        <translation>Vale para todo paciente sin perfil propio, sean cuales sean su edad y afecciones. Por edad y afecciones es la opción más segura.</translation>
    </message>
    <message>
        <source>Limit of deficiency</source>
        <translation>Límite de déficit</translation>
    </message>
    <message>
        <source>Replaces the ferritin limit of the profiles that allow it.</source>
        <translation>Sustituye el límite de ferritina de los perfiles que lo permiten.</translation>
    </message>
    <message>
        <source>Limits of overload</source>
        <translation>Límites de sobrecarga</translation>
    </message>
    <message>
        <source>Ferritin and TSAT above which iron counts as too much.</source>
        <translation>Ferritina y TSAT por encima de las cuales el hierro es demasiado.</translation>
    </message>
    <message>
        <source>By age and conditions</source>
        <translation>Por edad y afecciones</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Como diga el perfil</translation>
    </message>
</context>
<context>
    <name>ClinicImpact</name>
    <message>
        <source>What would change: {choice}</source>
        <translation>Qué cambiaría: {choice}</translation>
    </message>
    <message>
        <source>&amp;Let it count</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Leyendo a todos para hoy</translation>
    </message>
    <message>
        <source>Patients not read for today: {n}. They count as they were read last, or not at all.</source>
        <translation>Pacientes no leídos para hoy: {n}. Cuentan como se leyeron la última vez, o no cuentan.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijada: %1</translation>
    </message>
    <message>
        <source>Choose a sample first, then pin it.</source>
        <translation>Elegir primero una muestra y luego fijarla.</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Comparison of two dates</source>
        <translation>Comparación de dos fechas</translation>
    </message>
    <message>
        <source>Pinned. Choose another sample to compare with it.</source>
        <translation>Fijada. Elegir otra muestra para compararla.</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>1 día de diferencia</translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation>%1 días de diferencia</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Diferencia, %1</translation>
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
        <translation>Corregir afección</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir afección</translation>
    </message>
    <message>
        <source>Choose the condition.</source>
        <translation>Elija la afección.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>El final es anterior al inicio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>still present</source>
        <translation>aún presente</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Afección</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>De&amp;talle</translation>
    </message>
    <message>
        <source>Save condition</source>
        <translation>Guardar afección</translation>
    </message>
    <message>
        <source>An empty date leaves that end open.</source>
        <translation>Una fecha vacía deja abierto ese extremo.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>First trimester</source>
        <translation>Primer trimestre</translation>
    </message>
    <message>
        <source>Second trimester</source>
        <translation>Segundo trimestre</translation>
    </message>
    <message>
        <source>Third trimester</source>
        <translation>Tercer trimestre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>In remission</source>
        <translation>En remisión</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed meanwhile – IronView</source>
        <translation>Cambiado entretanto – IronView</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Seguir con la mía</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Keep the other version</source>
        <translation>Conservar la otra versión</translation>
    </message>
    <message>
        <source>Keep {who}’s version</source>
        <translation>Conservar la versión de {who}</translation>
    </message>
    <message>
        <source>It cannot be changed any more. What you typed is given up with that.</source>
        <translation>Ya no se puede cambiar. Lo que tecleó se abandona con ello.</translation>
    </message>
    <message>
        <source>Nothing is written yet. With “{keep}” what you typed is given up. With “{mine}” you go back to the form and save there.</source>
        <translation>Aún no se ha escrito nada. Con «{keep}» se abandona lo que tecleó. Con «{mine}» vuelve al formulario y guarda allí.</translation>
    </message>
    <message>
        <source>the other window</source>
        <translation>la otra ventana</translation>
    </message>
    <message>
        <source>as you opened it</source>
        <translation>como la abrió</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la suya</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>You took out {entry} in another window {when}.</source>
        <translation>Usted quitó {entry} en otra ventana {when}.</translation>
    </message>
    <message>
        <source>You changed {entry} in another window {when}.</source>
        <translation>Usted cambió {entry} en otra ventana {when}.</translation>
    </message>
    <message>
        <source>{who} took out {entry} {when}.</source>
        <translation>{who} quitó {entry} {when}.</translation>
    </message>
    <message>
        <source>{who} changed {entry} {when}.</source>
        <translation>{who} cambió {entry} {when}.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>el {day} a las {time}</translation>
    </message>
</context>
<context>
    <name>ConsequenceBox</name>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Aún no se ha tecleado nada.</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>Si guarda esto</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>&amp;Our version of {name}</source>
        <translation>N&amp;uestra versión de {name}</translation>
    </message>
    <message>
        <source>A &amp;profile of its own</source>
        <translation>Un &amp;perfil propio</translation>
    </message>
    <message>
        <source>&amp;Short name, for files and commands</source>
        <translation>Nombre &amp;corto, para archivos y órdenes</translation>
    </message>
    <message>
        <source>&amp;Name on screen</source>
        <translation>N&amp;ombre en pantalla</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Counts for the same patients, in place of the delivered one, from the moment you activate it.</source>
        <translation>Vale para los mismos pacientes, en lugar del suministrado, desde que lo active.</translation>
    </message>
    <message>
        <source>Counts only for patients for whom somebody chooses it, or as the default profile of the clinic.</source>
        <translation>Vale solo para pacientes a quienes se les elija, o como perfil predeterminado del centro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a short name and a name.</source>
        <translation>Dele un nombre corto y un nombre.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>IronView, locked</source>
        <translation>IronView, bloqueado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>IronView met a fault</source>
        <translation>IronView encontró un fallo</translation>
    </message>
    <message>
        <source>The last action did not finish. What was saved before is safe. The report below holds no patient data. Look at it, then save it for the people who look after IronView. Nothing is sent by itself.</source>
        <translation>La última acción no terminó. Lo guardado antes está a salvo. El informe de abajo no contiene datos de pacientes. Mirarlo y guardarlo para quienes cuidan de IronView. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Co&amp;piar el informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>{place} could not be written: {fault}. Choose another place.</source>
        <translation>No se pudo escribir {place}: {fault}. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>The report is in {place}.</source>
        <translation>El informe está en {place}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>DamagedStoreDialog</name>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurar esta copia</translation>
    </message>
    <message>
        <source>&amp;Choose another backup…</source>
        <translation>&amp;Elegir otra copia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>There is no backup beside it. Look on the USB stick or the share that was chosen as the second place.</source>
        <translation>No hay copia junto a ella. Mire en la memoria USB o el recurso compartido elegido como segundo lugar.</translation>
    </message>
    <message>
        <source>The newest backup is of {when}: patients {patients}, results {results}, {size}. What was entered after it is not in it. The file that cannot be read is kept aside.</source>
        <translation>La copia más reciente es de {when}: pacientes {patients}, resultados {results}, {size}. Lo introducido después no está en ella. El archivo ilegible se aparta.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups (*.ironview-backup)</source>
        <translation>Copias (*.ironview-backup)</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Timeline as a table</source>
        <translation>Cronología como tabla</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>not {date}</source>
        <translation>no {date}</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick a date (F4)</source>
        <translation>Elegir una fecha (F4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} puede ser {first} o {second}.</translation>
    </message>
    <message>
        <source>{typed} lacks the day.</source>
        <translation>A {typed} le falta el día.</translation>
    </message>
    <message>
        <source>{typed} is no date. Write it like {example}.</source>
        <translation>{typed} no es una fecha. Escríbala como {example}.</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates after today</source>
        <translation>Fechas posteriores a hoy</translation>
    </message>
    <message>
        <source>Rows dated after today: {n}</source>
        <translation>Filas con fecha posterior a hoy: {n}</translation>
    </message>
    <message>
        <source>Day and month may be exchanged, or the year may be wrong. Results are read by their date: a wrong one can change what is said of the others.</source>
        <translation>Quizá el día y el mes estén intercambiados, o el año sea incorrecto. Los resultados se leen por su fecha: una fecha incorrecta puede cambiar lo que se dice de los demás.</translation>
    </message>
    <message>
        <source>&amp;Store as they stand</source>
        <translation>&amp;Guardar como están</translation>
    </message>
    <message>
        <source>&amp;Look at the rows</source>
        <translation>&amp;Ver las filas</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>In the file…</source>
        <translation>En el archivo…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{n} rows are selected.</source>
        <translation>{n} filas seleccionadas.</translation>
    </message>
    <message>
        <source>Select rows to hold or reject them.</source>
        <translation>Seleccione filas para retener o rechazar.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{who} entered {entry}</source>
        <translation>{who} introdujo {entry}</translation>
    </message>
    <message>
        <source>{who} marked {entry} as entered in error</source>
        <translation>{who} marcó {entry} como introducido por error</translation>
    </message>
    <message>
        <source>{who} took {entry} out</source>
        <translation>{who} quitó {entry}</translation>
    </message>
    <message>
        <source>{who} brought {entry} back</source>
        <translation>{who} recuperó {entry}</translation>
    </message>
    <message>
        <source>{who} excluded {entry}</source>
        <translation>{who} excluyó {entry}</translation>
    </message>
    <message>
        <source>{who} let {entry} take part again</source>
        <translation>{who} volvió a admitir {entry}</translation>
    </message>
    <message>
        <source>{who} moved {entry} to {other}</source>
        <translation>{who} trasladó {entry} a {other}</translation>
    </message>
    <message>
        <source>{who} moved {entry} here from {other}</source>
        <translation>{who} trasladó {entry} aquí desde {other}</translation>
    </message>
    <message>
        <source>{who} added this patient</source>
        <translation>{who} añadió a este paciente</translation>
    </message>
    <message>
        <source>{who} removed this patient from the list</source>
        <translation>{who} quitó a este paciente de la lista</translation>
    </message>
    <message>
        <source>{who} brought this patient back</source>
        <translation>{who} recuperó a este paciente</translation>
    </message>
    <message>
        <source>{who} overrode “{entry}”</source>
        <translation>{who} desestimó «{entry}»</translation>
    </message>
    <message>
        <source>{who} withdrew the override of “{entry}”</source>
        <translation>{who} retiró la desestimación de «{entry}»</translation>
    </message>
    <message>
        <source>{who} signed {entry}</source>
        <translation>{who} firmó {entry}</translation>
    </message>
    <message>
        <source>{who} signed {entry} again</source>
        <translation>{who} volvió a firmar {entry}</translation>
    </message>
    <message>
        <source>{who} opened {entry} again</source>
        <translation>{who} reabrió {entry}</translation>
    </message>
    <message>
        <source>{who} set {entry}</source>
        <translation>{who} fijó: {entry}</translation>
    </message>
    <message>
        <source>{who} ended {entry}</source>
        <translation>{who} puso fin a: {entry}</translation>
    </message>
    <message>
        <source>{entry} entered</source>
        <translation>{entry} introducido</translation>
    </message>
    <message>
        <source>{entry} marked as entered in error</source>
        <translation>{entry} marcado como introducido por error</translation>
    </message>
    <message>
        <source>{entry} taken out</source>
        <translation>{entry} quitado</translation>
    </message>
    <message>
        <source>{entry} brought back</source>
        <translation>{entry} recuperado</translation>
    </message>
    <message>
        <source>{entry} excluded</source>
        <translation>{entry} excluido</translation>
    </message>
    <message>
        <source>{entry} let take part again</source>
        <translation>{entry} admitido de nuevo</translation>
    </message>
    <message>
        <source>{entry} moved to {other}</source>
        <translation>{entry} trasladado a {other}</translation>
    </message>
    <message>
        <source>{entry} moved here from {other}</source>
        <translation>{entry} trasladado aquí desde {other}</translation>
    </message>
    <message>
        <source>patient added</source>
        <translation>paciente añadido</translation>
    </message>
    <message>
        <source>patient removed from the list</source>
        <translation>paciente quitado de la lista</translation>
    </message>
    <message>
        <source>patient brought back</source>
        <translation>paciente recuperado</translation>
    </message>
    <message>
        <source>“{entry}” overridden</source>
        <translation>«{entry}» desestimado</translation>
    </message>
    <message>
        <source>override of “{entry}” withdrawn</source>
        <translation>desestimación de «{entry}» retirada</translation>
    </message>
    <message>
        <source>{entry} signed</source>
        <translation>{entry}: firmada</translation>
    </message>
    <message>
        <source>{entry} signed again</source>
        <translation>{entry}: firmada otra vez</translation>
    </message>
    <message>
        <source>{entry} opened again</source>
        <translation>{entry}: reabierta</translation>
    </message>
    <message>
        <source>{entry} set</source>
        <translation>fijado: {entry}</translation>
    </message>
    <message>
        <source>{entry} ended</source>
        <translation>fin: {entry}</translation>
    </message>
    <message>
        <source>{who} changed {entry} from {before} to {now}</source>
        <translation>{who} cambió {entry} de {before} a {now}</translation>
    </message>
    <message>
        <source>{who} changed {entry}: {changes}</source>
        <translation>{who} cambió {entry}: {changes}</translation>
    </message>
    <message>
        <source>{entry} changed from {before} to {now}</source>
        <translation>{entry} cambiado de {before} a {now}</translation>
    </message>
    <message>
        <source>{entry} changed: {changes}</source>
        <translation>{entry} cambiado: {changes}</translation>
    </message>
    <message>
        <source>details that are not shown</source>
        <translation>detalles que no se muestran</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>una entrada</translation>
    </message>
</context>
<context>
    <name>DifferenceGrid</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Source of the newer</source>
        <translation>Fuente del más nuevo</translation>
    </message>
</context>
<context>
    <name>DoseField</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>How many mg?</source>
        <translation>¿Cuántos mg?</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} puede ser {first} o {second}.</translation>
    </message>
    <message>
        <source>{typed} is no dose.</source>
        <translation>{typed} no es una dosis.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
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
        <translation>Cifrado y recuperación</translation>
    </message>
    <message>
        <source>&amp;Encrypt this store…</source>
        <translation>&amp;Cifrar esta base…</translation>
    </message>
    <message>
        <source>&amp;Take the encryption away…</source>
        <translation>&amp;Quitar el cifrado…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>Cambiar la c&amp;lave…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>Nueva &amp;hoja de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Files from before the encryption…</source>
        <translation>&amp;Archivos de antes del cifrado…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looks for backups and copies that anybody can still read.</source>
        <translation>Busca copias que cualquiera aún puede leer.</translation>
    </message>
    <message>
        <source>This store is encrypted: only a passphrase or the recovery sheet opens it.</source>
        <translation>Esta base está cifrada: solo la abre una frase de contraseña o la hoja de recuperación.</translation>
    </message>
    <message>
        <source>This store is not encrypted: who has the file can read it.</source>
        <translation>Esta base no está cifrada: quien tenga el archivo puede leerla.</translation>
    </message>
    <message>
        <source>Everything in it, and every backup from then on, can only be read with a passphrase. Afterwards you print a recovery sheet, for the day the passphrase is forgotten.</source>
        <translation>Todo su contenido, y cada copia desde entonces, solo se lee con una frase de contraseña. Después se imprime una hoja de recuperación, para el día en que se olvide.</translation>
    </message>
    <message>
        <source>There is none yet: a forgotten passphrase would lose the store.</source>
        <translation>Aún no hay ninguna: una frase olvidada perdería la base.</translation>
    </message>
    <message>
        <source>Makes a new code, and the sheet there was opens nothing any more.</source>
        <translation>Hace un código nuevo; la hoja anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Writes the store anew, so that whoever could open it once, and cannot now, could not do anything with a copy of the key either. Passphrases and sheet stay as they are.</source>
        <translation>Escribe la base de nuevo, para que quien pudo abrirla antes y ya no puede tampoco haga nada con una copia de la clave. Frases y hoja quedan como están.</translation>
    </message>
    <message>
        <source>Then anybody who has the file, a stick or the computer can read it.</source>
        <translation>Entonces cualquiera que tenga el archivo, una memoria o el ordenador puede leerla.</translation>
    </message>
    <message>
        <source>Encrypt it</source>
        <translation>Cifrarla</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Make the new sheet</source>
        <translation>Hacer la hoja nueva</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>To open {name}.</source>
        <translation>Para abrir {name}.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>range</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>laboratory flag</source>
        <translation>marca del laboratorio</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>en ayunas</translation>
    </message>
    <message>
        <source>haemolysed</source>
        <translation>hemolizada</translation>
    </message>
    <message>
        <source>reason to exclude it</source>
        <translation>motivo de exclusión</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>course</source>
        <translation>ciclo</translation>
    </message>
    <message>
        <source>baseline haemoglobin</source>
        <translation>hemoglobina basal</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>afección</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>menopausal status</source>
        <translation>estado menopáusico</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>weight before pregnancy</source>
        <translation>peso antes del embarazo</translation>
    </message>
    <message>
        <source>height</source>
        <translation>talla</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>reason for the profile</source>
        <translation>motivo del perfil</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>clinically relevant</source>
        <translation>clínicamente relevante</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>qué se hace</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>next date</source>
        <translation>próxima fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>infusion of {product}</source>
        <translation>infusión de {product}</translation>
    </message>
    <message>
        <source>the patient&apos;s data</source>
        <translation>los datos del paciente</translation>
    </message>
    <message>
        <source>the override of “{finding}”</source>
        <translation>la desestimación de «{finding}»</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>la muestra</translation>
    </message>
    <message>
        <source>the booked test</source>
        <translation>el análisis citado</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>la llamada</translation>
    </message>
    <message>
        <source>the target of {analyte}</source>
        <translation>el objetivo de {analyte}</translation>
    </message>
    <message>
        <source>infusion of {product} {dose}</source>
        <translation>infusión de {product} {dose}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>{field} {now} added</source>
        <translation>{field} {now} añadido</translation>
    </message>
    <message>
        <source>{field} {before} taken out</source>
        <translation>{field} {before} quitado</translation>
    </message>
    <message>
        <source>{field} from {before} to {now}</source>
        <translation>{field} de {before} a {now}</translation>
    </message>
    <message>
        <source>{entry} without a date</source>
        <translation>{entry} sin fecha</translation>
    </message>
    <message>
        <source>{entry} of {date}</source>
        <translation>{entry} de {date}</translation>
    </message>
</context>
<context>
    <name>EntriesDialog</name>
    <message>
        <source>Entries of {patient}</source>
        <translation>Entradas de {patient}</translation>
    </message>
    <message>
        <source>Entries besides results</source>
        <translation>Entradas además de resultados</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Entered in &amp;error…</source>
        <translation>Introducido por &amp;error…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <translation>&amp;Trasladar a otro paciente…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing but results is on record yet. Infusions, events, scores and conditions will stand here, to be changed or removed.</source>
        <translation>Hasta ahora solo hay resultados. Infusiones, sucesos, puntuaciones y afecciones figurarán aquí, para cambiarlas o quitarlas.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>{said} Your entry is kept; compare before saving.</source>
        <translation>{said} Su entrada se conserva; compare antes de guardar.</translation>
    </message>
</context>
<context>
    <name>EntryFooter</name>
    <message>
        <source>Save and next patient</source>
        <translation>Guardar y paciente siguiente</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Lo que tecleó no está guardado.</translation>
    </message>
</context>
<context>
    <name>ErrandDialog</name>
    <message>
        <source>The store is closed for a moment. It is changed as a whole or not at all.</source>
        <translation>La base se cierra un momento. Se cambia entera o nada.</translation>
    </message>
    <message>
        <source>Writing and checking</source>
        <translation>Escribiendo y comprobando</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Mend event</source>
        <translation>Corregir suceso</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir suceso</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Elija qué ocurrió.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Falta la fecha.</translation>
    </message>
    <message>
        <source>This date lies ahead; only an MRI can be planned.</source>
        <translation>Esta fecha es futura; solo se puede prever una RM.</translation>
    </message>
    <message>
        <source>{typed} is no number of units.</source>
        <translation>{typed} no es un número de unidades.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Guardar suceso</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Guardar se deshace con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{row}: not used, {why}</source>
        <translation>{row}: no usado, {why}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>Copiar la evidencia como texto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Select a finding to see what it rests on.</source>
        <translation>Seleccione un hallazgo para ver en qué se basa.</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Decisiones anteriores</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué decía</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Este paciente</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Curso esperado</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Other rules would say</source>
        <translation>Otras reglas dirían</translation>
    </message>
    <message>
        <source>Override with a reason…</source>
        <translation>Desestimar con un motivo…</translation>
    </message>
</context>
<context>
    <name>ExampleChart</name>
    <message>
        <source>Example: after a dose of ferric carboxymaltose 1000 mg a ferritin of 1050 is kept but not read; from day 28 values can be read.</source>
        <translation>Ejemplo: tras una dosis de carboximaltosa férrica de 1000 mg, una ferritina de 1050 se guarda pero no se lee; desde el día 28 los valores se pueden leer.</translation>
    </message>
    <message>
        <source>Ferric carboxymaltose 1000 mg</source>
        <translation>Carboximaltosa férrica 1000 mg</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritina</translation>
    </message>
    <message>
        <source>readable from {date}</source>
        <translation>legible desde el {date}</translation>
    </message>
    <message>
        <source>1050, off scale</source>
        <translation>1050, fuera de escala</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>provisional, may still fall</source>
        <translation>provisional, aún puede bajar</translation>
    </message>
    <message>
        <source>too early, kept but not interpreted</source>
        <translation>demasiado pronto, guardado sin interpretar</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>no value of this sample can be read; the line below it says why.</source>
        <translation>ningún valor de esta muestra es legible; la línea de debajo dice por qué.</translation>
    </message>
    <message>
        <source>the values lie where these rules would think about giving iron.</source>
        <translation>los valores están donde estas reglas pensarían en dar hierro.</translation>
    </message>
    <message>
        <source>the values are below the limit: little iron is in reserve.</source>
        <translation>los valores están por debajo del límite: hay poco hierro en reserva.</translation>
    </message>
    <message>
        <source>there is iron in reserve, but little of it reaches the blood.</source>
        <translation>hay hierro en reserva, pero poco llega a la sangre.</translation>
    </message>
    <message>
        <source>little iron is on its way in the blood, and ferritin does not say why.</source>
        <translation>poco hierro circula en la sangre, y la ferritina no dice por qué.</translation>
    </message>
    <message>
        <source>the reserve and the iron in the blood are both above their limits.</source>
        <translation>la reserva y el hierro en la sangre superan ambos sus límites.</translation>
    </message>
    <message>
        <source>ferritin is above its limit. Stores or an inflammation can be the cause.</source>
        <translation>la ferritina supera su límite. Las reservas o una inflamación pueden ser la causa.</translation>
    </message>
    <message>
        <source>the values do not decide it; the finding says what would.</source>
        <translation>los valores no lo deciden; el hallazgo dice qué lo decidiría.</translation>
    </message>
    <message>
        <source>there is enough iron in reserve.</source>
        <translation>hay suficiente hierro en reserva.</translation>
    </message>
    <message>
        <source>ferritin or TSAT is missing or cannot be read yet.</source>
        <translation>la ferritina o la TSAT falta o aún no es legible.</translation>
    </message>
    <message>
        <source>not both of them are above their limits.</source>
        <translation>no superan ambas sus límites.</translation>
    </message>
    <message>
        <source>both are above their limits in one sample; a second one decides.</source>
        <translation>ambas superan sus límites en una muestra; una segunda decide.</translation>
    </message>
    <message>
        <source>both were above their limits again in a later sample.</source>
        <translation>ambas superaron de nuevo sus límites en una muestra posterior.</translation>
    </message>
    <message>
        <source>there is no haemoglobin from before the course to compare with.</source>
        <translation>no hay hemoglobina de antes del ciclo con la que comparar.</translation>
    </message>
    <message>
        <source>no rise is expected here, for example because there was no anaemia.</source>
        <translation>aquí no se espera subida, por ejemplo porque no había anemia.</translation>
    </message>
    <message>
        <source>something else moved haemoglobin too, such as a transfusion, a bleed or ESA.</source>
        <translation>otra cosa movió también la hemoglobina, como una transfusión, una hemorragia o un AEE.</translation>
    </message>
    <message>
        <source>too few days have passed to say anything.</source>
        <translation>han pasado muy pocos días para decir algo.</translation>
    </message>
    <message>
        <source>it is early, and the first days can only hint at a response.</source>
        <translation>es pronto, y los primeros días solo pueden insinuar una respuesta.</translation>
    </message>
    <message>
        <source>the rise is as it should be by now.</source>
        <translation>la subida es la que debería ser a estas alturas.</translation>
    </message>
    <message>
        <source>the rise is small so far, and there is still time.</source>
        <translation>la subida es pequeña hasta ahora, y aún hay tiempo.</translation>
    </message>
    <message>
        <source>haemoglobin rose as much as one hopes for.</source>
        <translation>la hemoglobina subió tanto como se espera en el mejor caso.</translation>
    </message>
    <message>
        <source>haemoglobin rose enough, or there is no anaemia any more.</source>
        <translation>la hemoglobina subió lo suficiente, o ya no hay anemia.</translation>
    </message>
    <message>
        <source>haemoglobin rose, but less than expected.</source>
        <translation>la hemoglobina subió, pero menos de lo esperado.</translation>
    </message>
    <message>
        <source>haemoglobin did not rise as expected; the evidence lists what to look for.</source>
        <translation>la hemoglobina no subió como se esperaba; la evidencia enumera qué buscar.</translation>
    </message>
    <message>
        <source>the values needed for it are missing or contradict each other.</source>
        <translation>los valores necesarios faltan o se contradicen.</translation>
    </message>
    <message>
        <source>no dose on record asks for one.</source>
        <translation>ninguna dosis registrada la pide.</translation>
    </message>
    <message>
        <source>from this day on a test can be read.</source>
        <translation>desde este día un análisis es legible.</translation>
    </message>
    <message>
        <source>a test can be read already; on this day it is firm.</source>
        <translation>un análisis ya es legible; en este día es firme.</translation>
    </message>
    <message>
        <source>since this day the test should be drawn.</source>
        <translation>desde este día debería hacerse la extracción.</translation>
    </message>
    <message>
        <source>the test should have been drawn well before today.</source>
        <translation>la extracción debería haberse hecho bastante antes de hoy.</translation>
    </message>
    <message>
        <source>the newest sample came too early; from this day on a new one can be read.</source>
        <translation>la muestra más reciente llegó demasiado pronto; desde este día una nueva es legible.</translation>
    </message>
    <message>
        <source>there is a sample that can be read; on this day one looks again.</source>
        <translation>hay una muestra legible; en este día se vuelve a mirar.</translation>
    </message>
    <message>
        <source>The evidence shows the values it used, those it left out, and why.</source>
        <translation>La evidencia muestra los valores usados, los que no se usaron y por qué.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Assay interference</source>
        <translation>Interferencia del ensayo</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Before or after the dose?</source>
        <translation>¿Antes o después de la dosis?</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Drawn long enough after the last dose, and no interference is known. The value is compared with the limits.</source>
        <translation>Extraído bastante después de la última dosis, y no se conoce interferencia. El valor se compara con los límites.</translation>
    </message>
    <message>
        <source>It may be read with care and may still move; ferritin still falls. A later sample will be firm.</source>
        <translation>Legible con cautela, aún puede moverse; la ferritina todavía baja. Una muestra posterior será firme.</translation>
    </message>
    <message>
        <source>Drawn too soon after an infusion. Infused iron raises ferritin and TSAT for weeks, whatever the stores hold. The value is kept, and nothing is concluded from it.</source>
        <translation>Extraído muy poco después de una infusión. El hierro infundido eleva la ferritina y la TSAT durante semanas, tengan lo que tengan las reservas. El valor se conserva y nada se concluye de él.</translation>
    </message>
    <message>
        <source>Iron from the infusion itself was still in the blood and disturbs the measurement. The value says nothing about the patient.</source>
        <translation>Aún había en la sangre hierro de la propia infusión, que perturba la medición. El valor no dice nada del paciente.</translation>
    </message>
    <message>
        <source>The value contradicts the others of the sample, or the sample could not give a true one. The card of the result says why.</source>
        <translation>El valor contradice a los demás de la muestra, o la muestra no podía dar uno cierto. La ficha del resultado dice por qué.</translation>
    </message>
    <message>
        <source>Sample and infusion are of the same day, and nothing says which came first. Enter the hours, or say which was first.</source>
        <translation>La muestra y la infusión son del mismo día, y nada dice cuál fue primero. Introduzca las horas, o diga cuál fue primero.</translation>
    </message>
    <message>
        <source>A question about this row is open, such as its unit. It is kept and not read until somebody answers.</source>
        <translation>Hay una pregunta abierta sobre esta fila, por ejemplo su unidad. Se conserva y no se lee hasta que alguien responda.</translation>
    </message>
    <message>
        <source>A person set the result aside, with a reason. It stays visible and can take part again.</source>
        <translation>Una persona apartó el resultado, con un motivo. Sigue visible y puede volver a admitirse.</translation>
    </message>
    <message>
        <source>somebody should look today.</source>
        <translation>alguien debería mirar hoy.</translation>
    </message>
    <message>
        <source>a decision is needed.</source>
        <translation>hace falta una decisión.</translation>
    </message>
    <message>
        <source>worth knowing when you next see the patient.</source>
        <translation>conviene saberlo cuando vuelva a ver al paciente.</translation>
    </message>
    <message>
        <source>explains something; there is nothing to do.</source>
        <translation>explica algo; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Says what ferritin and TSAT together tell about the iron in reserve.</source>
        <translation>Dice qué revelan juntas la ferritina y la TSAT sobre el hierro en reserva.</translation>
    </message>
    <message>
        <source>Says that ferritin and TSAT are above their limits. It is a pattern, not a diagnosis.</source>
        <translation>Dice que la ferritina y la TSAT superan sus límites. Es un patrón, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Compares the rise of haemoglobin with what is expected after the doses.</source>
        <translation>Compara la subida de la hemoglobina con lo esperado después de las dosis.</translation>
    </message>
    <message>
        <source>Says what the time since the last dose does to the values of this sample.</source>
        <translation>Dice qué hace el tiempo desde la última dosis con los valores de esta muestra.</translation>
    </message>
    <message>
        <source>Watches over what can become dangerous, whatever the iron stores say.</source>
        <translation>Vigila lo que puede volverse peligroso, digan lo que digan las reservas de hierro.</translation>
    </message>
    <message>
        <source>Compares the doses given with the limits of the product and the need.</source>
        <translation>Compara las dosis dadas con los límites del producto y la necesidad.</translation>
    </message>
    <message>
        <source>Names something besides iron that moves these values, such as an inflammation or a transfusion.</source>
        <translation>Nombra algo aparte del hierro que mueve estos valores, como una inflamación o una transfusión.</translation>
    </message>
    <message>
        <source>Says that a row could not be used as it came, and what to ask.</source>
        <translation>Dice que una fila no pudo usarse tal como llegó, y qué hay que preguntar.</translation>
    </message>
    <message>
        <source>Whether there is iron in reserve, from ferritin and TSAT of the newest sample.</source>
        <translation>Si hay hierro en reserva, según la ferritina y la TSAT de la muestra más reciente.</translation>
    </message>
    <message>
        <source>Whether ferritin and TSAT stand above their limits. It is a pattern, not a diagnosis.</source>
        <translation>Si la ferritina y la TSAT superan sus límites. Es un patrón, no un diagnóstico.</translation>
    </message>
    <message>
        <source>What haemoglobin did since the course of iron began, against what is expected.</source>
        <translation>Qué hizo la hemoglobina desde que empezó el ciclo de hierro, frente a lo esperado.</translation>
    </message>
    <message>
        <source>The iron of the last course, compared with the need that was worked out.</source>
        <translation>El hierro del último ciclo, comparado con la necesidad calculada.</translation>
    </message>
    <message>
        <source>The day from which a test makes sense. Every new dose moves it: a sample drawn sooner could not be read.</source>
        <translation>El día desde el que un análisis tiene sentido. Cada dosis nueva lo mueve: una muestra anterior no sería legible.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Read on in the manual</source>
        <translation>Seguir leyendo en el manual</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Patient package (locked and signed)</source>
        <translation>Paquete de pacientes (bloqueado y firmado)</translation>
    </message>
    <message>
        <source>&amp;De-identify</source>
        <translation>&amp;Despersonalizar</translation>
    </message>
    <message>
        <source>&amp;Copy as case</source>
        <translation>&amp;Copiar como caso</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All patients: {count}</source>
        <translation>Todos los pacientes: {count}</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Left out: names, numbers and ids of the patient, unknown brands, lots, reactions, notes, laboratories (they become Laboratory 1, 2), who excluded what, and every text that is no code. All dates are moved by the same whole weeks; ages, times of day and the days between any two rows stay, and so does the answer. Rare diseases or courses may still tell who it is.</source>
        <translation>Se omiten: nombres, números e identificadores del paciente, marcas desconocidas, lotes, reacciones, notas, laboratorios (pasan a Laboratorio 1, 2), quién excluyó qué y todo texto que no sea un código. Todas las fechas se desplazan las mismas semanas enteras; edades, horas y días entre dos filas quedan, y la respuesta también. Enfermedades o cursos raros aún pueden revelar a la persona.</translation>
    </message>
    <message>
        <source>The file holds names, numbers and dates as they are. Keep it as you keep the record.</source>
        <translation>El archivo contiene nombres, números y fechas tal cual. Guárdelo como guarda la historia.</translation>
    </message>
    <message>
        <source>One file for another clinic that uses IronView. It holds the whole record, locked with a passphrase and signed by this store; without the passphrase nobody reads it.</source>
        <translation>Un archivo para otro centro que usa IronView. Contiene el registro entero, bloqueado con una frase de contraseña y firmado por esta base; sin la frase nadie lo lee.</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>Haciendo el caso</translation>
    </message>
    <message>
        <source>Locking the patients</source>
        <translation>Bloqueando los pacientes</translation>
    </message>
    <message>
        <source>{path} is written. Patients in it: {count}.</source>
        <translation>{path} está escrito. Pacientes: {count}.</translation>
    </message>
    <message>
        <source>{path} is written. Patients in it: {count}. The receiver is shown the fingerprint {fingerprint} and compares it with you.</source>
        <translation>{path} está escrito. Pacientes: {count}. El receptor ve la huella {fingerprint} y la compara con usted.</translation>
    </message>
    <message>
        <source>The case is on the clipboard, de-identified as described above.</source>
        <translation>El caso está en el portapapeles, despersonalizado como se describe arriba.</translation>
    </message>
    <message>
        <source>The case is on the clipboard. A case is always de-identified.</source>
        <translation>El caso está en el portapapeles. Un caso siempre va despersonalizado.</translation>
    </message>
    <message>
        <source>IronView record (JSON)</source>
        <translation>Registro IronView (JSON)</translation>
    </message>
    <message>
        <source>FHIR R4 Bundle (JSON)</source>
        <translation>Bundle FHIR R4 (JSON)</translation>
    </message>
    <message>
        <source>Results as a table (CSV)</source>
        <translation>Resultados en tabla (CSV)</translation>
    </message>
    <message>
        <source>One row per patient (CSV)</source>
        <translation>Una fila por paciente (CSV)</translation>
    </message>
    <message>
        <source>Results and patients (XLSX)</source>
        <translation>Resultados y pacientes (XLSX)</translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>What you typed is still here.</source>
        <translation>Lo que tecleó sigue aquí.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Choose a bar to see its patients.</source>
        <translation>Elija una barra para ver sus pacientes.</translation>
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
        <translation>Filas: {added} añadidas, {amended} corregidas, {unchanged} ya guardadas, {asked} cuyo paciente nadie ha decidido, {left_out} omitidas, {held} retenidas, {rejected} rechazadas.</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Retenidas:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Rechazadas:</translation>
    </message>
    <message>
        <source>Done: nothing of this file waits.</source>
        <translation>Hecho: nada de este archivo espera.</translation>
    </message>
    <message>
        <source>Held: part of this file waits for a decision in the import window.</source>
        <translation>Retenido: parte de este archivo espera una decisión en la ventana de importación.</translation>
    </message>
    <message>
        <source>Failed: this file could not be read. Nothing of it was stored.</source>
        <translation>Fallo: este archivo no se pudo leer. No se guardó nada de él.</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>ferritin above 10 000</source>
        <translation>ferritina mayor de 10 000</translation>
    </message>
    <message>
        <source>phosphate very low</source>
        <translation>fosfato muy bajo</translation>
    </message>
    <message>
        <source>haemoglobin below 7.0</source>
        <translation>hemoglobina menor de 7,0</translation>
    </message>
    <message>
        <source>persistent overload pattern</source>
        <translation>patrón de sobrecarga persistente</translation>
    </message>
    <message>
        <source>ferritin above 1000</source>
        <translation>ferritina mayor de 1000</translation>
    </message>
    <message>
        <source>unexpectedly low after a dose</source>
        <translation>inesperadamente bajo tras una dosis</translation>
    </message>
    <message>
        <source>a dose without a date</source>
        <translation>una dosis sin fecha</translation>
    </message>
    <message>
        <source>no response, to decide</source>
        <translation>sin respuesta, por decidir</translation>
    </message>
    <message>
        <source>hold iron</source>
        <translation>retener hierro</translation>
    </message>
    <message>
        <source>phosphate low</source>
        <translation>fosfato bajo</translation>
    </message>
    <message>
        <source>dose above its maximum</source>
        <translation>dosis sobre su máximo</translation>
    </message>
    <message>
        <source>doses too close</source>
        <translation>dosis demasiado seguidas</translation>
    </message>
    <message>
        <source>too much in 7 days</source>
        <translation>demasiado en 7 días</translation>
    </message>
    <message>
        <source>dose above need</source>
        <translation>dosis sobre la necesidad</translation>
    </message>
    <message>
        <source>unknown product</source>
        <translation>producto desconocido</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>override open again</source>
        <translation>desestimación abierta de nuevo</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>día {n}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a patient</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>Then enter a panel or a dose</source>
        <translation>Después introducir un panel o una dosis</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importar resultados</translation>
    </message>
    <message>
        <source>HL7, FHIR, CSV, Excel, or drop a file here</source>
        <translation>HL7, FHIR, CSV, Excel, o suelte aquí un archivo</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>With invented patients, marked DEMO</source>
        <translation>Con pacientes inventados, marcados DEMO</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>not used: nothing leaves this computer</source>
        <translation>no se usa: nada sale de este ordenador</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>{zone}, dates count by it</source>
        <translation>{zone}, las fechas cuentan por ella</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>{name} {version}: readable from day {n}</source>
        <translation>{name} {version}: legible desde el día {n}</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source>computes known cases, and compares</source>
        <translation>calcula casos conocidos y compara</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>none: who has the file can read it</source>
        <translation>ninguna: quien tiene el archivo puede leerlo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>set: who has only the file cannot read it</source>
        <translation>puesta: quien solo tiene el archivo no puede leerlo</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Cifrado…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <source>beside the store only: lost with this disk</source>
        <translation>solo junto a la base: se pierden con este disco</translation>
    </message>
    <message>
        <source>no copy in {folder} yet</source>
        <translation>aún sin copia en {folder}</translation>
    </message>
    <message>
        <source>also in {folder}</source>
        <translation>también en {folder}</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Aún no hay pacientes</translation>
    </message>
    <message>
        <source>IronView puts iron blood tests and infusions on one timeline, says of every result whether it can be read yet, and when to test next.</source>
        <translation>IronView pone análisis de hierro e infusiones en una línea de tiempo, dice de cada resultado si ya se puede leer y cuándo hacer la próxima prueba.</translation>
    </message>
    <message>
        <source>Start with one patient or one file. Nothing leaves this computer.</source>
        <translation>Empiece con un paciente o un archivo. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Leer el manual</translation>
    </message>
    <message>
        <source>Before the first real patient</source>
        <translation>Antes del primer paciente real</translation>
    </message>
    <message>
        <source>How a result will look</source>
        <translation>Cómo se verá un resultado</translation>
    </message>
</context>
<context>
    <name>FollowUpPicture</name>
    <message>
        <source>Dates this dose makes</source>
        <translation>Fechas que siguen a esta dosis</translation>
    </message>
    <message>
        <source>Too early to read until {date}</source>
        <translation>Demasiado pronto para leer hasta el {date}</translation>
    </message>
    <message>
        <source>provisional until {date}</source>
        <translation>provisional hasta el {date}</translation>
    </message>
    <message>
        <source>steady from {date}</source>
        <translation>estable desde el {date}</translation>
    </message>
</context>
<context>
    <name>ForeseenChanges</name>
    <message>
        <source>It is kept on record; no verdict changes by it.</source>
        <translation>Queda registrado; ningún veredicto cambia por ello.</translation>
    </message>
    <message>
        <source>The rules of &lt;b&gt;{profile}&lt;/b&gt; come into force for this patient.</source>
        <translation>Las reglas de &lt;b&gt;{profile}&lt;/b&gt; entran en vigor para este paciente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 stored sample&lt;/b&gt; reads differently by it.</source>
        <translation>&lt;b&gt;1 muestra guardada&lt;/b&gt; se lee de otro modo por ello.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} stored samples&lt;/b&gt; read differently by it.</source>
        <translation>&lt;b&gt;{count} muestras guardadas&lt;/b&gt; se leen de otro modo por ello.</translation>
    </message>
    <message>
        <source>No test is waited for any more.</source>
        <translation>Ya no se espera ninguna prueba.</translation>
    </message>
    <message>
        <source>The next test moves to {dates}.</source>
        <translation>La próxima prueba pasa a {dates}.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>An update was cut short. Close IronView and run: ironview update. It finishes the update or takes it back.</source>
        <translation>Se interrumpió una actualización. Cerrar IronView y ejecutar: ironview update. La termina o la deshace.</translation>
    </message>
    <message>
        <source>On this system a new version is installed with its set-up, over this one.</source>
        <translation>En este sistema, una versión nueva se instala con su instalador, sobre esta.</translation>
    </message>
</context>
<context>
    <name>HiddenStrip</name>
    <message>
        <source>Hidden parts</source>
        <translation>Partes ocultas</translation>
    </message>
    <message>
        <source>Hidden:</source>
        <translation>Oculto:</translation>
    </message>
    <message>
        <source>Show again: {part}</source>
        <translation>Mostrar de nuevo: {part}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>And {entries} more</source>
        <translation>Y {entries} más</translation>
    </message>
    <message>
        <source>{other} merged into this patient</source>
        <translation>{other} fusionado en este paciente</translation>
    </message>
    <message>
        <source>{other} separated again</source>
        <translation>{other} separado de nuevo</translation>
    </message>
    <message>
        <source>{entries} imported from {source}</source>
        <translation>{entries} importadas de {source}</translation>
    </message>
    <message>
        <source>{entries}, first {first}</source>
        <translation>{entries}, primero {first}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>revertido después</translation>
    </message>
    <message>
        <source>{who} looked at this patient.</source>
        <translation>{who} consultó a este paciente.</translation>
    </message>
    <message>
        <source>{who} looked at this patient {count} times, until {time}.</source>
        <translation>{who} consultó a este paciente {count} veces, hasta las {time}.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusiones</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otras entradas</translation>
    </message>
    <message>
        <source>Patient&apos;s data</source>
        <translation>Datos del paciente</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Desestimaciones</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Booked tests and calls</source>
        <translation>Citas y llamadas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Moved and merged</source>
        <translation>Trasladados y fusionados</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>undo of: {what}</source>
        <translation>deshacer: {what}</translation>
    </message>
    <message>
        <source>redo of: {what}</source>
        <translation>rehacer: {what}</translation>
    </message>
    <message>
        <source>{who} did again: {what}</source>
        <translation>{who} rehízo: {what}</translation>
    </message>
    <message>
        <source>{who} took back: {what}</source>
        <translation>{who} revirtió: {what}</translation>
    </message>
    <message>
        <source>{who} imported {entries} of this patient from {source}</source>
        <translation>{who} importó {entries} de este paciente desde {source}</translation>
    </message>
    <message>
        <source>{who} merged {other} into this patient</source>
        <translation>{who} fusionó {other} en este paciente</translation>
    </message>
    <message>
        <source>{who} separated {other} from this patient again</source>
        <translation>{who} separó de nuevo a {other} de este paciente</translation>
    </message>
    <message>
        <source>{sentence}, as in an earlier version</source>
        <translation>{sentence}, como en una versión anterior</translation>
    </message>
    <message>
        <source>{who} added this patient with {entries}</source>
        <translation>{who} añadió a este paciente con {entries}</translation>
    </message>
    <message>
        <source>{who} moved {entries}</source>
        <translation>{who} trasladó {entries}</translation>
    </message>
    <message>
        <source>{who} entered {entries}</source>
        <translation>{who} introdujo {entries}</translation>
    </message>
    <message>
        <source>{who} changed {entries}</source>
        <translation>{who} cambió {entries}</translation>
    </message>
    <message>
        <source>{who} changed what results are read by: {what}</source>
        <translation>{who} cambió con qué se leen los resultados: {what}</translation>
    </message>
    <message>
        <source>{who} changed what results are read by</source>
        <translation>{who} cambió con qué se leen los resultados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the delivered profile “{name}” counts again</source>
        <translation>el perfil suministrado «{name}» vuelve a valer</translation>
    </message>
    <message>
        <source>version {number} of the own profile “{name}” counts</source>
        <translation>vale la versión {number} del perfil propio «{name}»</translation>
    </message>
    <message>
        <source>time zone of the clinic</source>
        <translation>zona horaria del centro</translation>
    </message>
    <message>
        <source>profile for everybody</source>
        <translation>perfil para todos</translation>
    </message>
    <message>
        <source>limits for iron deficiency</source>
        <translation>límites de déficit de hierro</translation>
    </message>
    <message>
        <source>limits for iron overload</source>
        <translation>límites de sobrecarga de hierro</translation>
    </message>
    <message>
        <source>{choice} from {before} to {now}</source>
        <translation>{choice} de {before} a {now}</translation>
    </message>
    <message>
        <source>{sentence}: {reason}</source>
        <translation>{sentence}: {reason}</translation>
    </message>
    <message>
        <source>{who} saved {what} as {file}.</source>
        <translation>{who} guardó {what} como {file}.</translation>
    </message>
    <message>
        <source>{who} printed {what}.</source>
        <translation>{who} imprimió {what}.</translation>
    </message>
    <message>
        <source>{who} exported {what} to {file}.</source>
        <translation>{who} exportó {what} a {file}.</translation>
    </message>
    <message>
        <source>{who} copied {what}.</source>
        <translation>{who} copió {what}.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la historia</translation>
    </message>
    <message>
        <source>a FHIR bundle</source>
        <translation>un paquete FHIR</translation>
    </message>
    <message>
        <source>a table of results</source>
        <translation>una tabla de resultados</translation>
    </message>
    <message>
        <source>a workbook of results</source>
        <translation>un libro de resultados</translation>
    </message>
    <message>
        <source>a table of patients</source>
        <translation>una tabla de pacientes</translation>
    </message>
    <message>
        <source>a locked package</source>
        <translation>un paquete cerrado</translation>
    </message>
    <message>
        <source>a case without name</source>
        <translation>un caso sin nombre</translation>
    </message>
    <message>
        <source>the page for the record</source>
        <translation>la hoja para la historia</translation>
    </message>
    <message>
        <source>the page for the patient</source>
        <translation>la hoja para el paciente</translation>
    </message>
    <message>
        <source>the page for the patient in large print</source>
        <translation>la hoja para el paciente en letra grande</translation>
    </message>
    <message>
        <source>the slip with the next test</source>
        <translation>la nota con la próxima prueba</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>la carta</translation>
    </message>
    <message>
        <source>a label for the laboratory</source>
        <translation>una etiqueta para el laboratorio</translation>
    </message>
    <message>
        <source>the worklist</source>
        <translation>la lista de trabajo</translation>
    </message>
    <message>
        <source>the list of calls</source>
        <translation>la lista de llamadas</translation>
    </message>
    <message>
        <source>the page of who needs nothing</source>
        <translation>la página de quién no necesita nada</translation>
    </message>
    <message>
        <source>the options for a visit</source>
        <translation>las opciones de una visita</translation>
    </message>
    <message>
        <source>the review as text</source>
        <translation>el resumen como texto</translation>
    </message>
    <message>
        <source>the history as text</source>
        <translation>el historial como texto</translation>
    </message>
    <message>
        <source>the evidence of a finding</source>
        <translation>las pruebas de un hallazgo</translation>
    </message>
    <message>
        <source>the picture of the timeline</source>
        <translation>la imagen de la línea de tiempo</translation>
    </message>
    <message>
        <source>Stood in {lanes} when lanes began to be kept.</source>
        <translation>Estaba en {lanes} cuando se empezaron a guardar los carriles.</translation>
    </message>
    <message>
        <source>{moved}, because the facts changed</source>
        <translation>{moved}, porque los hechos cambiaron</translation>
    </message>
    <message>
        <source>{moved}, by this action</source>
        <translation>{moved}, por esta acción</translation>
    </message>
    <message>
        <source>read for {day}</source>
        <translation>leído para el {day}</translation>
    </message>
    <message>
        <source>Entered {lanes}</source>
        <translation>Entró en {lanes}</translation>
    </message>
    <message>
        <source>Left {lanes}</source>
        <translation>Salió de {lanes}</translation>
    </message>
    <message>
        <source>Left {left}, entered {entered}</source>
        <translation>Salió de {left}, entró en {entered}</translation>
    </message>
    <message>
        <source>“{lane}”</source>
        <translation>«{lane}»</translation>
    </message>
    <message>
        <source>By an action: {change}</source>
        <translation>Por una acción: {change}</translation>
    </message>
    <message>
        <source>The facts changed: {change}</source>
        <translation>Los hechos cambiaron: {change}</translation>
    </message>
    <message>
        <source>Taken out of the list: {change}</source>
        <translation>Retirado de la lista: {change}</translation>
    </message>
    <message>
        <source>The facts changed: it is another day.</source>
        <translation>Los hechos cambiaron: es otro día.</translation>
    </message>
    <message>
        <source>The facts changed: a profile or a choice of the clinic counts now.</source>
        <translation>Los hechos cambiaron: rige otro perfil u otra elección de la clínica.</translation>
    </message>
    <message>
        <source>The facts changed: it is another day, and other rules count.</source>
        <translation>Los hechos cambiaron: es otro día y rigen otras reglas.</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Revertido: {what}</translation>
    </message>
    <message>
        <source>Restored: {entry}</source>
        <translation>Restaurado: {entry}</translation>
    </message>
</context>
<context>
    <name>HistoryDrawer</name>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Copy the history as text</source>
        <translation>Copiar el historial como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing of this kind was done to this patient yet.</source>
        <translation>Aún no se hizo nada así con este paciente.</translation>
    </message>
    <message>
        <source>History of {patient}</source>
        <translation>Historial de {patient}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Lanes of the worklist</source>
        <translation>Carriles de la lista de trabajo</translation>
    </message>
    <message>
        <source>Who looked ({count})</source>
        <translation>Quién consultó ({count})</translation>
    </message>
    <message>
        <source>What was taken along ({count})</source>
        <translation>Lo que se llevaron ({count})</translation>
    </message>
    <message>
        <source>Looked at once</source>
        <translation>Consultado una vez</translation>
    </message>
    <message>
        <source>Looked at {count} times</source>
        <translation>Consultado {count} veces</translation>
    </message>
    <message>
        <source>&amp;Take the whole import back…</source>
        <translation>Revertir toda la &amp;importación…</translation>
    </message>
    <message>
        <source>The history is on the clipboard.</source>
        <translation>El historial está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Open this version</source>
        <translation>A&amp;brir esta versión</translation>
    </message>
    <message>
        <source>&amp;Activate this version…</source>
        <translation>&amp;Activar esta versión…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>&amp;compared with</source>
        <translation>&amp;comparada con</translation>
    </message>
    <message>
        <source>What counted when</source>
        <translation>Qué valía cuándo</translation>
    </message>
    <message>
        <source>as delivered ({version})</source>
        <translation>como se suministró ({version})</translation>
    </message>
    <message>
        <source>No own version ever counted; the delivered profile does.</source>
        <translation>Ninguna versión propia valió nunca; vale el perfil suministrado.</translation>
    </message>
    <message>
        <source>No version of it ever counted.</source>
        <translation>Ninguna versión suya valió nunca.</translation>
    </message>
    <message>
        <source>the delivered profile</source>
        <translation>el perfil suministrado</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>ninguna versión suya</translation>
    </message>
    <message>
        <source>{when}, {who}: {what} counts from then on.</source>
        <translation>{when}, {who}: {what} vale desde entonces.</translation>
    </message>
    <message>
        <source>{text} Reason: {reason}</source>
        <translation>{text} Motivo: {reason}</translation>
    </message>
    <message>
        <source>{now} has the same numbers as {before}.</source>
        <translation>{now} tiene los mismos números que {before}.</translation>
    </message>
    <message>
        <source>{now} says one number otherwise than {before}.</source>
        <translation>{now} dice un número distinto que {before}.</translation>
    </message>
    <message>
        <source>{now} says {n} numbers otherwise than {before}.</source>
        <translation>{now} dice {n} números distintos que {before}.</translation>
    </message>
</context>
<context>
    <name>IdentifierRows</name>
    <message>
        <source>Add a &amp;number</source>
        <translation>Añadir un &amp;número</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º hist.</translation>
    </message>
    <message>
        <source>Number {n}, system</source>
        <translation>Número {n}, sistema</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>Número {n}</translation>
    </message>
</context>
<context>
    <name>IdentityStrip</name>
    <message>
        <source>Other patient…</source>
        <translation>Otro paciente…</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>N.º hist. {number}</translation>
    </message>
    <message>
        <source>Last dose {dose}</source>
        <translation>Última dosis {dose}</translation>
    </message>
</context>
<context>
    <name>ImpactModel</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
</context>
<context>
    <name>ImpactPanel</name>
    <message>
        <source>See what would change</source>
        <translation>Ver qué cambiaría</translation>
    </message>
    <message>
        <source>Patients who change</source>
        <translation>Pacientes que cambian</translation>
    </message>
    <message>
        <source>Every patient is read with both sets of numbers.</source>
        <translation>Cada paciente se lee con ambos juegos de números.</translation>
    </message>
    <message>
        <source>Reading patients</source>
        <translation>Leyendo pacientes</translation>
    </message>
    <message>
        <source>Stopped. What would change is not known.</source>
        <translation>Detenido. No se sabe qué cambiaría.</translation>
    </message>
    <message>
        <source>See first what would change.</source>
        <translation>Vea primero qué cambiaría.</translation>
    </message>
    <message>
        <source>and {n} other kinds of change</source>
        <translation>y {n} otras clases de cambio</translation>
    </message>
    <message>
        <source>The first {n} patients are listed.</source>
        <translation>Se listan los primeros {n} pacientes.</translation>
    </message>
    <message>
        <source>Enter or double-click opens a patient.</source>
        <translation>Intro o doble clic abre un paciente.</translation>
    </message>
    <message>
        <source>Wait until every patient was read.</source>
        <translation>Espere a que se lea cada paciente.</translation>
    </message>
    <message>
        <source>There is no patient yet, so nobody changes.</source>
        <translation>Aún no hay pacientes, así que nadie cambia.</translation>
    </message>
    <message>
        <source>The only patient does not change: every answer stays as it is.</source>
        <translation>El único paciente no cambia: toda respuesta queda como está.</translation>
    </message>
    <message>
        <source>None of {read} patients changes: every answer stays as it is.</source>
        <translation>Ninguno de {read} pacientes cambia: toda respuesta queda como está.</translation>
    </message>
    <message>
        <source>The only patient changes</source>
        <translation>El único paciente cambia</translation>
    </message>
    <message>
        <source>1 of {read} patients changes</source>
        <translation>1 de {read} pacientes cambia</translation>
    </message>
    <message>
        <source>{changed} of {read} patients change</source>
        <translation>{changed} de {read} pacientes cambian</translation>
    </message>
    <message>
        <source>{change}: 1 patient</source>
        <translation>{change}: 1 paciente</translation>
    </message>
    <message>
        <source>{change}: {n} patients</source>
        <translation>{change}: {n} pacientes</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>You decided this yourself.</source>
        <translation>Lo decidió usted.</translation>
    </message>
    <message>
        <source>Name and birth date agree, but no number does. IronView never matches on a name alone, so you decide.</source>
        <translation>Nombre y fecha de nacimiento coinciden, pero ningún número. IronView nunca empareja solo por el nombre, así que decide usted.</translation>
    </message>
    <message>
        <source>The numbers of this record belong to two patients.</source>
        <translation>Los números de este registro son de dos pacientes.</translation>
    </message>
    <message>
        <source>The number agrees, but the birth date differs.</source>
        <translation>El número coincide, pero la fecha de nacimiento difiere.</translation>
    </message>
    <message>
        <source>The number agrees, but the sex differs.</source>
        <translation>El número coincide, pero el sexo difiere.</translation>
    </message>
    <message>
        <source>The number agrees, but the family name differs.</source>
        <translation>El número coincide, pero los apellidos difieren.</translation>
    </message>
    <message>
        <source>The same digits are in the store, but the file does not say whose numbers they are.</source>
        <translation>Las mismas cifras están en la base, pero el archivo no dice de quién son los números.</translation>
    </message>
    <message>
        <source>Only the file&apos;s own id agrees. Two clinics may use the same one.</source>
        <translation>Solo coincide el identificador del archivo. Dos centros pueden usar el mismo.</translation>
    </message>
    <message>
        <source>This file was imported before, and nobody in it should be new.</source>
        <translation>Este archivo ya se importó; nadie en él debería ser nuevo.</translation>
    </message>
    <message>
        <source>The file does not say whose this is. It is given to nobody until you say so.</source>
        <translation>El archivo no dice de quién es. No se asigna a nadie hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>En la base</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>They go to {patient} when you store. Until then, nothing does.</source>
        <translation>Van a {patient} cuando usted guarde. Hasta entonces no ocurre nada.</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>¿De quién son estos resultados?</translation>
    </message>
    <message>
        <source>Compare number, name and birth date before you choose.</source>
        <translation>Compare número, nombre y fecha de nacimiento antes de elegir.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Rows to add: {added}, to correct: {amended}.</source>
        <translation>Filas por añadir: {added}, por corregir: {amended}.</translation>
    </message>
    <message>
        <source>There is nothing new to store.</source>
        <translation>No hay nada nuevo que guardar.</translation>
    </message>
    <message>
        <source>New patients: {n}.</source>
        <translation>Pacientes nuevos: {n}.</translation>
    </message>
    <message>
        <source>Wait for your answer: {n}.</source>
        <translation>Esperan su respuesta: {n}.</translation>
    </message>
    <message>
        <source>Dated after today, to be confirmed: {n}.</source>
        <translation>Con fecha posterior a hoy, por confirmar: {n}.</translation>
    </message>
    <message>
        <source>Held: {n}.</source>
        <translation>Retenidos: {n}.</translation>
    </message>
    <message>
        <source>Stored already: {n}.</source>
        <translation>Ya guardados: {n}.</translation>
    </message>
    <message>
        <source>Left out: {n}.</source>
        <translation>Omitidos: {n}.</translation>
    </message>
    <message>
        <source>Rejected: {n}.</source>
        <translation>Rechazados: {n}.</translation>
    </message>
    <message>
        <source>Held: {n}, of them stored and not read: {unread}.</source>
        <translation>Retenidas: {n}, de ellas guardadas y no leídas: {unread}.</translation>
    </message>
    <message>
        <source>Stored. Rows added: {added}, corrected: {amended}. Patients: {patients}.</source>
        <translation>Guardado. Filas añadidas: {added}, corregidas: {amended}. Pacientes: {patients}.</translation>
    </message>
    <message>
        <source>Stored. Rows added: {added}, of them held and not read: {unread}; corrected: {amended}. Patients: {patients}.</source>
        <translation>Guardado. Filas añadidas: {added}, de ellas retenidas y no leídas: {unread}; corregidas: {amended}. Pacientes: {patients}.</translation>
    </message>
    <message>
        <source>{file} was imported before.</source>
        <translation>{file} ya se importó.</translation>
    </message>
    <message>
        <source>Ask you</source>
        <translation>Le pregunta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Por añadir</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>waits until you decide</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>kept, but not read</source>
        <translation>guardado, pero sin leer</translation>
    </message>
    <message>
        <source>the old value stays</source>
        <translation>el valor antiguo queda</translation>
    </message>
    <message>
        <source>clean rows</source>
        <translation>filas limpias</translation>
    </message>
    <message>
        <source>stored already</source>
        <translation>ya guardado</translation>
    </message>
    <message>
        <source>by your decision</source>
        <translation>por decisión suya</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Because you said so</source>
        <translation>Porque usted lo dijo</translation>
    </message>
    <message>
        <source>A patient without results</source>
        <translation>Un paciente sin resultados</translation>
    </message>
    <message>
        <source>{date} is after today ({today}). Check the date.</source>
        <translation>{date} es posterior a hoy ({today}). Compruebe la fecha.</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>paciente nuevo</translation>
    </message>
    <message>
        <source>The file has neither a name nor a number of the patient.</source>
        <translation>El archivo no contiene ni nombre ni número del paciente.</translation>
    </message>
    <message>
        <source>Was {value}</source>
        <translation>Era {value}</translation>
    </message>
    <message>
        <source>Was {value}; corrected where it was moved to</source>
        <translation>Era {value}; corregido donde se trasladó</translation>
    </message>
    <message>
        <source>{tables}: read without what was decided for {name}.</source>
        <translation>{tables}: leído sin lo decidido para {name}.</translation>
    </message>
    <message>
        <source>{tables}: as decided for {name} on {date} by {person}: {said}.</source>
        <translation>{tables}: como decidió {person} para {name} el {date}: {said}.</translation>
    </message>
    <message>
        <source>{tables}: you decided: {said}.</source>
        <translation>{tables}: usted decidió: {said}.</translation>
    </message>
    <message>
        <source>every column</source>
        <translation>cada columna</translation>
    </message>
    <message>
        <source>day first in {column}</source>
        <translation>primero el día en {column}</translation>
    </message>
    <message>
        <source>month first in {column}</source>
        <translation>primero el mes en {column}</translation>
    </message>
    <message>
        <source>decimal comma in {column}</source>
        <translation>coma decimal en {column}</translation>
    </message>
    <message>
        <source>decimal point in {column}</source>
        <translation>punto decimal en {column}</translation>
    </message>
    <message>
        <source>{test} in {unit}</source>
        <translation>{test} en {unit}</translation>
    </message>
    <message>
        <source>“{name}” is left out</source>
        <translation>«{name}» se omite</translation>
    </message>
    <message>
        <source>“{name}” is {test}</source>
        <translation>«{name}» es {test}</translation>
    </message>
    <message>
        <source>doses in {unit}</source>
        <translation>dosis en {unit}</translation>
    </message>
    <message>
        <source>patients’ numbers: {system}</source>
        <translation>números de pacientes: {system}</translation>
    </message>
    <message>
        <source>“{column}” is {part}</source>
        <translation>«{column}» es {part}</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>usted lo dijo</translation>
    </message>
    <message>
        <source>after today</source>
        <translation>posterior a hoy</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>¿día o mes primero?</translation>
    </message>
    <message>
        <source>decimal mark?</source>
        <translation>¿signo decimal?</translation>
    </message>
    <message>
        <source>which test?</source>
        <translation>¿qué prueba?</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>sin paciente</translation>
    </message>
    <message>
        <source>another test</source>
        <translation>otra prueba</translation>
    </message>
    <message>
        <source>another specimen</source>
        <translation>otro espécimen</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducido por error</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no administrado</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>dos veces lo mismo</translation>
    </message>
    <message>
        <source>damaged row</source>
        <translation>fila dañada</translation>
    </message>
    <message>
        <source>ordered only</source>
        <translation>solo ordenado</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>route not known</source>
        <translation>vía desconocida</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>producto desconocido</translation>
    </message>
    <message>
        <source>dose not clear</source>
        <translation>dosis poco clara</translation>
    </message>
    <message>
        <source>which columns?</source>
        <translation>¿qué columnas?</translation>
    </message>
    <message>
        <source>column not clear</source>
        <translation>columna poco clara</translation>
    </message>
    <message>
        <source>given or not?</source>
        <translation>¿administrado o no?</translation>
    </message>
    <message>
        <source>which moved result?</source>
        <translation>¿qué resultado trasladado?</translation>
    </message>
    <message>
        <source>changed in both stores</source>
        <translation>cambiado en ambas bases</translation>
    </message>
    <message>
        <source>held by a person</source>
        <translation>retenido por una persona</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>unidad desconocida</translation>
    </message>
    <message>
        <source>not plausible</source>
        <translation>no plausible</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>se contradice</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>unknown test</source>
        <translation>prueba desconocida</translation>
    </message>
    <message>
        <source>dose without a date</source>
        <translation>dosis sin fecha</translation>
    </message>
    <message>
        <source>Does the day or the month stand first?</source>
        <translation>¿Va primero el día o el mes?</translation>
    </message>
    <message>
        <source>Which mark parts the decimals?</source>
        <translation>¿Qué signo separa los decimales?</translation>
    </message>
    <message>
        <source>In which unit is {test}?</source>
        <translation>¿En qué unidad está {test}?</translation>
    </message>
    <message>
        <source>In which unit are the doses of iron?</source>
        <translation>¿En qué unidad están las dosis de hierro?</translation>
    </message>
    <message>
        <source>Whose numbers are the patients’ numbers?</source>
        <translation>¿De quién son los números de los pacientes?</translation>
    </message>
    <message>
        <source>What is the column “{column}”?</source>
        <translation>¿Qué es la columna «{column}»?</translation>
    </message>
    <message>
        <source>Which test is “{name}”?</source>
        <translation>¿Qué prueba es «{name}»?</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>El día va primero</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>El mes va primero</translation>
    </message>
    <message>
        <source>The comma parts decimals</source>
        <translation>La coma separa los decimales</translation>
    </message>
    <message>
        <source>The point parts decimals</source>
        <translation>El punto separa los decimales</translation>
    </message>
    <message>
        <source>None of the tests IronView reads</source>
        <translation>Ninguna de las pruebas que lee IronView</translation>
    </message>
    <message>
        <source>None of these: {name}</source>
        <translation>Ninguna de estas: {name}</translation>
    </message>
    <message>
        <source>Column “{column}” of {table}, rows: {n}.</source>
        <translation>Columna «{column}» de {table}, filas: {n}.</translation>
    </message>
    <message>
        <source>{table}, rows: {n}.</source>
        <translation>{table}, filas: {n}.</translation>
    </message>
    <message>
        <source>No date of the column tells.</source>
        <translation>Ninguna fecha de la columna lo aclara.</translation>
    </message>
    <message>
        <source>No number of the column tells.</source>
        <translation>Ningún número de la columna lo aclara.</translation>
    </message>
    <message>
        <source>The file names no unit for it.</source>
        <translation>El archivo no nombra su unidad.</translation>
    </message>
    <message>
        <source>Nothing in the file says what it is.</source>
        <translation>Nada en el archivo dice qué es.</translation>
    </message>
    <message>
        <source>The file does not say, and the same digits can be two people. Below stands who carries a number in the store.</source>
        <translation>El archivo no lo dice, y las mismas cifras pueden ser dos personas. Debajo consta quién lleva un número en la base.</translation>
    </message>
    <message>
        <source>Its header does not say for certain what stands in it.</source>
        <translation>Su encabezado no dice con certeza qué contiene.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>this laboratory’s own</source>
        <translation>propios de este laboratorio</translation>
    </message>
    <message>
        <source>number of the patient</source>
        <translation>número del paciente</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>name of the test</source>
        <translation>nombre de la prueba</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>day the blood was taken</source>
        <translation>día de la extracción</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day of the report</source>
        <translation>día del informe</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>intervalo de referencia</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>iron product</source>
        <translation>producto de hierro</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>unit of the dose</source>
        <translation>unidad de la dosis</translation>
    </message>
    <message>
        <source>day the iron was given</source>
        <translation>día en que se dio el hierro</translation>
    </message>
    <message>
        <source>day of an order, or of handing out</source>
        <translation>día de una orden o entrega</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nada de esto</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
</context>
<context>
    <name>ImportBanner</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Remembered…</source>
        <translation>Recordados…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
</context>
<context>
    <name>ImportConflict</name>
    <message>
        <source>Whose version counts?</source>
        <translation>¿Qué versión vale?</translation>
    </message>
    <message>
        <source>In the other store it was changed too.</source>
        <translation>En la otra base también se cambió.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <source>Take the package’s</source>
        <translation>Tomar la del paquete</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>For all rows changed in both stores: {n}</source>
        <translation>Para todas las filas cambiadas en ambas bases: {n}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Nothing is stored yet. A version that gives way stays readable in the history; what is decided later waits, and ours counts until then.</source>
        <translation>Aún no se ha guardado nada. La versión que cede queda legible en el historial; lo que se decida después espera, y hasta entonces vale la nuestra.</translation>
    </message>
</context>
<context>
    <name>ImportFilters</name>
    <message>
        <source>Find in the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>All patients</source>
        <translation>Todos los pacientes</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Todas las pruebas</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Patient in file</source>
        <translation>Paciente del archivo</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Como se informó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importar resultados</translation>
    </message>
    <message>
        <source>Drop HL7, FHIR, CSV or Excel files anywhere on this window, or choose them. You see what they hold before anything is stored.</source>
        <translation>Suelte archivos HL7, FHIR, CSV o Excel en cualquier parte de esta ventana, o elíjalos. Verá qué contienen antes de guardar nada.</translation>
    </message>
    <message>
        <source>Import: store what is accepted</source>
        <translation>Importación: guardar lo aceptado</translation>
    </message>
    <message>
        <source>Reading the files. Nothing is stored yet.</source>
        <translation>Leyendo los archivos. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Unlocking the package. Nothing is stored yet.</source>
        <translation>Abriendo el paquete. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Storing. Cancel leaves everything as it was.</source>
        <translation>Guardando. Cancelar lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>{files}. 1 patient. Nothing is stored yet.</source>
        <translation>{files}. 1 paciente. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>{files}. {n} patients. Nothing is stored yet.</source>
        <translation>{files}. {n} pacientes. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Reading the files again with your answer.</source>
        <translation>Leyendo de nuevo los archivos con su respuesta.</translation>
    </message>
    <message>
        <source>Reading the rows that wait.</source>
        <translation>Leyendo las filas que esperan.</translation>
    </message>
    <message>
        <source>Rows that waited</source>
        <translation>Filas que esperaban</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Yes, {patient}</source>
        <translation>Sí, {patient}</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>¿De quién son estos resultados?</translation>
    </message>
    <message>
        <source>Look for the patient…</source>
        <translation>Buscar al paciente…</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>No row fits. Empty the search, or filter by less.</source>
        <translation>Ninguna fila encaja. Vacíe la búsqueda o filtre menos.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Rows of the files</source>
        <translation>Filas de los archivos</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>The wrong file</source>
        <translation>El archivo equivocado</translation>
    </message>
    <message>
        <source>The wrong patient</source>
        <translation>El paciente equivocado</translation>
    </message>
    <message>
        <source>Dates or units were read wrongly</source>
        <translation>Fechas o unidades mal leídas</translation>
    </message>
    <message>
        <source>&amp;Take the whole import back</source>
        <translation>&amp;Revertir toda la importación</translation>
    </message>
    <message>
        <source>Everything an import added or corrected is taken back together; earlier versions stay on record.</source>
        <translation>Todo lo que una importación añadió o corrigió se revierte junto; las versiones anteriores quedan registradas.</translation>
    </message>
    <message>
        <source>Nothing was imported into this store yet. Every import will stand here and can be taken back as a whole.</source>
        <translation>Aún no se ha importado nada en esta base. Cada importación figurará aquí y podrá revertirse entera.</translation>
    </message>
    <message>
        <source>{added} added, {amended} corrected, {unchanged} unchanged, {held} held</source>
        <translation>{added} añadidas, {amended} corregidas, {unchanged} sin cambios, {held} retenidas</translation>
    </message>
    <message>
        <source>{when}, {who}: {files}</source>
        <translation>{when}, {who}: {files}</translation>
    </message>
    <message>
        <source>Taken back. {counts}</source>
        <translation>Revertido. {counts}</translation>
    </message>
</context>
<context>
    <name>InfusionConsequences</name>
    <message>
        <source>It is kept on record. A dose not given starts &lt;b&gt;no clock&lt;/b&gt;.</source>
        <translation>Queda registrado. Una dosis no administrada no inicia &lt;b&gt;ningún plazo&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The clock still runs from the later dose of &lt;b&gt;{date}&lt;/b&gt;.</source>
        <translation>El plazo sigue contando desde la dosis posterior de &lt;b&gt;{date}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The clock starts again: ferritin and TSAT are readable from {dates}.</source>
        <translation>El plazo empieza de nuevo: ferritina y TSAT se leen desde {dates}.</translation>
    </message>
    <message>
        <source>The clock starts: ferritin and TSAT are readable from {dates}.</source>
        <translation>El plazo empieza: ferritina y TSAT se leen desde {dates}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 sample&lt;/b&gt; reads differently: this dose changes its day.</source>
        <translation>&lt;b&gt;1 muestra&lt;/b&gt; se lee de otro modo: esta dosis cambia su día.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{count} samples&lt;/b&gt; read differently: this dose changes their day.</source>
        <translation>&lt;b&gt;{count} muestras&lt;/b&gt; se leen de otro modo: esta dosis cambia su día.</translation>
    </message>
    <message>
        <source>The need cannot be told without weight and haemoglobin.</source>
        <translation>La necesidad no se puede calcular sin peso y hemoglobina.</translation>
    </message>
    <message>
        <source>{total} mg in this course cover &lt;b&gt;{share} %&lt;/b&gt; of about {need} mg needed.</source>
        <translation>{total} mg en este ciclo cubren &lt;b&gt;{share} %&lt;/b&gt; de unos {need} mg necesarios.</translation>
    </message>
</context>
<context>
    <name>InfusionForm</name>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Mend infusion</source>
        <translation>Corregir infusión</translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Añadir infusión</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>Elija el producto.</translation>
    </message>
    <message>
        <source>The dose waits for an answer.</source>
        <translation>La dosis espera una respuesta.</translation>
    </message>
    <message>
        <source>The date of the infusion is missing.</source>
        <translation>Falta la fecha de la infusión.</translation>
    </message>
    <message>
        <source>{time} lies before the start.</source>
        <translation>{time} es anterior al inicio.</translation>
    </message>
    <message>
        <source>{amount}of this product is already stored for that day.</source>
        <translation>{amount}de este producto ya está guardado para ese día.</translation>
    </message>
    <message>
        <source>Both were given</source>
        <translation>Se dieron ambas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Other, not in the list</source>
        <translation>Otro, fuera de la lista</translation>
    </message>
    <message>
        <source>&amp;Dose, mg</source>
        <translation>&amp;Dosis, mg</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Producto</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation>&amp;Reacción</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Ciclo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Save dose</source>
        <translation>Guardar dosis</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Guardar se deshace con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>Dada en parte</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No administrada</translation>
    </message>
    <message>
        <source>Flushing</source>
        <translation>Rubor</translation>
    </message>
    <message>
        <source>Rash or itching</source>
        <translation>Erupción o picor</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>Tensión baja</translation>
    </message>
    <message>
        <source>Anaphylaxis</source>
        <translation>Anafilaxia</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>Starts a new course</source>
        <translation>Inicia un ciclo nuevo</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Mismo ciclo</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Check of an installation of IronView</source>
        <translation>Comprobación de una instalación de IronView</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>All files (SHA-256)</source>
        <translation>Todos los archivos (SHA-256)</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>Qué no está como debe</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Rules and numbers of medicine (SHA-256)</source>
        <translation>Reglas y números médicos (SHA-256)</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Archivos del programa</translation>
    </message>
    <message>
        <source>Worked cases</source>
        <translation>Casos resueltos</translation>
    </message>
    <message>
        <source>Store: write, prove, back up, restore</source>
        <translation>Base: escribir, probar, copiar, restaurar</translation>
    </message>
    <message>
        <source>The same, encrypted</source>
        <translation>Lo mismo, cifrada</translation>
    </message>
    <message>
        <source>Drawing on the screen</source>
        <translation>Dibujo en pantalla</translation>
    </message>
    <message>
        <source>Printing a page</source>
        <translation>Impresión de una página</translation>
    </message>
    <message>
        <source>{n} files compared</source>
        <translation>{n} archivos comparados</translation>
    </message>
    <message>
        <source>{n} cases compared</source>
        <translation>{n} casos comparados</translation>
    </message>
    <message>
        <source>{n} rows came back</source>
        <translation>{n} filas devueltas</translation>
    </message>
    <message>
        <source>{n} pictures looked at</source>
        <translation>{n} imágenes miradas</translation>
    </message>
    <message>
        <source>{n} pages looked at</source>
        <translation>{n} páginas miradas</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>como debe</translation>
    </message>
    <message>
        <source>NOT as it should be</source>
        <translation>NO como debe</translation>
    </message>
    <message>
        <source>the list of its build</source>
        <translation>la lista de su compilación</translation>
    </message>
    <message>
        <source>the list of its installer</source>
        <translation>la lista de su instalador</translation>
    </message>
    <message>
        <source>the commit of its source</source>
        <translation>la revisión de su código</translation>
    </message>
    <message>
        <source>nothing: there is no list</source>
        <translation>nada: no hay lista</translation>
    </message>
    <message>
        <source>{place} was altered.</source>
        <translation>{place} fue alterado.</translation>
    </message>
    <message>
        <source>{place} is missing or cannot be read.</source>
        <translation>{place} falta o no se puede leer.</translation>
    </message>
    <message>
        <source>{place} does not belong to the program.</source>
        <translation>{place} no pertenece al programa.</translation>
    </message>
    <message>
        <source>There is no list to compare the files with: {place}.</source>
        <translation>No hay lista con la que comparar los archivos: {place}.</translation>
    </message>
    <message>
        <source>{place} should be {expected} and is {got}.</source>
        <translation>{place} debería ser {expected} y es {got}.</translation>
    </message>
    <message>
        <source>{place}: {got}</source>
        <translation>{place}: {got}</translation>
    </message>
    <message>
        <source>A store in a scratch place could not be opened. {got}</source>
        <translation>No se pudo abrir una base en un lugar provisional. {got}</translation>
    </message>
    <message>
        <source>{place}: nothing can be seen.</source>
        <translation>{place}: no se ve nada.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>This installation is as it was delivered, and it works.</source>
        <translation>Esta instalación está como se entregó, y funciona.</translation>
    </message>
    <message>
        <source>This installation is NOT as it should be. Do not rely on it before it was mended.</source>
        <translation>Esta instalación NO está como debe. No confiar en ella hasta que se repare.</translation>
    </message>
</context>
<context>
    <name>InstallationDialog</name>
    <message>
        <source>Verify this installation</source>
        <translation>Comprobar esta instalación</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF…</source>
        <translation>&amp;Guardar la página como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking files, cases and stores</source>
        <translation>Comprobando archivos, casos y bases</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing is known yet.</source>
        <translation>La comprobación se detuvo. Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in {place}.</source>
        <translation>La página está en {place}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Patients and files</source>
        <translation>Pacientes y archivos</translation>
    </message>
    <message>
        <source>The patient on screen</source>
        <translation>El paciente en pantalla</translation>
    </message>
    <message>
        <source>Window and program</source>
        <translation>Ventana y programa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Results and findings</source>
        <translation>Resultados y hallazgos</translation>
    </message>
    <message>
        <source>Import bench</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Charts of the clinic</source>
        <translation>Gráficos de la clínica</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Copy the result in focus</source>
        <translation>Copiar el resultado seleccionado</translation>
    </message>
    <message>
        <source>Next and previous bar</source>
        <translation>Barra siguiente y anterior</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First and last bar</source>
        <translation>Primera y última barra</translation>
    </message>
    <message>
        <source>Show the patients of the bar</source>
        <translation>Mostrar los pacientes de la barra</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Ir al campo siguiente</translation>
    </message>
    <message>
        <source>Close the form; it asks before it forgets</source>
        <translation>Cerrar el formulario; pregunta antes de olvidar</translation>
    </message>
    <message>
        <source>Date: open the calendar</source>
        <translation>Fecha: abrir el calendario</translation>
    </message>
    <message>
        <source>Date: a day later or earlier</source>
        <translation>Fecha: un día después o antes</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Date: a month later or earlier</source>
        <translation>Fecha: un mes después o antes</translation>
    </message>
    <message>
        <source>Value: paste a whole panel</source>
        <translation>Valor: pegar una serie entera</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Timeline: the sample before or after</source>
        <translation>Línea: la muestra anterior o posterior</translation>
    </message>
    <message>
        <source>Timeline: the dose or event before or after</source>
        <translation>Línea: la dosis o el suceso anterior o posterior</translation>
    </message>
    <message>
        <source>Timeline: the lane above or below</source>
        <translation>Línea: el carril de arriba o de abajo</translation>
    </message>
    <message>
        <source>Timeline: the chosen lane shorter or taller</source>
        <translation>Cronología: la banda elegida más baja o más alta</translation>
    </message>
    <message>
        <source>Timeline: zoom in or out</source>
        <translation>Línea: acercar o alejar</translation>
    </message>
    <message>
        <source>Timeline: back to the first period</source>
        <translation>Línea: volver al primer periodo</translation>
    </message>
    <message>
        <source>Timeline: the first or the last sample</source>
        <translation>Línea: la primera o la última muestra</translation>
    </message>
    <message>
        <source>Timeline: go to a date</source>
        <translation>Línea: ir a una fecha</translation>
    </message>
    <message>
        <source>Timeline: readable scale or all values</source>
        <translation>Línea: escala legible o todos los valores</translation>
    </message>
    <message>
        <source>Timeline: show or hide the expected course</source>
        <translation>Línea: mostrar u ocultar el curso esperado</translation>
    </message>
    <message>
        <source>Timeline: legend</source>
        <translation>Línea: leyenda</translation>
    </message>
    <message>
        <source>Timeline: copy as a picture</source>
        <translation>Línea: copiar como imagen</translation>
    </message>
    <message>
        <source>Timeline: pin the sample and compare others with it</source>
        <translation>Cronología: fijar la muestra y comparar otras con ella</translation>
    </message>
    <message>
        <source>Timeline: all tests in one plot, or each in its lane</source>
        <translation>Cronología: todos los análisis en un gráfico, o cada uno en su banda</translation>
    </message>
    <message>
        <source>Timeline: as a table, or as a plot</source>
        <translation>Cronología: como tabla o como gráfico</translation>
    </message>
    <message>
        <source>Timeline: logarithmic axis of the chosen lane, or linear</source>
        <translation>Cronología: eje logarítmico de la banda elegida, o lineal</translation>
    </message>
    <message>
        <source>Timeline: show or hide CRP</source>
        <translation>Cronología: mostrar u ocultar la PCR</translation>
    </message>
    <message>
        <source>Timeline: show or hide phosphate</source>
        <translation>Cronología: mostrar u ocultar el fosfato</translation>
    </message>
    <message>
        <source>Timeline: show or hide fatigue</source>
        <translation>Cronología: mostrar u ocultar la fatiga</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>No key has these words. Try fewer letters.</source>
        <translation>Ninguna tecla tiene esas palabras. Probar con menos letras.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>{action} (not now)</source>
        <translation>{action} (ahora no)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Change the result in focus</source>
        <translation>Cambiar el resultado enfocado</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Open the evidence of a finding</source>
        <translation>Abrir la evidencia de un hallazgo</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Intro, F2</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Open the card of the result in focus</source>
        <translation>Abrir la ficha del resultado enfocado</translation>
    </message>
    <message>
        <source>Exclude the result in focus, with a reason</source>
        <translation>Excluir el resultado enfocado, con un motivo</translation>
    </message>
    <message>
        <source>See the row as it stands in the file</source>
        <translation>Ver la fila como está en el archivo</translation>
    </message>
    <message>
        <source>Accept the rows that are marked</source>
        <translation>Aceptar las filas marcadas</translation>
    </message>
    <message>
        <source>Hold the rows that are marked</source>
        <translation>Retener las filas marcadas</translation>
    </message>
    <message>
        <source>Reject the rows that are marked</source>
        <translation>Rechazar las filas marcadas</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
</context>
<context>
    <name>LaneTiles</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
</context>
<context>
    <name>LeavingDesk</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>{n} patients are written to {file}.</source>
        <translation>{n} pacientes están escritos en {file}.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Given, course {n}</source>
        <translation>Dado, ciclo {n}</translation>
    </message>
    <message>
        <source>Planned, next course</source>
        <translation>Previsto, próximo ciclo</translation>
    </message>
    <message>
        <source>Given, this course</source>
        <translation>Dado, este ciclo</translation>
    </message>
    <message>
        <source>from {date}; not given yet, not counted as given</source>
        <translation>desde el {date}; aún no dado, no cuenta como dado</translation>
    </message>
    <message>
        <source>Planned, this course</source>
        <translation>Previsto, este ciclo</translation>
    </message>
    <message>
        <source>Needed, by Ganzoni</source>
        <translation>Necesario, por Ganzoni</translation>
    </message>
    <message>
        <source>Needed, product table</source>
        <translation>Necesario, tabla del producto</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>not known: a dose has no known amount</source>
        <translation>no se sabe: una dosis no tiene cantidad conocida</translation>
    </message>
    <message>
        <source>Beyond the need</source>
        <translation>Más allá de la necesidad</translation>
    </message>
    <message>
        <source>{percent} more than needed</source>
        <translation>{percent} más de lo necesario</translation>
    </message>
    <message>
        <source>{percent} of the need</source>
        <translation>{percent} de la necesidad</translation>
    </message>
    <message>
        <source>no recent haemoglobin before the course</source>
        <translation>sin hemoglobina reciente antes del ciclo</translation>
    </message>
    <message>
        <source>weight missing</source>
        <translation>falta el peso</translation>
    </message>
    <message>
        <source>weight and recent haemoglobin missing</source>
        <translation>faltan peso y hemoglobina reciente</translation>
    </message>
    <message>
        <source>no table for mixed products</source>
        <translation>sin tabla para productos mezclados</translation>
    </message>
    <message>
        <source>Given, last 12 months</source>
        <translation>Dado, últimos 12 meses</translation>
    </message>
    <message>
        <source>Given, ever</source>
        <translation>Dado, en total</translation>
    </message>
    <message>
        <source>Red cells received</source>
        <translation>Hematíes recibidos</translation>
    </message>
    <message>
        <source>iron in the units, gained</source>
        <translation>hierro de las unidades, ganado</translation>
    </message>
    <message>
        <source>Blood donated</source>
        <translation>Sangre donada</translation>
    </message>
    <message>
        <source>iron in the donations, lost</source>
        <translation>hierro de las donaciones, perdido</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>nada consta</translation>
    </message>
    <message>
        <source>and a dose of unknown amount</source>
        <translation>y una dosis de cantidad desconocida</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>no table for this product</source>
        <translation>sin tabla para este producto</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Iron ledger</source>
        <translation>Balance de hierro</translation>
    </message>
    <message>
        <source>Show these doses in the timeline</source>
        <translation>Mostrar estas dosis en la cronología</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Export the worklist</source>
        <translation>Exportar la lista de trabajo</translation>
    </message>
    <message>
        <source>Writing the worklist</source>
        <translation>Escribiendo la lista de trabajo</translation>
    </message>
</context>
<context>
    <name>ListPapers</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Calls about tests</source>
        <translation>Llamadas por análisis</translation>
    </message>
    <message>
        <source>Labels: {lane}</source>
        <translation>Etiquetas: {lane}</translation>
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
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>The printer took no page. Nothing was printed. Look whether it is on and connected, or save a PDF.</source>
        <translation>La impresora no tomó ninguna página. No se imprimió nada. Mire si está encendida y conectada, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Frase nueva otra vez</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Las dos frases nuevas difieren. Escríbalas otra vez.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Frase olvidada</translation>
    </message>
    <message>
        <source>There is no recovery sheet. An administrator can give you another one.</source>
        <translation>No hay hoja de recuperación. Un administrador puede darle otra.</translation>
    </message>
    <message>
        <source>The data file is encrypted: without a passphrase nobody can read it.</source>
        <translation>El archivo de datos está cifrado: sin frase de contraseña nadie puede leerlo.</translation>
    </message>
    <message>
        <source>The passphrase guards this window. The data file is not encrypted: whoever has a copy of it can read it.</source>
        <translation>La frase guarda esta ventana. El archivo de datos no está cifrado: quien tenga una copia puede leerlo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Wait {n} s</source>
        <translation>Espere {n} s</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo tecleado</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>IronView, locked</source>
        <translation>IronView, bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No patient is shown while locked</source>
        <translation>Bloqueado no se muestra ningún paciente</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>At {time}, because you asked to.</source>
        <translation>A las {time}, porque lo pidió.</translation>
    </message>
    <message>
        <source>After {n} min without a key or a click, at {time}.</source>
        <translation>Tras {n} min sin tecla ni clic, a las {time}.</translation>
    </message>
    <message>
        <source>At {time}, with the computer.</source>
        <translation>A las {time}, con el ordenador.</translation>
    </message>
    <message>
        <source>At {time}, when the computer went to sleep.</source>
        <translation>A las {time}, al suspenderse el ordenador.</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation>Lo que tecleaba se conserva.</translation>
    </message>
    <message>
        <source>{owner} was typing here. {owner} can unlock and go on; or enter your passphrase once more, and what {owner} typed is thrown away.</source>
        <translation>{owner} estaba tecleando aquí. {owner} puede desbloquear y seguir; o introduzca otra vez su frase y se desecha lo que {owner} tecleó.</translation>
    </message>
    <message>
        <source>Another store is open too, and is still locked.</source>
        <translation>Otra base está también abierta y aún bloqueada.</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>{patient} has the same number.</source>
        <translation>{patient} tiene el mismo número.</translation>
    </message>
    <message>
        <source>{patient} is already stored.</source>
        <translation>{patient} ya está guardado.</translation>
    </message>
    <message>
        <source>{patient} has the same family name and birth date.</source>
        <translation>{patient} tiene los mismos apellidos y fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Open that patient</source>
        <translation>Abrir ese paciente</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Elija un paciente</translation>
    </message>
    <message>
        <source>Type a name, a number or a birth date, or press Ctrl+K from anywhere.</source>
        <translation>Escriba un nombre, un número o una fecha de nacimiento, o pulse Ctrl+K desde cualquier parte.</translation>
    </message>
    <message>
        <source>Results and infusions</source>
        <translation>Resultados e infusiones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todo archivo</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importar resultados</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual – IronView</source>
        <translation>Manual – IronView</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer letters.</source>
        <translation>Ningún capítulo tiene estas palabras. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Intro va al lugar siguiente.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>MappingLine</name>
    <message>
        <source>Remember as</source>
        <translation>Recordar como</translation>
    </message>
    <message>
        <source>do not remember</source>
        <translation>no recordar</translation>
    </message>
    <message>
        <source>Empty: it is not remembered.</source>
        <translation>Vacío: no se recuerda.</translation>
    </message>
    <message>
        <source>&amp;Remember as</source>
        <translation>&amp;Recordar como</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Leer sin ello</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
</context>
<context>
    <name>MappingsDialog</name>
    <message>
        <source>Remembered for laboratories</source>
        <translation>Recordado para laboratorios</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Laboratorios</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Qué se recuerda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Ask this again</source>
        <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Forget all of it</source>
        <translation>&amp;Olvidarlo todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{date}, {person}</source>
        <translation>{date}, {person}</translation>
    </message>
    <message>
        <source>Tables with the same header are read as decided here; the bench says so.</source>
        <translation>Las tablas con el mismo encabezado se leen como se decidió aquí; la importación lo dice.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. What you answer on the bench is, under its name.</source>
        <translation>Aún no se recuerda nada. Lo que responda al importar sí, con su nombre.</translation>
    </message>
    <message>
        <source>Version {n}: {date}, {person}</source>
        <translation>Versión {n}: {date}, {person}</translation>
    </message>
</context>
<context>
    <name>MendingForm</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Un cambio necesita un motivo.</translation>
    </message>
</context>
<context>
    <name>MergersDialog</name>
    <message>
        <source>Merged into {patient}</source>
        <translation>Fusionados en {patient}</translation>
    </message>
    <message>
        <source>Merged patients</source>
        <translation>Pacientes fusionados</translation>
    </message>
    <message>
        <source>Two different persons</source>
        <translation>Dos personas distintas</translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation>&amp;Separar de nuevo</translation>
    </message>
    <message>
        <source>Both become as they were before. What was entered since stays with this patient.</source>
        <translation>Ambos vuelven a ser como antes. Lo introducido desde entonces queda con este paciente.</translation>
    </message>
    <message>
        <source>Nobody was merged into this patient.</source>
        <translation>Nadie se fusionó en este paciente.</translation>
    </message>
</context>
<context>
    <name>MiniTimeline</name>
    <message>
        <source>Ferritin and haemoglobin of {whom}</source>
        <translation>Ferritina y hemoglobina de {whom}</translation>
    </message>
</context>
<context>
    <name>NeedBar</name>
    <message>
        <source>{n} mg given</source>
        <translation>{n} mg dados</translation>
    </message>
    <message>
        <source>{n} mg needed</source>
        <translation>{n} mg necesarios</translation>
    </message>
</context>
<context>
    <name>NetDesk</name>
    <message>
        <source>Export who needs nothing</source>
        <translation>Exportar quién no necesita nada</translation>
    </message>
    <message>
        <source>Writing the account</source>
        <translation>Escribiendo el recuento</translation>
    </message>
</context>
<context>
    <name>NetExport</name>
    <message>
        <source>Account</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Read for {day}, by the rules {version}</source>
        <translation>Leído para el {day}, según las reglas {version}</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>En el almacén</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º hist.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Leído para</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>NetList</name>
    <message>
        <source>Account of all patients</source>
        <translation>Recuento de todos los pacientes</translation>
    </message>
</context>
<context>
    <name>NetModel</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º hist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Read for</source>
        <translation>Leído para</translation>
    </message>
</context>
<context>
    <name>NetPage</name>
    <message>
        <source>Nothing due, and why</source>
        <translation>Nada pendiente, y por qué</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Leerlos ahora</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Read for {day}, by the rules {version}.</source>
        <translation>Leído para el {day}, según las reglas {version}.</translation>
    </message>
    <message>
        <source>{n} further rows name no patient of the store: see the import page.</source>
        <translation>Otras {n} filas no nombran a ningún paciente del almacén: vea la página de importación.</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Leyendo a todos para hoy</translation>
    </message>
</context>
<context>
    <name>NetTable</name>
    <message>
        <source>Patients of this group</source>
        <translation>Pacientes de este grupo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} puede ser {first} o {second}.</translation>
    </message>
    <message>
        <source>changed, was {before}</source>
        <translation>cambiado, era {before}</translation>
    </message>
    <message>
        <source>other than delivered</source>
        <translation>distinto del suministrado</translation>
    </message>
    <message>
        <source>not in the delivered one</source>
        <translation>no está en el suministrado</translation>
    </message>
    <message>
        <source>delivered: {amount}</source>
        <translation>suministrado: {amount}</translation>
    </message>
</context>
<context>
    <name>OtherPatientDialog</name>
    <message>
        <source>Other patients</source>
        <translation>Otros pacientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody matches. Words match from their beginning.</source>
        <translation>Nadie coincide. Las palabras coinciden desde su inicio.</translation>
    </message>
    <message>
        <source>There is no other patient in the store yet.</source>
        <translation>Aún no hay otro paciente en la base.</translation>
    </message>
    <message>
        <source>Mark a patient.</source>
        <translation>Marque un paciente.</translation>
    </message>
</context>
<context>
    <name>OverrideDesk</name>
    <message>
        <source>Overridden: {finding}</source>
        <translation>Desestimado: {finding}</translation>
    </message>
    <message>
        <source>Override withdrawn: {finding}</source>
        <translation>Desestimación retirada: {finding}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override a finding of {patient}</source>
        <translation>Desestimar un hallazgo de {patient}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Desestimar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It stays in the list, with your name and reason. It opens again when a result, a dose or the rule changes.</source>
        <translation>Queda en la lista, con su nombre y motivo. Se abre de nuevo si cambia un resultado, una dosis o la regla.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Comment, needed</source>
        <translation>&amp;Comentario, necesario</translation>
    </message>
    <message>
        <source>&amp;Comment, if there is more to say</source>
        <translation>&amp;Comentario, si hay más que decir</translation>
    </message>
    <message>
        <source>Withdraw an override</source>
        <translation>Retirar una desestimación</translation>
    </message>
    <message>
        <source>{patient}
{finding}
The finding asks again. Why is the override withdrawn?</source>
        <translation>{patient}
{finding}
El hallazgo pregunta de nuevo. ¿Por qué se retira la desestimación?</translation>
    </message>
</context>
<context>
    <name>OverrideNote</name>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Override again…</source>
        <translation>Desestimar de nuevo…</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>Does not apply to this patient</source>
        <translation>No se aplica a este paciente</translation>
    </message>
    <message>
        <source>Already being treated</source>
        <translation>Ya en tratamiento</translation>
    </message>
    <message>
        <source>Result believed to be wrong</source>
        <translation>Resultado que se cree erróneo</translation>
    </message>
    <message>
        <source>Another cause known</source>
        <translation>Otra causa conocida</translation>
    </message>
    <message>
        <source>Second opinion obtained</source>
        <translation>Segunda opinión obtenida</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation>alguien que no se nombra</translation>
    </message>
    <message>
        <source>Overridden by {name} on {date}: {reason}.</source>
        <translation>Desestimado por {name} el {date}: {reason}.</translation>
    </message>
    <message>
        <source>Withdrawn by {name} on {date}: {reason}</source>
        <translation>Retirado por {name} el {date}: {reason}</translation>
    </message>
    <message>
        <source>overridden by {name}, {reason}</source>
        <translation>desestimado por {name}, {reason}</translation>
    </message>
    <message>
        <source>It opens again when a result, a dose or the rule changes.</source>
        <translation>Se abre de nuevo si cambia un resultado, una dosis o la regla.</translation>
    </message>
    <message>
        <source>Open again: what it rested on is no longer the same.</source>
        <translation>Abierto de nuevo: aquello en que se basaba ya no es igual.</translation>
    </message>
    <message>
        <source>This finding is no longer there.</source>
        <translation>Este hallazgo ya no está.</translation>
    </message>
    <message>
        <source>1 finding overridden.</source>
        <translation>1 hallazgo desestimado.</translation>
    </message>
    <message>
        <source>{n} findings overridden.</source>
        <translation>{n} hallazgos desestimados.</translation>
    </message>
    <message>
        <source>A number it was compared with is another.</source>
        <translation>Un número con que se comparó es otro.</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation>Nuevo: {row}</translation>
    </message>
    <message>
        <source>No longer there: {row}</source>
        <translation>Ya no está: {row}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
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
        <translation>no usado: {why}</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Something was typed that is not saved.</source>
        <translation>Se tecleó algo que no está guardado.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
</context>
<context>
    <name>PanelConsequences</name>
    <message>
        <source>{test}: {old} becomes &lt;b&gt;{new}&lt;/b&gt;; the earlier value stays in the history.</source>
        <translation>{test}: {old} pasa a &lt;b&gt;{new}&lt;/b&gt;; el valor anterior queda en el historial.</translation>
    </message>
    <message>
        <source>{tests} is &lt;b&gt;kept but not interpreted&lt;/b&gt;: day {day} is before day {wait}.</source>
        <translation>{tests} se &lt;b&gt;guarda pero no se lee&lt;/b&gt;: el día {day} es antes del día {wait}.</translation>
    </message>
    <message>
        <source>{tests} are &lt;b&gt;kept but not interpreted&lt;/b&gt;: day {day} is before day {wait}.</source>
        <translation>{tests} se &lt;b&gt;guardan pero no se leen&lt;/b&gt;: el día {day} es antes del día {wait}.</translation>
    </message>
    <message>
        <source>{tests} is &lt;b&gt;provisional&lt;/b&gt; on day {day} and may still change.</source>
        <translation>{tests} es &lt;b&gt;provisional&lt;/b&gt; el día {day} y aún puede cambiar.</translation>
    </message>
    <message>
        <source>{tests} are &lt;b&gt;provisional&lt;/b&gt; on day {day} and may still change.</source>
        <translation>{tests} son &lt;b&gt;provisionales&lt;/b&gt; el día {day} y aún pueden cambiar.</translation>
    </message>
    <message>
        <source>{tests}: &lt;b&gt;not readable&lt;/b&gt;, the infused iron is in the sample.</source>
        <translation>{tests}: &lt;b&gt;no legible&lt;/b&gt;, el hierro infundido está en la muestra.</translation>
    </message>
    <message>
        <source>{tests}: drawn &lt;b&gt;before or after the dose&lt;/b&gt; of that day? The time tells.</source>
        <translation>{tests}: ¿extraído &lt;b&gt;antes o después de la dosis&lt;/b&gt; de ese día? La hora lo dice.</translation>
    </message>
    <message>
        <source>{tests}: &lt;b&gt;kept but not used&lt;/b&gt;, the sample is unfit.</source>
        <translation>{tests}: &lt;b&gt;guardado pero no usado&lt;/b&gt;, la muestra no es apta.</translation>
    </message>
    <message>
        <source>Haemoglobin {moved} since {date}: {verdict}.</source>
        <translation>La hemoglobina {moved} desde el {date}: {verdict}.</translation>
    </message>
    <message>
        <source>rose by &lt;b&gt;{amount}&lt;/b&gt;</source>
        <translation>subió &lt;b&gt;{amount}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>fell by &lt;b&gt;{amount}&lt;/b&gt;</source>
        <translation>bajó &lt;b&gt;{amount}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>no cambió</translation>
    </message>
    <message>
        <source>an early sign of response</source>
        <translation>un signo temprano de respuesta</translation>
    </message>
    <message>
        <source>no early sign of response</source>
        <translation>ningún signo temprano de respuesta</translation>
    </message>
    <message>
        <source>Haemoglobin has no baseline; none is invented.</source>
        <translation>La hemoglobina no tiene basal; no se inventa ninguno.</translation>
    </message>
    <message>
        <source>not judged, something else moved it</source>
        <translation>no se juzga, otra cosa la movió</translation>
    </message>
    <message>
        <source>too soon to judge</source>
        <translation>demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>bien encaminada</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>aún no basta</translation>
    </message>
    <message>
        <source>a full response</source>
        <translation>una respuesta completa</translation>
    </message>
    <message>
        <source>an adequate response</source>
        <translation>una respuesta suficiente</translation>
    </message>
    <message>
        <source>a partial response</source>
        <translation>una respuesta parcial</translation>
    </message>
    <message>
        <source>no response, look for a cause</source>
        <translation>sin respuesta, buscar una causa</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged: two values differ.</source>
        <translation>La hemoglobina no se puede juzgar: dos valores difieren.</translation>
    </message>
    <message>
        <source>{name} joins the list &lt;b&gt;Arrived too early&lt;/b&gt;: redraw from {dates}.</source>
        <translation>{name} entra en la lista &lt;b&gt;Llegaron demasiado pronto&lt;/b&gt;: extraer de nuevo desde {dates}.</translation>
    </message>
    <message>
        <source>The test after the infusion is &lt;b&gt;done&lt;/b&gt;: recheck {date}.</source>
        <translation>La prueba tras la infusión está &lt;b&gt;hecha&lt;/b&gt;: control {date}.</translation>
    </message>
    <message>
        <source>Next test from {dates}.</source>
        <translation>Próxima prueba desde {dates}.</translation>
    </message>
</context>
<context>
    <name>PanelDoubts</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{value} is already stored for this sample.</source>
        <translation>{value} ya está guardado para esta muestra.</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Introducir de nuevo</translation>
    </message>
    <message>
        <source>Corrects {value}</source>
        <translation>Corrige {value}</translation>
    </message>
    <message>
        <source>Both stand</source>
        <translation>Valen ambos</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>PanelForm</name>
    <message>
        <source>Mend results</source>
        <translation>Corregir resultados</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>Introducir resultados</translation>
    </message>
    <message>
        <source>{test} waits for an answer.</source>
        <translation>{test} espera una respuesta.</translation>
    </message>
    <message>
        <source>No value is typed yet.</source>
        <translation>Aún no se tecleó ningún valor.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Not taken from the clipboard: {lines}.</source>
        <translation>No tomado del portapapeles: {lines}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Un cambio necesita un motivo.</translation>
    </message>
    <message>
        <source>Save 1 result</source>
        <translation>Guardar 1 resultado</translation>
    </message>
    <message>
        <source>Save {count} results</source>
        <translation>Guardar {count} resultados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z. Tab moves on, Enter goes to the next value.</source>
        <translation>Guardar se deshace con Ctrl+Z. Tab avanza, Intro va al valor siguiente.</translation>
    </message>
</context>
<context>
    <name>PanelGrid</name>
    <message>
        <source>&amp;Add a test</source>
        <translation>&amp;Añadir una prueba</translation>
    </message>
    <message>
        <source>&amp;Paste a report</source>
        <translation>&amp;Pegar un informe</translation>
    </message>
    <message>
        <source>One test a line; Ctrl+V in a value does the same</source>
        <translation>Una prueba por línea; Ctrl+V en un valor hace lo mismo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Interv. lab.</translation>
    </message>
    <message>
        <source>Lab flag</source>
        <translation>Marca lab.</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lee</translation>
    </message>
</context>
<context>
    <name>PanelReading</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>readable from {date}</source>
        <translation>legible desde el {date}</translation>
    </message>
    <message>
        <source>haemolysed</source>
        <translation>hemolizada</translation>
    </message>
    <message>
        <source>oral iron that day</source>
        <translation>hierro oral ese día</translation>
    </message>
    <message>
        <source>a component is invalid</source>
        <translation>un componente no es válido</translation>
    </message>
    <message>
        <source>may still fall</source>
        <translation>aún puede bajar</translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>{test}, unit</source>
        <translation>{test}, unidad</translation>
    </message>
    <message>
        <source>{test}, laboratory range</source>
        <translation>{test}, intervalo del laboratorio</translation>
    </message>
    <message>
        <source>{test}, laboratory flag</source>
        <translation>{test}, marca del laboratorio</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Iron tests and doses, {whom}</source>
        <translation>Análisis de hierro y dosis, {whom}</translation>
    </message>
    <message>
        <source>Iron review, {whom}</source>
        <translation>Revisión de hierro, {whom}</translation>
    </message>
    <message>
        <source>no results yet</source>
        <translation>aún sin resultados</translation>
    </message>
    <message>
        <source>results up to {date}</source>
        <translation>resultados hasta el {date}</translation>
    </message>
    <message>
        <source>rules {rules}</source>
        <translation>reglas {rules}</translation>
    </message>
    <message>
        <source>Iron review</source>
        <translation>Revisión de hierro</translation>
    </message>
    <message>
        <source>Results by sample</source>
        <translation>Resultados por muestra</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Aún no hay ningún resultado.</translation>
    </message>
    <message>
        <source>1 sample outside {first} to {last} is not on this page.</source>
        <translation>1 muestra fuera de {first} a {last} no está en esta página.</translation>
    </message>
    <message>
        <source>{n} samples outside {first} to {last} are not on this page.</source>
        <translation>{n} muestras fuera de {first} a {last} no están en esta página.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The rules find nothing that asks for attention.</source>
        <translation>Las reglas no encuentran nada que requiera atención.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regla {rule}</translation>
    </message>
    <message>
        <source>Rests on: {dates}.</source>
        <translation>Se basa en: {dates}.</translation>
    </message>
    <message>
        <source>{date} ({why})</source>
        <translation>{date} ({why})</translation>
    </message>
    <message>
        <source>Not used: {rows}.</source>
        <translation>No usado: {rows}.</translation>
    </message>
    <message>
        <source>Not signed when this page was printed</source>
        <translation>Sin firmar al imprimir esta página</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Test and unit</source>
        <translation>Prueba y unidad</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Interv. lab.</translation>
    </message>
    <message>
        <source>calc</source>
        <translation>calc</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>lab {flag}</source>
        <translation>lab. {flag}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <source>IronView {version}, rules {rules}</source>
        <translation>IronView {version}, reglas {rules}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>fecha de nacimiento desconocida</translation>
    </message>
    <message>
        <source>Printed {date}, {time}, {who}</source>
        <translation>Impreso {date}, {time}, {who}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>N.º hist. {number}</translation>
    </message>
    <message>
        <source>Label for the laboratory, {whom}</source>
        <translation>Etiqueta para el laboratorio, {whom}</translation>
    </message>
    <message>
        <source>No test is planned, so that there is no label.</source>
        <translation>No hay ningún análisis previsto, así que no hay etiqueta.</translation>
    </message>
    <message>
        <source>Due: draw now</source>
        <translation>Toca: extraer ahora</translation>
    </message>
    <message>
        <source>Not before {date}</source>
        <translation>No antes del {date}</translation>
    </message>
    <message>
        <source>Iron infusion {date}</source>
        <translation>Infusión de hierro {date}</translation>
    </message>
    <message>
        <source>best from {date}</source>
        <translation>mejor desde el {date}</translation>
    </message>
    <message>
        <source>Next blood test</source>
        <translation>Próximo análisis de sangre</translation>
    </message>
    <message>
        <source>Slip for the next test, {whom}</source>
        <translation>Hoja de la próxima prueba, {whom}</translation>
    </message>
    <message>
        <source>Iron tests of {whom}, {date}</source>
        <translation>Análisis de hierro de {whom}, {date}</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Estimado colega:</translation>
    </message>
    <message>
        <source>These sentences describe patterns of the results by the rules named below. They are not a diagnosis.</source>
        <translation>Estas frases describen patrones de los resultados según las reglas nombradas abajo. No son un diagnóstico.</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>Con un cordial saludo</translation>
    </message>
    <message>
        <source>Letter, {whom}</source>
        <translation>Carta, {whom}</translation>
    </message>
    <message>
        <source>No test is planned.</source>
        <translation>No hay prueba prevista.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Not before {earliest}, best from {preferred}</source>
        <translation>No antes del {earliest}, mejor desde el {preferred}</translation>
    </message>
    <message>
        <source>Last iron infusion: {dose}, {date}.</source>
        <translation>Última infusión de hierro: {dose}, {date}.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Your iron tests</source>
        <translation>Sus análisis de hierro</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>For the patient, {whom}</source>
        <translation>Para el paciente, {whom}</translation>
    </message>
    <message>
        <source>This page is not a diagnosis. Talk with your doctor before you begin or stop anything.</source>
        <translation>Esta página no es un diagnóstico. Hable con su médico antes de empezar o dejar nada.</translation>
    </message>
    <message>
        <source>Tell every laboratory and every doctor the date of your last iron infusion: blood drawn too soon after it gives values that mislead.</source>
        <translation>Diga a cada laboratorio y a cada médico la fecha de su última infusión de hierro: la sangre extraída demasiado pronto da valores que engañan.</translation>
    </message>
    <message>
        <source>Iron you were given last</source>
        <translation>El último hierro que recibió</translation>
    </message>
    <message>
        <source>Your newest values</source>
        <translation>Sus valores más recientes</translation>
    </message>
    <message>
        <source>Options for a visit, {whom}</source>
        <translation>Opciones de una visita, {whom}</translation>
    </message>
    <message>
        <source>Before iron is given</source>
        <translation>Antes de dar hierro</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>Fuentes: {sources}.</translation>
    </message>
    <message>
        <source>Worklist, {date}</source>
        <translation>Lista de trabajo, {date}</translation>
    </message>
    <message>
        <source>Nobody needs anything.</source>
        <translation>Nadie necesita nada.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>Calls about tests, {date}</source>
        <translation>Llamadas por análisis, {date}</translation>
    </message>
    <message>
        <source>Note in the worklist how each call ended: it stands in the patient&apos;s history then.</source>
        <translation>Anote en la lista de trabajo cómo acabó cada llamada: así consta en el historial del paciente.</translation>
    </message>
    <message>
        <source>Nobody is to be called.</source>
        <translation>No hay que llamar a nadie.</translation>
    </message>
    <message>
        <source>And {n} more of this lane.</source>
        <translation>Y {n} más de este carril.</translation>
    </message>
    <message>
        <source>Day, name</source>
        <translation>Día, nombre</translation>
    </message>
    <message>
        <source>Nothing due, and why, {date}</source>
        <translation>Nada pendiente, y por qué, {date}</translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Hide this part</source>
        <translation>Ocultar esta parte</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of the package</source>
        <translation>Frase del paquete</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase reads the patients in it. Tell it to the receiver another way than the file, for example by telephone. Nobody can open the package without it. At least {count} characters.</source>
        <translation>Quien tenga el archivo y esta frase lee los pacientes que contiene. Comuníquela al receptor por otra vía que el archivo, por ejemplo por teléfono. Nadie abre el paquete sin ella. Al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>{name} is locked. Its sender knows the passphrase.</source>
        <translation>{name} está bloqueado. Su remitente conoce la frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>{n} characters are missing.</source>
        <translation>Faltan {n} caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Enter results</source>
        <translation>Añadir resultados</translation>
    </message>
    <message>
        <source>Add infusion</source>
        <translation>Añadir infusión</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Reaction: {products}</source>
        <translation>Reacción: {products}</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>Reglas {rules}</translation>
    </message>
    <message>
        <source>born {value}</source>
        <translation>nac. {value}</translation>
    </message>
    <message>
        <source>MRN {value}</source>
        <translation>N.º hist. {value}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>fecha de nac. desconocida</translation>
    </message>
</context>
<context>
    <name>PatientFields</name>
    <message>
        <source>By age and conditions</source>
        <translation>Por edad y afecciones</translation>
    </message>
    <message>
        <source>A name or a number is missing.</source>
        <translation>Falta un nombre o un número.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>La zona horaria no se conoce.</translation>
    </message>
    <message>
        <source>A chosen profile needs a reason.</source>
        <translation>Un perfil elegido necesita un motivo.</translation>
    </message>
    <message>
        <source>{d} lies ahead.</source>
        <translation>{d} es futuro.</translation>
    </message>
    <message>
        <source>{typed} is no measure.</source>
        <translation>{typed} no es una medida.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Fecha de &amp;nacimiento</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>día, mes o año</translation>
    </message>
    <message>
        <source>&amp;Menopausal status</source>
        <translation>Estado &amp;menopáusico</translation>
    </message>
    <message>
        <source>&amp;Weight, kg</source>
        <translation>&amp;Peso, kg</translation>
    </message>
    <message>
        <source>&amp;Height, cm</source>
        <translation>&amp;Talla, cm</translation>
    </message>
    <message>
        <source>Weight before &amp;pregnancy, kg</source>
        <translation>Peso antes del &amp;embarazo, kg</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zona &amp;horaria</translation>
    </message>
    <message>
        <source>Wh&amp;y this profile</source>
        <translation>Por &amp;qué este perfil</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pe&amp;rfil</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Varón</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Premenopausal</source>
        <translation>Premenopáusica</translation>
    </message>
    <message>
        <source>Postmenopausal</source>
        <translation>Posmenopáusica</translation>
    </message>
    <message>
        <source>The clinic&apos;s</source>
        <translation>La del centro</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Somebody like this is already stored.</source>
        <translation>Alguien así ya está guardado.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Un cambio necesita un motivo.</translation>
    </message>
    <message>
        <source>New patient – IronView</source>
        <translation>Paciente nuevo – IronView</translation>
    </message>
    <message>
        <source>Save patient</source>
        <translation>Guardar paciente</translation>
    </message>
    <message>
        <source>The patient is added to the list. Results can be entered at once.</source>
        <translation>El paciente se añade a la lista. Se pueden introducir resultados enseguida.</translation>
    </message>
    <message>
        <source>Change patient</source>
        <translation>Cambiar paciente</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Guardar se deshace con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} pacientes</translation>
    </message>
    <message>
        <source>Nobody matches. Words match from their beginning.</source>
        <translation>Nadie coincide. Las palabras coinciden desde su inicio.</translation>
    </message>
    <message>
        <source>The first {shown} of more. Type on to narrow it.</source>
        <translation>Los primeros {shown} de más. Siga escribiendo para acotar.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} de {count}</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>Esta muestra</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Qué hallazgos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Iron ledger</source>
        <translation>Balance de hierro</translation>
    </message>
    <message>
        <source>No result yet. What the rules find will stand here, with its evidence.</source>
        <translation>Aún no hay resultado. Lo que encuentren las reglas estará aquí, con su evidencia.</translation>
    </message>
    <message>
        <source>The rules find nothing in this sample.</source>
        <translation>Las reglas no encuentran nada en esta muestra.</translation>
    </message>
    <message>
        <source>The rules find nothing that asks for attention.</source>
        <translation>Las reglas no encuentran nada que requiera atención.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>PatientsPanel</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients behind the bar</source>
        <translation>Pacientes tras la barra</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>Abrir el paciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and passphrases</source>
        <translation>Personas y frases de contraseña</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Añadir una persona…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Cambiar el &amp;rol…</translation>
    </message>
    <message>
        <source>&amp;Give another passphrase…</source>
        <translation>&amp;Dar otra frase de contraseña…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Change &amp;my passphrase…</source>
        <translation>Cambiar &amp;mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Frase nueva otra vez</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>At least {n} characters; four words are good</source>
        <translation>Al menos {n} caracteres; cuatro palabras valen</translation>
    </message>
    <message>
        <source>Let the store know people</source>
        <translation>Que la base conozca personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Cambiar el rol de {name}</translation>
    </message>
    <message>
        <source>Give {name} another passphrase</source>
        <translation>Dar otra frase de contraseña a {name}</translation>
    </message>
    <message>
        <source>Let {name} in no more; what they did keeps their name</source>
        <translation>No dejar entrar más a {name}; lo que hizo conserva su nombre</translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation>Cambiar su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Las dos frases nuevas difieren. Escríbalas otra vez.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>Cambiar la &amp;clave</translation>
    </message>
    <message>
        <source>Removed. Whoever took a copy of the data file and its key along is kept out of later copies only by a new key. The store closes for a moment while it is written anew. Passphrases and the recovery sheet stay as they are.</source>
        <translation>Retirada. Quien se llevó una copia del archivo de datos y su clave solo queda fuera de copias posteriores con una clave nueva. La base se cierra un momento mientras se escribe de nuevo. Las frases de contraseña y la hoja de recuperación quedan como están.</translation>
    </message>
    <message>
        <source> (you)</source>
        <translation> (usted)</translation>
    </message>
    <message>
        <source>This store knows no people: whoever opens it may do everything, and signs as {user}. Once it knows people, each signs in with a passphrase and may do what their role covers. You become its administrator. Passphrases guard this program; only encryption protects the data file itself.</source>
        <translation>Esta base no conoce personas: quien la abre puede hacerlo todo y firma como {user}. Cuando las conozca, cada una entra con una frase de contraseña y hace lo que su rol permite. Usted pasa a ser su administrador. Las frases guardan este programa; solo el cifrado protege el archivo de datos.</translation>
    </message>
    <message>
        <source>The data file is encrypted: only these people can read it.</source>
        <translation>El archivo de datos está cifrado: solo estas personas pueden leerlo.</translation>
    </message>
    <message>
        <source>The data file is not encrypted: passphrases guard this program, and whoever has a copy of the file can read it. Encrypt the store to protect the file.</source>
        <translation>El archivo de datos no está cifrado: las frases guardan este programa, y quien tenga una copia puede leerlo. Cifre la base para proteger el archivo.</translation>
    </message>
    <message>
        <source>Write this code down and lock it away. It lets in whoever has it, when a passphrase is forgotten. It is shown only now.</source>
        <translation>Anote este código y guárdelo bajo llave. Deja entrar a quien lo tenga cuando se olvida una frase. Solo se muestra ahora.</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Image saved.</source>
        <translation>Imagen guardada.</translation>
    </message>
    <message>
        <source>The image could not be written there. Choose another folder.</source>
        <translation>No se pudo escribir la imagen ahí. Elegir otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>There is no blood test yet.</source>
        <translation>Aún no hay ningún análisis de sangre.</translation>
    </message>
    <message>
        <source>Your last blood sample is from {date}.</source>
        <translation>Su última muestra de sangre es de {date}.</translation>
    </message>
    <message>
        <source>It was drawn {n} days after an iron infusion. For some weeks after an infusion the iron values are high without meaning that there is too much iron, so they are not read yet.</source>
        <translation>Se extrajo {n} días después de una infusión de hierro. Durante unas semanas tras una infusión los valores de hierro son altos sin significar que haya demasiado hierro, así que aún no se leen.</translation>
    </message>
    <message>
        <source>They can be read from {date}.</source>
        <translation>Se pueden leer desde el {date}.</translation>
    </message>
    <message>
        <source>Your iron stores cannot be judged from this sample.</source>
        <translation>Sus reservas de hierro no se pueden juzgar con esta muestra.</translation>
    </message>
    <message>
        <source>Your iron values lie where doctors think about giving iron.</source>
        <translation>Sus valores de hierro están donde los médicos piensan en dar hierro.</translation>
    </message>
    <message>
        <source>Your iron stores are low.</source>
        <translation>Sus reservas de hierro están bajas.</translation>
    </message>
    <message>
        <source>There is iron in your stores, but little of it reaches the blood.</source>
        <translation>Hay hierro en sus reservas, pero poco llega a la sangre.</translation>
    </message>
    <message>
        <source>Little iron is on its way in your blood.</source>
        <translation>Poco hierro va de camino en su sangre.</translation>
    </message>
    <message>
        <source>The iron in your stores and in your blood is above the usual range.</source>
        <translation>El hierro de sus reservas y de su sangre está por encima de lo habitual.</translation>
    </message>
    <message>
        <source>Your iron stores are above the usual range. That can have several causes, for example an inflammation.</source>
        <translation>Sus reservas de hierro están por encima de lo habitual. Eso puede tener varias causas, por ejemplo una inflamación.</translation>
    </message>
    <message>
        <source>Your iron values do not say clearly whether your stores are full.</source>
        <translation>Sus valores de hierro no dicen claramente si sus reservas están llenas.</translation>
    </message>
    <message>
        <source>Your iron stores are full.</source>
        <translation>Sus reservas de hierro están llenas.</translation>
    </message>
    <message>
        <source>Your haemoglobin rose from {before} to {now} g/dL since the infusion.</source>
        <translation>Su hemoglobina subió de {before} a {now} g/dL desde la infusión.</translation>
    </message>
    <message>
        <source>Your haemoglobin was {before} g/dL before the infusion and is {now} now.</source>
        <translation>Su hemoglobina era de {before} g/dL antes de la infusión y ahora es de {now}.</translation>
    </message>
    <message>
        <source>Iron in store (ferritin)</source>
        <translation>Hierro en reserva (ferritina)</translation>
    </message>
    <message>
        <source>Iron on its way in the blood (TSAT)</source>
        <translation>Hierro de camino en la sangre (TSAT)</translation>
    </message>
    <message>
        <source>Red pigment of the blood (haemoglobin)</source>
        <translation>Pigmento rojo de la sangre (hemoglobina)</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Fosfato</translation>
    </message>
    <message>
        <source>not read yet: too soon after the infusion</source>
        <translation>aún no se lee: demasiado pronto tras la infusión</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no usado</translation>
    </message>
    <message>
        <source>may still fall</source>
        <translation>aún puede bajar</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>neither high nor low</source>
        <translation>ni alto ni bajo</translation>
    </message>
    <message>
        <source>{date}: {product}, {amount}</source>
        <translation>{date}: {product}, {amount}</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>cantidad desconocida</translation>
    </message>
    <message>
        <source>No blood test is planned. Ask when the next one is sensible.</source>
        <translation>No hay análisis previsto. Pregunte cuándo conviene el próximo.</translation>
    </message>
    <message>
        <source>Your next blood test is due since {date}. Please make an appointment.</source>
        <translation>Su próximo análisis toca desde el {date}. Pida cita, por favor.</translation>
    </message>
    <message>
        <source>Your next blood test is best from {date}.</source>
        <translation>Su próximo análisis: mejor desde el {date}.</translation>
    </message>
    <message>
        <source>Your next blood test is best from {date}, not before {earliest}: sooner, the iron of the infusion would still disturb it.</source>
        <translation>Su próximo análisis: mejor desde el {date}, no antes del {earliest}: antes, el hierro de la infusión aún lo alteraría.</translation>
    </message>
</context>
<context>
    <name>PlainLeftoversDialog</name>
    <message>
        <source>From before the encryption</source>
        <translation>De antes del cifrado</translation>
    </message>
    <message>
        <source>Files that anybody can read</source>
        <translation>Archivos que cualquiera puede leer</translation>
    </message>
    <message>
        <source>&amp;Encrypt the backups</source>
        <translation>&amp;Cifrar las copias</translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>&amp;Borrarlos todos</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Conservar el resto</translation>
    </message>
    <message>
        <source>Deleting does not wipe a medium: with the right tools a deleted file can be read for a while. Sticks and copies that are elsewhere are yours to look after.</source>
        <translation>Borrar no limpia un soporte: con las herramientas adecuadas un archivo borrado se lee un tiempo. Las memorias y copias en otros lugares corren de su cuenta.</translation>
    </message>
    <message>
        <source>The store is encrypted. These files from the time before are not, and whoever has them can read them. Encrypted backups are restored and checked before the readable ones go.</source>
        <translation>La base está cifrada. Estos archivos de antes no, y quien los tenga puede leerlos. Las copias cifradas se restauran y comprueban antes de quitar las legibles.</translation>
    </message>
    <message>
        <source>Nothing is left that can be read without a passphrase.</source>
        <translation>No queda nada que se lea sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Encrypting and checking</source>
        <translation>Cifrando y comprobando</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Borrando</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Let it take part again</source>
        <translation>Admitir de nuevo</translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation>Introducido por error…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Trasladar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>Informado como</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculado de</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Laboratory flag</source>
        <translation>Marca del laboratorio</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Introducido</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>typed by {name}</source>
        <translation>tecleado por {name}</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Not used in</source>
        <translation>No usado en</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Curso esperado</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The review of {whom} is on the clipboard as text.</source>
        <translation>La revisión de {whom} está en el portapapeles como texto.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print {whom}</source>
        <translation>Imprimir {whom}</translation>
    </message>
    <message>
        <source>Results of every sample</source>
        <translation>Resultados de cada muestra</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Period of the timeline</source>
        <translation>&amp;Periodo de la línea</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} está escrito.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer took no page. Nothing was printed. Look whether it is on and connected, or save a PDF.</source>
        <translation>La impresora no tomó ninguna página. No se imprimió nada. Mire si está encendida y conectada, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Review, for the record</source>
        <translation>Revisión, para la historia</translation>
    </message>
    <message>
        <source>For the patient, in plain words</source>
        <translation>Para el paciente, en palabras sencillas</translation>
    </message>
    <message>
        <source>For the patient, large print</source>
        <translation>Para el paciente, letra grande</translation>
    </message>
    <message>
        <source>Slip for the next test</source>
        <translation>Hoja de la próxima prueba</translation>
    </message>
    <message>
        <source>Letter to a colleague</source>
        <translation>Carta a un colega</translation>
    </message>
    <message>
        <source>Label for the laboratory</source>
        <translation>Etiqueta para el laboratorio</translation>
    </message>
    <message>
        <source>Options for a visit</source>
        <translation>Opciones de una visita</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>The last course</source>
        <translation>El último ciclo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>&amp;First free label</source>
        <translation>Primera etiqueta &amp;libre</translation>
    </message>
    <message>
        <source>{number} (row {row}, column {column})</source>
        <translation>{number} (fila {row}, columna {column})</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Before iron:</source>
        <translation>Antes del hierro:</translation>
    </message>
    <message>
        <source>Single maximum {amount}</source>
        <translation>Máximo único {amount}</translation>
    </message>
    <message>
        <source>in any 7 days {amount}</source>
        <translation>en 7 días {amount}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>shortest interval {days}</source>
        <translation>intervalo mínimo {days}</translation>
    </message>
    <message>
        <source>watch phosphate on repeated courses</source>
        <translation>vigilar el fosfato en ciclos repetidos</translation>
    </message>
    <message>
        <source>alters MRI for {months} months</source>
        <translation>altera la RM durante {months} meses</translation>
    </message>
    <message>
        <source>No iron was given before</source>
        <translation>No se dio hierro antes</translation>
    </message>
    <message>
        <source>Last dose {dose}</source>
        <translation>Última dosis {dose}</translation>
    </message>
    <message>
        <source>iron given so far {amount}</source>
        <translation>hierro dado hasta ahora {amount}</translation>
    </message>
    <message>
        <source>a phosphate is due before a dose of a new course until {date}</source>
        <translation>corresponde un fosfato antes de una dosis de un ciclo nuevo hasta el {date}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>See &amp;what would change</source>
        <translation>Ver qué &amp;cambiaría</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Guardar versión</translation>
    </message>
    <message>
        <source>Profiles: save the version</source>
        <translation>Perfiles: guardar la versión</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>what this version is about</source>
        <translation>de qué trata esta versión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Wh&amp;y it says so, in one sentence</source>
        <translation>&amp;Por qué dice esto, en una frase</translation>
    </message>
    <message>
        <source>N&amp;ote for the history</source>
        <translation>N&amp;ota para el historial</translation>
    </message>
    <message>
        <source>Saving a version changes nobody&apos;s results.</source>
        <translation>Guardar una versión no cambia los resultados de nadie.</translation>
    </message>
    <message>
        <source>{number} can be read in two ways.</source>
        <translation>{number} se puede leer de dos modos.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>{first} And {n} more.</source>
        <translation>{first} Y {n} más.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copiar…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>&amp;Stop using…</source>
        <translation>&amp;Dejar de usar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Guideline profiles</source>
        <translation>Perfiles de guías</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Vale ahora</translation>
    </message>
    <message>
        <source>Own versions</source>
        <translation>Versiones propias</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La más reciente</translation>
    </message>
    <message>
        <source>came with IronView</source>
        <translation>vino con IronView</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The newest own version counts already.</source>
        <translation>La versión propia más reciente ya vale.</translation>
    </message>
    <message>
        <source>There is no own version yet. Copy the profile first.</source>
        <translation>Aún no hay versión propia. Copie primero el perfil.</translation>
    </message>
    <message>
        <source>No own version of it counts.</source>
        <translation>Ninguna versión propia suya vale.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>own version {n} cannot be read</source>
        <translation>la versión propia {n} no se puede leer</translation>
    </message>
    <message>
        <source>own version, {version}</source>
        <translation>versión propia, {version}</translation>
    </message>
    <message>
        <source>as delivered, {version}</source>
        <translation>como se suministró, {version}</translation>
    </message>
    <message>
        <source>does not count: a draft</source>
        <translation>no vale: un borrador</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versión {n}</translation>
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
        <translation>Perfiles de guías</translation>
    </message>
    <message>
        <source>Profiles: back</source>
        <translation>Perfiles: volver</translation>
    </message>
    <message>
        <source>{name}, as delivered. Copy it to change it.</source>
        <translation>{name}, como se suministró. Cópielo para cambiarlo.</translation>
    </message>
    <message>
        <source>{name}: from {version} to the next</source>
        <translation>{name}: de {version} a la siguiente</translation>
    </message>
    <message>
        <source>What would change: {name}, {version}</source>
        <translation>Qué cambiaría: {name}, {version}</translation>
    </message>
    <message>
        <source>&amp;Activate with this reason</source>
        <translation>&amp;Activar con este motivo</translation>
    </message>
    <message>
        <source>{file} cannot be used. Nothing was read into the store.</source>
        <translation>{file} no se puede usar. No se leyó nada en la base.</translation>
    </message>
    <message>
        <source>{name}, from {file}</source>
        <translation>{name}, de {file}</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} está escrito.</translation>
    </message>
    <message>
        <source>What would change: {name}, not saved yet</source>
        <translation>Qué cambiaría: {name}, aún sin guardar</translation>
    </message>
    <message>
        <source>{version} of {name} is saved. It counts for nobody until it is activated.</source>
        <translation>{version} de {name} está guardada. No vale para nadie hasta que se active.</translation>
    </message>
    <message>
        <source>{name}, {version}, counts for everyone now.</source>
        <translation>{name}, {version}, vale ahora para todos.</translation>
    </message>
    <message>
        <source>{name} counts for nobody now.</source>
        <translation>{name} no vale ahora para nadie.</translation>
    </message>
    <message>
        <source>{name} counts as delivered again.</source>
        <translation>{name} vale de nuevo como se suministró.</translation>
    </message>
    <message>
        <source>{name}: a copy</source>
        <translation>{name}: una copia</translation>
    </message>
    <message>
        <source>{name}: versions</source>
        <translation>{name}: versiones</translation>
    </message>
    <message>
        <source>What would change without our version of {name}</source>
        <translation>Qué cambiaría sin nuestra versión de {name}</translation>
    </message>
    <message>
        <source>&amp;Stop using it, with this reason</source>
        <translation>&amp;Dejar de usarlo, con este motivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Perfiles (*.toml)</translation>
    </message>
</context>
<context>
    <name>ProgramGroup</name>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>&amp;Verify this installation…</source>
        <translation>&amp;Comprobar esta instalación…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question {n} of {total}</source>
        <translation>Pregunta {n} de {total}</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>{typed} is no range. Write it like 10-200, &lt; 5 or &gt; 60.</source>
        <translation>{typed} no es un intervalo. Escríbalo como 10-200, &lt; 5 o &gt; 60.</translation>
    </message>
</context>
<context>
    <name>RawRowDialog</name>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>La fila como está en el archivo</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Reading everybody for today</source>
        <translation>Leyendo a todos para hoy</translation>
    </message>
    <message>
        <source>{n} patients are not read for today. They stand where they stood before.</source>
        <translation>{n} pacientes no están leídos para hoy. Siguen donde estaban.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Typed wrongly</source>
        <translation>Mal tecleado</translation>
    </message>
    <message>
        <source>Corrected by the laboratory</source>
        <translation>Corregido por el laboratorio</translation>
    </message>
    <message>
        <source>Belongs to another date</source>
        <translation>Es de otra fecha</translation>
    </message>
    <message>
        <source>Choose or write why</source>
        <translation>Elija o escriba por qué</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Motivo del cambio</translation>
    </message>
</context>
<context>
    <name>ReasonFoot</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Activate with this reason</source>
        <translation>&amp;Activar con este motivo</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>IronView recovery sheet</source>
        <translation>Hoja de recuperación de IronView</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>Base: {name}</translation>
    </message>
    <message>
        <source>Number of the store: {id}</source>
        <translation>Número de la base: {id}</translation>
    </message>
    <message>
        <source>Made on {day} at {time}</source>
        <translation>Hecha el {day} a las {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>This sheet opens the store when every passphrase is forgotten or whoever knew one is gone. Whoever holds it can read every patient: keep it locked away, not beside the computer, and not as a photograph.</source>
        <translation>Esta hoja abre la base cuando se olvidan todas las frases o quien conocía una ya no está. Quien la tenga puede leer a cada paciente: guárdela bajo llave, no junto al ordenador ni como fotografía.</translation>
    </message>
    <message>
        <source>To use it: start IronView, choose the code of the recovery sheet where it asks for a passphrase, and type the code or scan the square. Capitals, spaces and dashes do not matter. There is no 0, 1 or 8 in it.</source>
        <translation>Para usarla: inicie IronView, elija el código de la hoja de recuperación donde pide una frase y escriba el código o escanee el cuadro. Mayúsculas, espacios y guiones no importan. No contiene 0, 1 ni 8.</translation>
    </message>
    <message>
        <source>Then set a new passphrase and print a new sheet. A new sheet voids this one: destroy the old one.</source>
        <translation>Después ponga una frase nueva e imprima una hoja nueva. Una hoja nueva anula esta: destruya la vieja.</translation>
    </message>
    <message>
        <source>IronView keeps no copy of this code, and nobody can make it again. If all passphrases and this sheet are lost, the store and its backups cannot be opened by anybody, its makers included. Backups made before the sheet was renewed still open with the older sheet.</source>
        <translation>IronView no guarda copia de este código y nadie puede rehacerlo. Si se pierden todas las frases y esta hoja, nadie puede abrir la base ni sus copias, ni sus autores. Las copias hechas antes de renovar la hoja aún se abren con la anterior.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarla</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>The sheet is printed or saved where only we can find it</source>
        <translation>La hoja está impresa o guardada donde solo nosotros la encontramos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The code is shown only now: IronView keeps no copy of it. An earlier sheet opens this store no more, only backups made before.</source>
        <translation>El código solo se muestra ahora: IronView no guarda copia. Una hoja anterior ya no abre esta base, solo las copias hechas antes.</translation>
    </message>
    <message>
        <source>IronView recovery sheet</source>
        <translation>Hoja de recuperación de IronView</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save it as PDF.</source>
        <translation>La impresora no tomó la página. Guárdela como PDF.</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>Reject rows</source>
        <translation>Rechazar filas</translation>
    </message>
    <message>
        <source>Rows: {n}. They could be stored and read. They will not be, and your reason is kept.</source>
        <translation>Filas: {n}. Se podrían guardar y leer. No se hará, y su motivo se conserva.</translation>
    </message>
    <message>
        <source>Not this patient&apos;s sample</source>
        <translation>No es la muestra de este paciente</translation>
    </message>
    <message>
        <source>The laboratory took it back</source>
        <translation>El laboratorio lo retiró</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Enviado dos veces</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Removed patients</source>
        <translation>Pacientes quitados</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>A patient who is brought back has every entry of before.</source>
        <translation>Un paciente recuperado tiene todas sus entradas de antes.</translation>
    </message>
    <message>
        <source>Nobody was removed by hand. Whoever is will stand here, to be brought back.</source>
        <translation>No se quitó a nadie a mano. Quien se quite figurará aquí, para recuperarlo.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>I understand that these changes will be gone</source>
        <translation>Entiendo que estos cambios desaparecerán</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurar esta copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to {when}</source>
        <translation>Volver a {when}</translation>
    </message>
    <message>
        <source>What there is now and in the backup</source>
        <translation>Lo que hay ahora y en la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>The latest changes that would be lost</source>
        <translation>Los últimos cambios que se perderían</translation>
    </message>
    <message>
        <source>What opened the store when the backup was made:</source>
        <translation>Qué abría la base cuando se hizo la copia:</translation>
    </message>
    <message>
        <source>First a backup is made of what is there now, so this can be taken back. Then IronView closes the store, puts the backup in its place, and opens it again.</source>
        <translation>Primero se hace una copia de lo que hay ahora, para poder volver. Después IronView cierra la base, pone la copia en su lugar y la abre de nuevo.</translation>
    </message>
    <message>
        <source>This backup is from before the store was encrypted: afterwards who has the file can read it, until you encrypt it again.</source>
        <translation>Esta copia es de antes de cifrar la base: después quien tenga el archivo puede leerlo, hasta que se cifre de nuevo.</translation>
    </message>
    <message>
        <source>This backup is no earlier state of the store: everything the store holds would be replaced. Changes that would go: {n}.</source>
        <translation>Esta copia no es un estado anterior de la base: se sustituiría todo su contenido. Cambios que se irían: {n}.</translation>
    </message>
    <message>
        <source>Changes made since, which would be lost: {n}. The latest:</source>
        <translation>Cambios hechos desde entonces, que se perderían: {n}. Los últimos:</translation>
    </message>
    <message>
        <source>Nothing was changed since: nothing would be lost.</source>
        <translation>Nada se cambió desde entonces: nada se perdería.</translation>
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
        <translation>Leído el {date} con las reglas {rules} {version}. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Iron given: {doses}</source>
        <translation>Hierro dado: {doses}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clínico</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>May do everything, also with people, rules, settings and backups.</source>
        <translation>Puede hacerlo todo, también con personas, reglas, ajustes y copias.</translation>
    </message>
    <message>
        <source>May enter and correct, override findings, merge and remove patients, and export all.</source>
        <translation>Puede introducir y corregir, desestimar hallazgos, fusionar y quitar pacientes, y exportarlo todo.</translation>
    </message>
    <message>
        <source>May enter, correct and import results, and export one patient.</source>
        <translation>Puede introducir, corregir e importar resultados, y exportar un paciente.</translation>
    </message>
    <message>
        <source>May look at everything and change nothing.</source>
        <translation>Puede verlo todo y no cambiar nada.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Last readable value minus the baseline. Strong where chance alone does not explain it.</source>
        <translation>Último valor legible menos el basal. En negrita donde el azar solo no lo explica.</translation>
    </message>
    <message>
        <source>So far two results of one person may lie apart by chance alone.</source>
        <translation>Hasta tanto pueden diferir dos resultados de una persona solo por azar.</translation>
    </message>
</context>
<context>
    <name>SafetyNet</name>
    <message>
        <source>In a lane of the worklist</source>
        <translation>En un carril de la lista</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Left out of a reading</source>
        <translation>Fuera de la lectura</translation>
    </message>
    <message>
        <source>A test is booked</source>
        <translation>Análisis citado</translation>
    </message>
    <message>
        <source>Tested, recheck later</source>
        <translation>Analizado, control más tarde</translation>
    </message>
    <message>
        <source>No infusion</source>
        <translation>Sin infusión</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nuevo o cambiado</translation>
    </message>
    <message>
        <source>Read by other rules</source>
        <translation>Leído con otras reglas</translation>
    </message>
    <message>
        <source>Read for another day</source>
        <translation>Leído para otro día</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>Filas ilegibles</translation>
    </message>
    <message>
        <source>Rows waiting in an import</source>
        <translation>Filas a la espera en importación</translation>
    </message>
    <message>
        <source>Overridden findings</source>
        <translation>Hallazgos desestimados</translation>
    </message>
    <message>
        <source>Overload is not judged</source>
        <translation>Sobrecarga no juzgada</translation>
    </message>
    <message>
        <source>Response is not judged</source>
        <translation>Respuesta no juzgada</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>Sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>They need something: the worklist says what.</source>
        <translation>Necesitan algo: la lista de trabajo dice qué.</translation>
    </message>
    <message>
        <source>The test has a date after this week, and can be read then.</source>
        <translation>El análisis tiene fecha después de esta semana, y entonces se podrá leer.</translation>
    </message>
    <message>
        <source>Ferritin could be read after the last dose; the recheck is due after this week.</source>
        <translation>La ferritina se pudo leer tras la última dosis; el control toca después de esta semana.</translation>
    </message>
    <message>
        <source>No infusion up to today, so that no test is counted from one; and no result waits for a signature.</source>
        <translation>Ninguna infusión hasta hoy, así que ningún análisis se cuenta desde una; y ningún resultado espera firma.</translation>
    </message>
    <message>
        <source>An import or another patient&apos;s change concerned them. They are read in the background.</source>
        <translation>Una importación o el cambio de otro paciente les afectó. Se leen en segundo plano.</translation>
    </message>
    <message>
        <source>A profile or a choice of the clinic became another since.</source>
        <translation>Un perfil o una elección de la clínica cambió desde entonces.</translation>
    </message>
    <message>
        <source>What is said of them depends on the day.</source>
        <translation>Lo que se dice de ellos depende del día.</translation>
    </message>
    <message>
        <source>Entries without a date, with an unclear unit or the like take no part.</source>
        <translation>Las entradas sin fecha, con unidad dudosa o similares no cuentan.</translation>
    </message>
    <message>
        <source>Nobody has answered yet what becomes of these rows.</source>
        <translation>Nadie ha respondido aún qué será de estas filas.</translation>
    </message>
    <message>
        <source>Somebody set a finding aside; it asks no more while the override stands.</source>
        <translation>Alguien desestimó un hallazgo; ya no pide nada mientras eso valga.</translation>
    </message>
    <message>
        <source>Pregnancy and childhood: the rules give no verdict of overload.</source>
        <translation>Embarazo e infancia: las reglas no juzgan la sobrecarga.</translation>
    </message>
    <message>
        <source>Haemodialysis: the rules give no verdict of the response of haemoglobin.</source>
        <translation>Hemodiálisis: las reglas no juzgan la respuesta de la hemoglobina.</translation>
    </message>
    <message>
        <source>They are read as adults.</source>
        <translation>Se leen como adultos.</translation>
    </message>
    <message>
        <source>Neither a result nor an infusion: there was nothing to check.</source>
        <translation>Ni resultado ni infusión: no había nada que revisar.</translation>
    </message>
    <message>
        <source>New or changed, and not read since</source>
        <translation>Nuevo o cambiado, y no leído desde entonces</translation>
    </message>
    <message>
        <source>{group}: {day}</source>
        <translation>{group}: {day}</translation>
    </message>
    <message>
        <source>Ferritin read after the last dose; recheck on {date}</source>
        <translation>Ferritina leída tras la última dosis; control el {date}</translation>
    </message>
    <message>
        <source>Ferritin read after the last dose</source>
        <translation>Ferritina leída tras la última dosis</translation>
    </message>
    <message>
        <source>No infusion on record up to today</source>
        <translation>Ninguna infusión registrada hasta hoy</translation>
    </message>
    <message>
        <source>1 unreadable row</source>
        <translation>1 fila ilegible</translation>
    </message>
    <message>
        <source>{n} unreadable rows</source>
        <translation>{n} filas ilegibles</translation>
    </message>
    <message>
        <source>{group}: profile {profile}</source>
        <translation>{group}: perfil {profile}</translation>
    </message>
    <message>
        <source>in “{lane}”</source>
        <translation>en «{lane}»</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>{day}, holds until an entry changes</source>
        <translation>{day}, vale hasta que cambie una entrada</translation>
    </message>
    <message>
        <source>{day}, holds until {until}</source>
        <translation>{day}, vale hasta el {until}</translation>
    </message>
    <message>
        <source>The counts do not add up. Do not rely on this page; check the store in the settings.</source>
        <translation>Las cuentas no cuadran. No se fíe de esta página; revise el almacén en los ajustes.</translation>
    </message>
    <message>
        <source>There is no patient in the store.</source>
        <translation>No hay ningún paciente en el almacén.</translation>
    </message>
    <message>
        <source>Not proven: of {all} patients, {n} not read for today.</source>
        <translation>No probado: de {all} pacientes, {n} sin leer para hoy.</translation>
    </message>
    <message>
        <source>Everybody was checked ({all}): something is due for {n}, nothing for {m}.</source>
        <translation>Se revisó a todos ({all}): algo pendiente para {n}, nada para {m}.</translation>
    </message>
    <message>
        <source>Everybody was checked ({all}), and nothing is due for anybody.</source>
        <translation>Se revisó a todos ({all}), y no hay nada pendiente para nadie.</translation>
    </message>
    <message>
        <source>{lanes} in lanes + {quiet} with nothing due + {unread} not checked = {all} in the store</source>
        <translation>{lanes} en carriles + {quiet} sin nada pendiente + {unread} sin revisar = {all} en el almacén</translation>
    </message>
</context>
<context>
    <name>SampleFields</name>
    <message>
        <source>Not stated</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>En ayunas</translation>
    </message>
    <message>
        <source>Fed</source>
        <translation>Sin ayunas</translation>
    </message>
    <message>
        <source>&amp;Haemolysed</source>
        <translation>&amp;Hemolizada</translation>
    </message>
    <message>
        <source>{weekday}, {state}</source>
        <translation>{weekday}, {state}</translation>
    </message>
    <message>
        <source>{weekday}, day {day} of {wait}</source>
        <translation>{weekday}, día {day} de {wait}</translation>
    </message>
    <message>
        <source>{weekday}, day {day}, {state}</source>
        <translation>{weekday}, día {day}, {state}</translation>
    </message>
    <message>
        <source>The date of collection is missing.</source>
        <translation>Falta la fecha de extracción.</translation>
    </message>
    <message>
        <source>{date} lies ahead.</source>
        <translation>{date} es futuro.</translation>
    </message>
    <message>
        <source>{date} lies before the birth date.</source>
        <translation>{date} es anterior al nacimiento.</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Extraída</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>H&amp;ora</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Laboratorio</translation>
    </message>
    <message>
        <source>Drawn &amp;fasting</source>
        <translation>En &amp;ayunas</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Haemolysed</source>
        <translation>Hemolizada</translation>
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
        <translation>lab. {flag}</translation>
    </message>
</context>
<context>
    <name>SampleTableModel</name>
    <message>
        <source>Test and unit</source>
        <translation>Prueba y unidad</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Lab range</source>
        <translation>Interv. lab.</translation>
    </message>
    <message>
        <source>Chance
alone</source>
        <translation>Solo
azar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since
{date}</source>
        <translation>Desde
{date}</translation>
    </message>
</context>
<context>
    <name>SampleTableView</name>
    <message>
        <source>No result yet. Enter results with {enter}, or import a file with {file}.</source>
        <translation>Aún no hay resultados. Introdúzcalos con {enter}, o importe un archivo con {file}.</translation>
    </message>
    <message>
        <source>Results by sample</source>
        <translation>Resultados por muestra</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name, number, birth date</source>
        <translation>Nombre, número, fecha de nacimiento</translation>
    </message>
    <message>
        <source>Find a patient by name, number or birth date</source>
        <translation>Encontrar un paciente por nombre, número o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecondPlaceLine</name>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Use none</source>
        <translation>&amp;No usar ninguno</translation>
    </message>
    <message>
        <source>&amp;Remind when the newest copy there is older than</source>
        <translation>Reco&amp;rdar cuando la copia más reciente tenga más de</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>None is chosen: if this drive breaks or is stolen, the backups go with it. Choose a folder on a USB stick or a share.</source>
        <translation>No hay ninguno: si esta unidad se rompe o la roban, las copias se van con ella. Elija una carpeta en una memoria USB o un recurso compartido.</translation>
    </message>
    <message>
        <source>{place} is not there now. The newest copy: {when}.</source>
        <translation>{place} no está ahora. La copia más reciente: {when}.</translation>
    </message>
    <message>
        <source>Backups in {place}: {n}. The newest copy: {when}.</source>
        <translation>Copias en {place}: {n}. La más reciente: {when}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Segundo lugar para copias</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Use the code of the recovery sheet instead</source>
        <translation>Usar en su lugar el código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Who sent this package?</source>
        <translation>¿Quién envió este paquete?</translation>
    </message>
    <message>
        <source>Call the sender on a number you know already. Let them read the fingerprint of their store to you, all eight groups.</source>
        <translation>Llamar al remitente a un número ya conocido. Que lea la huella de su base, los ocho grupos.</translation>
    </message>
    <message>
        <source>I &amp;compared all eight groups; they are the same</source>
        <translation>Los ocho grupos están &amp;comparados; son iguales</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;No abrir</translation>
    </message>
    <message>
        <source>Trust &amp;once</source>
        <translation>Confiar una &amp;vez</translation>
    </message>
    <message>
        <source>Trust &amp;from now on</source>
        <translation>Confiar desde &amp;ahora</translation>
    </message>
    <message>
        <source>This store does not know the sender. It calls itself “{name}”; anybody may choose any name. Only the fingerprint tells who it is. Nothing was stored.</source>
        <translation>Esta base no conoce al remitente. Se llama a sí mismo «{name}»; cualquiera puede elegir cualquier nombre. Solo la huella dice quién es. No se guardó nada.</translation>
    </message>
    <message>
        <source>Fingerprint of the package</source>
        <translation>Huella del paquete</translation>
    </message>
    <message>
        <source>Na&amp;me of the sender here</source>
        <translation>No&amp;mbre del remitente aquí</translation>
    </message>
    <message>
        <source>Only an administrator may trust a sender from now on.</source>
        <translation>Solo un administrador puede confiar en un remitente desde ahora.</translation>
    </message>
</context>
<context>
    <name>SendersDialog</name>
    <message>
        <source>Trusted senders of packages</source>
        <translation>Remitentes de confianza</translation>
    </message>
    <message>
        <source>Their key or computer was lost</source>
        <translation>Se perdió su clave o su equipo</translation>
    </message>
    <message>
        <source>We exchange no patients any more</source>
        <translation>Ya no intercambiamos pacientes</translation>
    </message>
    <message>
        <source>Trusted by mistake</source>
        <translation>Se confió por error</translation>
    </message>
    <message>
        <source>&amp;Withdraw trust</source>
        <translation>&amp;Retirar la confianza</translation>
    </message>
    <message>
        <source>&amp;Trust again</source>
        <translation>&amp;Volver a confiar</translation>
    </message>
    <message>
        <source>No sender is trusted yet. The first package of a sender asks whether to trust it.</source>
        <translation>Aún no se confía en ningún remitente. El primer paquete de un remitente lo pregunta.</translation>
    </message>
    <message>
        <source>Only an administrator withdraws trust or gives it.</source>
        <translation>Solo un administrador retira o da la confianza.</translation>
    </message>
    <message>
        <source>What was taken over from a sender stays when trust is withdrawn.</source>
        <translation>Lo tomado de un remitente queda cuando se retira la confianza.</translation>
    </message>
    <message>
        <source>Trust withdrawn {when} by {by}: {reason}</source>
        <translation>Confianza retirada el {when} por {by}: {reason}</translation>
    </message>
    <message>
        <source>Trusted since {when} by {by}</source>
        <translation>De confianza desde el {when} por {by}</translation>
    </message>
</context>
<context>
    <name>ServerPassword</name>
    <message>
        <source>Open the store of a server – IronView</source>
        <translation>Abrir la base de un servidor – IronView</translation>
    </message>
    <message>
        <source>The store is on a server: {place}</source>
        <translation>La base está en un servidor: {place}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>On this computer, for you</source>
        <translation>En este ordenador, para usted</translation>
    </message>
    <message>
        <source>&amp;Guideline profiles…</source>
        <translation>&amp;Perfiles de guías…</translation>
    </message>
    <message>
        <source>Ma&amp;nual…</source>
        <translation>Ma&amp;nual…</translation>
    </message>
    <message>
        <source>&amp;About IronView…</source>
        <translation>&amp;Acerca de IronView…</translation>
    </message>
    <message>
        <source>&amp;Update IronView…</source>
        <translation>A&amp;ctualizar IronView…</translation>
    </message>
    <message>
        <source>Trusted &amp;senders of packages…</source>
        <translation>&amp;Remitentes de confianza…</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades; this is about the text cursor.</source>
        <translation>Nada se desliza ni se desvanece; se trata del cursor de texto.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Where the store has people.</source>
        <translation>Donde la base tiene personas.</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>Para el centro</translation>
    </message>
    <message>
        <source>Counts for everyone who uses this store.</source>
        <translation>Vale para todos los que usan esta base.</translation>
    </message>
    <message>
        <source>Decides on which calendar day a result counts.</source>
        <translation>Decide en qué día natural cuenta un resultado.</translation>
    </message>
    <message>
        <source>For what tests drawn too early cost. Empty: no cost is said.</source>
        <translation>Para el coste de pruebas extraídas demasiado pronto. Vacío: no se indica coste.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <source>Stands on printed pages.</source>
        <translation>Figura en las páginas impresas.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Price of a ferritin test</source>
        <translation>Precio de una prueba de ferritina</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>None: nothing blinks</source>
        <translation>Ninguno: nada parpadea</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí mismo</translation>
    </message>
    <message>
        <source>As this computer: {zone}</source>
        <translation>Como este ordenador: {zone}</translation>
    </message>
</context>
<context>
    <name>SignOffBar</name>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
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
        <translation>Con una nota…</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>¿Qué se hace?</translation>
    </message>
    <message>
        <source>{sample} is not signed.</source>
        <translation>{sample}: no está firmada.</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>{sample} is open again.</source>
        <translation>{sample}: está reabierta.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>{sample} cannot be signed.</source>
        <translation>{sample}: no se puede firmar.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>{first} And {n} more.</source>
        <translation>{first} Y {n} más.</translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>{sample} of {patient} is open again.</source>
        <translation>{sample} de {patient}: está reabierta.</translation>
    </message>
    <message>
        <source>{sample} of {patient} is signed.</source>
        <translation>{sample} de {patient}: está firmada.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign a sample of {patient}</source>
        <translation>Firmar una muestra de {patient}</translation>
    </message>
    <message>
        <source>What is outside its limits is clinically &amp;relevant</source>
        <translation>Lo que está fuera de límites es clínicamente &amp;relevante</translation>
    </message>
    <message>
        <source>&amp;Next date</source>
        <translation>Próxima &amp;fecha</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It was signed before. What is different since:</source>
        <translation>Se firmó antes. Qué es distinto desde entonces:</translation>
    </message>
    <message>
        <source>While this form was open:</source>
        <translation>Mientras este formulario estaba abierto:</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Qué se hace</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Open a signed sample again</source>
        <translation>Reabrir una muestra firmada</translation>
    </message>
    <message>
        <source>{patient}
{sample}
The signature counts no more. Why?</source>
        <translation>{patient}
{sample}
La firma deja de contar. ¿Por qué?</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nothing further</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Repetir el análisis</translation>
    </message>
    <message>
        <source>Give iron</source>
        <translation>Dar hierro</translation>
    </message>
    <message>
        <source>Give no iron for now</source>
        <translation>No dar hierro por ahora</translation>
    </message>
    <message>
        <source>Treat the cause</source>
        <translation>Tratar la causa</translation>
    </message>
    <message>
        <source>Refer to a colleague</source>
        <translation>Derivar a un colega</translation>
    </message>
    <message>
        <source>Call the patient</source>
        <translation>Llamar al paciente</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Sample of {date}</source>
        <translation>Muestra del {date}</translation>
    </message>
    <message>
        <source>Signing freezes {results}, {verdicts} and the rules {rules}.</source>
        <translation>La firma fija {results}, {verdicts} y las reglas {rules}.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} resultados</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 veredicto</translation>
    </message>
    <message>
        <source>{n} verdicts</source>
        <translation>{n} veredictos</translation>
    </message>
    <message>
        <source>Signed by {name}, {when}.</source>
        <translation>Firmada por {name}, {when}.</translation>
    </message>
    <message>
        <source>Next on {date}.</source>
        <translation>Próxima fecha: {date}.</translation>
    </message>
    <message>
        <source>Responsible: {name}.</source>
        <translation>Responsable: {name}.</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>«{comment}»</translation>
    </message>
    <message>
        <source>1 result waits for an answer.</source>
        <translation>1 resultado espera una respuesta.</translation>
    </message>
    <message>
        <source>{n} results wait for an answer.</source>
        <translation>{n} resultados esperan una respuesta.</translation>
    </message>
    <message>
        <source>Outside a limit, or a finding asks</source>
        <translation>Fuera de un límite, o un hallazgo lo pide</translation>
    </message>
    <message>
        <source>Within its limits</source>
        <translation>Dentro de sus límites</translation>
    </message>
    <message>
        <source>Everything can be read</source>
        <translation>Todo se puede leer</translation>
    </message>
    <message>
        <source>Not everything can be read yet</source>
        <translation>Aún no se puede leer todo</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation>Nuevo: {row}</translation>
    </message>
    <message>
        <source>No longer there: {row}</source>
        <translation>Ya no está: {row}</translation>
    </message>
    <message>
        <source>{test} was corrected, {before} to {now}.</source>
        <translation>{test}: se corrigió de {before} a {now}.</translation>
    </message>
    <message>
        <source>{test}: {before}, now {now}.</source>
        <translation>{test}: {before}, ahora {now}.</translation>
    </message>
    <message>
        <source>{test}: its status or limits are others.</source>
        <translation>{test}: su estado o sus límites son otros.</translation>
    </message>
    <message>
        <source>New finding: {finding}</source>
        <translation>Hallazgo nuevo: {finding}</translation>
    </message>
    <message>
        <source>Finding no longer there: {finding}</source>
        <translation>Hallazgo que ya no está: {finding}</translation>
    </message>
    <message>
        <source>Overridden since: {finding}</source>
        <translation>Desestimado desde entonces: {finding}</translation>
    </message>
    <message>
        <source>No longer overridden: {finding}</source>
        <translation>Ya no está desestimado: {finding}</translation>
    </message>
    <message>
        <source>{before}, now {now}</source>
        <translation>{before}, ahora {now}</translation>
    </message>
    <message>
        <source>Time of collection</source>
        <translation>Hora de la extracción</translation>
    </message>
    <message>
        <source>Days since the last dose</source>
        <translation>Días desde la última dosis</translation>
    </message>
    <message>
        <source>Reading window</source>
        <translation>Ventana de lectura</translation>
    </message>
    <message>
        <source>Iron stores</source>
        <translation>Reservas de hierro</translation>
    </message>
    <message>
        <source>Iron overload</source>
        <translation>Sobrecarga de hierro</translation>
    </message>
    <message>
        <source>Haemoglobin response</source>
        <translation>Respuesta de hemoglobina</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>{name}: {before}, now {now}.</source>
        <translation>{name}: {before}, ahora {now}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>DEMO, invented patients</source>
        <translation>DEMO, pacientes inventados</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server, connection not encrypted</source>
        <translation>Servidor, conexión sin cifrar</translation>
    </message>
    <message>
        <source>Data in {place}</source>
        <translation>Datos en {place}</translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Merge without a backup</source>
        <translation>Fusionar sin copia</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Cerrar sin copia</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>This store</source>
        <translation>Esta base</translation>
    </message>
    <message>
        <source>Nobody on the way can read what is sent.</source>
        <translation>Nadie por el camino puede leer lo enviado.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: everybody on the way can read it.</source>
        <translation>La conexión no está cifrada: cualquiera por el camino puede leerla.</translation>
    </message>
    <message>
        <source>On a server, shared with other workstations: {place}. {way} It is backed up there, by who looks after the server: IronView makes no backups of it by itself. A checked copy is made with: ironview backup -o FOLDER</source>
        <translation>En un servidor, compartida con otros puestos: {place}. {way} Allí la copia quien atiende el servidor: IronView no hace copias por sí mismo. Una copia comprobada se hace con: ironview backup -o FOLDER</translation>
    </message>
    <message>
        <source>Encrypted: only a passphrase or the recovery sheet opens it.</source>
        <translation>Cifrada: solo la abre una frase o la hoja de recuperación.</translation>
    </message>
    <message>
        <source>This store is not encrypted: who has the file can read it.</source>
        <translation>Esta base no está cifrada: quien tenga el archivo puede leerla.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias…</translation>
    </message>
    <message>
        <source>&amp;Encryption and recovery…</source>
        <translation>Ci&amp;frado y recuperación…</translation>
    </message>
</context>
<context>
    <name>SymptomForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Mend fatigue score</source>
        <translation>Corregir puntuación de fatiga</translation>
    </message>
    <message>
        <source>Add fatigue score</source>
        <translation>Añadir puntuación de fatiga</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Falta la fecha.</translation>
    </message>
    <message>
        <source>The score is missing.</source>
        <translation>Falta la puntuación.</translation>
    </message>
    <message>
        <source>0 to {highest}</source>
        <translation>0 a {highest}</translation>
    </message>
    <message>
        <source>{typed} is not on this scale.</source>
        <translation>{typed} no está en esta escala.</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Guardar puntuación</translation>
    </message>
    <message>
        <source>Saving can be undone with Ctrl+Z.</source>
        <translation>Guardar se deshace con Ctrl+Z.</translation>
    </message>
    <message>
        <source>After the course of {date}: fatigue {verdict}.</source>
        <translation>Tras el ciclo de {date}: fatiga {verdict}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;improved&lt;/b&gt;</source>
        <translation>&lt;b&gt;mejor&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;unchanged&lt;/b&gt;</source>
        <translation>&lt;b&gt;sin cambios&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;worse&lt;/b&gt;</source>
        <translation>&lt;b&gt;peor&lt;/b&gt;</translation>
    </message>
    <message>
        <source>has &lt;b&gt;no baseline&lt;/b&gt;</source>
        <translation>&lt;b&gt;sin basal&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>TableQuestionPanel</name>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Your answer is for this column of this file, which is then read again. The rows stay held until then.</source>
        <translation>Su respuesta es para esta columna de este archivo, que se lee de nuevo. Las filas siguen retenidas hasta entonces.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>It is this</source>
        <translation>Es esto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Choose the test</source>
        <translation>Elija la prueba</translation>
    </message>
    <message>
        <source>It is this test</source>
        <translation>Es esta prueba</translation>
    </message>
    <message>
        <source>None of the tests still to be asked</source>
        <translation>Ninguna de las pruebas aún por preguntar</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target of {patient}</source>
        <translation>Objetivo de {patient}</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Fijar objetivo</translation>
    </message>
    <message>
        <source>&amp;End the target</source>
        <translation>Poner &amp;fin al objetivo</translation>
    </message>
    <message>
        <source>A target is your own mark in the timeline. It changes no verdict, no finding and no rule. An empty field is no limit on that side.</source>
        <translation>Un objetivo es su propia marca en la línea de tiempo. No cambia ningún veredicto, ningún hallazgo ni ninguna regla. Un campo vacío significa: sin límite de ese lado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>&amp;Reason, if there is one to note</source>
        <translation>&amp;Motivo, si hay alguno que anotar</translation>
    </message>
    <message>
        <source>&amp;Lower limit, {unit}</source>
        <translation>Límite &amp;inferior, {unit}</translation>
    </message>
    <message>
        <source>&amp;Upper limit, {unit}</source>
        <translation>Límite &amp;superior, {unit}</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Cambiar objetivo</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>«{typed}» no es un número.</translation>
    </message>
    <message>
        <source>Target set: {test}</source>
        <translation>Objetivo fijado: {test}</translation>
    </message>
    <message>
        <source>Target changed: {test}</source>
        <translation>Objetivo cambiado: {test}</translation>
    </message>
    <message>
        <source>Target ended: {test}</source>
        <translation>Fin del objetivo: {test}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Set by {who}, {date}.</source>
        <translation>Fijado por {who}, {date}.</translation>
    </message>
</context>
<context>
    <name>TileButton</name>
    <message>
        <source>Opens the first dose of the course: there it can be taken as baseline.</source>
        <translation>Abre la primera dosis del ciclo: allí se puede tomar como basal.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Stores</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>no ferritin yet</source>
        <translation>aún sin ferritina</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>no ferritin or TSAT yet</source>
        <translation>aún sin ferritina o TSAT</translation>
    </message>
    <message>
        <source>not above both limits</source>
        <translation>no sobre ambos límites</translation>
    </message>
    <message>
        <source>above both limits, once</source>
        <translation>sobre ambos límites, una vez</translation>
    </message>
    <message>
        <source>not a diagnosis</source>
        <translation>no es un diagnóstico</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>a {date}</translation>
    </message>
    <message>
        <source>once, {date}</source>
        <translation>una vez, {date}</translation>
    </message>
    <message>
        <source>not a diagnosis, {date}</source>
        <translation>no es un diagnóstico, {date}</translation>
    </message>
    <message>
        <source>{why}, {date}</source>
        <translation>{why}, {date}</translation>
    </message>
    <message>
        <source>no limits in {profile}</source>
        <translation>sin límites en {profile}</translation>
    </message>
    <message>
        <source>{test} missing</source>
        <translation>falta {test}</translation>
    </message>
    <message>
        <source>Hb response</source>
        <translation>Respuesta Hb</translation>
    </message>
    <message>
        <source>no Hb after a dose</source>
        <translation>sin Hb tras una dosis</translation>
    </message>
    <message>
        <source>{before} → {after}, {change} g/dL</source>
        <translation>{before} → {after}, {change} g/dL</translation>
    </message>
    <message>
        <source>day {n} of the course</source>
        <translation>día {n} del ciclo</translation>
    </message>
    <message>
        <source>Iron given</source>
        <translation>Hierro dado</translation>
    </message>
    <message>
        <source>no dose on record</source>
        <translation>no consta dosis</translation>
    </message>
    <message>
        <source>need unknown</source>
        <translation>falta la necesidad</translation>
    </message>
    <message>
        <source>of {need} mg, {share}&#xa0;%</source>
        <translation>de {need} mg, {share} %</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Próxima prueba</translation>
    </message>
    <message>
        <source>or better {date}</source>
        <translation>o mejor {date}</translation>
    </message>
    <message>
        <source>TSAT</source>
        <translation>TSAT</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>ferritina</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>possible now, better then</source>
        <translation>posible ya, mejor entonces</translation>
    </message>
    <message>
        <source>due</source>
        <translation>toca</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>draw again from then</source>
        <translation>extraer de nuevo desde entonces</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>control</translation>
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
        <translation>Dejar vacío si no se sabe la hora</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} no es una hora.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, day %2</source>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>con cautela</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>one value has no exact number</source>
        <translation>un valor no es un número exacto</translation>
    </message>
    <message>
        <source>other laboratory</source>
        <translation>otro laboratorio</translation>
    </message>
    <message>
        <source>measured and computed</source>
        <translation>medido y calculado</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>below lab range or limit</source>
        <translation>bajo el intervalo o límite</translation>
    </message>
    <message>
        <source>lies below</source>
        <translation>queda por debajo</translation>
    </message>
    <message>
        <source>lies above</source>
        <translation>queda por encima</translation>
    </message>
    <message>
        <source>before a correction</source>
        <translation>antes de una corrección</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>dado en parte</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no administrado</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>transfusion</source>
        <translation>transfusión</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>otro suceso</translation>
    </message>
    <message>
        <source>next test</source>
        <translation>próximo análisis</translation>
    </message>
    <message>
        <source>lab range</source>
        <translation>intervalo lab.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>across a dose</source>
        <translation>a través de una dosis</translation>
    </message>
    <message>
        <source>other laboratory or method</source>
        <translation>otro laboratorio o método</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>Iron tests over time</source>
        <translation>Análisis de hierro en el tiempo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>mg/month</source>
        <translation>mg/mes</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>interferencia del ensayo</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>same day, unclear</source>
        <translation>mismo día, incierto</translation>
    </message>
    <message>
        <source>held, asks you</source>
        <translation>retenido, le pregunta</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>interference</source>
        <translation>interferencia</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>early</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>before any dose</source>
        <translation>antes de toda dosis</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>sin dosis</translation>
    </message>
    <message>
        <source>before the dose: baseline</source>
        <translation>antes de la dosis: basal</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>basal</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>steady from %1</source>
        <translation>estable desde %1</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>overload limit</source>
        <translation>límite de sobrecarga</translation>
    </message>
    <message>
        <source>deficiency limit</source>
        <translation>límite de déficit</translation>
    </message>
    <message>
        <source>anaemia limit</source>
        <translation>límite de anemia</translation>
    </message>
    <message>
        <source>start limit</source>
        <translation>límite de inicio</translation>
    </message>
    <message>
        <source>withhold limit</source>
        <translation>límite de retención</translation>
    </message>
    <message>
        <source>low limit</source>
        <translation>límite bajo</translation>
    </message>
    <message>
        <source>inflammation</source>
        <translation>inflamación</translation>
    </message>
    <message>
        <source>no overload limit: pregnancy</source>
        <translation>sin límite de sobrecarga: embarazo</translation>
    </message>
    <message>
        <source>no overload limit: child</source>
        <translation>sin límite de sobrecarga: niño</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>target of %1: %2, set by %3</source>
        <translation>objetivo de %1: %2, fijado por %3</translation>
    </message>
    <message>
        <source>computed from here</source>
        <translation>calculado desde aquí</translation>
    </message>
    <message>
        <source>measured from here</source>
        <translation>medido desde aquí</translation>
    </message>
    <message>
        <source>from here %1</source>
        <translation>desde aquí %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>child</source>
        <translation>niño</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>hemodiálisis</translation>
    </message>
    <message>
        <source>weight missing</source>
        <translation>falta el peso</translation>
    </message>
    <message>
        <source>no recent haemoglobin</source>
        <translation>sin hemoglobina reciente</translation>
    </message>
    <message>
        <source>no recent exact ferritin</source>
        <translation>sin ferritina exacta reciente</translation>
    </message>
    <message>
        <source>dose unknown</source>
        <translation>dosis desconocida</translation>
    </message>
    <message>
        <source>ferritin was not low</source>
        <translation>la ferritina no era baja</translation>
    </message>
    <message>
        <source>no expected course: %1</source>
        <translation>sin curso esperado: %1</translation>
    </message>
    <message>
        <source>lab %1</source>
        <translation>lab. %1</translation>
    </message>
    <message>
        <source>doses</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Extraer de nuevo</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <translation>Prueba atrasada</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Próxima prueba</translation>
    </message>
    <message>
        <source>%1, log</source>
        <translation>%1, log</translation>
    </message>
    <message>
        <source>readable from %1</source>
        <translation>legible desde %1</translation>
    </message>
    <message>
        <source>watch phosphate until %1</source>
        <translation>vigilar el fosfato hasta %1</translation>
    </message>
    <message>
        <source>MRI may be altered until %1</source>
        <translation>RM posiblemente alterada hasta %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>steady %1</source>
        <translation>estable %1</translation>
    </message>
    <message>
        <source>recheck %1</source>
        <translation>control %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>tocaba %1</translation>
    </message>
    <message>
        <source>micrograms per litre</source>
        <translation>microgramos por litro</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>grams per decilitre</source>
        <translation>gramos por decilitro</translation>
    </message>
    <message>
        <source>milligrams per litre</source>
        <translation>miligramos por litro</translation>
    </message>
    <message>
        <source>millimoles per litre</source>
        <translation>milimoles por litro</translation>
    </message>
    <message>
        <source>micromoles per litre</source>
        <translation>micromoles por litro</translation>
    </message>
    <message>
        <source>units per litre</source>
        <translation>unidades por litro</translation>
    </message>
    <message>
        <source>femtolitres</source>
        <translation>femtolitros</translation>
    </message>
    <message>
        <source>picograms</source>
        <translation>picogramos</translation>
    </message>
    <message>
        <source>grams per litre</source>
        <translation>gramos por litro</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>muy alto</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>sin interpretar</translation>
    </message>
    <message>
        <source>laboratory flag %1</source>
        <translation>marca del laboratorio %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>%1 over time. %2 samples, %3 doses. Arrow keys walk through them.</source>
        <translation>%1 en el tiempo. %2 muestras, %3 dosis. Las flechas las recorren.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aún sin resultados.</translation>
    </message>
    <message>
        <source>response from %1</source>
        <translation>respuesta desde %1</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>off scale</source>
        <translation>fuera de escala</translation>
    </message>
    <message>
        <source>expected, illustrative, 9 of 10 in published groups</source>
        <translation>esperado, ilustrativo, 9 de 10 grupos publicados</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day after dose</source>
        <translation>Día tras la dosis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>target set by %1</source>
        <translation>objetivo fijado por %1</translation>
    </message>
    <message>
        <source>Place in its own lab range</source>
        <translation>Lugar en el intervalo de su laboratorio</translation>
    </message>
    <message>
        <source>no lab range: %1</source>
        <translation>sin intervalo de laboratorio: %1</translation>
    </message>
    <message>
        <source>%1 without a lab range</source>
        <translation>%1 sin intervalo de laboratorio</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Iron tests over time</source>
        <translation>Análisis de hierro en el tiempo</translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
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
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Readable scale</source>
        <translation>Escala legible</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todo valor</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Expected course</source>
        <translation>Curso esperado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Lanes %1 of %2</source>
        <translation>Carriles %1 de %2</translation>
    </message>
    <message>
        <source>Show excluded results</source>
        <translation>Mostrar resultados excluidos</translation>
    </message>
    <message>
        <source>All in one plot, each in its own range	R</source>
        <translation>Todo en un gráfico, cada uno en su intervalo	R</translation>
    </message>
    <message>
        <source>As a table	T</source>
        <translation>Como tabla	T</translation>
    </message>
    <message>
        <source>Pin the sample and compare	P</source>
        <translation>Fijar la muestra y comparar	P</translation>
    </message>
    <message>
        <source>Logarithmic axis	K</source>
        <translation>Eje logarítmico	K</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Suceso anterior</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Suceso siguiente</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Copy image	C</source>
        <translation>Copiar imagen	C</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>rows that ask you: {n}</source>
        <translation>filas que le preguntan: {n}</translation>
    </message>
    <message>
        <source>booked {date}</source>
        <translation>citado {date}</translation>
    </message>
    <message>
        <source>waiting until {date}</source>
        <translation>en espera hasta {date}</translation>
    </message>
    <message>
        <source>open since {date}</source>
        <translation>abierta desde {date}</translation>
    </message>
    <message>
        <source>due since {date}</source>
        <translation>toca desde {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>atrasada desde {date}</translation>
    </message>
    <message>
        <source>recheck {date}</source>
        <translation>control {date}</translation>
    </message>
    <message>
        <source>no dose on record</source>
        <translation>no consta dosis</translation>
    </message>
    <message>
        <source>redraw open since {date}</source>
        <translation>nueva extracción abierta desde {date}</translation>
    </message>
    <message>
        <source>redraw from {date}</source>
        <translation>extraer de nuevo desde {date}</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Sign several samples together</source>
        <translation>Firmar varias muestras juntas</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>These samples are readable, within their limits and without a finding above notice. Look through them; whatever you untick stays to be signed by itself. At most {n} at once.</source>
        <translation>Estas muestras son legibles, están dentro de sus límites y no tienen ningún hallazgo por encima de «Aviso». Repasarlas; lo que se desmarque queda por firmar por separado. Como máximo {n} a la vez.</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Sign 1 sample</source>
        <translation>Firmar 1 muestra</translation>
    </message>
    <message>
        <source>Sign {n} samples</source>
        <translation>Firmar {n} muestras</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{n} of {m} signed.</source>
        <translation>{n} de {m} firmadas.</translation>
    </message>
    <message>
        <source>{n} not signed; the reason stands under each.</source>
        <translation>{n} sin firmar; el motivo figura debajo de cada una.</translation>
    </message>
    <message>
        <source>{n} not begun.</source>
        <translation>{n} sin empezar.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Not signed: {why}</source>
        <translation>Sin firmar: {why}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{profile} is the default profile of the clinic. Nothing was changed. Choose another default profile first.</source>
        <translation>{profile} es el perfil predeterminado del centro. No se ha cambiado nada. Elija primero otro perfil predeterminado.</translation>
    </message>
    <message>
        <source>There is no {name}. Nothing was changed. Known: {known}.</source>
        <translation>No existe {name}. No se ha cambiado nada. Conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>No existe el perfil {profile}.</translation>
    </message>
    <message>
        <source>The own profile {profile} cannot be read, and the delivered one counts in its place until it is corrected or deactivated. {error}</source>
        <translation>El perfil propio {profile} no se puede leer; en su lugar vale el suministrado hasta que se corrija o se desactive. {error}</translation>
    </message>
    <message>
        <source>No profile {profile} comes with this program.</source>
        <translation>Este programa no trae ningún perfil {profile}.</translation>
    </message>
    <message>
        <source>“{title}” {shown} names no patient. It was not given to anyone.</source>
        <translation>«{title}» {shown} no nombra a ningún paciente. No se asignó a nadie.</translation>
    </message>
    <message>
        <source>“{title}” {fault}. It was not taken over.</source>
        <translation>«{title}» {fault}. No se incorporó.</translation>
    </message>
    <message>
        <source>This row was changed or removed here and changed in the other store. What stands here is kept.</source>
        <translation>Esta fila se cambió o quitó aquí y se cambió en la otra base. Lo que hay aquí se conserva.</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a workbook can be. Nothing was written. Export as CSV.</source>
        <translation>Un texto es más largo que una celda de un libro. No se ha escrito nada. Exporte como CSV.</translation>
    </message>
    <message>
        <source>It corrects one of several results that were moved to other patients, and nothing says which. Correct the right one by hand, then reject this row.</source>
        <translation>Corrige uno de varios resultados trasladados a otros pacientes, y nada dice cuál. Corrija a mano el correcto y después rechace esta fila.</translation>
    </message>
    <message>
        <source>Nothing was overridden. Choose one of the reasons.</source>
        <translation>No se ha desestimado nada. Elija uno de los motivos.</translation>
    </message>
    <message>
        <source>Nothing was overridden. This needs a comment: write in a few words why.</source>
        <translation>No se ha desestimado nada. Hace falta un comentario: escriba en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>Nothing was overridden. Shorten the comment to {most} letters.</source>
        <translation>No se ha desestimado nada. Acorte el comentario a {most} letras.</translation>
    </message>
    <message>
        <source>{typed} is no price. Nothing was changed. Type an amount such as 12.50, and the currency beside it.</source>
        <translation>{typed} no es un precio. No se cambió nada. Escriba un importe como 12.50, y la moneda al lado.</translation>
    </message>
    <message>
        <source>Nothing was written. Enter a lower limit, an upper limit or both.</source>
        <translation>No se escribió nada. Introduzca un límite inferior, un límite superior o ambos.</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten the reason to {most} letters.</source>
        <translation>No se escribió nada. Acorte el motivo a {most} letras.</translation>
    </message>
    <message>
        <source>Nothing was written. The lower limit must be below the upper limit.</source>
        <translation>No se escribió nada. El límite inferior debe estar por debajo del superior.</translation>
    </message>
    <message>
        <source>Nothing was written. {amount} {unit} is no plausible result of this test. Check the number and the unit.</source>
        <translation>No se escribió nada. {amount} {unit} no es un resultado plausible de esta prueba. Compruebe el número y la unidad.</translation>
    </message>
    <message>
        <source>Nothing was written: somebody set a target meanwhile. Close this window and open it again to see it.</source>
        <translation>No se escribió nada: alguien fijó un objetivo entretanto. Cierre esta ventana y ábrala de nuevo para verlo.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose at least one test.</source>
        <translation>No se citó nada. Elegir al menos un análisis.</translation>
    </message>
    <message>
        <source>Nothing was written. Say in a few words how the call ended.</source>
        <translation>No se escribió nada. Decir en pocas palabras cómo terminó la llamada.</translation>
    </message>
    <message>
        <source>Nothing was written. Shorten the note to {most} letters.</source>
        <translation>No se escribió nada. Acortar la nota a {most} letras.</translation>
    </message>
    <message>
        <source>Nothing was signed. A finding is open: say what is done about it.</source>
        <translation>No se firmó nada. Hay un hallazgo abierto: decir qué se hace.</translation>
    </message>
    <message>
        <source>Nothing was signed. Say in a few words what is done instead.</source>
        <translation>No se firmó nada. Decir en pocas palabras qué se hace en su lugar.</translation>
    </message>
    <message>
        <source>Nothing was signed. Shorten the comment to {most} letters.</source>
        <translation>No se firmó nada. Acortar el comentario a {most} letras.</translation>
    </message>
    <message>
        <source>This sample became another meanwhile, here or in another window. Nothing was signed. Look at it again, then sign.</source>
        <translation>Esta muestra cambió entretanto, aquí o en otra ventana. No se firmó nada. Mirarla otra vez y firmar.</translation>
    </message>
    <message>
        <source>The signature was written, but the data file does not give it back. Take this sample as not signed, and check the data file under Settings.</source>
        <translation>La firma se escribió, pero el archivo de datos no la devuelve. Tomar esta muestra como no firmada y comprobar el archivo de datos en los ajustes.</translation>
    </message>
    <message>
        <source>It is signed already.</source>
        <translation>Ya está firmada.</translation>
    </message>
    <message>
        <source>A result waits for an answer. It was not signed.</source>
        <translation>Un resultado espera una respuesta. La muestra no se firmó.</translation>
    </message>
    <message>
        <source>It was signed before and is another now. Sign it by itself.</source>
        <translation>Ya se había firmado y ahora es otra. Firmarla por separado.</translation>
    </message>
    <message>
        <source>It has a finding above notice. Sign it by itself.</source>
        <translation>Tiene un hallazgo por encima de «Aviso». Firmarla por separado.</translation>
    </message>
    <message>
        <source>Not everything in it can be read. Sign it by itself.</source>
        <translation>No todo en ella se puede leer. Firmarla por separado.</translation>
    </message>
    <message>
        <source>A result lies outside its limits. Sign it by itself.</source>
        <translation>Un resultado está fuera de sus límites. Firmarla por separado.</translation>
    </message>
    <message>
        <source>Somebody else changed this choice meanwhile. Nothing was changed. Look at what is chosen now, then repeat your choice.</source>
        <translation>Otra persona ha cambiado esta elección entretanto. No se ha cambiado nada. Mire lo elegido ahora y repita su elección.</translation>
    </message>
    <message>
        <source>The profile {name} does not count any more: somebody else withdrew it. Nothing was changed. Choose another.</source>
        <translation>El perfil {name} ya no vale: otra persona lo retiró. No se ha cambiado nada. Elija otro.</translation>
    </message>
    <message>
        <source>The dates of this record cannot be moved so that it still gives the same answer; it may hold a date far in the past or future. Nothing was written. Check its dates.</source>
        <translation>Las fechas de este registro no se pueden desplazar conservando la misma respuesta; quizá contenga una fecha muy pasada o futura. No se ha escrito nada. Compruebe sus fechas.</translation>
    </message>
    <message>
        <source>The store itself cannot be imported into itself. Nothing was read.</source>
        <translation>La base no puede importarse en sí misma. No se ha leído nada.</translation>
    </message>
    <message>
        <source>The store itself lies in {path}, and files are moved out of a watched folder. Nothing there was read or moved. Choose another folder.</source>
        <translation>La propia base está en {path}, y los archivos de una carpeta vigilada se trasladan. Nada se ha leído ni trasladado allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read ({fault}). What was dropped there is read as soon as the folder is back.</source>
        <translation>La carpeta vigilada {path} no se puede leer ({fault}). Lo depositado allí se leerá en cuanto vuelva la carpeta.</translation>
    </message>
    <message>
        <source>There are more than {most} rows, and a workbook cannot hold them. Nothing was written. Export them as CSV.</source>
        <translation>Hay más de {most} filas y un libro no las admite. No se ha escrito nada. Expórtelas como CSV.</translation>
    </message>
    <message>
        <source>{path} could not be moved to {place} ({fault}). What became of its rows is in the store; the file is where it was.</source>
        <translation>{path} no se pudo trasladar a {place} ({fault}). Lo que fue de sus filas está en la base; el archivo sigue donde estaba.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Nothing was written. Choose another name.</source>
        <translation>{path} es la propia base. No se ha escrito nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{row} is no iron IronView knows.</source>
        <translation>{row} no es un hierro que IronView conozca.</translation>
    </message>
    <message>
        <source>{row} names no product, so what was given is not known. Enter the infusion if it was iron.</source>
        <translation>{row} no nombra ningún producto, así que no se sabe qué se administró. Introduzca la infusión si era hierro.</translation>
    </message>
    <message>
        <source>{row}: nothing says what its columns are. Say what each of them is.</source>
        <translation>{row}: nada dice qué son sus columnas. Diga qué es cada una.</translation>
    </message>
    <message>
        <source>{row}: the column “{column}” does not say whether it is the day of giving or of an order. Say in a mapping which it is.</source>
        <translation>{row}: la columna «{column}» no dice si es el día de la administración o de una orden. Indíquelo en una correspondencia.</translation>
    </message>
    <message>
        <source>{row} has the status “{status}”, which does not say whether it was given. Enter the infusion if it was.</source>
        <translation>{row} tiene el estado «{status}», que no dice si se administró. Introduzca la infusión si fue así.</translation>
    </message>
    <message>
        <source>{row} stands in the table twice. The second was not taken over; accept it if two were given.</source>
        <translation>{row} aparece dos veces en la tabla. La segunda no se incorporó; acéptela si se administraron dos.</translation>
    </message>
    <message>
        <source>{row}: the dose “{dose}” may have decimals or thousands, and no number of its column tells. Say in a mapping what the decimal mark is.</source>
        <translation>{row}: la dosis «{dose}» puede llevar decimales o millares, y ningún número de su columna lo aclara. Indique en una correspondencia el signo decimal.</translation>
    </message>
    <message>
        <source>{row}: nothing says whether the dose “{dose}” is in mg of iron. Say in a mapping which unit it has.</source>
        <translation>{row}: nada dice si la dosis «{dose}» está en mg de hierro. Indique su unidad en una correspondencia.</translation>
    </message>
    <message>
        <source>{row}: “{dose}” is no amount of iron in mg or g. Enter the infusion with the dose that was given.</source>
        <translation>{row}: «{dose}» no es una cantidad de hierro en mg o g. Introduzca la infusión con la dosis administrada.</translation>
    </message>
    <message>
        <source>“{title}” was not taken. Nothing was taken over.</source>
        <translation>«{title}» no se tomó. No se incorporó nada.</translation>
    </message>
    <message>
        <source>“{title}” was entered in error in the source. It was not taken over.</source>
        <translation>«{title}» se introdujo por error en el origen. No se incorporó.</translation>
    </message>
    <message>
        <source>“{title}” of {date} tells again of an infusion that was taken over.</source>
        <translation>«{title}» de {date} repite una infusión ya incorporada.</translation>
    </message>
    <message>
        <source>“{title}” of {date} names no patient. It was not given to anyone.</source>
        <translation>«{title}» de {date} no nombra a ningún paciente. No se asignó a nadie.</translation>
    </message>
    <message>
        <source>“{title}” of {date} is iron, but nothing says whether it was infused. Enter the infusion if it was.</source>
        <translation>«{title}» de {date} es hierro, pero nada dice si se infundió. Introduzca la infusión si fue así.</translation>
    </message>
    <message>
        <source>“{title}” is none of the tests IronView reads.</source>
        <translation>«{title}» no es ninguna de las pruebas que lee IronView.</translation>
    </message>
    <message>
        <source>“{title}” is an order. Only what is recorded as given counts as an infusion.</source>
        <translation>«{title}» es una orden. Solo cuenta como infusión lo registrado como administrado.</translation>
    </message>
    <message>
        <source>“{title}” is a heading; its members are rows of their own.</source>
        <translation>«{title}» es un encabezado; sus miembros son filas propias.</translation>
    </message>
    <message>
        <source>“{row}” is no row of {kind}. It was not read.</source>
        <translation>«{row}» no es una fila de {kind}. No se leyó.</translation>
    </message>
    <message>
        <source>{row}: the file calls its tests by numbers. Say in a mapping which of them is which test.</source>
        <translation>{row}: el archivo llama a sus pruebas con números. Indique en una correspondencia cuál es cada prueba.</translation>
    </message>
    <message>
        <source>{row} was not taken. Nothing was taken over.</source>
        <translation>{row} no se tomó. No se incorporó nada.</translation>
    </message>
    <message>
        <source>{row} was entered in error in the source. It was not taken over.</source>
        <translation>{row} se introdujo por error en el origen. No se incorporó.</translation>
    </message>
    <message>
        <source>{row} tells again of a dose that was taken over.</source>
        <translation>{row} repite una dosis ya incorporada.</translation>
    </message>
    <message>
        <source>{row} of “{date}”: day and month may be exchanged, and no date of its column tells ({examples}). Say in a mapping which stands first.</source>
        <translation>{row} de «{date}»: día y mes pueden estar intercambiados, y ninguna fecha de su columna lo aclara ({examples}). Indique en una correspondencia cuál va primero.</translation>
    </message>
    <message>
        <source>{row} names no patient. It was not given to anyone.</source>
        <translation>{row} no nombra a ningún paciente. No se asignó a nadie.</translation>
    </message>
    <message>
        <source>{row} may be {one} or {other}, and no number of its column tells. Say in a mapping what the decimal mark is.</source>
        <translation>{row} puede ser {one} o {other}, y ningún número de su columna lo aclara. Indique en una correspondencia el signo decimal.</translation>
    </message>
    <message>
        <source>{row} is where the file breaks off. Get the whole file again.</source>
        <translation>{row} es donde se corta el archivo. Consiga de nuevo el archivo entero.</translation>
    </message>
    <message>
        <source>{row} is not the blood test ({specimen}). It was not taken over.</source>
        <translation>{row} no es la prueba en sangre ({specimen}). No se incorporó.</translation>
    </message>
    <message>
        <source>{row} is none of the tests IronView reads.</source>
        <translation>{row} no es ninguna de las pruebas que lee IronView.</translation>
    </message>
    <message>
        <source>{row} is no result yet: {why}. Import the final report.</source>
        <translation>{row} aún no es un resultado: {why}. Importe el informe definitivo.</translation>
    </message>
    <message>
        <source>{row} is left out by the mapping.</source>
        <translation>{row} queda excluida por la correspondencia.</translation>
    </message>
    <message>
        <source>{row} is iron, but nothing says whether it was infused. Enter the infusion if it was.</source>
        <translation>{row} es hierro, pero nada dice si se infundió. Introduzca la infusión si fue así.</translation>
    </message>
    <message>
        <source>{name} names no patient number; its rows stand under “{patient}”. Say whose they are.</source>
        <translation>{name} no nombra ningún número de paciente; sus filas figuran bajo «{patient}». Diga de quién son.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user. Change its permissions; nothing was read.</source>
        <translation>Este usuario no puede leer {name}. Cambie sus permisos; no se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} may be a table, but no line of it names columns that make results: a test with its value, or tests IronView knows. Nothing of it was read; a mapping can say what its columns are.</source>
        <translation>{name} puede ser una tabla, pero ninguna línea nombra columnas que formen resultados: una prueba con su valor, o pruebas que IronView conozca. No se ha leído nada; una correspondencia puede decir qué son sus columnas.</translation>
    </message>
    <message>
        <source>{name} may be a table, but no line of it names columns that make results: a test with its value, or tests IronView knows. It begins with: {shown}. Nothing of it was read; a mapping can say what its columns are.</source>
        <translation>{name} puede ser una tabla, pero ninguna línea nombra columnas que formen resultados: una prueba con su valor, o pruebas que IronView conozca. Empieza por: {shown}. No se ha leído nada; una correspondencia puede decir qué son sus columnas.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one; nothing of it was read.</source>
        <translation>{name} está protegido con contraseña. Guárdelo sin ella; no se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} is not {known}. Nothing of it was read.</source>
        <translation>{name} no es {known}. No se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({fault}). Nothing of it was read.</source>
        <translation>{name} no es JSON válido ({fault}). No se ha leído nada de él.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({fault}). It was not read.</source>
        <translation>{name} no es JSON válido ({fault}). No se leyó.</translation>
    </message>
    <message>
        <source>{name} is not an IronView store. It was left as it is.</source>
        <translation>{name} no es una base de IronView. Se dejó como está.</translation>
    </message>
    <message>
        <source>{name} is not a text file IronView knows. Nothing of it was read.</source>
        <translation>{name} no es un archivo de texto que IronView conozca. No se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} is no table IronView can read ({fault}). Nothing of it was read.</source>
        <translation>{name} no es una tabla que IronView pueda leer ({fault}). No se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than any record is. Nothing of it was read.</source>
        <translation>{name} está anidado más hondo que cualquier registro. No se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is more than IronView reads at once from a table. Nothing of it was read; split it.</source>
        <translation>{name} supera {size} MB, más de lo que IronView lee de una vez de una tabla. No se ha leído nada; divídalo.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Unpack it first; it was not read.</source>
        <translation>{name} está cifrado. Descomprímalo primero; no se leyó.</translation>
    </message>
    <message>
        <source>{name} is empty. There was nothing to read.</source>
        <translation>{name} está vacío. No había nada que leer.</translation>
    </message>
    <message>
        <source>{name} is an archive inside an archive. Unpack it first; it was not read.</source>
        <translation>{name} es un archivo comprimido dentro de otro. Descomprímalo primero; no se leyó.</translation>
    </message>
    <message>
        <source>The disk reported an error at {name}. Nothing was changed. Check the drive and its connection.</source>
        <translation>El disco informó de un error en {name}. No se cambió nada. Revisar el disco y su conexión.</translation>
    </message>
    <message>
        <source>The patient list could not be brought up to date; what was entered is stored. Free some space, or check the drive: IronView tries again by itself.</source>
        <translation>No se pudo poner al día la lista de pacientes; lo introducido está guardado. Liberar espacio o revisar el disco: IronView lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>Findings overridden elsewhere that cannot be read were left out: {n}.</source>
        <translation>Hallazgos desestimados en otro lugar que no se pueden leer, omitidos: {n}.</translation>
    </message>
    <message>
        <source>Findings overridden elsewhere were not taken over for patients who are already in the store: {n}. Decide about them here.</source>
        <translation>Hallazgos desestimados en otro lugar no incorporados para pacientes que ya están en la base: {n}. Decida sobre ellos aquí.</translation>
    </message>
    <message>
        <source>{name} cannot be read with this answer.</source>
        <translation>{name} no se puede leer con esta respuesta.</translation>
    </message>
    <message>
        <source>{name} is a folder. Name the files in it; nothing was read.</source>
        <translation>{name} es una carpeta. Nombre los archivos que contiene; no se ha leído nada.</translation>
    </message>
    <message>
        <source>An entry is no longer in the store. Nothing was moved.</source>
        <translation>Una entrada ya no está en la base. No se ha trasladado nada.</translation>
    </message>
    <message>
        <source>Entries of this import were corrected or taken out since. Nothing was taken back. Take those changes back first.</source>
        <translation>Entradas de esta importación se corrigieron o retiraron desde entonces. No se ha revertido nada. Revierta primero esos cambios.</translation>
    </message>
    <message>
        <source>Entries that came with the other patient, or the patient&apos;s own data, were changed since. Nothing was separated. Take those changes back first, or move single entries to the other patient.</source>
        <translation>Entradas que vinieron con el otro paciente, o sus propios datos, se cambiaron desde entonces. No se ha separado nada. Revierta primero esos cambios o traslade entradas sueltas al otro paciente.</translation>
    </message>
    <message>
        <source>Since this import, entries were added to patients that came with it: {names}. Nothing was taken back. Take those entries out first.</source>
        <translation>Desde esta importación se añadieron entradas a pacientes que vinieron con ella: {names}. No se ha revertido nada. Retire primero esas entradas.</translation>
    </message>
    <message>
        <source>The layout of the file was altered: {kind} {name}.</source>
        <translation>La estructura del archivo fue alterada: {kind} {name}.</translation>
    </message>
    <message>
        <source>What the file says of its own layout cannot be read.</source>
        <translation>Lo que el archivo dice de su propia estructura no se puede leer.</translation>
    </message>
    <message>
        <source>Version {version} of {key} is damaged. Nothing was changed. Restore a backup.</source>
        <translation>La versión {version} de {key} está dañada. No se cambió nada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The data file {path} is not there any more. Nothing was read or written. Bring it back, or restore a backup.</source>
        <translation>El archivo de datos {path} ya no está. No se ha leído ni escrito nada. Devuélvalo a su sitio o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>Esta importación ya se revirtió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This patient is no longer in the store.</source>
        <translation>Este paciente ya no está en la base.</translation>
    </message>
    <message>
        <source>This patient is no longer in the store. Nothing was changed.</source>
        <translation>Este paciente ya no está en la base. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>{name} is a folder. Name a file in it.</source>
        <translation>{name} es una carpeta. Nombre un archivo de ella.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete workbook. Nothing of it was read; get it again.</source>
        <translation>{name} es un libro dañado o incompleto. No se ha leído nada; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete .zip file. Nothing of it was read; get it again.</source>
        <translation>{name} es un archivo .zip dañado o incompleto. No se ha leído nada; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete .gz file. Nothing of it was read; get it again.</source>
        <translation>{name} es un archivo .gz dañado o incompleto. No se ha leído nada; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is XML or HTML, not {known}. Nothing of it was read; export it as JSON.</source>
        <translation>{name} es XML o HTML, no {known}. No se ha leído nada; expórtelo como JSON.</translation>
    </message>
    <message>
        <source>{name} is JSON, but not {known}. It was not read.</source>
        <translation>{name} es JSON, pero no {known}. No se leyó.</translation>
    </message>
    <message>
        <source>{name} holds {count} files; at most {most} are read from one archive. Nothing of it was read; split it.</source>
        <translation>{name} contiene {count} archivos; de uno comprimido se leen como mucho {most}. No se ha leído nada; divídalo.</translation>
    </message>
    <message>
        <source>{name} holds more than {size} MB when unpacked, which is more than IronView reads at once. Nothing of it was read; split it.</source>
        <translation>{name} contiene más de {size} MB descomprimido, más de lo que IronView lee de una vez. No se ha leído nada; divídalo.</translation>
    </message>
    <message>
        <source>{name} holds more than IronView reads at once from a workbook ({size} MB unpacked). Nothing of it was read; split it.</source>
        <translation>{name} contiene más de lo que IronView lee de una vez de un libro ({size} MB descomprimido). No se ha leído nada; divídalo.</translation>
    </message>
    <message>
        <source>{name} has the format {format}, which is newer than this IronView; it reads {ours}. It was not read.</source>
        <translation>{name} tiene el formato {format}, más nuevo que este IronView, que lee {ours}. No se leyó.</translation>
    </message>
    <message>
        <source>{name} could not be read ({fault}). Nothing was read.</source>
        <translation>{name} no se pudo leer ({fault}). No se ha leído nada.</translation>
    </message>
    <message>
        <source>{fault}. The rest of the row counts without it.</source>
        <translation>{fault}. El resto de la fila cuenta sin ello.</translation>
    </message>
    <message>
        <source>was refuted</source>
        <translation>fue refutado</translation>
    </message>
    <message>
        <source>was entered in error</source>
        <translation>se introdujo por error</translation>
    </message>
    <message>
        <source>the specimen is in the laboratory</source>
        <translation>la muestra está en el laboratorio</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>results are partial</source>
        <translation>los resultados son parciales</translation>
    </message>
    <message>
        <source>names no patient</source>
        <translation>no nombra a ningún paciente</translation>
    </message>
    <message>
        <source>it is only ordered</source>
        <translation>solo está ordenado</translation>
    </message>
    <message>
        <source>is unconfirmed</source>
        <translation>está sin confirmar</translation>
    </message>
    <message>
        <source>is provisional</source>
        <translation>es provisional</translation>
    </message>
    <message>
        <source>is over, but nothing says since when</source>
        <translation>ha terminado, pero nada dice desde cuándo</translation>
    </message>
    <message>
        <source>is one of several possibilities</source>
        <translation>es una de varias posibilidades</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>an IronView record, FHIR in JSON, HL7 version 2 or a table</source>
        <translation>un registro IronView, FHIR en JSON, HL7 versión 2 o una tabla</translation>
    </message>
    <message>
        <source>Two patients share the number {number} but not the {fault}; they were kept apart. Check which is right.</source>
        <translation>Dos pacientes comparten el número {number} pero no {fault}; se mantuvieron separados. Compruebe cuál es correcto.</translation>
    </message>
    <message>
        <source>This {kind} does not have the form FHIR gives it ({fault}). It was not read.</source>
        <translation>Este {kind} no tiene la forma que le da FHIR ({fault}). No se leyó.</translation>
    </message>
    <message>
        <source>This entry is no longer in the store.</source>
        <translation>Esta entrada ya no está en la base.</translation>
    </message>
    <message>
        <source>This data file was written by a newer IronView. It was left untouched. Install the newer version to open it.</source>
        <translation>Este archivo de datos lo escribió un IronView más nuevo. No se ha tocado. Instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>There is no file {name}. Nothing was read.</source>
        <translation>No existe el archivo {name}. No se ha leído nada.</translation>
    </message>
    <message>
        <source>The status “{status}” of {row} ({date}) is unknown: the result may have been cancelled. Say which status is meant.</source>
        <translation>El estado «{status}» de {row} ({date}) es desconocido: el resultado pudo anularse. Diga qué estado se quiere decir.</translation>
    </message>
    <message>
        <source>The file is damaged or is not an IronView store. It was left as it is.</source>
        <translation>El archivo está dañado o no es una base de IronView. Se dejó como está.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed. Check the drive and its connection.</source>
        <translation>El disco comunicó un error. No se ha cambiado nada. Compruebe la unidad y su conexión.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written. Nothing was changed. Free some space, then try again.</source>
        <translation>El disco está lleno: {name} no se pudo escribir. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>El disco está lleno. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data file {name} may not be written. Nothing was changed. Check the rights of the file and of its folder.</source>
        <translation>El archivo de datos {name} no se puede escribir. No se ha cambiado nada. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The data file {name} could not be opened: {fault}. Nothing was changed.</source>
        <translation>El archivo de datos {name} no se pudo abrir: {fault}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The data file may not be written. Nothing was changed. Check its rights and its folder&apos;s.</source>
        <translation>El archivo de datos no se puede escribir. No se ha cambiado nada. Compruebe sus permisos y los de su carpeta.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing was changed. Restore a backup.</source>
        <translation>El archivo de datos está dañado. No se ha cambiado nada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is. Restore a backup of it.</source>
        <translation>El archivo de datos está dañado. Se dejó como está. Restaure una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Check that its folder exists and may be written.</source>
        <translation>El archivo de datos no se pudo abrir. Compruebe que su carpeta exista y se pueda escribir.</translation>
    </message>
    <message>
        <source>The birth date “{date}” may have day and month exchanged. It was left empty.</source>
        <translation>En la fecha de nacimiento «{date}», día y mes pueden estar intercambiados. Se dejó vacía.</translation>
    </message>
    <message>
        <source>The birth date “{date}” is no date. It was left empty.</source>
        <translation>La fecha de nacimiento «{date}» no es una fecha. Se dejó vacía.</translation>
    </message>
    <message>
        <source>The batch says it holds {stated} messages, but only {found} are in the file. They were read; get the whole file again.</source>
        <translation>El lote dice contener {stated} mensajes, pero en el archivo solo hay {found}. Se leyeron; consiga de nuevo el archivo entero.</translation>
    </message>
    <message>
        <source>The batch breaks off before its end. What is there was read; get the whole file.</source>
        <translation>El lote se corta antes de su final. Lo que hay se leyó; consiga el archivo entero.</translation>
    </message>
    <message>
        <source>Body weight {value} {unit} of {date} was taken over into the patient&apos;s data, where the latest counts.</source>
        <translation>El peso {value} {unit} de {date} pasó a los datos del paciente, donde cuenta el último.</translation>
    </message>
    <message>
        <source>Body height {value} {unit} of {date} was taken over into the patient&apos;s data, where the latest counts.</source>
        <translation>La talla {value} {unit} de {date} pasó a los datos del paciente, donde cuenta la última.</translation>
    </message>
    <message>
        <source>Another window is writing to the data file. Nothing was changed. Try again in a moment.</source>
        <translation>Otra ventana está escribiendo en el archivo de datos. No se ha cambiado nada. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>An address of a file has three slashes and then its path: sqlite:///path.</source>
        <translation>La dirección de un archivo lleva tres barras y después su ruta: sqlite:///ruta.</translation>
    </message>
    <message>
        <source>The store could not be written, and its key file {name} could not be brought back: it may be newer than the store. Check the drive, then do the same again.</source>
        <translation>No se pudo escribir la base ni recuperar su archivo de claves {name}: puede ser más nuevo que la base. Revisar el disco y repetir lo mismo.</translation>
    </message>
    <message>
        <source>What this changed was changed again since. Nothing was taken back. Take the later change back first.</source>
        <translation>Lo que esto cambió se volvió a cambiar después. No se ha revertido nada. Revierta primero el cambio posterior.</translation>
    </message>
    <message>
        <source>{who} changed it again on {when}. Nothing was taken back. The history shows what it was; take the later change back first.</source>
        <translation>{who} lo cambió de nuevo el {when}. No se ha revertido nada. El historial muestra qué fue; revierta primero el cambio posterior.</translation>
    </message>
    <message>
        <source>The patient these entries belong to was taken out of the list since. Nothing was taken back. Bring the patient back first.</source>
        <translation>El paciente de estas entradas se retiró de la lista desde entonces. No se ha revertido nada. Recupere primero al paciente.</translation>
    </message>
    <message>
        <source>Entries were added to this patient or changed since. Nothing was taken back. Take those changes back first.</source>
        <translation>Se añadieron o cambiaron entradas de este paciente desde entonces. No se ha revertido nada. Revierta primero esos cambios.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row that is not there.</source>
        <translation>Una fila de {table} remite a una fila que no existe.</translation>
    </message>
    <message>
        <source>Another window or program has the data file open. Nothing was changed. Close it everywhere, then try again.</source>
        <translation>Otra ventana u otro programa tiene abierto el archivo de datos. No se ha cambiado nada. Ciérrelo en todas partes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change {place} has no entry in the audit.</source>
        <translation>El cambio {place} no tiene entrada en la auditoría.</translation>
    </message>
    <message>
        <source>Change {place} no longer says what entry {number} says of it.</source>
        <translation>El cambio {place} ya no dice lo que de él dice la entrada {number}.</translation>
    </message>
    <message>
        <source>Change {place}, of entry {number}, is missing.</source>
        <translation>Falta el cambio {place}, de la entrada {number}.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit does not continue the entry before it: entries were altered, put in or put in another order.</source>
        <translation>La entrada {number} de la auditoría no continúa la anterior: se alteraron, insertaron o reordenaron entradas.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit is missing.</source>
        <translation>Falta la entrada {number} de la auditoría.</translation>
    </message>
    <message>
        <source>Entry {number} of the audit was altered after it was written.</source>
        <translation>La entrada {number} de la auditoría se alteró después de escribirse.</translation>
    </message>
    <message>
        <source>The audit ends at entry {number}, but a later entry was seen before: entries were cut off, or an older copy of the data file was put in its place.</source>
        <translation>La auditoría acaba en la entrada {number}, pero antes se vio una posterior: se cortaron entradas o se puso en su lugar una copia más antigua del archivo.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, was altered, or is no backup. It was left as it is and cannot be relied on.</source>
        <translation>La copia {name} está dañada, fue alterada o no es una copia de seguridad. Se dejó como está y no es fiable.</translation>
    </message>
    <message>
        <source>The converted copy does not hold what the store holds. The store is as it was. Check the store, and the disk.</source>
        <translation>La copia convertida no contiene lo que contiene la base. La base está como estaba. Compruebe la base y el disco.</translation>
    </message>
    <message>
        <source>The data file was just replaced by another program. Open it again.</source>
        <translation>Otro programa acaba de sustituir el archivo de datos. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: {fault}.</source>
        <translation>El archivo está dañado: {fault}.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged or was altered. Nothing was opened or changed. Bring the key file of the newest backup beside the store.</source>
        <translation>El archivo de claves junto a la base está dañado o alterado. No se ha abierto ni cambiado nada. Ponga junto a la base el archivo de claves de la copia más reciente.</translation>
    </message>
    <message>
        <source>The key file was written by a newer IronView. It was left untouched. Install the newer version to open the store.</source>
        <translation>El archivo de claves lo escribió un IronView más nuevo. No se ha tocado. Instale la versión más nueva para abrir la base.</translation>
    </message>
    <message>
        <source>The key file {name} could not be read: {fault}. Nothing was opened.</source>
        <translation>El archivo de claves {name} no se pudo leer: {fault}. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Nothing was opened.</source>
        <translation>El nombre o la frase de contraseña no es correcto. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The passphrase file {name} could not be read. Nothing was opened.</source>
        <translation>El archivo de la frase de contraseña {name} no se pudo leer. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The passphrase until now is not right. Nothing was changed.</source>
        <translation>La frase de contraseña actual no es correcta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The second place for backups, {place}, is not there. Plug the drive in or connect the share. The backup itself was made.</source>
        <translation>El segundo lugar de las copias, {place}, no está. Conecte la unidad o el recurso compartido. La copia en sí se ha hecho.</translation>
    </message>
    <message>
        <source>The store is locked. Give its passphrase at a terminal, in a file named with --passphrase-file, or in IRONVIEW_PASSPHRASE. Nothing was opened.</source>
        <translation>La base está bloqueada. Dé su frase de contraseña en un terminal, en un archivo indicado con --passphrase-file o en IRONVIEW_PASSPHRASE. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The store {name} is locked: a name and a passphrase open it.</source>
        <translation>La base {name} está bloqueada: la abren un nombre y una frase de contraseña.</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each group of letters; a sheet printed before the last one opens nothing any more. Nothing was opened.</source>
        <translation>Este código de recuperación no abre la base. Compruebe cada grupo de letras; una hoja impresa antes de la última ya no abre nada. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>What patient {key} is found by is not what the patient is called.</source>
        <translation>Aquello por lo que se encuentra al paciente {key} no es como se llama.</translation>
    </message>
    <message>
        <source>{name} could not be written: {fault}. What stood there before is as it was. Free some space, check the drive, or choose another place.</source>
        <translation>No se pudo escribir {name}: {fault}. Lo que había está como estaba. Liberar espacio, revisar el disco o elegir otro lugar.</translation>
    </message>
    <message>
        <source>{name} has no audit. Nothing was changed.</source>
        <translation>{name} no tiene auditoría. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} is encrypted, or is no IronView store, and its key file {keys} is missing. Nothing was opened. Bring the key file back, from a backup if need be.</source>
        <translation>{name} está cifrado, o no es una base de IronView, y falta su archivo de claves {keys}. No se ha abierto nada. Recupere el archivo de claves, si hace falta de una copia.</translation>
    </message>
    <message>
        <source>{name} is the last who can open the store. Nothing was changed.</source>
        <translation>{name} es la última persona que puede abrir la base. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} was restored, but no key file opens it: the backup holds none. Bring the key file of its time beside it.</source>
        <translation>{name} se restauró, pero ningún archivo de claves lo abre: la copia no contiene ninguno. Ponga a su lado el archivo de claves de su época.</translation>
    </message>
    <message>
        <source>{place} did not keep what was written. Use another medium.</source>
        <translation>{place} no conservó lo escrito. Use otro soporte.</translation>
    </message>
    <message>
        <source>{place} was altered after entry {number} wrote it.</source>
        <translation>{place} se alteró después de que la entrada {number} lo escribiera.</translation>
    </message>
    <message>
        <source>{place} was put into entry {number} after it was written.</source>
        <translation>{place} se puso en la entrada {number} después de escribirla.</translation>
    </message>
    <message>
        <source>{place}, written with entry {number}, is missing.</source>
        <translation>Falta {place}, escrito con la entrada {number}.</translation>
    </message>
    <message>
        <source>The backup {name} could not be encrypted. It is as it was.</source>
        <translation>La copia {name} no se pudo cifrar. Está como estaba.</translation>
    </message>
    <message>
        <source>{place} is no folder that is there. Nothing was changed.</source>
        <translation>{place} no es una carpeta existente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backups lie in {place} already. Choose a folder on another medium. Nothing was changed.</source>
        <translation>Las copias ya están en {place}. Elija una carpeta en otro soporte. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is in place, but none of the keys at hand opens it. Log in with the passphrase of its time.</source>
        <translation>La copia está en su sitio, pero ninguna de las claves disponibles la abre. Entre con la frase de contraseña de su época.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia está en su sitio.</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged file is kept as {name}.</source>
        <translation>La copia está en su sitio. El archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there is kept as {name}.</source>
        <translation>La copia está en su sitio. Lo que había se conserva como {name}.</translation>
    </message>
    <message>
        <source>The store has no key file any more. Nothing was changed.</source>
        <translation>La base ya no tiene archivo de claves. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>La base está cifrada.</translation>
    </message>
    <message>
        <source>The store is encrypted. From now on {name} opens it.</source>
        <translation>La base está cifrada. Desde ahora la abre {name}.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more: who has the file can read it.</source>
        <translation>La base ya no está cifrada: quien tenga el archivo puede leerla.</translation>
    </message>
    <message>
        <source>The store is written under a new key.</source>
        <translation>La base está escrita con una clave nueva.</translation>
    </message>
    <message>
        <source>There is no key file: nobody needs a passphrase here.</source>
        <translation>No hay archivo de claves: aquí nadie necesita frase de contraseña.</translation>
    </message>
    <message>
        <source>A package needs a passphrase. Give it at a terminal, in a file named with --package-passphrase-file, or in IRONVIEW_PACKAGE_PASSPHRASE. Nothing was done.</source>
        <translation>Un paquete necesita una frase de contraseña. Dela en un terminal, en un archivo indicado con --package-passphrase-file o en IRONVIEW_PACKAGE_PASSPHRASE. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}. Nothing of it was read. Ask the sender for the passphrase, and mind capitals and spaces.</source>
        <translation>La frase de contraseña no abre {name}. No se ha leído nada. Pídasela al remitente y atienda a mayúsculas y espacios.</translation>
    </message>
    <message>
        <source>The passphrase of a package needs at least {count} characters, because whoever finds the file may try as often as they like. Nothing was written.</source>
        <translation>La frase de contraseña de un paquete necesita al menos {count} caracteres, porque quien encuentre el archivo puede probar cuanto quiera. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was written. Try again.</source>
        <translation>Las dos frases de contraseña no son iguales. No se ha escrito nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These patients are more than {size} MB, which is more than one package may hold. Nothing was written. Export fewer patients at a time.</source>
        <translation>Estos pacientes superan {size} MB, más de lo que admite un paquete. No se ha escrito nada. Exporte menos pacientes a la vez.</translation>
    </message>
    <message>
        <source>This package comes from a sender this store does not know: “{label}”, fingerprint {fingerprint}. Nothing was stored. Compare the fingerprint with the sender, for example by telephone, then trust it under a name.</source>
        <translation>Este paquete viene de un remitente que esta base no conoce: «{label}», huella {fingerprint}. No se ha guardado nada. Compare la huella con el remitente, por ejemplo por teléfono, y después confíe en él con un nombre.</translation>
    </message>
    <message>
        <source>Warning: this package says it comes from “{label}”, but it is signed with another key than that of “{name}”, whom this store trusts. Its fingerprint is {fingerprint}. Nothing was stored. Ask the sender by telephone whether their store was made anew; if they do not confirm this fingerprint, do not use the package.</source>
        <translation>Aviso: este paquete dice venir de «{label}», pero está firmado con otra clave que la de «{name}», en quien esta base confía. Su huella es {fingerprint}. No se ha guardado nada. Pregunte por teléfono al remitente si su base se hizo de nuevo; si no confirma esta huella, no use el paquete.</translation>
    </message>
    <message>
        <source>Warning: {by} withdrew the trust of this store in “{name}”, with this reason: {reason}. The fingerprint of this package is {fingerprint}. Nothing was stored.</source>
        <translation>Atención: {by} retiró la confianza de esta base en «{name}», por esta razón: {reason}. La huella de este paquete es {fingerprint}. No se guardó nada.</translation>
    </message>
    <message>
        <source>A sender is trusted only by its fingerprint: add --fingerprint with the digits you compared by telephone. Nothing was stored.</source>
        <translation>En un remitente se confía solo por su huella: añadir --fingerprint con las cifras comparadas por teléfono. No se guardó nada.</translation>
    </message>
    <message>
        <source>{name} is a patient package of version {version}, and this IronView reads version {ours}. Nothing of it was read. Update IronView, or ask the sender for a new copy.</source>
        <translation>{name} es un paquete de pacientes de la versión {version}, y este IronView lee la versión {ours}. No se ha leído nada. Actualice IronView o pida una copia nueva al remitente.</translation>
    </message>
    <message>
        <source>{name} is a patient package, which opens only with its passphrase: use the command “ironview package import”. Nothing of it was read.</source>
        <translation>{name} es un paquete de pacientes, que solo se abre con su frase de contraseña: use la orden «ironview package import». No se ha leído nada.</translation>
    </message>
    <message>
        <source>{name} is cut off: its end is missing. Nothing of it was read. Copy it again.</source>
        <translation>{name} está cortado: falta el final. No se ha leído nada. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged or was altered after it was signed. Nothing of it was read. Ask the sender for a new copy.</source>
        <translation>{name} está dañado o se alteró después de firmarlo. No se ha leído nada. Pida una copia nueva al remitente.</translation>
    </message>
    <message>
        <source>{name} is no patient package. Nothing of it was read.</source>
        <translation>{name} no es un paquete de pacientes. No se ha leído nada.</translation>
    </message>
    <message>
        <source>“{name}” is the name of another sender, with another key. Nothing was stored. Choose another name.</source>
        <translation>«{name}» es el nombre de otro remitente, con otra clave. No se ha guardado nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, though its key file says that it is: another file was put in its place. Nothing was opened. Restore a backup.</source>
        <translation>{name} no está cifrado, aunque su archivo de claves dice que sí: se puso otro archivo en su lugar. No se ha abierto nada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is missing or empty, though its key file is there. Nothing was made in its place. Bring the data file back, or restore a backup.</source>
        <translation>{name} falta o está vacío, aunque su archivo de claves está. No se ha creado nada en su lugar. Recupere el archivo de datos o restaure una copia.</translation>
    </message>
    <message>
        <source>The backup is not encrypted and the store is, and nobody signed in. Nothing was changed. Sign in, or, where nobody can any more, move {keys} elsewhere first.</source>
        <translation>La copia no está cifrada y la base sí, y nadie ha entrado. No se ha cambiado nada. Entre o, si ya nadie puede, traslade antes {keys} a otro lugar.</translation>
    </message>
    <message>
        <source>The store is on the server now, whole and compared. Only the data file {name} could not be put aside. Rename it, so that nobody goes on in it.</source>
        <translation>La base está ahora en el servidor, entera y comparada. Solo el archivo de datos {name} no se pudo apartar. Cambiarle el nombre para que nadie siga en él.</translation>
    </message>
    <message>
        <source>The connection was lost while the server noted where the store is. The store is in {name}, whole and compared. Open the server: where it still lets you in, go on there and remove the file.</source>
        <translation>Se perdió la conexión mientras el servidor anotaba dónde está la base. La base está en {name}, entera y comparada. Abrir el servidor: si aún deja entrar, seguir allí y borrar el archivo.</translation>
    </message>
    <message>
        <source>A store at {scheme}:// cannot be opened. Give a file, for example sqlite:///C:/data/ironview.sqlite, or a server: postgresql://host/database.</source>
        <translation>Una base en {scheme}:// no se puede abrir. Dé un archivo, por ejemplo sqlite:///C:/data/ironview.sqlite, o un servidor: postgresql://host/base.</translation>
    </message>
    <message>
        <source>A store moves from a file to a server, or from a server to a file.</source>
        <translation>Una base se traslada de un archivo a un servidor, o de un servidor a un archivo.</translation>
    </message>
    <message>
        <source>A text holds a character that the server cannot keep. Nothing was written.</source>
        <translation>Un texto contiene un carácter que el servidor no puede guardar. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>An address must not hold a password: every program of the computer could read it. Give it at a prompt, in IRONVIEW_PASSPHRASE, or in a file with --passphrase-file.</source>
        <translation>Una dirección no debe llevar contraseña: cualquier programa del ordenador podría leerla. Dela cuando se pida, en IRONVIEW_PASSPHRASE o en un archivo con --passphrase-file.</translation>
    </message>
    <message>
        <source>An address of a server ends with the database: postgresql://host/database.</source>
        <translation>La dirección de un servidor acaba en la base: postgresql://host/base.</translation>
    </message>
    <message>
        <source>Another window is writing to the store. Nothing was changed. Try again in a moment.</source>
        <translation>Otra ventana está escribiendo en la base. No se ha cambiado nada. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Somebody wrote into {name} while it was moved. The copy on the server lacks that. Go on with the file, and move it into another database.</source>
        <translation>Alguien escribió en {name} mientras se trasladaba. La copia del servidor no lo contiene. Siga con el archivo y trasládelo a otra base.</translation>
    </message>
    <message>
        <source>The address cannot be understood. Write postgresql://role@host/database.</source>
        <translation>La dirección no se entiende. Escriba postgresql://rol@host/base.</translation>
    </message>
    <message>
        <source>The address says {name}=, which IronView does not know.</source>
        <translation>La dirección dice {name}=, que IronView no conoce.</translation>
    </message>
    <message>
        <source>The copy does not hold what the store holds, or the store is damaged. Nothing was kept of the copy, and the store is as it was. Check the store first: ironview verify.</source>
        <translation>La copia no contiene lo que contiene la base, o la base está dañada. No se conservó nada de la copia y la base está como estaba. Compruebe primero la base: ironview verify.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed. Tell who looks after it.</source>
        <translation>El disco del servidor está lleno. No se ha cambiado nada. Avise a quien lo atiende.</translation>
    </message>
    <message>
        <source>The role on the server may not do this. Nothing was changed. Ask who looks after the server.</source>
        <translation>El rol en el servidor no puede hacer esto. No se ha cambiado nada. Pregunte a quien atiende el servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was written. What is typed stays here; IronView goes on trying to reach it.</source>
        <translation>No se alcanza el servidor. No se ha escrito nada. Lo tecleado queda aquí; IronView sigue intentándolo.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one: its certificate is missing, is for another name, or comes from an authority this computer does not trust. Nothing was sent. Name the authority&apos;s certificate with sslrootcert= in the address, or ask who looks after the server.</source>
        <translation>El servidor no pudo probar que es el correcto: su certificado falta, es de otro nombre o viene de una autoridad en la que este ordenador no confía. No se ha enviado nada. Indique el certificado de la autoridad con sslrootcert= en la dirección o pregunte a quien atiende el servidor.</translation>
    </message>
    <message>
        <source>The server has been out of reach since {time}. What is typed stays here; IronView goes on trying to reach it.</source>
        <translation>No se alcanza el servidor desde las {time}. Lo tecleado queda aquí; IronView sigue intentándolo.</translation>
    </message>
    <message>
        <source>The server has too many connections. Nothing was opened. Try again in a moment.</source>
        <translation>El servidor tiene demasiadas conexiones. No se ha abierto nada. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>El servidor ha vuelto.</translation>
    </message>
    <message>
        <source>The server is back. What it was lost with was not saved: save it again.</source>
        <translation>El servidor ha vuelto. Lo que estaba en curso no se guardó: guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The server is back. What it was lost with was saved.</source>
        <translation>El servidor ha vuelto. Lo que estaba en curso se guardó.</translation>
    </message>
    <message>
        <source>The server is no PostgreSQL: {kind}. IronView cannot rely on its locks. Nothing was opened.</source>
        <translation>El servidor no es PostgreSQL: {kind}. IronView no puede fiarse de sus bloqueos. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The server is too old: IronView needs PostgreSQL 13 or later. Nothing was opened.</source>
        <translation>El servidor es demasiado antiguo: IronView necesita PostgreSQL 13 o posterior. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>The server may only be read at present. Nothing was changed. Tell who looks after it.</source>
        <translation>El servidor es ahora de solo lectura. No se ha cambiado nada. Avise a quien lo atiende.</translation>
    </message>
    <message>
        <source>The server of {place} cannot be reached. Nothing was opened. Check the address and the network.</source>
        <translation>No se alcanza el servidor de {place}. No se ha abierto nada. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server refused this name and password. Nothing was opened. Check both, or ask who looks after the server.</source>
        <translation>El servidor rechazó este nombre y esta contraseña. No se ha abierto nada. Compruébelos o pregunte a quien atiende el servidor.</translation>
    </message>
    <message>
        <source>The server was lost while it was saving. Whether this entry was kept is looked up as soon as the server is back; look at the chart before saving again.</source>
        <translation>El servidor se perdió mientras guardaba. Si la entrada quedó se comprobará en cuanto vuelva; mire la gráfica antes de guardar de nuevo.</translation>
    </message>
    <message>
        <source>The store on the server is damaged. Nothing was changed. Restore a backup.</source>
        <translation>La base del servidor está dañada. No se ha cambiado nada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store on the server is not yet what this IronView needs, and your role may not change that. Nothing was changed. Ask who looks after the server to open it once with the role that owns it.</source>
        <translation>La base del servidor aún no es la que este IronView necesita, y su rol no puede cambiarlo. No se ha cambiado nada. Pida a quien atiende el servidor que la abra una vez con el rol propietario.</translation>
    </message>
    <message>
        <source>The store was moved to {place} before. Nothing was moved.</source>
        <translation>La base ya se trasladó antes a {place}. No se ha trasladado nada.</translation>
    </message>
    <message>
        <source>The store was moved to {place}. Nothing was written here. Open it there.</source>
        <translation>La base se trasladó a {place}. No se ha escrito nada aquí. Ábrala allí.</translation>
    </message>
    <message>
        <source>There is a store at {place} already. Nothing was moved.</source>
        <translation>Ya hay una base en {place}. No se ha trasladado nada.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Nothing was opened.</source>
        <translation>No hay base con este nombre en el servidor. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>This works on a data file only, and the address names a server.</source>
        <translation>Esto solo funciona con un archivo de datos, y la dirección indica un servidor.</translation>
    </message>
    <message>
        <source>sslmode={mode} leaves it open whether the connection is encrypted. Leave it out, or write sslmode=disable for a connection everybody on the way can read.</source>
        <translation>sslmode={mode} deja abierto si la conexión se cifra. Quítelo, o escriba sslmode=disable para una conexión que cualquiera puede leer por el camino.</translation>
    </message>
    <message>
        <source>{name} is there already. Nothing was moved.</source>
        <translation>{name} ya existe. No se ha trasladado nada.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {count} characters; four words are good. Nothing was changed.</source>
        <translation>Una frase de contraseña necesita al menos {count} caracteres; cuatro palabras valen. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was changed.</source>
        <translation>Una persona necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Clinicians of this store may not do this. Nothing was changed. Ask an administrator.</source>
        <translation>Los clínicos de esta base no pueden hacer esto. No se ha cambiado nada. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another administrator to.</source>
        <translation>Nadie se quita a sí mismo. Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>Readers of this store may look at everything and change nothing. Nothing was changed.</source>
        <translation>Los lectores de esta base pueden verlo todo y no cambiar nada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Somebody is called {name} already. Nothing was changed.</source>
        <translation>Alguien se llama ya {name}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Staff of this store may not do this. Nothing was changed. Ask a clinician or an administrator.</source>
        <translation>El personal de esta base no puede hacer esto. No se ha cambiado nada. Pregunte a un clínico o a un administrador.</translation>
    </message>
    <message>
        <source>The first person of a store is its administrator. Nothing was changed.</source>
        <translation>La primera persona de una base es su administrador. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The people of a store on a server are those the server lets in. Ask who looks after the server. Nothing was changed.</source>
        <translation>Las personas de una base en un servidor son las que el servidor admite. Pregunte a quien lo atiende. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} has people with passphrases, and its key file {keys} is missing. Nothing was opened. Bring the key file back, from a backup if need be.</source>
        <translation>{name} tiene personas con frase de contraseña y falta su archivo de claves {keys}. No se ha abierto nada. Recupere el archivo de claves, si hace falta de una copia.</translation>
    </message>
    <message>
        <source>{name} is nobody of this store, or is no longer. Nothing was changed. Sign in again, or ask an administrator.</source>
        <translation>{name} no es, o ya no es, nadie de esta base. No se ha cambiado nada. Entre de nuevo o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>{name} is the last administrator. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>{name} es el último administrador. No se ha cambiado nada. Haga antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>{name} is no public key of minisign. It was not used.</source>
        <translation>{name} no es una clave pública de minisign. No se usó.</translation>
    </message>
    <message>
        <source>{name} is no signature. What it signs was not used.</source>
        <translation>{name} no es una firma. Lo que firma no se usó.</translation>
    </message>
    <message>
        <source>{name} is signed with the key {number}, which nobody here trusts. An administrator may add it to the trusted keys.</source>
        <translation>{name} está firmado con la clave {number}, en la que aquí nadie confía. Un administrador puede añadirla a las claves de confianza.</translation>
    </message>
    <message>
        <source>{name} is not what {owner} signed: file or signature was altered. It was not used.</source>
        <translation>{name} no es lo que {owner} firmó: el archivo o la firma se alteró. No se usó.</translation>
    </message>
    <message>
        <source>{name} is larger than what is read here. It was not used.</source>
        <translation>{name} es mayor de lo que aquí se lee. No se usó.</translation>
    </message>
    <message>
        <source>{name} is not signed.</source>
        <translation>{name} no está firmado.</translation>
    </message>
    <message>
        <source>{name} is signed by {owner}: {comment}</source>
        <translation>{name} está firmado por {owner}: {comment}</translation>
    </message>
    <message>
        <source>{name} is damaged, was altered, or is no update of IronView. The program is as it was.</source>
        <translation>{name} está dañado, fue alterado o no es una actualización de IronView. El programa está como estaba.</translation>
    </message>
    <message>
        <source>{name} is not signed. Nothing was changed. Its signature, {signature}, has to lie beside it.</source>
        <translation>{name} no está firmado. No se cambió nada. Su firma, {signature}, debe estar a su lado.</translation>
    </message>
    <message>
        <source>{name} is for {theirs}, and this is {ours}. Nothing was changed.</source>
        <translation>{name} es para {theirs}, y esto es {ours}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds version {version}, and {current} is installed. Nothing was changed.</source>
        <translation>{name} contiene la versión {version}, y está instalada la {current}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The update could not be written: {fault}. Program and store are what they were.</source>
        <translation>No se pudo escribir la actualización: {fault}. El programa y la base están como estaban.</translation>
    </message>
    <message>
        <source>The update failed and could not be taken back yet: {fault}. Make room, then run ironview update once more, without a file.</source>
        <translation>La actualización falló y aún no se pudo deshacer: {fault}. Liberar espacio y ejecutar ironview update otra vez, sin archivo.</translation>
    </message>
    <message>
        <source>The new version could not open the store. Program and store are what they were before.</source>
        <translation>La versión nueva no pudo abrir la base. El programa y la base están como estaban.</translation>
    </message>
    <message>
        <source>The new version did not prove itself here ({what}). Nothing was changed.</source>
        <translation>La versión nueva no superó aquí la prueba ({what}). No se cambió nada.</translation>
    </message>
    <message>
        <source>An update that was cut short was taken back. All is as it was before.</source>
        <translation>Se deshizo una actualización interrumpida. Todo está como estaba.</translation>
    </message>
    <message>
        <source>An update that was cut short is finished. Version {version} is in place.</source>
        <translation>Se terminó una actualización interrumpida. La versión {version} está en su sitio.</translation>
    </message>
    <message>
        <source>An update was cut short before it changed anything. What it left is removed.</source>
        <translation>Una actualización se interrumpió antes de cambiar nada. Lo que dejó está eliminado.</translation>
    </message>
    <message>
        <source>Another update of this program is under way. Nothing was changed.</source>
        <translation>Otra actualización de este programa está en curso. No se cambió nada.</translation>
    </message>
    <message>
        <source>IronView in {folder} can only be replaced by who installed it. Nothing was changed. Install the new version the same way: its package, or its set-up.</source>
        <translation>IronView en {folder} solo puede sustituirlo quien lo instaló. No se cambió nada. Instalar la versión nueva del mismo modo: su paquete o su instalador.</translation>
    </message>
    <message>
        <source>This IronView runs from its source. Nothing was changed. Update the source.</source>
        <translation>Este IronView funciona desde su código. No se cambió nada. Actualizar el código.</translation>
    </message>
    <message>
        <source>IronView {version} is in place. Close this window and start it again.</source>
        <translation>IronView {version} está en su sitio. Cerrar esta ventana e iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>On this system a new version is installed with its set-up, over the one that is there. Nothing was changed.</source>
        <translation>En este sistema, una versión nueva se instala con su instalador, sobre la que hay. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The answer stands first</source>
        <translation>La respuesta va primero</translation>
    </message>
    <message>
        <source>This sentence says what the newest sample means, and what was left out.</source>
        <translation>Esta frase dice qué significa la muestra más reciente y qué no se usó.</translation>
    </message>
    <message>
        <source>Five answers at a glance</source>
        <translation>Cinco respuestas de un vistazo</translation>
    </message>
    <message>
        <source>Press one to see what it rests on. The small question mark says what it means.</source>
        <translation>Pulse una para ver en qué se apoya. El pequeño signo de interrogación dice qué significa.</translation>
    </message>
    <message>
        <source>Infusions and tests on one timeline</source>
        <translation>Infusiones y pruebas en una línea de tiempo</translation>
    </message>
    <message>
        <source>A hatched band begins at each infusion. Values inside it are kept and not read; they would mislead.</source>
        <translation>Una banda rayada empieza en cada infusión. Los valores dentro de ella se conservan y no se leen; engañarían.</translation>
    </message>
    <message>
        <source>Every sample side by side</source>
        <translation>Todas las muestras una junto a otra</translation>
    </message>
    <message>
        <source>The shape beside a value says whether it can be read. The space bar shows all that is known about it.</source>
        <translation>La forma junto a un valor dice si es legible. La barra espaciadora muestra todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Lo que encontraron las reglas</translation>
    </message>
    <message>
        <source>The most urgent first. Select one: the evidence shows values, limits and sources.</source>
        <translation>Lo más urgente primero. Seleccione un hallazgo: la evidencia muestra valores, límites y fuentes.</translation>
    </message>
    <message>
        <source>When to test next</source>
        <translation>Cuándo repetir el análisis</translation>
    </message>
    <message>
        <source>Every new dose moves this day. The worklist says who is due, and who came too early.</source>
        <translation>Cada dosis nueva mueve este día. La lista de trabajo dice a quién le toca y quién llegó demasiado pronto.</translation>
    </message>
    <message>
        <source>Enter what is new</source>
        <translation>Introducir lo nuevo</translation>
    </message>
    <message>
        <source>Results and infusions are entered here. Before you save you see what follows from them. The manual is at hand with {key}.</source>
        <translation>Aquí se introducen resultados e infusiones. Antes de guardar ve qué se sigue de ellos. El manual se abre con {key}.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminar la visita (Esc)</translation>
    </message>
    <message>
        <source>Tour, {n} of {count}</source>
        <translation>Visita, {n} de {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>Unsigned</name>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>1 result waits for an answer</source>
        <translation>1 resultado espera una respuesta</translation>
    </message>
    <message>
        <source>{n} results wait for an answer</source>
        <translation>{n} resultados esperan una respuesta</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>Reabierta: {why}</translation>
    </message>
    <message>
        <source>Opened again: {why} And {n} more.</source>
        <translation>Reabierta: {why} Y {n} más.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
</context>
<context>
    <name>UnsignedDialog</name>
    <message>
        <source>Samples to sign</source>
        <translation>Muestras por firmar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Whose samples</source>
        <translation>Muestras de quién</translation>
    </message>
    <message>
        <source>Sign several &amp;together…</source>
        <translation>Firmar &amp;varias juntas…</translation>
    </message>
    <message>
        <source>&amp;Show the sample</source>
        <translation>&amp;Mostrar la muestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You have signed everything you are responsible for.</source>
        <translation>Ha firmado todo aquello de lo que es responsable.</translation>
    </message>
    <message>
        <source>Everything is signed.</source>
        <translation>Todo está firmado.</translation>
    </message>
    <message>
        <source>1 sample waits for you, or for nobody yet.</source>
        <translation>1 muestra le espera a usted, o todavía a nadie.</translation>
    </message>
    <message>
        <source>1 sample waits for a signature.</source>
        <translation>1 muestra espera una firma.</translation>
    </message>
    <message>
        <source>{n} samples wait for you, or for nobody yet.</source>
        <translation>{n} muestras le esperan a usted, o todavía a nadie.</translation>
    </message>
    <message>
        <source>{n} samples wait for a signature.</source>
        <translation>{n} muestras esperan una firma.</translation>
    </message>
    <message>
        <source>A signature under a newer sample answers for the older ones.</source>
        <translation>La firma de una muestra más reciente vale también para las anteriores.</translation>
    </message>
</context>
<context>
    <name>UnsignedModel</name>
    <message>
        <source>No finding</source>
        <translation>Ningún hallazgo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º hist.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Se puede leer</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Hallazgo más grave</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Por qué está abierta</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se pidió</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update IronView</source>
        <translation>Actualizar IronView</translation>
    </message>
    <message>
        <source>&amp;Choose the package…</source>
        <translation>&amp;Elegir el paquete…</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>&amp;Actualizar e iniciar de nuevo</translation>
    </message>
    <message>
        <source>An update comes as a signed package on a stick, with its signature beside it. The store is backed up and a copy of it tried before anything is replaced. When something fails, program and store stay what they are.</source>
        <translation>Una actualización viene como paquete firmado en una memoria, con su firma al lado. Se hace una copia de la base y se prueba antes de sustituir nada. Si algo falla, el programa y la base quedan como están.</translation>
    </message>
    <message>
        <source>From this window nothing can be updated: its store is a demo or on a server. Close it, then run: ironview update FILE</source>
        <translation>Desde esta ventana no se puede actualizar nada: su base es una demostración o está en un servidor. Cerrarla y ejecutar: ironview update FILE</translation>
    </message>
    <message>
        <source>Updates (*.ironview-update)</source>
        <translation>Actualizaciones (*.ironview-update)</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>Elegir el paquete</translation>
    </message>
    <message>
        <source>{name} is being checked.</source>
        <translation>Se está comprobando {name}.</translation>
    </message>
    <message>
        <source>{name} is signed by {owner}. It replaces version {current} by {version}. IronView closes for it and starts again.</source>
        <translation>{name} está firmado por {owner}. Sustituye la versión {current} por {version}. IronView se cierra para ello y se inicia de nuevo.</translation>
    </message>
</context>
<context>
    <name>ValueQuestions</name>
    <message>
        <source>{typed} is no number.</source>
        <translation>{typed} no es un número.</translation>
    </message>
    <message>
        <source>{typed} could be {first} or {second}.</source>
        <translation>{typed} puede ser {first} o {second}.</translation>
    </message>
    <message>
        <source>{value} could be {units}. Choose the unit on the laboratory&apos;s report.</source>
        <translation>{value} puede ser {units}. Elija la unidad del informe del laboratorio.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>{value} is not possible.</source>
        <translation>{value} no es posible.</translation>
    </message>
    <message>
        <source>{value} is not possible. Did you mean {other}?</source>
        <translation>{value} no es posible. ¿Quiso decir {other}?</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions, {patient}</source>
        <translation>Versiones anteriores, {patient}</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versiones, primero la más nueva</translation>
    </message>
    <message>
        <source>It was right before</source>
        <translation>Antes era correcto</translation>
    </message>
    <message>
        <source>Changed by mistake</source>
        <translation>Cambiado por error</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>Nothing would become another.</source>
        <translation>Nada sería distinto.</translation>
    </message>
    <message>
        <source>It comes back: {entry}</source>
        <translation>Vuelve: {entry}</translation>
    </message>
    <message>
        <source>What would change: {changes}</source>
        <translation>Qué cambiaría: {changes}</translation>
    </message>
    <message>
        <source>taken out: {entry}</source>
        <translation>quitado: {entry}</translation>
    </message>
    <message>
        <source>{entry} (now)</source>
        <translation>{entry} (ahora)</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Plan a visit of {patient}</source>
        <translation>Planificar una visita de {patient}</translation>
    </message>
    <message>
        <source>&amp;Day of the visit</source>
        <translation>&amp;Día de la visita</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type the day of the visit.</source>
        <translation>Escribir el día de la visita.</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>Options for a visit on {date}</source>
        <translation>Opciones de una visita el {date}</translation>
    </message>
    <message>
        <source>Options, not advice: the largest doses the label allows until the need is covered. The clinician decides whether, what and how much to give.</source>
        <translation>Opciones, no consejo: las dosis mayores que permite la ficha técnica hasta cubrir la necesidad. El médico decide si dar, qué y cuánto.</translation>
    </message>
    <message>
        <source>No readable sample shows iron deficiency: the need below comes from haemoglobin alone.</source>
        <translation>Ninguna muestra legible muestra déficit de hierro: la necesidad de abajo viene solo de la hemoglobina.</translation>
    </message>
    <message>
        <source>Iron stores on {date}: {verdict}. This does not ask for iron; the need below comes from haemoglobin alone.</source>
        <translation>Reservas de hierro el {date}: {verdict}. Esto no pide hierro; la necesidad de abajo viene solo de la hemoglobina.</translation>
    </message>
    <message>
        <source>{product}: {amount} in 1 visit</source>
        <translation>{product}: {amount} en 1 visita</translation>
    </message>
    <message>
        <source>{product}: {amount} in {n} visits</source>
        <translation>{product}: {amount} en {n} visitas</translation>
    </message>
    <message>
        <source>Doses for children are not in the rules: see the label of the product.</source>
        <translation>Las dosis para niños no están en las reglas: ver la ficha técnica del producto.</translation>
    </message>
    <message>
        <source>A dose after this day is already on record. Choose a later day.</source>
        <translation>Ya consta una dosis después de ese día. Elegir un día posterior.</translation>
    </message>
    <message>
        <source>The need cannot be told without haemoglobin and body weight.</source>
        <translation>La necesidad no se puede decir sin hemoglobina y peso corporal.</translation>
    </message>
    <message>
        <source>The need of this course is covered.</source>
        <translation>La necesidad de este ciclo está cubierta.</translation>
    </message>
    <message>
        <source>The label limits the dose by body weight, which is not known.</source>
        <translation>La ficha técnica limita la dosis por el peso corporal, que no se conoce.</translation>
    </message>
    <message>
        <source>The label names no limit that allows a dose for this weight.</source>
        <translation>La ficha técnica no da un límite que permita una dosis para este peso.</translation>
    </message>
    <message>
        <source>in one dose {limit}</source>
        <translation>en una dosis {limit}</translation>
    </message>
    <message>
        <source>in any 7 days {limit}</source>
        <translation>en 7 días {limit}</translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation>con {n} días de intervalo</translation>
    </message>
    <message>
        <source>Label: {limits}.</source>
        <translation>Ficha técnica: {limits}.</translation>
    </message>
    <message>
        <source>Test {tests} not before {earliest}, better from {preferred}.</source>
        <translation>Analizar {tests} no antes del {earliest}, mejor desde el {preferred}.</translation>
    </message>
    <message>
        <source>{date}: {amount}</source>
        <translation>{date}: {amount}</translation>
    </message>
    <message>
        <source>{amount} by the table of the label</source>
        <translation>{amount} según la tabla de la ficha técnica</translation>
    </message>
    <message>
        <source>{amount} by Ganzoni&apos;s formula</source>
        <translation>{amount} según la fórmula de Ganzoni</translation>
    </message>
    <message>
        <source>Need of the course: {needs}.</source>
        <translation>Necesidad del ciclo: {needs}.</translation>
    </message>
    <message>
        <source>Given in it already: {given}; left: {left}.</source>
        <translation>Ya dado en él: {given}; queda: {left}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>WaitingDates</name>
    <message>
        <source>&lt;b&gt;{earliest}&lt;/b&gt;, better {preferred}</source>
        <translation>&lt;b&gt;{earliest}&lt;/b&gt;, mejor {preferred}</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Look at them</source>
        <translation>Mirarlas</translation>
    </message>
    <message>
        <source>Rows of earlier imports that wait for your decision: {n}.</source>
        <translation>Filas de importaciones anteriores que esperan su decisión: {n}.</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Look at them</source>
        <translation>Mirarlas</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>No folder is watched. Files dropped into one are read by themselves.</source>
        <translation>No se vigila ninguna carpeta. Los archivos que se dejan en una se leen solos.</translation>
    </message>
    <message>
        <source>Watched folder: {folder}. Files there are read, never stored unasked.</source>
        <translation>Carpeta vigilada: {folder}. Sus archivos se leen, nunca se guardan sin pedirlo.</translation>
    </message>
    <message>
        <source>Watched folder: {folder}. Files that wait: {n} ({names}).</source>
        <translation>Carpeta vigilada: {folder}. Archivos que esperan: {n} ({names}).</translation>
    </message>
    <message>
        <source>Moved to {place}: {names}.</source>
        <translation>Trasladado a {place}: {names}.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>The names of these files are no text, and the files are not read: {names}. Rename them.</source>
        <translation>Los nombres de estos archivos no son texto y no se leen: {names}. Cámbieles el nombre.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>T&amp;ime</source>
        <translation>H&amp;ora</translation>
    </message>
    <message>
        <source>{date} lies ahead.</source>
        <translation>{date} es futuro.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Switch patient</source>
        <translation>Cambiar de paciente</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Encontrar un paciente</translation>
    </message>
    <message>
        <source>Show or hide the patient list</source>
        <translation>Mostrar u ocultar la lista de pacientes</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Paciente nuevo…</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Importar resultados…</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Parte siguiente de la página</translation>
    </message>
    <message>
        <source>Previous part of the page</source>
        <translation>Parte anterior de la página</translation>
    </message>
    <message>
        <source>Enter results…</source>
        <translation>Introducir resultados…</translation>
    </message>
    <message>
        <source>Add infusion…</source>
        <translation>Añadir infusión…</translation>
    </message>
    <message>
        <source>Add another event…</source>
        <translation>Añadir otro suceso…</translation>
    </message>
    <message>
        <source>Add a fatigue score…</source>
        <translation>Añadir una puntuación de fatiga…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Añadir una afección…</translation>
    </message>
    <message>
        <source>Change an entry…</source>
        <translation>Cambiar una entrada…</translation>
    </message>
    <message>
        <source>Override the finding…</source>
        <translation>Desestimar el hallazgo…</translation>
    </message>
    <message>
        <source>Target of a test…</source>
        <translation>Objetivo de una prueba…</translation>
    </message>
    <message>
        <source>Sign the sample</source>
        <translation>Firmar la muestra</translation>
    </message>
    <message>
        <source>Samples to sign…</source>
        <translation>Muestras por firmar…</translation>
    </message>
    <message>
        <source>Change the patient&apos;s data…</source>
        <translation>Cambiar los datos del paciente…</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Planificar una visita…</translation>
    </message>
    <message>
        <source>Who needs nothing, and why</source>
        <translation>Quién no necesita nada, y por qué</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar la cronología</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar la evidencia</translation>
    </message>
    <message>
        <source>Show the iron ledger</source>
        <translation>Mostrar el balance de hierro</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Manual…</source>
        <translation>Manual…</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Verify this installation…</source>
        <translation>Comprobar esta instalación…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Take an import back…</source>
        <translation>Revertir una importación…</translation>
    </message>
    <message>
        <source>Export or copy as case…</source>
        <translation>Exportar o copiar como caso…</translation>
    </message>
    <message>
        <source>Export all patients…</source>
        <translation>Exportar todos los pacientes…</translation>
    </message>
    <message>
        <source>Merge with another patient…</source>
        <translation>Fusionar con otro paciente…</translation>
    </message>
    <message>
        <source>Separate a merged patient…</source>
        <translation>Separar un paciente fusionado…</translation>
    </message>
    <message>
        <source>Remove the patient…</source>
        <translation>Quitar al paciente…</translation>
    </message>
    <message>
        <source>Removed patients…</source>
        <translation>Pacientes quitados…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>About IronView…</source>
        <translation>Acerca de IronView…</translation>
    </message>
    <message>
        <source>Update IronView…</source>
        <translation>Actualizar IronView…</translation>
    </message>
    <message>
        <source>People and passphrases…</source>
        <translation>Personas y frases de contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No results yet</source>
        <translation>Aún sin resultados</translation>
    </message>
    <message>
        <source>Before the last dose</source>
        <translation>Antes de la última dosis</translation>
    </message>
    <message>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>{when}.</source>
        <translation>{when}.</translation>
    </message>
    <message>
        <source>Large: ferritin up by more than {limit} and {percent} within {days} days</source>
        <translation>Grande: ferritina sube más de {limit} y {percent} en {days} días</translation>
    </message>
    <message>
        <source>Large: haemoglobin by more than {limit} within {days} days</source>
        <translation>Grande: hemoglobina más de {limit} en {days} días</translation>
    </message>
    <message>
        <source>Possible: {test} {lowest} to {highest}</source>
        <translation>Posible: {test} {lowest} a {highest}</translation>
    </message>
    <message>
        <source>TSAT more than {points} points away from iron and TIBC</source>
        <translation>TSAT a más de {points} puntos de la de hierro y TIBC</translation>
    </message>
    <message>
        <source>Haematocrit more than {percent} away from {factor} times haemoglobin</source>
        <translation>Hematocrito a más de {percent} de {factor} veces la hemoglobina</translation>
    </message>
    <message>
        <source>Low: ferritin below {ferritin}, or TSAT below {tsat}</source>
        <translation>Bajo: ferritina por debajo de {ferritin}, o TSAT por debajo de {tsat}</translation>
    </message>
    <message>
        <source>Before the dose: TSAT up to {low}. After it: TSAT from {high} or iron from {iron}</source>
        <translation>Antes de la dosis: TSAT hasta {low}. Después: TSAT desde {high} o hierro desde {iron}</translation>
    </message>
    <message>
        <source>Infused iron too: TSAT from {tsat} or iron from {iron} up to day {days}</source>
        <translation>También hierro infundido: TSAT desde {tsat} o hierro desde {iron} hasta el día {days}</translation>
    </message>
    <message>
        <source>The assay may see infused iron until {date}</source>
        <translation>El ensayo puede ver hierro infundido hasta el {date}</translation>
    </message>
    <message>
        <source>Readable from {first}, better from {better}, steady from {last}</source>
        <translation>Legible desde {first}, mejor desde {better}, estable desde {last}</translation>
    </message>
    <message>
        <source>Last dose {product} on {date}: too early before day {days}</source>
        <translation>Última dosis {product} el {date}: demasiado pronto antes del día {days}</translation>
    </message>
    <message>
        <source>Waiting times of the profile {profile}: better from day {better}, steady from {last}</source>
        <translation>Plazos del perfil {profile}: mejor desde el día {better}, estable desde {last}</translation>
    </message>
    <message>
        <source>Drawn on day {day} after the last dose</source>
        <translation>Extraído el día {day} tras la última dosis</translation>
    </message>
    <message>
        <source>Moderately low: phosphate below {limit}</source>
        <translation>Moderadamente bajo: fosfato por debajo de {limit}</translation>
    </message>
    <message>
        <source>Low: phosphate below {low}; severe: at or below {severe}</source>
        <translation>Bajo: fosfato por debajo de {low}; grave: {severe} o menos</translation>
    </message>
    <message>
        <source>Iron waits: haemoglobin above {limit}</source>
        <translation>El hierro espera: hemoglobina por encima de {limit}</translation>
    </message>
    <message>
        <source>Iron waits: TSAT from {limit}, unless ferritin is below {low}</source>
        <translation>El hierro espera: TSAT desde {limit}, salvo ferritina menor de {low}</translation>
    </message>
    <message>
        <source>Iron waits: TSAT above {limit}, unless ferritin is below {low}</source>
        <translation>El hierro espera: TSAT mayor de {limit}, salvo ferritina menor de {low}</translation>
    </message>
    <message>
        <source>Iron waits: ferritin above {limit}</source>
        <translation>El hierro espera: ferritina por encima de {limit}</translation>
    </message>
    <message>
        <source>Haemochromatosis holds iron whatever the values</source>
        <translation>La hemocromatosis retiene el hierro con cualquier valor</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>The last one lies {days} days before</source>
        <translation>La última está {days} días antes</translation>
    </message>
    <message>
        <source>The last one lies 1 day before</source>
        <translation>La última está 1 día antes</translation>
    </message>
    <message>
        <source>Counted up to {days} days from the sample</source>
        <translation>Se cuenta hasta {days} días de la muestra</translation>
    </message>
    <message>
        <source>Counted up to 1 day from the sample</source>
        <translation>Se cuenta hasta 1 día de la muestra</translation>
    </message>
    <message>
        <source>Range of the laboratory: up to {limit}</source>
        <translation>Intervalo del laboratorio: hasta {limit}</translation>
    </message>
    <message>
        <source>Inflammation: CRP above {limit}, or a condition on record</source>
        <translation>Inflamación: PCR por encima de {limit}, o una afección registrada</translation>
    </message>
    <message>
        <source>ASH, a draft</source>
        <translation>ASH, un borrador</translation>
    </message>
    <message>
        <source>the lowest of all groups, as the group is not known</source>
        <translation>el más bajo de todos los grupos, al no conocerse el grupo</translation>
    </message>
    <message>
        <source>females after the menopause</source>
        <translation>mujeres tras la menopausia</translation>
    </message>
    <message>
        <source>females before the menopause</source>
        <translation>mujeres antes de la menopausia</translation>
    </message>
    <message>
        <source>males</source>
        <translation>varones</translation>
    </message>
    <message>
        <source>females after the menopause, assumed</source>
        <translation>mujeres tras la menopausia, supuesto</translation>
    </message>
    <message>
        <source>females before the menopause, assumed</source>
        <translation>mujeres antes de la menopausia, supuesto</translation>
    </message>
    <message>
        <source>Overload limits of {society}, {group}</source>
        <translation>Límites de sobrecarga de {society}, {group}</translation>
    </message>
    <message>
        <source>Overload: ferritin above {ferritin} with TSAT from {tsat}</source>
        <translation>Sobrecarga: ferritina mayor de {ferritin} con TSAT desde {tsat}</translation>
    </message>
    <message>
        <source>Overload: ferritin above {ferritin} with TSAT above {tsat}</source>
        <translation>Sobrecarga: ferritina mayor de {ferritin} con TSAT mayor de {tsat}</translation>
    </message>
    <message>
        <source>HFE genotype at once: ferritin above {limit}</source>
        <translation>Genotipo HFE de inmediato: ferritina mayor de {limit}</translation>
    </message>
    <message>
        <source>First seen on {date}, {days} days before</source>
        <translation>Visto primero el {date}, {days} días antes</translation>
    </message>
    <message>
        <source>First seen on {date}, 1 day before</source>
        <translation>Visto primero el {date}, 1 día antes</translation>
    </message>
    <message>
        <source>Persistent: again after at least {days} days, without a normal between</source>
        <translation>Persistente: de nuevo tras al menos {days} días, sin uno normal en medio</translation>
    </message>
    <message>
        <source>High: ferritin above {limit}</source>
        <translation>Alto: ferritina por encima de {limit}</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin {lower} to {upper} with TSAT below {tsat}</source>
        <translation>Déficit funcional: ferritina {lower} a {upper} con TSAT menor de {tsat}</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin from {lower}, below {upper}, with TSAT below {tsat}</source>
        <translation>Déficit funcional: ferritina desde {lower}, menor de {upper}, con TSAT menor de {tsat}</translation>
    </message>
    <message>
        <source>Deficiency limit of {society}</source>
        <translation>Límite de déficit de {society}</translation>
    </message>
    <message>
        <source>Absolute deficiency, with inflammation: ferritin below {limit}</source>
        <translation>Déficit absoluto, con inflamación: ferritina menor de {limit}</translation>
    </message>
    <message>
        <source>Absolute deficiency: ferritin below {limit}</source>
        <translation>Déficit absoluto: ferritina menor de {limit}</translation>
    </message>
    <message>
        <source>The product of {date} is unknown. Its limits are not checked and the longest waiting time counts.</source>
        <translation>El producto de {date} es desconocido. Sus límites no se comprueban y cuenta el plazo más largo.</translation>
    </message>
    <message>
        <source>Unknown iron product, {date}</source>
        <translation>Producto de hierro desconocido, {date}</translation>
    </message>
    <message>
        <source>{total} of {product} on {date} is above {limit} in {period} days.</source>
        <translation>{total} de {product} el {date} supera {limit} en {period} días.</translation>
    </message>
    <message>
        <source>{row}, since {date}</source>
        <translation>{row}, desde el {date}</translation>
    </message>
    <message>
        <source>{name}, {n} units</source>
        <translation>{name}, {n} unidades</translation>
    </message>
    <message>
        <source>{name}, 1 unit</source>
        <translation>{name}, 1 unidad</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
    <message>
        <source>Other rules would say</source>
        <translation>Otras reglas dirían</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No usado</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Este paciente</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Doses from {first} to {last}</source>
        <translation>Dosis de {first} a {last}</translation>
    </message>
    <message>
        <source>Asked until {date}</source>
        <translation>Se pregunta hasta el {date}</translation>
    </message>
    <message>
        <source>A person took this baseline, {days} days before the first dose; up to {within} days count by themselves</source>
        <translation>Una persona tomó este valor basal, {days} días antes de la primera dosis; hasta {within} días cuentan por sí mismos</translation>
    </message>
    <message>
        <source>Course {number}, asked from day {first} to {last}</source>
        <translation>Ciclo {number}, se pregunta del día {first} al {last}</translation>
    </message>
    <message>
        <source>Course {number}: {mg}, day {first} after its first dose, day {last} after its last</source>
        <translation>Ciclo {number}: {mg}, día {first} tras su primera dosis, día {last} tras la última</translation>
    </message>
    <message>
        <source>Change {delta} from {baseline} on {date}</source>
        <translation>Cambio {delta} desde {baseline} el {date}</translation>
    </message>
    <message>
        <source>Anaemia: haemoglobin below {limit}</source>
        <translation>Anemia: hemoglobina menor de {limit}</translation>
    </message>
    <message>
        <source>Partial: at least {limit}, before day {day} after the last dose</source>
        <translation>Parcial: al menos {limit}, antes del día {day} tras la última dosis</translation>
    </message>
    <message>
        <source>Adequate: haemoglobin up by at least {limit}</source>
        <translation>Suficiente: hemoglobina sube al menos {limit}</translation>
    </message>
    <message>
        <source>Baseline haemoglobin {hb}</source>
        <translation>Hemoglobina basal {hb}</translation>
    </message>
    <message>
        <source>Below need: less than {under} times the smaller, {mg}</source>
        <translation>Bajo la necesidad: menos de {under} veces la menor, {mg}</translation>
    </message>
    <message>
        <source>Above need: more than {over} times the larger, {mg}</source>
        <translation>Sobre la necesidad: más de {over} veces la mayor, {mg}</translation>
    </message>
    <message>
        <source>Need by the simplified table: {mg}</source>
        <translation>Necesidad por la tabla simplificada: {mg}</translation>
    </message>
    <message>
        <source>Need by Ganzoni: {mg}</source>
        <translation>Necesidad por Ganzoni: {mg}</translation>
    </message>
    <message>
        <source>Course {number}, last dose on {date}</source>
        <translation>Ciclo {number}, última dosis el {date}</translation>
    </message>
    <message>
        <source>Weight {kg}</source>
        <translation>Peso {kg}</translation>
    </message>
    <message>
        <source>A dose of unknown amount is not counted</source>
        <translation>Una dosis de cantidad desconocida no se cuenta</translation>
    </message>
    <message>
        <source>Limit by weight: {limit}</source>
        <translation>Límite por peso: {limit}</translation>
    </message>
    <message>
        <source>Limit of the product: {mg}</source>
        <translation>Límite del producto: {mg}</translation>
    </message>
    <message>
        <source>Dose of {date}: {mg}</source>
        <translation>Dosis de {date}: {mg}</translation>
    </message>
    <message>
        <source>Decision of the clinic ({place})</source>
        <translation>Decisión del centro ({place})</translation>
    </message>
    <message>
        <source>chapter {chapter}</source>
        <translation>capítulo {chapter}</translation>
    </message>
    <message>
        <source>Clinical rules of IronView</source>
        <translation>Reglas clínicas de IronView</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. If it repeats, consider HFE genotype.</source>
        <translation>Repetir una TSAT matutina en ayunas. Si se repite, considerar el genotipo HFE.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {date}.</source>
        <translation>Extraer de nuevo ferritina desde el {date}.</translation>
    </message>
    <message>
        <source>Repeat from {date} before acting on it.</source>
        <translation>Repetir desde el {date} antes de actuar.</translation>
    </message>
    <message>
        <source>Enter the times of sample and dose.</source>
        <translation>Introducir las horas de la muestra y de la dosis.</translation>
    </message>
    <message>
        <source>Confirm that the sample was drawn before or with the dose.</source>
        <translation>Confirmar que la muestra se extrajo antes de la dosis o con ella.</translation>
    </message>
    <message>
        <source>Check that the dose was given and completed, identity, sample and ongoing loss.</source>
        <translation>Comprobar que la dosis se dio completa, la identidad, la muestra y pérdidas en curso.</translation>
    </message>
    <message>
        <source>Consider further iron and ongoing loss.</source>
        <translation>Considerar más hierro y pérdidas en curso.</translation>
    </message>
    <message>
        <source>Check which profile fits this patient.</source>
        <translation>Comprobar qué perfil conviene a este paciente.</translation>
    </message>
    <message>
        <source>Consider iron.</source>
        <translation>Considerar hierro.</translation>
    </message>
    <message>
        <source>Replace iron, and look for the cause of the loss.</source>
        <translation>Reponer hierro y buscar la causa de la pérdida.</translation>
    </message>
    <message>
        <source>Look for inflammation, chronic disease, infection and malignancy.</source>
        <translation>Buscar inflamación, enfermedad crónica, infección y neoplasia.</translation>
    </message>
    <message>
        <source>Look for inflammation, liver disease, alcohol, metabolic syndrome, malignancy and infection.</source>
        <translation>Buscar inflamación, enfermedad hepática, alcohol, síndrome metabólico, neoplasia e infección.</translation>
    </message>
    <message>
        <source>Request a fasting morning TSAT.</source>
        <translation>Pedir una TSAT matutina en ayunas.</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. Withhold iron. HFE genotype if it repeats.</source>
        <translation>Repetir una TSAT matutina en ayunas. Retener el hierro. Genotipo HFE si se repite.</translation>
    </message>
    <message>
        <source>Repeat a fasting morning TSAT. Withhold iron. HFE genotype now.</source>
        <translation>Repetir una TSAT matutina en ayunas. Retener el hierro. Genotipo HFE ahora.</translation>
    </message>
    <message>
        <source>Stop iron. HFE genotype, liver MRI (R2 or T2*), referral.</source>
        <translation>Parar el hierro. Genotipo HFE, RM hepática (R2 o T2*), derivación.</translation>
    </message>
    <message>
        <source>Find the reason: inflammation, liver, iron given, overload.</source>
        <translation>Buscar el motivo: inflamación, hígado, hierro dado, sobrecarga.</translation>
    </message>
    <message>
        <source>Ask the laboratory to dilute and give the exact value.</source>
        <translation>Pedir al laboratorio que diluya y dé el valor exacto.</translation>
    </message>
    <message>
        <source>Ask the laboratory for the exact value.</source>
        <translation>Pedir al laboratorio el valor exacto.</translation>
    </message>
    <message>
        <source>Assess the patient today.</source>
        <translation>Valorar hoy al paciente.</translation>
    </message>
    <message>
        <source>Hold further iron.</source>
        <translation>Retener más hierro.</translation>
    </message>
    <message>
        <source>Treat and repeat phosphate. Avoid ferric carboxymaltose.</source>
        <translation>Tratar y repetir fosfato. Evitar la carboximaltosa férrica.</translation>
    </message>
    <message>
        <source>Treat today, and repeat phosphate. Avoid ferric carboxymaltose.</source>
        <translation>Tratar hoy y repetir fosfato. Evitar la carboximaltosa férrica.</translation>
    </message>
    <message>
        <source>Measure phosphate.</source>
        <translation>Medir el fosfato.</translation>
    </message>
    <message>
        <source>Tell radiology about the infusion.</source>
        <translation>Informar a radiología de la infusión.</translation>
    </message>
    <message>
        <source>Check amount, product and weight.</source>
        <translation>Comprobar cantidad, producto y peso.</translation>
    </message>
    <message>
        <source>Check the dates of both doses.</source>
        <translation>Comprobar las fechas de ambas dosis.</translation>
    </message>
    <message>
        <source>Check amounts, weight and baseline.</source>
        <translation>Comprobar cantidades, peso y basal.</translation>
    </message>
    <message>
        <source>Consider a further dose.</source>
        <translation>Considerar otra dosis.</translation>
    </message>
    <message>
        <source>Ask which product was given.</source>
        <translation>Preguntar qué producto se dio.</translation>
    </message>
    <message>
        <source>Check identity and sample, and look for bleeding.</source>
        <translation>Comprobar identidad y muestra, y buscar sangrado.</translation>
    </message>
    <message>
        <source>Ask the laboratory which value is right.</source>
        <translation>Preguntar al laboratorio qué valor es correcto.</translation>
    </message>
    <message>
        <source>Look for ongoing loss, a dose below need, an incomplete infusion, another diagnosis and inflammation.</source>
        <translation>Buscar pérdidas en curso, dosis bajo la necesidad, infusión incompleta, otro diagnóstico e inflamación.</translation>
    </message>
    <message>
        <source>With fatigue, measure phosphate.</source>
        <translation>Con fatiga, medir el fosfato.</translation>
    </message>
    <message>
        <source>Repeat haemoglobin, and compare the dose given with the need.</source>
        <translation>Repetir hemoglobina y comparar la dosis dada con la necesidad.</translation>
    </message>
    <message>
        <source>day {day}, {window}</source>
        <translation>día {day}, {window}</translation>
    </message>
    <message>
        <source>{date}, day {day} after {dose}</source>
        <translation>{date}, día {day} tras {dose}</translation>
    </message>
    <message>
        <source>{when}: {values}.</source>
        <translation>{when}: {values}.</translation>
    </message>
    <message>
        <source>{product}, amount unknown</source>
        <translation>{product}, cantidad desconocida</translation>
    </message>
    <message>
        <source>Not used: {tests} of {date}, {why}.</source>
        <translation>No usado: {tests} de {date}, {why}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{title}: {names}. Held until it is answered.</source>
        <translation>{title}: {names}. Retenido hasta que se responda.</translation>
    </message>
    <message>
        <source>Values contradict each other: {what}</source>
        <translation>Los valores se contradicen: {what}</translation>
    </message>
    <message>
        <source>Sample of {date}: {what}.</source>
        <translation>Muestra de {date}: {what}.</translation>
    </message>
    <message>
        <source>{count} different values of {test}</source>
        <translation>{count} valores distintos de {test}</translation>
    </message>
    <message>
        <source>haematocrit {hct} does not fit haemoglobin {hb} (about {expected})</source>
        <translation>el hematocrito {hct} no encaja con hemoglobina {hb} (aprox. {expected})</translation>
    </message>
    <message>
        <source>TSAT {tsat} does not fit iron and TIBC ({tsat_expected})</source>
        <translation>la TSAT {tsat} no encaja con hierro y TIBC ({tsat_expected})</translation>
    </message>
    <message>
        <source>iron {iron} is above iron-binding capacity {tibc}</source>
        <translation>el hierro {iron} supera la capacidad de fijación {tibc}</translation>
    </message>
    <message>
        <source>iron and TIBC would give TSAT {impossible}, so none was computed</source>
        <translation>hierro y TIBC darían TSAT {impossible}, así que no se calculó</translation>
    </message>
    <message>
        <source>{test} {before} to {after} in 1 day</source>
        <translation>{test} {before} a {after} en 1 día</translation>
    </message>
    <message>
        <source>{test} {before} to {after} in {days} days</source>
        <translation>{test} {before} a {after} en {days} días</translation>
    </message>
    <message>
        <source>Large change without a reason: {what}</source>
        <translation>Gran cambio sin motivo: {what}</translation>
    </message>
    <message>
        <source>Large change up to {date}: {what}. No dose, transfusion, bleed or surgery explains it.</source>
        <translation>Gran cambio hasta el {date}: {what}. Ninguna dosis, transfusión, sangrado u operación lo explica.</translation>
    </message>
    <message>
        <source>Only a bound is known: {values}</source>
        <translation>Solo se conoce un límite: {values}</translation>
    </message>
    <message>
        <source>{values} on {date} is only a bound and leaves open: {questions}.</source>
        <translation>{values} el {date} es solo un límite y deja abierto: {questions}.</translation>
    </message>
    <message>
        <source>iron stores</source>
        <translation>reservas de hierro</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>whether to hold iron</source>
        <translation>si retener el hierro</translation>
    </message>
    <message>
        <source>1 row has an unknown code</source>
        <translation>1 fila tiene un código desconocido</translation>
    </message>
    <message>
        <source>{count} rows have an unknown code</source>
        <translation>{count} filas tienen un código desconocido</translation>
    </message>
    <message>
        <source>1 row contradicts itself in code, name or unit</source>
        <translation>1 fila se contradice en código, nombre o unidad</translation>
    </message>
    <message>
        <source>{count} rows contradict themselves in code, name or unit</source>
        <translation>{count} filas se contradicen en código, nombre o unidad</translation>
    </message>
    <message>
        <source>1 result has no collection date</source>
        <translation>1 resultado sin fecha de extracción</translation>
    </message>
    <message>
        <source>{count} results have no collection date</source>
        <translation>{count} resultados sin fecha de extracción</translation>
    </message>
    <message>
        <source>1 event or score has no date</source>
        <translation>1 suceso o puntuación sin fecha</translation>
    </message>
    <message>
        <source>{count} events or scores have no date</source>
        <translation>{count} sucesos o puntuaciones sin fecha</translation>
    </message>
    <message>
        <source>1 value is not a number</source>
        <translation>1 valor no es un número</translation>
    </message>
    <message>
        <source>{count} values are not numbers</source>
        <translation>{count} valores no son números</translation>
    </message>
    <message>
        <source>1 result has no unit</source>
        <translation>1 resultado sin unidad</translation>
    </message>
    <message>
        <source>{count} results have no unit</source>
        <translation>{count} resultados sin unidad</translation>
    </message>
    <message>
        <source>1 result has a unit that does not belong to its test</source>
        <translation>1 resultado tiene una unidad ajena a su prueba</translation>
    </message>
    <message>
        <source>{count} results have units that do not belong to their tests</source>
        <translation>{count} resultados tienen unidades ajenas a su prueba</translation>
    </message>
    <message>
        <source>1 row is not possible</source>
        <translation>1 fila es imposible</translation>
    </message>
    <message>
        <source>{count} rows are not possible</source>
        <translation>{count} filas son imposibles</translation>
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
        <translation>El patrón cumple sobrecarga persistente de hierro.</translation>
    </message>
    <message>
        <source>Pattern meets possible iron overload.</source>
        <translation>El patrón cumple posible sobrecarga de hierro.</translation>
    </message>
    <message>
        <source>Ferritin and TSAT are above their limits.</source>
        <translation>Ferritina y TSAT superan sus límites.</translation>
    </message>
    <message>
        <source>Functional iron deficiency: TSAT {tsat}, below {low_tsat}.</source>
        <translation>Déficit funcional de hierro: TSAT {tsat}, menor de {low_tsat}.</translation>
    </message>
    <message>
        <source>Low saturation: TSAT {tsat}, below {low_tsat}.</source>
        <translation>Saturación baja: TSAT {tsat}, menor de {low_tsat}.</translation>
    </message>
    <message>
        <source>Ferritin is high: {ferritin}, above {high}.</source>
        <translation>La ferritina es alta: {ferritin}, por encima de {high}.</translation>
    </message>
    <message>
        <source>Stores undecided: ferritin {ferritin}, no TSAT.</source>
        <translation>Reservas sin decidir: ferritina {ferritin}, sin TSAT.</translation>
    </message>
    <message>
        <source>Iron is indicated: ferritin {ferritin}, TSAT {tsat}.</source>
        <translation>El hierro está indicado: ferritina {ferritin}, TSAT {tsat}.</translation>
    </message>
    <message>
        <source>TSAT alone is high: {tsat}. This is not overload.</source>
        <translation>Solo la TSAT es alta: {tsat}. No es sobrecarga.</translation>
    </message>
    <message>
        <source>Ferritin {ferritin}. Assess today.</source>
        <translation>Ferritina {ferritin}. Valorar hoy.</translation>
    </message>
    <message>
        <source>Unexpectedly low on day {day}.</source>
        <translation>Inesperadamente bajo el día {day}.</translation>
    </message>
    <message>
        <source>MRI may be altered until {until}.</source>
        <translation>La RM puede estar alterada hasta el {until}.</translation>
    </message>
    <message>
        <source>Values of this sample contradict each other.</source>
        <translation>Los valores de esta muestra se contradicen.</translation>
    </message>
    <message>
        <source>Large change without a reason. Check identity.</source>
        <translation>Gran cambio sin motivo. Comprobar la identidad.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged.</source>
        <translation>La hemoglobina no se puede juzgar.</translation>
    </message>
    <message>
        <source>No response: {change} in {days} days.</source>
        <translation>Sin respuesta: {change} en {days} días.</translation>
    </message>
    <message>
        <source>Partial response: {change} in {days} days.</source>
        <translation>Respuesta parcial: {change} en {days} días.</translation>
    </message>
    <message>
        <source>Unknown iron product on {dose_date}.</source>
        <translation>Producto de hierro desconocido el {dose_date}.</translation>
    </message>
    <message>
        <source>Before or after the dose? Enter the times.</source>
        <translation>¿Antes o después de la dosis? Introducir las horas.</translation>
    </message>
    <message>
        <source>This ferritin cannot be read.</source>
        <translation>Esta ferritina no se puede leer.</translation>
    </message>
    <message>
        <source>Too early to read. Draw ferritin again now.</source>
        <translation>Demasiado pronto para leer. Extraer ahora de nuevo ferritina.</translation>
    </message>
    <message>
        <source>Too early to read. Draw ferritin again from {date}.</source>
        <translation>Demasiado pronto para leer. Extraer de nuevo ferritina desde el {date}.</translation>
    </message>
    <message>
        <source>Waiting: ferritin can be read from {date}.</source>
        <translation>En espera: la ferritina se puede leer desde el {date}.</translation>
    </message>
    <message>
        <source>No test since the dose of {date}.</source>
        <translation>Ninguna prueba desde la dosis de {date}.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aún sin resultados.</translation>
    </message>
    <message>
        <source>Ferritin is overdue since {date}.</source>
        <translation>La ferritina está atrasada desde el {date}.</translation>
    </message>
    <message>
        <source>Overload cannot be assessed: TSAT is missing.</source>
        <translation>No se puede valorar la sobrecarga: falta la TSAT.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>Iron stores cannot be assessed.</source>
        <translation>Las reservas de hierro no se pueden valorar.</translation>
    </message>
    <message>
        <source>{test} {value} is provisional and may still fall.</source>
        <translation>{test} {value} es provisional y aún puede bajar.</translation>
    </message>
    <message>
        <source>Iron stores are replete.</source>
        <translation>Las reservas de hierro están repletas.</translation>
    </message>
    <message>
        <source>Iron stores are replete. Haemoglobin has recovered.</source>
        <translation>Las reservas de hierro están repletas. La hemoglobina se ha recuperado.</translation>
    </message>
    <message>
        <source>Iron stores are replete. Haemoglobin is on its way.</source>
        <translation>Las reservas de hierro están repletas. La hemoglobina va en camino.</translation>
    </message>
    <message>
        <source>No ferritin in this sample.</source>
        <translation>No hay ferritina en esta muestra.</translation>
    </message>
    <message>
        <source>Haemoglobin: an early sign only.</source>
        <translation>Hemoglobina: solo un signo temprano.</translation>
    </message>
    <message>
        <source>Haemoglobin is on track.</source>
        <translation>La hemoglobina va bien encaminada.</translation>
    </message>
    <message>
        <source>Haemoglobin has not risen enough yet.</source>
        <translation>La hemoglobina aún no ha subido bastante.</translation>
    </message>
    <message>
        <source>Too soon to judge haemoglobin.</source>
        <translation>Demasiado pronto para juzgar la hemoglobina.</translation>
    </message>
    <message>
        <source>Haemoglobin has no baseline to compare with.</source>
        <translation>La hemoglobina no tiene valor basal con que compararse.</translation>
    </message>
    <message>
        <source>Haemoglobin is not judged as a response.</source>
        <translation>La hemoglobina no se juzga como respuesta.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged as a response.</source>
        <translation>La hemoglobina no se puede juzgar como respuesta.</translation>
    </message>
    <message>
        <source>Haemoglobin response is optimal.</source>
        <translation>La respuesta de hemoglobina es óptima.</translation>
    </message>
    <message>
        <source>Haemoglobin response is adequate.</source>
        <translation>La respuesta de hemoglobina es suficiente.</translation>
    </message>
    <message>
        <source>The profile “{name}” is unknown. The automatic choice is used.</source>
        <translation>El perfil «{name}» es desconocido. Se usa la elección automática.</translation>
    </message>
    <message>
        <source>The condition “{name}” is unknown. It changes nothing.</source>
        <translation>La afección «{name}» es desconocida. No cambia nada.</translation>
    </message>
    <message>
        <source>“{name}” is unknown. Choose what it means, or leave it out.</source>
        <translation>«{name}» es desconocido. Elegir qué significa u omitirlo.</translation>
    </message>
    <message>
        <source>“{name}” is a test IronView does not know. Choose one, or none.</source>
        <translation>«{name}» es una prueba que IronView no conoce. Elegir una o ninguna.</translation>
    </message>
    <message>
        <source>Code, name and unit of {row} contradict each other. Ask the laboratory which test it is.</source>
        <translation>El código, el nombre y la unidad de {row} se contradicen. Pregunte al laboratorio qué análisis es.</translation>
    </message>
    <message>
        <source>{row} has no collection date. The report date is not used in its place.</source>
        <translation>{row} no tiene fecha de extracción. La fecha del informe no se usa en su lugar.</translation>
    </message>
    <message>
        <source>{row} has no usable date. Enter the date.</source>
        <translation>{row} no tiene fecha utilizable. Introducir la fecha.</translation>
    </message>
    <message>
        <source>{row} has no usable date. No result is counted from it until it has one.</source>
        <translation>{row} no tiene fecha utilizable. Ningún resultado se cuenta desde ella hasta que la tenga.</translation>
    </message>
    <message>
        <source>{row} is not a number. Enter the number on the report.</source>
        <translation>{row} no es un número. Introducir el número del informe.</translation>
    </message>
    <message>
        <source>{row} has no unit. Choose the unit on the laboratory&apos;s report.</source>
        <translation>{row} no tiene unidad. Elegir la unidad del informe del laboratorio.</translation>
    </message>
    <message>
        <source>{row} is not in a unit of this test. Check the report.</source>
        <translation>{row} no está en una unidad de esta prueba. Comprobar el informe.</translation>
    </message>
    <message>
        <source>{row} is not possible. Check value and date.</source>
        <translation>{row} no es posible. Comprobar valor y fecha.</translation>
    </message>
    <message>
        <source>{row} is not possible: {lowest} to {highest}. Check value and unit.</source>
        <translation>{row} no es posible: {lowest} a {highest}. Comprobar valor y unidad.</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritina</translation>
    </message>
    <message>
        <source>TSAT</source>
        <translation>TSAT</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Hierro</translation>
    </message>
    <message>
        <source>Iron-binding capacity</source>
        <translation>Capacidad de fijación de hierro</translation>
    </message>
    <message>
        <source>Unsaturated iron-binding capacity</source>
        <translation>Capacidad de fijación no saturada</translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation>Transferrina</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <translation>Hematocrito</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>Volumen corpuscular medio</translation>
    </message>
    <message>
        <source>Mean cell haemoglobin</source>
        <translation>Hemoglobina corpuscular media</translation>
    </message>
    <message>
        <source>Red cell distribution width</source>
        <translation>Amplitud de distribución eritrocitaria</translation>
    </message>
    <message>
        <source>Reticulocytes</source>
        <translation>Reticulocitos</translation>
    </message>
    <message>
        <source>Reticulocyte haemoglobin</source>
        <translation>Hemoglobina reticulocitaria</translation>
    </message>
    <message>
        <source>CRP</source>
        <translation>PCR</translation>
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
        <translation>Fosfato</translation>
    </message>
    <message>
        <source>Soluble transferrin receptor</source>
        <translation>Receptor soluble de transferrina</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>Estimated filtration rate</source>
        <translation>Filtrado estimado</translation>
    </message>
    <message>
        <source>ferritin</source>
        <translation>ferritina</translation>
    </message>
    <message>
        <source>iron</source>
        <translation>hierro</translation>
    </message>
    <message>
        <source>iron-binding capacity</source>
        <translation>capacidad de fijación de hierro</translation>
    </message>
    <message>
        <source>unsaturated iron-binding capacity</source>
        <translation>capacidad de fijación no saturada</translation>
    </message>
    <message>
        <source>transferrin</source>
        <translation>transferrina</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>hemoglobina</translation>
    </message>
    <message>
        <source>haematocrit</source>
        <translation>hematocrito</translation>
    </message>
    <message>
        <source>mean cell volume</source>
        <translation>volumen corpuscular medio</translation>
    </message>
    <message>
        <source>mean cell haemoglobin</source>
        <translation>hemoglobina corpuscular media</translation>
    </message>
    <message>
        <source>red cell distribution width</source>
        <translation>amplitud de distribución eritrocitaria</translation>
    </message>
    <message>
        <source>reticulocytes</source>
        <translation>reticulocitos</translation>
    </message>
    <message>
        <source>reticulocyte haemoglobin</source>
        <translation>hemoglobina reticulocitaria</translation>
    </message>
    <message>
        <source>phosphate</source>
        <translation>fosfato</translation>
    </message>
    <message>
        <source>soluble transferrin receptor</source>
        <translation>receptor soluble de transferrina</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>creatinina</translation>
    </message>
    <message>
        <source>estimated filtration rate</source>
        <translation>filtrado estimado</translation>
    </message>
    <message>
        <source>ferric carboxymaltose</source>
        <translation>carboximaltosa férrica</translation>
    </message>
    <message>
        <source>ferric derisomaltose</source>
        <translation>derisomaltosa férrica</translation>
    </message>
    <message>
        <source>iron sucrose</source>
        <translation>hierro sacarosa</translation>
    </message>
    <message>
        <source>sodium ferric gluconate</source>
        <translation>gluconato férrico sódico</translation>
    </message>
    <message>
        <source>ferumoxytol</source>
        <translation>ferumoxitol</translation>
    </message>
    <message>
        <source>iron dextran</source>
        <translation>hierro dextrano</translation>
    </message>
    <message>
        <source>iron polymaltose</source>
        <translation>hierro polimaltosa</translation>
    </message>
    <message>
        <source>an unknown iron product</source>
        <translation>un producto de hierro desconocido</translation>
    </message>
    <message>
        <source>chronic kidney disease without dialysis</source>
        <translation>enfermedad renal crónica sin diálisis</translation>
    </message>
    <message>
        <source>haemodialysis</source>
        <translation>hemodiálisis</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>inflammatory bowel disease</source>
        <translation>enfermedad inflamatoria intestinal</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Haemoglobin response</source>
        <translation>Respuesta de hemoglobina</translation>
    </message>
    <message>
        <source>Window of the sample</source>
        <translation>Ventana de la muestra</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Próxima prueba</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>another profile reads it otherwise</source>
        <translation>otro perfil lo lee de otro modo</translation>
    </message>
    <message>
        <source>low on the day of a dose</source>
        <translation>bajo el día de una dosis</translation>
    </message>
    <message>
        <source>unexpectedly low after a dose</source>
        <translation>inesperadamente bajo tras una dosis</translation>
    </message>
    <message>
        <source>low while it is too early</source>
        <translation>bajo mientras es demasiado pronto</translation>
    </message>
    <message>
        <source>ferritin above 1000</source>
        <translation>ferritina mayor de 1000</translation>
    </message>
    <message>
        <source>TSAT alone is high</source>
        <translation>solo la TSAT es alta</translation>
    </message>
    <message>
        <source>hold iron</source>
        <translation>retener hierro</translation>
    </message>
    <message>
        <source>a bound leaves a verdict open</source>
        <translation>un límite deja un veredicto abierto</translation>
    </message>
    <message>
        <source>an unexplained jump</source>
        <translation>un salto sin explicar</translation>
    </message>
    <message>
        <source>inflammation</source>
        <translation>inflamación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <source>liver disease</source>
        <translation>enfermedad hepática</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>haemochromatosis</source>
        <translation>hemocromatosis</translation>
    </message>
    <message>
        <source>malignancy</source>
        <translation>neoplasia</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>infección</translation>
    </message>
    <message>
        <source>chronic transfusion</source>
        <translation>transfusión crónica</translation>
    </message>
    <message>
        <source>red-cell transfusion</source>
        <translation>transfusión de hematíes</translation>
    </message>
    <message>
        <source>start of an ESA</source>
        <translation>inicio de un AEE</translation>
    </message>
    <message>
        <source>change of an ESA</source>
        <translation>cambio de un AEE</translation>
    </message>
    <message>
        <source>start of a HIF-PHI</source>
        <translation>inicio de un HIF-PHI</translation>
    </message>
    <message>
        <source>iron by mouth</source>
        <translation>hierro oral</translation>
    </message>
    <message>
        <source>blood donation</source>
        <translation>donación de sangre</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>cirugía</translation>
    </message>
    <message>
        <source>major bleed</source>
        <translation>sangrado mayor</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>parto</translation>
    </message>
    <message>
        <source>planned MRI</source>
        <translation>RM prevista</translation>
    </message>
    <message>
        <source>fatigue score 0 to 10</source>
        <translation>puntuación de fatiga 0 a 10</translation>
    </message>
    <message>
        <source>FACIT-Fatigue score</source>
        <translation>puntuación FACIT-Fatigue</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Strict, 12 weeks</source>
        <translation>Estricto, 12 semanas</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>Insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>Haemodialysis</source>
        <translation>Hemodiálisis</translation>
    </message>
    <message>
        <source>Chronic kidney disease without dialysis</source>
        <translation>Enfermedad renal crónica sin diálisis</translation>
    </message>
    <message>
        <source>Inflammatory bowel disease</source>
        <translation>Enfermedad inflamatoria intestinal</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Children and adolescents</source>
        <translation>Niños y adolescentes</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Varón</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Otro sexo</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>Sexo desconocido</translation>
    </message>
    <message>
        <source>premenopausal</source>
        <translation>premenopáusica</translation>
    </message>
    <message>
        <source>postmenopausal</source>
        <translation>posmenopáusica</translation>
    </message>
    <message>
        <source>menopausal status unknown</source>
        <translation>estado menopáusico desconocido</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>dada en parte</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no administrado</translation>
    </message>
    <message>
        <source>starts a new course</source>
        <translation>inicia un ciclo nuevo</translation>
    </message>
    <message>
        <source>belongs to the course before</source>
        <translation>pertenece al ciclo anterior</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducido por error</translation>
    </message>
    <message>
        <source>No test is planned: no dose is on record.</source>
        <translation>No hay prueba prevista: no consta ninguna dosis.</translation>
    </message>
    <message>
        <source>Readable from {earliest}, better {preferred}, steady from {definitive}. Counted from the dose of {dose}.</source>
        <translation>Legible desde el {earliest}, mejor {preferred}, estable desde {definitive}. Contado desde la dosis de {dose}.</translation>
    </message>
    <message>
        <source>A test may be drawn since {earliest}; it reads better from {preferred}.</source>
        <translation>Se puede extraer una prueba desde el {earliest}; se lee mejor desde el {preferred}.</translation>
    </message>
    <message>
        <source>A test is due since {preferred}, counted from the dose of {dose}.</source>
        <translation>Toca una prueba desde el {preferred}, contado desde la dosis de {dose}.</translation>
    </message>
    <message>
        <source>A test is overdue: it was due on {preferred} and no ferritin can be read since.</source>
        <translation>Una prueba está atrasada: tocaba el {preferred} y desde entonces ninguna ferritina se puede leer.</translation>
    </message>
    <message>
        <source>The ferritin of {drawn} came too early. Draw it again from {earliest}, better {preferred}.</source>
        <translation>La ferritina de {drawn} llegó demasiado pronto. Extraerla de nuevo desde el {earliest}, mejor {preferred}.</translation>
    </message>
    <message>
        <source>The test after the last dose is done. Next on {recheck}.</source>
        <translation>La prueba tras la última dosis está hecha. Próxima el {recheck}.</translation>
    </message>
    <message>
        <source>{by}.</source>
        <translation>{by}.</translation>
    </message>
    <message>
        <source>Expert consensus: read 4 to 8 weeks after the last infusion, steady at 12 weeks</source>
        <translation>Consenso de expertos: leer 4 a 8 semanas tras la última infusión, estable a las 12 semanas</translation>
    </message>
    <message>
        <source>Waits 12 weeks after the last infusion, when ferritin is steady</source>
        <translation>Espera 12 semanas tras la última infusión, cuando la ferritina es estable</translation>
    </message>
    <message>
        <source>Heart failure guidance: re-evaluate 12 weeks after the last infusion</source>
        <translation>Guía cardíaca: reevaluar 12 semanas tras la última infusión</translation>
    </message>
    <message>
        <source>Kidney guidance: small regular doses can be read after 3 to 7 days</source>
        <translation>Guía renal: dosis pequeñas regulares se leen tras 3 a 7 días</translation>
    </message>
    <message>
        <source>Kidney guidance: small doses can be read after a week, larger ones after 28 days</source>
        <translation>Guía renal: dosis pequeñas se leen tras una semana, mayores tras 28 días</translation>
    </message>
    <message>
        <source>Bowel disease guidance: ferritin below 100 counts as deficiency while the disease is active</source>
        <translation>Guía intestinal: ferritina menor de 100 cuenta como déficit con la enfermedad activa</translation>
    </message>
    <message>
        <source>Pregnancy: own limits of ferritin and haemoglobin, no verdict of overload</source>
        <translation>Embarazo: límites propios de ferritina y hemoglobina, sin veredicto de sobrecarga</translation>
    </message>
    <message>
        <source>Below 18 years: limits by age, no verdict of overload</source>
        <translation>Menos de 18 años: límites por edad, sin veredicto de sobrecarga</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>haemoglobin has not risen enough</source>
        <translation>la hemoglobina no ha subido bastante</translation>
    </message>
    <message>
        <source>haemoglobin did not change</source>
        <translation>la hemoglobina no cambió</translation>
    </message>
    <message>
        <source>haemoglobin rose {amount}</source>
        <translation>la hemoglobina subió {amount}</translation>
    </message>
    <message>
        <source>haemoglobin fell {amount}</source>
        <translation>la hemoglobina bajó {amount}</translation>
    </message>
    <message>
        <source>, {expected} expected</source>
        <translation>, se esperaba {expected}</translation>
    </message>
    <message>
        <source>No response: {change} in {days} days{expected}</source>
        <translation>Sin respuesta: {change} en {days} días{expected}</translation>
    </message>
    <message>
        <source>No response: {change} to {hb} on {date}, {days} days after the last dose{expected}. Baseline {baseline} on {baseline_date}.</source>
        <translation>Sin respuesta: {change} a {hb} el {date}, {days} días tras la última dosis{expected}. Basal {baseline} el {baseline_date}.</translation>
    </message>
    <message>
        <source>Partial response: {change} in {days} days{expected}</source>
        <translation>Respuesta parcial: {change} en {days} días{expected}</translation>
    </message>
    <message>
        <source>Partial response: {change} to {hb} on {date}, {days} days after the last dose{expected}. Baseline {baseline} on {baseline_date}.</source>
        <translation>Respuesta parcial: {change} a {hb} el {date}, {days} días tras la última dosis{expected}. Basal {baseline} el {baseline_date}.</translation>
    </message>
    <message>
        <source>Haemoglobin cannot be judged: {event} on {event_date}</source>
        <translation>La hemoglobina no se puede juzgar: {event} el {event_date}</translation>
    </message>
    <message>
        <source>Haemoglobin {hb} on {date} cannot be judged as a response: {event} on {event_date}.</source>
        <translation>La hemoglobina {hb} de {date} no se puede juzgar como respuesta: {event} el {event_date}.</translation>
    </message>
    <message>
        <source>Inflammation: CRP {crp}, above {limit}</source>
        <translation>Inflamación: PCR {crp}, por encima de {limit}</translation>
    </message>
    <message>
        <source>CRP {crp} near {date} is above {limit}: ferritin reads higher than the stores are.</source>
        <translation>PCR {crp} cerca del {date} supera {limit}: la ferritina se lee más alta que las reservas.</translation>
    </message>
    <message>
        <source>Inflammation: {condition}</source>
        <translation>Inflamación: {condition}</translation>
    </message>
    <message>
        <source>{condition} is on record on {date}: ferritin may read higher than the stores are.</source>
        <translation>{condition} consta el {date}: la ferritina puede leerse más alta que las reservas.</translation>
    </message>
    <message>
        <source>Liver: {enzyme} {value} is above its range</source>
        <translation>Hígado: {enzyme} {value} supera su intervalo</translation>
    </message>
    <message>
        <source>{enzyme} {value} near {date} is above its range: liver disease can raise ferritin and TSAT.</source>
        <translation>{enzyme} {value} cerca del {date} supera su intervalo: una enfermedad hepática puede elevar ferritina y TSAT.</translation>
    </message>
    <message>
        <source>Liver: {condition} is on record</source>
        <translation>Hígado: consta {condition}</translation>
    </message>
    <message>
        <source>{condition} is on record on {date}: it can raise ferritin and TSAT.</source>
        <translation>{condition} consta el {date}: puede elevar ferritina y TSAT.</translation>
    </message>
    <message>
        <source>Iron by mouth on {taken}, sample on {date}</source>
        <translation>Hierro oral el {taken}, muestra el {date}</translation>
    </message>
    <message>
        <source>Iron by mouth on {taken} can raise iron and TSAT of {date}. Draw fasting, a day without it.</source>
        <translation>El hierro oral de {taken} puede elevar hierro y TSAT de {date}. Extraer en ayunas, un día sin él.</translation>
    </message>
    <message>
        <source>Haemolysed sample of {date}</source>
        <translation>Muestra hemolizada de {date}</translation>
    </message>
    <message>
        <source>The sample of {date} is haemolysed: iron, TSAT, phosphate and AST of it are not read.</source>
        <translation>La muestra de {date} está hemolizada: su hierro, TSAT, fosfato y AST no se leen.</translation>
    </message>
    <message>
        <source>Red-cell transfusion 1 day before</source>
        <translation>Transfusión de hematíes 1 día antes</translation>
    </message>
    <message>
        <source>Red-cell transfusion {days} days before</source>
        <translation>Transfusión de hematíes {days} días antes</translation>
    </message>
    <message>
        <source>Red cells on {event_date}, before the sample of {date} (counted for {within} days): haemoglobin and iron rise with them.</source>
        <translation>Hematíes el {event_date}, antes de la muestra de {date} (se cuenta {within} días): hemoglobina y hierro suben con ellos.</translation>
    </message>
    <message>
        <source>{event} 1 day before</source>
        <translation>{event} 1 día antes</translation>
    </message>
    <message>
        <source>{event} on {event_date}, before the sample of {date} (counted for {within} days): results move with it.</source>
        <translation>{event} el {event_date}, antes de la muestra de {date} (se cuenta {within} días): los resultados se mueven con ello.</translation>
    </message>
    <message>
        <source>Blood donation 1 day before</source>
        <translation>Donación de sangre 1 día antes</translation>
    </message>
    <message>
        <source>Blood donation on {event_date}, before the sample of {date} (counted for {within} days): haemoglobin and ferritin fall with it.</source>
        <translation>Donación de sangre el {event_date}, antes de la muestra de {date} (se cuenta {within} días): hemoglobina y ferritina bajan con ella.</translation>
    </message>
    <message>
        <source>{event} {days} days before</source>
        <translation>{event} {days} días antes</translation>
    </message>
    <message>
        <source>Blood donation {days} days before</source>
        <translation>Donación de sangre {days} días antes</translation>
    </message>
    <message>
        <source>Low phosphate: {value}, below {limit}</source>
        <translation>Fosfato bajo: {value}, menor de {limit}</translation>
    </message>
    <message>
        <source>Phosphate {value} on {date} is below {limit}.</source>
        <translation>El fosfato {value} de {date} es menor de {limit}.</translation>
    </message>
    <message>
        <source>Moderately low phosphate: {value}, below {limit}</source>
        <translation>Fosfato moderadamente bajo: {value}, menor de {limit}</translation>
    </message>
    <message>
        <source>Severely low phosphate: {value}, limit {limit}</source>
        <translation>Fosfato gravemente bajo: {value}, límite {limit}</translation>
    </message>
    <message>
        <source>Phosphate {value} on {date} is at or below {limit}: severe hypophosphataemia.</source>
        <translation>Fosfato {value} el {date}, igual o menor de {limit}: hipofosfatemia grave.</translation>
    </message>
    <message>
        <source>Day {day} after {product}.</source>
        <translation>Día {day} tras {product}.</translation>
    </message>
    <message>
        <source>Phosphate check due: fatigue worse on day {days} after a dose</source>
        <translation>Toca fosfato: fatiga peor el día {days} tras una dosis</translation>
    </message>
    <message>
        <source>The {scale} of {scored} is worse, on day {days} after {product}. No phosphate was measured since {dose}.</source>
        <translation>{scale} de {scored} es peor, el día {days} tras {product}. No se midió fosfato desde el {dose}.</translation>
    </message>
    <message>
        <source>Phosphate check due: {product} again within {months} months</source>
        <translation>Toca fosfato: {product} de nuevo en {months} meses</translation>
    </message>
    <message>
        <source>{product} on {earlier} and again on {dose}, within {months} months. No phosphate in the {before} days before.</source>
        <translation>{product} el {earlier} y de nuevo el {dose}, en {months} meses. Sin fosfato en los {before} días previos.</translation>
    </message>
    <message>
        <source>Hold iron: haemochromatosis is on record</source>
        <translation>Retener hierro: consta hemocromatosis</translation>
    </message>
    <message>
        <source>Haemochromatosis is on record: hold iron, whatever the values.</source>
        <translation>Consta hemocromatosis: retener el hierro, sean cuales sean los valores.</translation>
    </message>
    <message>
        <source>Hold iron: {values}</source>
        <translation>Retener hierro: {values}</translation>
    </message>
    <message>
        <source>On {date}: {values}. Further iron is to be held.</source>
        <translation>El {date}: {values}. Se ha de retener más hierro.</translation>
    </message>
    <message>
        <source>{value} (limit {limit})</source>
        <translation>{value} (límite {limit})</translation>
    </message>
    <message>
        <source>Haemoglobin {value}, below {limit}</source>
        <translation>Hemoglobina {value}, menor de {limit}</translation>
    </message>
    <message>
        <source>Haemoglobin {value} on {date} is below {limit}.</source>
        <translation>La hemoglobina {value} de {date} es menor de {limit}.</translation>
    </message>
    <message>
        <source>MRI may be altered until {until}: {product}</source>
        <translation>La RM puede alterarse hasta el {until}: {product}</translation>
    </message>
    <message>
        <source>{product} of {dose} may alter MRI until {until}; an MRI is planned for {mri}.</source>
        <translation>{product} de {dose} puede alterar la RM hasta el {until}; hay una RM prevista el {mri}.</translation>
    </message>
    <message>
        <source>{product} of {dose} may alter MRI until {until}.</source>
        <translation>{product} de {dose} puede alterar la RM hasta el {until}.</translation>
    </message>
    <message>
        <source>Dose above the single maximum: {mg}, limit {limit}</source>
        <translation>Dosis sobre el máximo único: {mg}, límite {limit}</translation>
    </message>
    <message>
        <source>{mg} of {product} on {date} is above the single maximum of {limit}.</source>
        <translation>{mg} de {product} el {date} superan el máximo único de {limit}.</translation>
    </message>
    <message>
        <source>{total} in {period} days, limit {limit}</source>
        <translation>{total} en {period} días, límite {limit}</translation>
    </message>
    <message>
        <source>{total} of {product} from {from_day} to {date} is above {limit} in {period} days.</source>
        <translation>{total} de {product} de {from_day} a {date} superan {limit} en {period} días.</translation>
    </message>
    <message>
        <source>Interval too short: 1 day, shortest {shortest}</source>
        <translation>Intervalo demasiado corto: 1 día, mínimo {shortest}</translation>
    </message>
    <message>
        <source>Interval too short: {days} days, shortest {shortest}</source>
        <translation>Intervalo demasiado corto: {days} días, mínimo {shortest}</translation>
    </message>
    <message>
        <source>{product} on {previous} and again on {date}: 1 day apart, shortest interval {shortest}.</source>
        <translation>{product} el {previous} y de nuevo el {date}: 1 día de separación, intervalo mínimo {shortest}.</translation>
    </message>
    <message>
        <source>{product} on {previous} and again on {date}: {days} days apart, shortest interval {shortest}.</source>
        <translation>{product} el {previous} y de nuevo el {date}: {days} días de separación, intervalo mínimo {shortest}.</translation>
    </message>
    <message>
        <source>The limit per kg was not checked: weight is missing.</source>
        <translation>El límite por kg no se comprobó: falta el peso.</translation>
    </message>
    <message>
        <source>Unknown iron product: {product}, {date}</source>
        <translation>Producto de hierro desconocido: {product}, {date}</translation>
    </message>
    <message>
        <source>The product “{product}” of {date} is unknown. Its limits are not checked and the longest waiting time counts.</source>
        <translation>El producto «{product}» de {date} es desconocido. Sus límites no se comprueban y cuenta el plazo más largo.</translation>
    </message>
    <message>
        <source>Course above need: {total}, need {need}</source>
        <translation>Ciclo sobre la necesidad: {total}, necesidad {need}</translation>
    </message>
    <message>
        <source>The course of {date} holds {total}; the larger estimate of the need is {need}.</source>
        <translation>El ciclo de {date} contiene {total}; la mayor estimación de la necesidad es {need}.</translation>
    </message>
    <message>
        <source>Course below need: {total}, need {need}</source>
        <translation>Ciclo bajo la necesidad: {total}, necesidad {need}</translation>
    </message>
    <message>
        <source>The course of {date} holds {total}; the smaller estimate of the need is {need}.</source>
        <translation>El ciclo de {date} contiene {total}; la menor estimación de la necesidad es {need}.</translation>
    </message>
    <message>
        <source>A dose of unknown amount adds nothing to this.</source>
        <translation>Una dosis de cantidad desconocida no añade nada a esto.</translation>
    </message>
    <message>
        <source>Iron is indicated: {ferritin}, {tsat}{limits}</source>
        <translation>Hierro indicado: {ferritin}, {tsat}{limits}</translation>
    </message>
    <message>
        <source>{ferritin} and {tsat} on {date} meet kidney guidance for iron.</source>
        <translation>{ferritin} y {tsat} el {date} cumplen la guía renal para hierro.</translation>
    </message>
    <message>
        <source>Limits that belong together: {pair}.</source>
        <translation>Límites que van juntos: {pair}.</translation>
    </message>
    <message>
        <source> (limits {pair})</source>
        <translation> (límites {pair})</translation>
    </message>
    <message>
        <source>ferritin {ferritin} with TSAT {tsat}</source>
        <translation>ferritina {ferritin} con TSAT {tsat}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>hasta {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>menor de {limit}</translation>
    </message>
    <message>
        <source>from {limit}</source>
        <translation>desde {limit}</translation>
    </message>
    <message>
        <source>Absolute iron deficiency: {ferritin}, below {limit}</source>
        <translation>Déficit absoluto de hierro: {ferritin}, menor de {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is below {limit}: the pattern meets absolute iron deficiency.</source>
        <translation>{ferritin} el {date} es menor de {limit}: el patrón cumple déficit absoluto de hierro.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is below {limit}, the limit with inflammation: the pattern meets absolute iron deficiency.</source>
        <translation>{ferritin} el {date} es menor de {limit}, el límite con inflamación: el patrón cumple déficit absoluto de hierro.</translation>
    </message>
    <message>
        <source>Functional iron deficiency: {ferritin}, {tsat}, below {limit}</source>
        <translation>Déficit funcional de hierro: {ferritin}, {tsat}, menor de {limit}</translation>
    </message>
    <message>
        <source>{tsat} is below {limit} with {ferritin} on {date}: the pattern meets functional iron deficiency.</source>
        <translation>{tsat} menor de {limit} con {ferritin} el {date}: el patrón cumple déficit funcional de hierro.</translation>
    </message>
    <message>
        <source>Low saturation: {tsat}, below {limit}, with {ferritin}</source>
        <translation>Saturación baja: {tsat}, menor de {limit}, con {ferritin}</translation>
    </message>
    <message>
        <source>{tsat} is below {limit} with {ferritin} on {date}: little iron is on its way to the marrow.</source>
        <translation>{tsat} menor de {limit} con {ferritin} el {date}: poco hierro va camino de la médula.</translation>
    </message>
    <message>
        <source>Ferritin and TSAT above their limits: {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Ferritina y TSAT sobre sus límites: {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date} meet an overload pattern.</source>
        <translation>{ferritin} (límite {f_limit}) y {tsat} (límite {t_limit}) el {date} cumplen un patrón de sobrecarga.</translation>
    </message>
    <message>
        <source>High ferritin: {ferritin}, above {limit}</source>
        <translation>Ferritina alta: {ferritin}, por encima de {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}, with {tsat}.</source>
        <translation>{ferritin} el {date} supera {limit}, con {tsat}.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}; {tsat} is not high. High stores or inflammation, not overload by TSAT.</source>
        <translation>{ferritin} el {date} supera {limit}; {tsat} no es alta. Reservas altas o inflamación, no sobrecarga según la TSAT.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}, and TSAT is missing. Overload cannot be told from inflammation.</source>
        <translation>{ferritin} el {date} supera {limit} y falta la TSAT. No se puede distinguir sobrecarga de inflamación.</translation>
    </message>
    <message>
        <source>Stores undecided: {ferritin}, between {lower} and {upper}, no TSAT</source>
        <translation>Reservas sin decidir: {ferritin}, entre {lower} y {upper}, sin TSAT</translation>
    </message>
    <message>
        <source>{ferritin} on {date} lies between {lower} and {upper}, and no TSAT can be read.</source>
        <translation>{ferritin} el {date} está entre {lower} y {upper}, y ninguna TSAT se puede leer.</translation>
    </message>
    <message>
        <source>Ferritin {ferritin}, above {limit}</source>
        <translation>Ferritina {ferritin}, por encima de {limit}</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}.</source>
        <translation>{ferritin} el {date} supera {limit}.</translation>
    </message>
    <message>
        <source>{ferritin} on {date} is above {limit}. The true value needs a diluted measurement.</source>
        <translation>{ferritin} el {date} supera {limit}. El valor verdadero exige una medida diluida.</translation>
    </message>
    <message>
        <source>TSAT alone is high: {tsat} (limit {t_limit}), {ferritin}</source>
        <translation>Solo la TSAT es alta: {tsat} (límite {t_limit}), {ferritin}</translation>
    </message>
    <message>
        <source>{tsat} (limit {t_limit}) is high on {date}, {ferritin} (limit {f_limit}) is not. This is not overload.</source>
        <translation>{tsat} (límite {t_limit}) es alta el {date}, {ferritin} (límite {f_limit}) no. No es sobrecarga.</translation>
    </message>
    <message>
        <source>Possible overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Posible sobrecarga: ferritina {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}: the pattern meets possible overload.</source>
        <translation>{ferritin} (límite {f_limit}) y {tsat} (límite {t_limit}) el {date}: el patrón cumple posible sobrecarga.</translation>
    </message>
    <message>
        <source>Still settling: confirm it from {date}.</source>
        <translation>Aún estabilizándose: confirmar desde el {date}.</translation>
    </message>
    <message>
        <source>Persistent overload: ferritin {ferritin} ({f_limit}), {tsat} ({t_limit})</source>
        <translation>Sobrecarga persistente: ferritina {ferritin} ({f_limit}), {tsat} ({t_limit})</translation>
    </message>
    <message>
        <source>{ferritin} (limit {f_limit}) and {tsat} (limit {t_limit}) on {date}, as on {first}. Pattern meets persistent iron overload.</source>
        <translation>{ferritin} (límite {f_limit}) y {tsat} (límite {t_limit}) el {date}, como el {first}. El patrón cumple sobrecarga persistente de hierro.</translation>
    </message>
    <message>
        <source>Too early to read: day {day}, readable from {date}</source>
        <translation>Demasiado pronto para leer: día {day}, legible desde el {date}</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: kept, not interpreted. Readable from {from_date}, better from {better}.</source>
        <translation>{values} el {date}, día {day}: guardado, sin interpretar. Legible desde el {from_date}, mejor desde el {better}.</translation>
    </message>
    <message>
        <source>The assay may have measured infused iron: {values}, day {day}</source>
        <translation>El ensayo pudo medir hierro infundido: {values}, día {day}</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: the assay may have measured the infused iron. Not interpreted.</source>
        <translation>{values} el {date}, día {day}: el ensayo pudo medir el hierro infundido. Sin interpretar.</translation>
    </message>
    <message>
        <source>{values} on {date}, day {day}: the assay may have measured the infused iron. Not interpreted; drug iron is possible until {until}.</source>
        <translation>{values} el {date}, día {day}: el ensayo pudo medir el hierro infundido. Sin interpretar; hierro del fármaco posible hasta el {until}.</translation>
    </message>
    <message>
        <source>{values} is provisional on day {day} and may still fall</source>
        <translation>{values} es provisional el día {day} y aún puede bajar</translation>
    </message>
    <message>
        <source>{values} on {date} is provisional on day {day} and may still fall. It is firmer from {better}.</source>
        <translation>{values} el {date} es provisional el día {day} y aún puede bajar. Es más firme desde el {better}.</translation>
    </message>
    <message>
        <source>Drawn before the dose of the same day, by its values</source>
        <translation>Extraída antes de la dosis del mismo día, por sus valores</translation>
    </message>
    <message>
        <source>By its values the sample of {date} was drawn before the dose: {values}. Confirm it with the times.</source>
        <translation>Por sus valores, la muestra de {date} se extrajo antes de la dosis: {values}. Confirmar con las horas.</translation>
    </message>
    <message>
        <source>Drawn after the dose of the same day, by its values</source>
        <translation>Extraída tras la dosis del mismo día, por sus valores</translation>
    </message>
    <message>
        <source>By its values the sample of {date} was drawn after the dose: {values}. Confirm it with the times.</source>
        <translation>Por sus valores, la muestra de {date} se extrajo tras la dosis: {values}. Confirmar con las horas.</translation>
    </message>
    <message>
        <source>Sample and dose of one day: which came first is not known</source>
        <translation>Muestra y dosis el mismo día: no se sabe cuál fue antes</translation>
    </message>
    <message>
        <source>{values} and a dose have the same date, {date}, and no order. Nothing is read until it is known.</source>
        <translation>{values} y una dosis tienen la misma fecha, {date}, y ningún orden. Nada se lee hasta que se sepa.</translation>
    </message>
    <message>
        <source>{value}, below {limit}</source>
        <translation>{value}, menor de {limit}</translation>
    </message>
    <message>
        <source>Low at the dose: {values}</source>
        <translation>Bajo en la dosis: {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}. It has not moved yet and can serve as a provisional baseline.</source>
        <translation>{values}, el {date}, día {day}. Aún no se ha movido y puede servir de basal provisional.</translation>
    </message>
    <message>
        <source>Unexpectedly low on day {day}: {values}</source>
        <translation>Inesperadamente bajo el día {day}: {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}: unexpectedly low. An infusion can only raise it.</source>
        <translation>{values}, el {date}, día {day}: inesperadamente bajo. Una infusión solo puede elevarlo.</translation>
    </message>
    <message>
        <source>Low although early: {values}</source>
        <translation>Bajo aunque temprano: {values}</translation>
    </message>
    <message>
        <source>{values}, on {date}, day {day}. A low value speaks even before day {wait}.</source>
        <translation>{values}, el {date}, día {day}. Un valor bajo habla incluso antes del día {wait}.</translation>
    </message>
    <message>
        <source>Profiles differ on day {day}: {window} here; {others}</source>
        <translation>Los perfiles difieren el día {day}: {window} aquí; {others}</translation>
    </message>
    <message>
        <source>On {date}, day {day}, the profile {profile} says {window}. Others differ: {others}.</source>
        <translation>El {date}, día {day}, el perfil {profile} dice {window}. Otros difieren: {others}.</translation>
    </message>
    <message>
        <source>1 infusion has no date</source>
        <translation>1 infusión sin fecha</translation>
    </message>
    <message>
        <source>1 infusion has no usable date: {names}. No result is counted from it until it has one.</source>
        <translation>1 infusión sin fecha utilizable: {names}. Ningún resultado se cuenta desde ella hasta que la tenga.</translation>
    </message>
    <message>
        <source>{count} infusions have no date</source>
        <translation>{count} infusiones sin fecha</translation>
    </message>
    <message>
        <source>{count} infusions have no usable date: {names}. No result is counted from them until they have one.</source>
        <translation>{count} infusiones sin fecha utilizable: {names}. Ningún resultado se cuenta desde ellas hasta que la tengan.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>order on the day unclear</source>
        <translation>orden del día incierto</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>interferencia del ensayo</translation>
    </message>
    <message>
        <source>no infusion</source>
        <translation>sin infusión</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>basal</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>No valorable</translation>
    </message>
    <message>
        <source>Iron indicated</source>
        <translation>Hierro indicado</translation>
    </message>
    <message>
        <source>Absolute deficiency</source>
        <translation>Déficit absoluto</translation>
    </message>
    <message>
        <source>Functional deficiency</source>
        <translation>Déficit funcional</translation>
    </message>
    <message>
        <source>Low saturation</source>
        <translation>Saturación baja</translation>
    </message>
    <message>
        <source>Overload pattern</source>
        <translation>Patrón de sobrecarga</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Replete</source>
        <translation>Repleto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Sin basal</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Confounded</source>
        <translation>Con interferencia</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Signo temprano</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Bien encaminado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>No test planned</source>
        <translation>Sin prueba prevista</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Se puede extraer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Toca</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Extraer de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>the usual rules</source>
        <translation>las reglas habituales</translation>
    </message>
    <message>
        <source>chosen by age or condition</source>
        <translation>elegido por edad o afección</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>elegido por una persona</translation>
    </message>
    <message>
        <source>read in the primary source</source>
        <translation>leído en la fuente primaria</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>de una fuente secundaria</translation>
    </message>
    <message>
        <source>from memory, not yet checked</source>
        <translation>de memoria, aún sin comprobar</translation>
    </message>
    <message>
        <source>design choice of IronView</source>
        <translation>decisión de diseño de IronView</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaria</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>design</source>
        <translation>diseño</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>held until a question is answered</source>
        <translation>retenido hasta responder</translation>
    </message>
    <message>
        <source>replaced by a newer row</source>
        <translation>sustituido por una fila más nueva</translation>
    </message>
    <message>
        <source>cancelled by the laboratory</source>
        <translation>anulado por el laboratorio</translation>
    </message>
    <message>
        <source>excluded by a person</source>
        <translation>excluido por una persona</translation>
    </message>
    <message>
        <source>only a bound is known</source>
        <translation>solo se conoce un límite</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>contradicts iron and iron-binding capacity</source>
        <translation>contradice hierro y capacidad de fijación</translation>
    </message>
    <message>
        <source>infused iron in the assay</source>
        <translation>hierro infundido en el ensayo</translation>
    </message>
    <message>
        <source>iron by mouth before the sample</source>
        <translation>hierro oral antes de la muestra</translation>
    </message>
    <message>
        <source>haemolysed sample</source>
        <translation>muestra hemolizada</translation>
    </message>
    <message>
        <source>computed from a value that is not valid</source>
        <translation>calculado de un valor no válido</translation>
    </message>
    <message>
        <source>No value before the course may serve as its baseline.</source>
        <translation>Ningún valor antes del ciclo puede servirle de basal.</translation>
    </message>
    <message>
        <source>The first value: there is nothing to compare it with.</source>
        <translation>El primer valor: no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>The baseline itself: nothing was measured after it yet.</source>
        <translation>El propio basal: aún no se midió nada después.</translation>
    </message>
    <message>
        <source>No change is counted from {date}: only a bound is known.</source>
        <translation>No se cuenta cambio desde el {date}: solo se conoce un límite.</translation>
    </message>
    <message>
        <source>No change is counted: only a bound is known.</source>
        <translation>No se cuenta cambio: solo se conoce un límite.</translation>
    </message>
    <message>
        <source>No change is counted: one sample has two different values.</source>
        <translation>No se cuenta cambio: una muestra tiene dos valores distintos.</translation>
    </message>
    <message>
        <source>{change}{share} since the first value of {date}.</source>
        <translation>{change}{share} desde el primer valor de {date}.</translation>
    </message>
    <message>
        <source>{change}{share} since the baseline of {date}.</source>
        <translation>{change}{share} desde el basal de {date}.</translation>
    </message>
    <message>
        <source>Of a value of 0 no percentage can be compared with chance.</source>
        <translation>Desde un valor de 0 ningún porcentaje se compara con el azar.</translation>
    </message>
    <message>
        <source>Chance alone explains up to {percent} of the baseline: this is more.</source>
        <translation>El azar solo explica hasta {percent} del basal: esto es más.</translation>
    </message>
    <message>
        <source>Chance alone explains up to {percent} of the baseline: this may be chance.</source>
        <translation>El azar solo explica hasta {percent} del basal: esto puede ser azar.</translation>
    </message>
    <message>
        <source>No haemoglobin in the {days} days before the course.</source>
        <translation>Sin hemoglobina en los {days} días antes del ciclo.</translation>
    </message>
    <message>
        <source>{verdict}: {change} since the baseline of {date}{days}.</source>
        <translation>{verdict}: {change} desde el basal de {date}{days}.</translation>
    </message>
    <message>
        <source>A person took this baseline: it is older than {days} days.</source>
        <translation>Una persona tomó este basal: tiene más de {days} días.</translation>
    </message>
    <message>
        <source>, {days} days after the dose</source>
        <translation>, {days} días tras la dosis</translation>
    </message>
    <message>
        <source>, {first} days after the first dose and {last} after the last</source>
        <translation>, {first} días tras la primera dosis y {last} tras la última</translation>
    </message>
    <message>
        <source>The nearest, {hb} on {date}, is too old: offered for confirmation, not used.</source>
        <translation>La más cercana, {hb} el {date}, es demasiado antigua: se ofrece para confirmar, no se usa.</translation>
    </message>
    <message>
        <source>Drawn {days} days before the first dose. Up to {within} days count by themselves; an older value only when a person says that it still describes the start.</source>
        <translation>Extraída {days} días antes de la primera dosis. Hasta {within} días cuentan por sí mismos; un valor más antiguo solo si una persona dice que aún describe el inicio.</translation>
    </message>
    <message>
        <source>too old: {hb}, {date}</source>
        <translation>demasiado antiguo: {hb}, {date}</translation>
    </message>
    <message>
        <source>Counts below the age of</source>
        <translation>Cuenta por debajo de la edad de</translation>
    </message>
    <message>
        <source>Dose up to</source>
        <translation>Dosis hasta</translation>
    </message>
    <message>
        <source>Too early before</source>
        <translation>Demasiado pronto antes de</translation>
    </message>
    <message>
        <source>Doses are summed over</source>
        <translation>Las dosis se suman en</translation>
    </message>
    <message>
        <source>Preferred from</source>
        <translation>Preferido desde</translation>
    </message>
    <message>
        <source>Steady from</source>
        <translation>Estable desde</translation>
    </message>
    <message>
        <source>Below the age of</source>
        <translation>Por debajo de la edad de</translation>
    </message>
    <message>
        <source>Deficient below</source>
        <translation>Déficit por debajo de</translation>
    </message>
    <message>
        <source>Deficient below, inflamed</source>
        <translation>Déficit por debajo de, con inflamación</translation>
    </message>
    <message>
        <source>Low values speak below, inflamed</source>
        <translation>Los valores bajos hablan por debajo de, con inflamación</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin from</source>
        <translation>Hierro indicado: ferritina desde</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin below</source>
        <translation>Hierro indicado: ferritina menor de</translation>
    </message>
    <message>
        <source>Iron indicated: ferritin at most</source>
        <translation>Hierro indicado: ferritina como mucho</translation>
    </message>
    <message>
        <source>Iron indicated: TSAT below</source>
        <translation>Hierro indicado: TSAT menor de</translation>
    </message>
    <message>
        <source>Iron indicated: TSAT at most</source>
        <translation>Hierro indicado: TSAT como mucho</translation>
    </message>
    <message>
        <source>Functional deficiency: ferritin up to</source>
        <translation>Déficit funcional: ferritina hasta</translation>
    </message>
    <message>
        <source>Ferritin high above</source>
        <translation>Ferritina alta por encima de</translation>
    </message>
    <message>
        <source>Hold iron: ferritin above</source>
        <translation>Retener hierro: ferritina mayor de</translation>
    </message>
    <message>
        <source>Hold iron: TSAT from</source>
        <translation>Retener hierro: TSAT desde</translation>
    </message>
    <message>
        <source>Hold iron: haemoglobin above</source>
        <translation>Retener hierro: hemoglobina mayor de</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>When a ferritin can be read, after the last dose</source>
        <translation>Cuándo se puede leer una ferritina, tras la última dosis</translation>
    </message>
    <message>
        <source>Iron deficiency</source>
        <translation>Déficit de hierro</translation>
    </message>
    <message>
        <source>Iron stores</source>
        <translation>Reservas de hierro</translation>
    </message>
    <message>
        <source>When to hold further iron</source>
        <translation>Cuándo retener más hierro</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>every other dose</source>
        <translation>cualquier otra dosis</translation>
    </message>
    <message>
        <source>doses up to {amount}</source>
        <translation>dosis hasta {amount}</translation>
    </message>
    <message>
        <source>every other age</source>
        <translation>cualquier otra edad</translation>
    </message>
    <message>
        <source>below {amount}</source>
        <translation>por debajo de {amount}</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>par {number}</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>{first} is not whole; a whole number is expected.</source>
        <translation>{first} no es entero; se espera un número entero.</translation>
    </message>
    <message>
        <source>{first} is not plausible: less than {second}.</source>
        <translation>{first} no es plausible: menos de {second}.</translation>
    </message>
    <message>
        <source>{first} is not plausible: more than {second}.</source>
        <translation>{first} no es plausible: más de {second}.</translation>
    </message>
    <message>
        <source>“Steady from” ({first} days) is before “Preferred from” ({second} days), but steady comes last.</source>
        <translation>«Estable desde» ({first} días) es antes que «Preferido desde» ({second} días), pero estable va al final.</translation>
    </message>
    <message>
        <source>“Preferred from” ({first} days) is before “Too early before” ({second} days).</source>
        <translation>«Preferido desde» ({first} días) es antes que «Demasiado pronto antes de» ({second} días).</translation>
    </message>
    <message>
        <source>The last step must name no dose: it counts for every other dose.</source>
        <translation>El último escalón no debe nombrar dosis: vale para cualquier otra.</translation>
    </message>
    <message>
        <source>The doses of the steps must rise from step to step.</source>
        <translation>Las dosis de los escalones deben crecer de uno a otro.</translation>
    </message>
    <message>
        <source>A larger dose is readable sooner ({first} days) than a smaller ({second} days).</source>
        <translation>Una dosis mayor se puede leer antes ({first} días) que una menor ({second} días).</translation>
    </message>
    <message>
        <source>The last row must name no age: it counts for every other age.</source>
        <translation>La última fila no debe nombrar edad: vale para cualquier otra.</translation>
    </message>
    <message>
        <source>The ages must rise from row to row.</source>
        <translation>Las edades deben crecer de fila en fila.</translation>
    </message>
    <message>
        <source>The inflamed limit ({first}) is below the plain one ({second}).</source>
        <translation>El límite con inflamación ({first}) es menor que el simple ({second}).</translation>
    </message>
    <message>
        <source>No ferritin is from {second} and up to {first}.</source>
        <translation>Ninguna ferritina va desde {second} hasta {first}.</translation>
    </message>
    <message>
        <source>“{name}” ({first}) is below the limit of deficiency ({second}).</source>
        <translation>«{name}» ({first}) es menor que el límite de déficit ({second}).</translation>
    </message>
    <message>
        <source>Say why this is changed.</source>
        <translation>Diga por qué se cambia esto.</translation>
    </message>
    <message>
        <source>Say who decided this.</source>
        <translation>Diga quién lo decidió.</translation>
    </message>
    <message>
        <source>The source “{text}” is not among the sources.</source>
        <translation>La fuente «{text}» no está entre las fuentes.</translation>
    </message>
    <message>
        <source>Say where in the source the number stands.</source>
        <translation>Diga en qué lugar de la fuente está el número.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>Say in a sentence what the profile rests on.</source>
        <translation>Diga en una frase en qué se basa el perfil.</translation>
    </message>
    <message>
        <source>The name is longer than {n} letters. Shorten it.</source>
        <translation>El nombre supera {n} letras. Acórtelo.</translation>
    </message>
    <message>
        <source>The sentence is longer than {n} letters. Shorten it.</source>
        <translation>La frase supera {n} letras. Acórtela.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a short name. Take 2 to 40 small letters a to z, digits and _, a letter first.</source>
        <translation>«{text}» no puede ser un nombre corto. Use de 2 a 40 minúsculas a a z, cifras y _, primero una letra.</translation>
    </message>
    <message>
        <source>There is a profile “{text}” already.</source>
        <translation>Ya hay un perfil «{text}».</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>FACIT-Fatigue</source>
        <translation>FACIT-Fatigue</translation>
    </message>
    <message>
        <source>{score} on {date}</source>
        <translation>{score} el {date}</translation>
    </message>
    <message>
        <source>No response: no score after the start of a course.</source>
        <translation>Sin respuesta: ninguna puntuación tras el inicio de un ciclo.</translation>
    </message>
    <message>
        <source>No response: no score of this scale before the course.</source>
        <translation>Sin respuesta: ninguna puntuación de esta escala antes del ciclo.</translation>
    </message>
    <message>
        <source>{response} over the last course: {before}, {after}.</source>
        <translation>{response} en el último ciclo: {before}, {after}.</translation>
    </message>
    <message>
        <source>In the middle half of published groups after such a dose.</source>
        <translation>En la mitad central de los grupos publicados tras tal dosis.</translation>
    </message>
    <message>
        <source>Below {n} of 10 in published groups after such a dose.</source>
        <translation>Por debajo de {n} de cada 10 grupos publicados tras tal dosis.</translation>
    </message>
    <message>
        <source>Above {n} of 10 in published groups after such a dose.</source>
        <translation>Por encima de {n} de cada 10 grupos publicados tras tal dosis.</translation>
    </message>
    <message>
        <source>Illustrative, no alarm.</source>
        <translation>Ilustrativo, sin alarma.</translation>
    </message>
    <message>
        <source>None is drawn: {why}.</source>
        <translation>No se dibuja ninguno: {why}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>assay interference</source>
        <translation>interferencia del ensayo</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>before or after the dose?</source>
        <translation>¿antes o después de la dosis?</translation>
    </message>
    <message>
        <source>held, asks you</source>
        <translation>retenido, le pregunta</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>{test}, {date}: not done</source>
        <translation>{test}, {date}: no hecho</translation>
    </message>
    <message>
        <source>laboratory flag {flag}</source>
        <translation>marca del laboratorio {flag}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>reported as {value}</source>
        <translation>informado como {value}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>era {value}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>F</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <translation>V</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>{sex}, age unknown</source>
        <translation>{sex}, edad desconocida</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} a</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>MRN {number}</source>
        <translation>N.º hist. {number}</translation>
    </message>
    <message>
        <source>No dose on record.</source>
        <translation>No consta ninguna dosis.</translation>
    </message>
    <message>
        <source>Test from {earliest}, better {preferred}.</source>
        <translation>Prueba desde {earliest}, mejor {preferred}.</translation>
    </message>
    <message>
        <source>A test is possible now, better {preferred}.</source>
        <translation>Una prueba es posible ya, mejor {preferred}.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {earliest}.</source>
        <translation>Extraer de nuevo ferritina desde {earliest}.</translation>
    </message>
    <message>
        <source>The test is due since {preferred}.</source>
        <translation>La prueba toca desde {preferred}.</translation>
    </message>
    <message>
        <source>The test is overdue since {preferred}.</source>
        <translation>La prueba está atrasada desde {preferred}.</translation>
    </message>
    <message>
        <source>Next test {recheck}.</source>
        <translation>Próxima prueba {recheck}.</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Hide: {part}</source>
        <translation>Ocultar: {part}</translation>
    </message>
    <message>
        <source>Every part of this page is hidden.</source>
        <translation>Todas las partes de esta página están ocultas.</translation>
    </message>
</context>
<context>
    <name>WorkDrawer</name>
    <message>
        <source>Open patient</source>
        <translation>Abrir el paciente</translation>
    </message>
    <message>
        <source>Cancel test…</source>
        <translation>Anular la prueba…</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>Anotar una llamada…</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Volante</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{lane}, day {n}</source>
        <translation>{lane}, día {n}</translation>
    </message>
    <message>
        <source>{lane} (also: {others})</source>
        <translation>{lane} (también: {others})</translation>
    </message>
    <message>
        <source>Book {date}</source>
        <translation>Citar el {date}</translation>
    </message>
    <message>
        <source>Move to {date}</source>
        <translation>Mover al {date}</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>WorkFilters</name>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Última dosis</translation>
    </message>
    <message>
        <source>Dosed at any time</source>
        <translation>Dosis en cualquier momento</translation>
    </message>
    <message>
        <source>Dosed in the last 30 days</source>
        <translation>Dosis en los últimos 30 días</translation>
    </message>
    <message>
        <source>Dosed in the last 90 days</source>
        <translation>Dosis en los últimos 90 días</translation>
    </message>
    <message>
        <source>Dosed in the last year</source>
        <translation>Dosis en el último año</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Todos los responsables</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
</context>
<context>
    <name>WorkModel</name>
    <message>
        <source>also: {lanes}</source>
        <translation>también: {lanes}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º hist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Última dosis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
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
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Above limits</source>
        <translation>Por encima de límites</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Arrived too early</source>
        <translation>Llegó muy pronto</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Toca esta semana</translation>
    </message>
    <message>
        <source>Dosed, nothing booked</source>
        <translation>Con dosis, sin cita</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Por firmar</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>Filas en espera</translation>
    </message>
    <message>
        <source>Waiting or done</source>
        <translation>En espera o hecho</translation>
    </message>
    <message>
        <source>a finding that cannot wait; nobody has signed it</source>
        <translation>un hallazgo que no puede esperar; nadie lo ha firmado</translation>
    </message>
    <message>
        <source>ferritin and TSAT, or ferritin alone, above a limit; nobody has signed</source>
        <translation>ferritina y saturación, o ferritina sola, por encima de un límite; nadie ha firmado</translation>
    </message>
    <message>
        <source>haemoglobin has not risen as expected; nobody has signed</source>
        <translation>la hemoglobina no subió como se esperaba; nadie ha firmado</translation>
    </message>
    <message>
        <source>the test should have come, and did not</source>
        <translation>el análisis debía haber llegado y no llegó</translation>
    </message>
    <message>
        <source>drawn or booked before ferritin can be read; draw on or after the date</source>
        <translation>extraído o citado antes de que la ferritina se pueda leer; extraer desde la fecha</translation>
    </message>
    <message>
        <source>to be drawn until {sunday}</source>
        <translation>para extraer hasta el {sunday}</translation>
    </message>
    <message>
        <source>a dose was given and no test has a date</source>
        <translation>se dio una dosis y ningún análisis tiene fecha</translation>
    </message>
    <message>
        <source>newest results nobody has signed</source>
        <translation>últimos resultados que nadie ha firmado</translation>
    </message>
    <message>
        <source>rows that could not be read wait for an answer</source>
        <translation>filas que no se pudieron leer esperan respuesta</translation>
    </message>
    <message>
        <source>nothing is to be done today</source>
        <translation>hoy no hay nada que hacer</translation>
    </message>
    <message>
        <source>{why}. {call} {date}</source>
        <translation>{why}. {call} {date}</translation>
    </message>
    <message>
        <source>No dose on record</source>
        <translation>Ninguna dosis registrada</translation>
    </message>
    <message>
        <source>Tested after the last dose</source>
        <translation>Analizado tras la última dosis</translation>
    </message>
    <message>
        <source>{finding}, {date}</source>
        <translation>{finding}, {date}</translation>
    </message>
    <message>
        <source>Ferritin {value} on day {n}, {date}</source>
        <translation>Ferritina {value} el día {n}, {date}</translation>
    </message>
    <message>
        <source>Sample of {date}</source>
        <translation>Muestra del {date}</translation>
    </message>
    <message>
        <source>Sample of {date}, open again</source>
        <translation>Muestra del {date}, reabierta</translation>
    </message>
    <message>
        <source>1 row waits for an answer</source>
        <translation>1 fila espera respuesta</translation>
    </message>
    <message>
        <source>{n} rows wait for an answer</source>
        <translation>{n} filas esperan respuesta</translation>
    </message>
    <message>
        <source>No readable ferritin since the dose</source>
        <translation>Sin ferritina legible desde la dosis</translation>
    </message>
    <message>
        <source>Booked {date}</source>
        <translation>Cita el {date}</translation>
    </message>
    <message>
        <source>Booked {date}, too early to be read</source>
        <translation>Cita el {date}, demasiado pronto para leerse</translation>
    </message>
    <message>
        <source>Booked {date}, and no result came</source>
        <translation>Cita el {date}, no llegó ningún resultado</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Recheck on {date}, not booked</source>
        <translation>Control el {date}, sin cita</translation>
    </message>
    <message>
        <source>Overdue since {since}</source>
        <translation>Atrasado desde el {since}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Posible desde el {since}</translation>
    </message>
    <message>
        <source>From {since}, better {better}</source>
        <translation>Desde el {since}, mejor el {better}</translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation>Desde el {since}</translation>
    </message>
    <message>
        <source>Move to {since} or later</source>
        <translation>Mover al {since} o después</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Toca hoy</translation>
    </message>
    <message>
        <source>Due since {since}</source>
        <translation>Toca desde el {since}</translation>
    </message>
    <message>
        <source>Due {since}</source>
        <translation>Toca el {since}</translation>
    </message>
    <message>
        <source>Act today</source>
        <translation>Actuar hoy</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Hoy no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Draw ferritin again now.</source>
        <translation>Extraer otra vez la ferritina ahora.</translation>
    </message>
    <message>
        <source>Draw ferritin again from {since}.</source>
        <translation>Extraer otra vez la ferritina desde el {since}.</translation>
    </message>
    <message>
        <source>The test is booked for {since}.</source>
        <translation>El análisis está citado para el {since}.</translation>
    </message>
    <message>
        <source>Ask what became of the test of {since}.</source>
        <translation>Preguntar qué fue del análisis del {since}.</translation>
    </message>
    <message>
        <source>Book a test: it is due since {since}.</source>
        <translation>Citar un análisis: toca desde el {since}.</translation>
    </message>
    <message>
        <source>Book a test for {since}.</source>
        <translation>Citar un análisis para el {since}.</translation>
    </message>
    <message>
        <source>Act today: look at the finding, then sign the sample.</source>
        <translation>Actuar hoy: mirar el hallazgo y firmar la muestra.</translation>
    </message>
    <message>
        <source>Decide what follows, and sign the sample.</source>
        <translation>Decidir qué sigue y firmar la muestra.</translation>
    </message>
    <message>
        <source>Book the next test, from {since}.</source>
        <translation>Citar el próximo análisis, desde el {since}.</translation>
    </message>
    <message>
        <source>Move the booked test to {since} or later.</source>
        <translation>Mover el análisis citado al {since} o después.</translation>
    </message>
    <message>
        <source>Look at the sample of {since} and sign it.</source>
        <translation>Mirar la muestra del {since} y firmarla.</translation>
    </message>
    <message>
        <source>Answer what the held rows ask.</source>
        <translation>Responder a lo que piden las filas en espera.</translation>
    </message>
    <message>
        <source>a test was booked</source>
        <translation>se citó un análisis</translation>
    </message>
    <message>
        <source>the test was moved</source>
        <translation>se cambió la cita del análisis</translation>
    </message>
    <message>
        <source>the test was cancelled</source>
        <translation>se anuló el análisis</translation>
    </message>
    <message>
        <source>the sample was signed</source>
        <translation>se firmó la muestra</translation>
    </message>
    <message>
        <source>the finding was overridden</source>
        <translation>se desestimó el hallazgo</translation>
    </message>
    <message>
        <source>the facts became others</source>
        <translation>los hechos cambiaron</translation>
    </message>
    <message>
        <source>Left “{lane}”: {why}.</source>
        <translation>Salió de «{lane}»: {why}.</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>A test is booked for {whom} on {date}.</source>
        <translation>Hay un análisis citado para {whom} el {date}.</translation>
    </message>
    <message>
        <source>The test of {whom} is moved to {date}.</source>
        <translation>El análisis de {whom} pasa al {date}.</translation>
    </message>
    <message>
        <source>Cancel the booked test</source>
        <translation>Anular el análisis citado</translation>
    </message>
    <message>
        <source>{patient}
{booking}
Why is it cancelled?</source>
        <translation>{patient}
{booking}
¿Por qué se anula?</translation>
    </message>
    <message>
        <source>The test of {whom} is cancelled.</source>
        <translation>El análisis de {whom} está anulado.</translation>
    </message>
    <message>
        <source>The call about {whom} is noted.</source>
        <translation>La llamada sobre {whom} está anotada.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Guardar para un calendario</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Archivo de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Análisis de sangre</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
</context>
<context>
    <name>WorklistExport</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º hist.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Última dosis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Nothing due…</source>
        <translation>Nada pendiente…</translation>
    </message>
    <message>
        <source>Samples to sign…</source>
        <translation>Por firmar…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Samples to sign: {n}</source>
        <translation>Por firmar: {n}</translation>
    </message>
    <message>
        <source>1 patient needs something, {n} need nothing.</source>
        <translation>1 paciente necesita algo, {n} no necesitan nada.</translation>
    </message>
    <message>
        <source>{n} patients need something, {m} need nothing.</source>
        <translation>{n} pacientes necesitan algo, {m} no necesitan nada.</translation>
    </message>
    <message>
        <source>Nobody fits. Empty the search, or filter by less.</source>
        <translation>Nadie encaja. Vacíe la búsqueda o filtre menos.</translation>
    </message>
    <message>
        <source>There is no patient yet. Who needs a test, a signature or an answer will stand here, most urgent first.</source>
        <translation>Aún no hay pacientes. Quien necesite un análisis, una firma o una respuesta figurará aquí, lo más urgente primero.</translation>
    </message>
</context>
<context>
    <name>_FirstPassphrase</name>
    <message>
        <source>Choose a passphrase for {name}: four or more words that do not belong together, and that are written down nowhere near this computer.</source>
        <translation>Elija una frase de contraseña para {name}: cuatro o más palabras que no vayan juntas y que no estén escritas cerca de este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>At least {n} characters. Length counts, signs and digits need not be.</source>
        <translation>Al menos {n} caracteres. Cuenta la longitud; signos y cifras no hacen falta.</translation>
    </message>
    <message>
        <source>Type it once more, the same.</source>
        <translation>Escríbala otra vez, igual.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Preview of the recovery sheet</source>
        <translation>Vista previa de la hoja de recuperación</translation>
    </message>
</context>
</TS>
