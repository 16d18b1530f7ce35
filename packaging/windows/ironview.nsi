; The set-up for Windows. build_installer.py calls makensis with what is not known here:
;   PAYLOAD   folder of the built program        VERSION   as 0.1.0
;   FOUR      as 0.1.0.0                         OUTPUT    the set-up to write
;   ICON      optional                           SIGN      optional: command that signs one file
;   X86       optional: a 32-bit set-up, where makensis has no 64-bit stubs
;
; /S silent   /AllUsers or /CurrentUser   /D=FOLDER (last)   /Downgrade lets an older version in
; Exit codes: 0 done, 2 stopped, 5 IronView is open, 6 a newer version is installed, 7 no Windows 10,
; 8 /AllUsers without the rights of an administrator.

!ifndef X86
  Target amd64-unicode
!endif
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
CRCCheck force

!define NAME "IronView"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define OPEN 5
!define NEWER 6
!define TOO_OLD 7
!define NOT_ADMIN 8

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_FUNCTION FindEarlier
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails show
ShowUninstDetails show

VIProductVersion "${FOUR}"
VIFileVersion "${FOUR}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Set-up of ${NAME}"
VIAddVersionKey "CompanyName" "${NAME}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\ironview.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString IS_OPEN ${LANG_ENGLISH} "IronView is open. Nothing was changed. Close it everywhere, then try again."
LangString IS_OPEN ${LANG_GERMAN} "IronView ist geöffnet. Nichts wurde geändert. Überall schließen und noch einmal versuchen."
LangString IS_OPEN ${LANG_FRENCH} "IronView est ouvert. Rien n’a été modifié. Le fermer partout, puis réessayer."
LangString IS_OPEN ${LANG_SPANISH} "IronView está abierto. No se ha cambiado nada. Ciérrelo en todas partes e inténtelo de nuevo."
LangString IS_NEWER ${LANG_ENGLISH} "A newer version is installed, and an older one does not open its store. Nothing was changed."
LangString IS_NEWER ${LANG_GERMAN} "Eine neuere Version ist installiert, und eine ältere öffnet deren Datenbestand nicht. Nichts wurde geändert."
LangString IS_NEWER ${LANG_FRENCH} "Une version plus récente est installée, et une plus ancienne n’ouvre pas ses données. Rien n’a été modifié."
LangString IS_NEWER ${LANG_SPANISH} "Hay una versión más reciente instalada y una anterior no abre sus datos. No se ha cambiado nada."
LangString IS_TOO_OLD ${LANG_ENGLISH} "IronView needs a 64-bit Windows 10 or later. Nothing was changed."
LangString IS_TOO_OLD ${LANG_GERMAN} "IronView braucht ein 64-Bit-Windows ab Version 10. Nichts wurde geändert."
LangString IS_TOO_OLD ${LANG_FRENCH} "IronView demande Windows 10 ou plus récent, en 64 bits. Rien n’a été modifié."
LangString IS_TOO_OLD ${LANG_SPANISH} "IronView necesita Windows 10 o posterior de 64 bits. No se ha cambiado nada."
LangString KEPT ${LANG_ENGLISH} "The program is removed. Stores, backups and settings stay in"
LangString KEPT ${LANG_GERMAN} "Das Programm ist entfernt. Daten, Sicherungen und Einstellungen bleiben in"
LangString KEPT ${LANG_FRENCH} "Le programme est retiré. Données, sauvegardes et réglages restent dans"
LangString KEPT ${LANG_SPANISH} "El programa se ha eliminado. Datos, copias y ajustes permanecen en"
LangString RECORD ${LANG_ENGLISH} "IronView record"
LangString RECORD ${LANG_GERMAN} "IronView-Akte"
LangString RECORD ${LANG_FRENCH} "Dossier IronView"
LangString RECORD ${LANG_SPANISH} "Historia de IronView"
LangString PACKAGE ${LANG_ENGLISH} "IronView patient package"
LangString PACKAGE ${LANG_GERMAN} "IronView-Patientenpaket"
LangString PACKAGE ${LANG_FRENCH} "Paquet de patients IronView"
LangString PACKAGE ${LANG_SPANISH} "Paquete de pacientes de IronView"

Var NAMED_FOLDER ; What /D= named; empty without.

!macro StopWith CODE TEXT
  MessageBox MB_ICONSTOP|MB_OK "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Scanners and the shell hold a file for a moment: what fails is tried again for three seconds.
!macro DeletePatiently FILE
  StrCpy $5 0
  ${Do}
    Delete "${FILE}"
    ${IfNot} ${FileExists} "${FILE}"
      ${Break}
    ${EndIf}
    Sleep 100
    IntOp $5 $5 + 1
  ${LoopUntil} $5 >= 30
!macroend

; Whoever started the uninstaller may stand in its folder, and a deleted file that is still open
; stays in it, for a moment. What others put there stays for good.
!macro RemoveFolderPatiently FOLDER
  StrCpy $5 0
  ${Do}
    RMDir "${FOLDER}"
    ${IfNot} ${FileExists} "${FOLDER}\*.*"
      ${Break}
    ${EndIf}
    Sleep 100
    IntOp $5 $5 + 1
  ${LoopUntil} $5 >= 50
!macroend

; A program that runs cannot be written to.
!macro RefuseWhileOpen
  ${If} ${FileExists} "$INSTDIR\ironview.exe"
    StrCpy $5 0
    ${Do}
      ClearErrors
      FileOpen $4 "$INSTDIR\ironview.exe" a
      ${IfNot} ${Errors}
        FileClose $4
        ${Break}
      ${EndIf}
      Sleep 100
      IntOp $5 $5 + 1
    ${LoopUntil} $5 >= 30
    ${If} $5 >= 30
      !insertmacro StopWith ${OPEN} "$(IS_OPEN)"
    ${EndIf}
  ${EndIf}
!macroend

; An ending that opens in another program keeps doing so: only a free one, or our own, is taken.
!macro Associate ENDING KIND TEXT
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "${TEXT}"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\ironview.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\ironview.exe" "%1"'
  WriteRegNone SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${KIND}"
  ReadRegStr $0 SHCTX "Software\Classes\${ENDING}" ""
  ${If} $0 == ""
    WriteRegStr SHCTX "Software\Classes\${ENDING}" "" "${KIND}"
  ${EndIf}
!macroend

!macro Dissociate ENDING KIND
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${KIND}"
  ReadRegStr $0 SHCTX "Software\Classes\${ENDING}" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\${ENDING}" ""
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}"
!macroend

Function .onInit
  StrCpy $NAMED_FOLDER $INSTDIR
  SetRegView 64
  ${IfNot} ${AtLeastWin10}
    !insertmacro StopWith ${TOO_OLD} "$(IS_TOO_OLD)"
  ${EndIf}
  ${IfNot} ${RunningX64}
    !insertmacro StopWith ${TOO_OLD} "$(IS_TOO_OLD)"
  ${EndIf}
  ; Without a person before the screen nothing may ask: what cannot be done ends with a code.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
  ${AndIf} ${Silent}
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      SetErrorLevel ${NOT_ADMIN}
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; What /D= named counts, then the place of an earlier version of the same kind.
Function FindEarlier
  SetRegView 64
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $NAMED_FOLDER != ""
    StrCpy $INSTDIR $NAMED_FOLDER
  ${ElseIf} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

Section
  SetRegView 64
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${VersionCompare} "$0" "${VERSION}" $1
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/Downgrade" $3
  ${If} ${Errors}
  ${AndIf} $0 != ""
  ${AndIf} $1 == 1
    !insertmacro StopWith ${NEWER} "$(IS_NEWER)"
  ${EndIf}
  !insertmacro RefuseWhileOpen
  ; The program keeps nothing of its own in there, so the old parts go whole.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Register
SectionEnd

Function Register
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\ironview.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\ironview.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  !insertmacro Associate ".ivrecord" "IronView.Record" "$(RECORD)"
  !insertmacro Associate ".ivpackage" "IronView.Package" "$(PACKAGE)"
  ${RefreshShellIcons}
FunctionEnd

Section "Uninstall"
  SetRegView 64
  !insertmacro RefuseWhileOpen
  ; A folder somebody works in cannot be removed, and that may be this program itself.
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  !include "${FILES}"
  !insertmacro DeletePatiently "$INSTDIR\uninstall.exe"
  !insertmacro RemoveFolderPatiently "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro Dissociate ".ivrecord" "IronView.Record"
  !insertmacro Dissociate ".ivpackage" "IronView.Package"
  ; Last: who is stopped on the way finds it in the list and removes it again.
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${RefreshShellIcons}
  SetShellVarContext current
  DetailPrint "$(KEPT) $LOCALAPPDATA\${NAME}"
  MessageBox MB_ICONINFORMATION|MB_OK "$(KEPT)$\r$\n$LOCALAPPDATA\${NAME}" /SD IDOK
SectionEnd
