/**
 * Words that interfaces are made of, by language: public by nature, so they may stay in a report even where they are
 * long or capitalised. No first names, surnames or company names belong here; the words of the site's own labels are
 * known without being listed. Collected by hand, November 2026.
 */
export const UI_WORDS: Readonly<Record<string, string>> = {
  en: `
    a about accept access account accounts action actions activate activation active activity add added adding additional
    address admin admins administration administrator administrators advanced after agree all allow allowed already also
    alternate alternative an and another any app apps application applications apply approve archive are as ask assign
    assigned at attention audit authentication authenticator authorization authorize authorized authorise automatic
    automatically available avatar back backup backups badge banner bar basic be before begin below bin blade block
    blocked body box breadcrumb browse browser button buttons by calendar call can cancel cannot card center centre change
    changed changes check choose clear click client clients clipboard close closed code codes collapse collaboration column
    columns command complete completed conditional configuration configure confirm confirmation connect connected
    connector connectors contact contacts container content context continue cookie cookies copied copy create created
    creating creation credential credentials current custom customer customers danger dashboard data date day days default
    defaults delete deleted deny description desktop detail details device devices dialog directory disable disabled
    disconnect dismiss display do documentation does domain domains done download drive dropdown edit editor email emails
    empty enable enabled end enforce enforced enrollment enter error errors exchange existing exit expand expired export
    extension failed failure feedback field fields file files filter find finish first folder footer for forget forgot
    form forward frame free from full general generate generated generation get global go grid group groups guest guide
    have header heading hello help hidden hide history home hours how icon id identity if image import in info information
    input inside install installation integration integrations into invalid invitation invite is issue issues it item
    items job jobs keep key keys label language last later learn leave legacy less let license licenses licence licences
    limit link links list listbox loading location locations lock locked log login logout lost mailbox mailboxes main
    make manage managed management manager manually maximum me member members menu message messages method methods
    microsoft minimum minutes missing mobile modal modern modify month more move multi multifactor must my name names nav
    navigation need never new next no none not note notice notification notifications now number of off office ok okay old
    older on once one online only open operation option optional options or order organization organizations organisation
    organisations other our out over overview owner owners owned page pages panel partner password passwords passkey passkeys
    path pending per permission permissions personal phone pick picker picture pin please plan point policies policy popup
    portal preference preferences present preview previous primary privacy private problem problems product products
    profile profiles protection provider providers question questions quick quota read recent recently recommended recover
    recovery recycle refresh register registered registration reject remember remove removed rename reload repeat report
    reports request requests require required requirement requirements resend reset resource resources restore restored
    restricted results resume retry retype review role roles root row rows run running save saved scan scanning schedule
    scheduled screen script scroll search secondary section secure security select selected selection send sent server
    service services session sessions set setting settings setup share shared show side sidebar sign signed signing signin
    signout signup site sites size skip skype smart some something sort source spinner standard start started state status
    step steps still stop storage storages store submit submitted subscription subscriptions success support switch sync
    synchronization synchronize system tab table tabs tag team teams template temporary tenant tenants terms test text
    that the their them then this tile time title to token tool toolbar tools top toggle traffic tree trial true try turn
    two type types under undo unknown unlock until up update updated updates upgrade upload url usage use used user
    username users using valid value values verification verify verified version view visible want warning was we web
    website welcome what when where which window with without wizard work working would wrong year yes yet you your zone`,
  products: `
    authenticator azure bing bookings chrome cloud copilot defender dynamics edge entra excel exchange firefox fluent
    forms google intune lync microsoft office onedrive onenote outlook planner powerpoint purview sharepoint skype teams
    viva windows word yammer axcient cloudfinder cloud provider acl mfa api imap smtp pop oauth sso saml fido sms qr pdf
    csv xml json html url usb id it ui aspx html ms`,
  hooks: `
    authmethod authmethods controls mectrl reskin fui bulk proofup security-info appbar commandbar flyout textfield
    checkbox radio combobox callout persona signins landing shell hero tabs pivot grid list row cell modal overlay`,
  de: `
    abbrechen abmelden aktivieren aktualisieren alle allgemein anmelden anmeldung anmeldeinformationen anwendung
    anwendungen anzeigen auf aus ausblenden auswählen bearbeiten benachrichtigungen benutzer benutzerverwaltung bestätigen
    bestätigung das datenschutz dem den der die durchsuchen ein eine einen einstellungen erforderlich erstellen erweitert
    exportieren fehler fertigstellen für fortfahren gerät geräte hilfe hinzufügen ich ihr ihre importieren information
    informationen kein keine konto konten lizenzen löschen mehr mein meine mit namen nach nicht oder organisation
    organisationen schließen schritt seite sicherheit sicherheitsüberprüfung speichern startseite suchen telefonnummer
    überprüfen übersicht und verwalten verwaltung von vorschau weitere weiter wiederherstellen zu zum zur zurück zurücksetzen`,
  fr: `
    accueil activer administrateur administrateurs afficher aide ajouter annuler appareils application applications au
    aucun authentification autoriser avec choisir compte comptes confidentialité configuration confirmer connexion continuer
    créer dans de déconnexion des désactiver du enregistrer erreur et exporter fermer générer identification importer
    informations la le les mettre modifier notifications obligatoire organisation organisations ou ouvrir paramètres
    personnelles plus pour précédent profil rechercher réinitialiser renseignements restaurer retour sécurité sélectionner
    services suivant supprimer sur un une utilisateur utilisateurs valider vérification vérifier votre vos vue`,
  es: `
    aceptar activar actualizar administración administrador administradores agregar al aplicación aplicaciones atrás ayuda
    autenticación buscar cambiar cancelar cerrar configuración confirmar continuar contraseñas copiar crear cuenta cuentas
    de del desactivar dispositivos el en error guardar habilitar identificación iniciar inicio la las los más mi mostrar
    notificaciones o opciones organización organizaciones para permisos perfil preferencias privacidad restablecer
    seguridad seleccionar servicio servicios sesión siguiente su tu un una usuario usuarios verificación volver y`,
  pt: `
    adicionar administração administrador administradores ajuda alterar aplicativo aplicativos as ativar atualizar
    autenticação avançar buscar cancelar com configuração configurações confirmar conta contas continuar criar da das de
    desativar dispositivos do dos editar em entrar erro excluir fechar gerenciar gerenciamento informações iniciar início
    mais meu minha mostrar não notificações opções organização organizações os para perfil permissões privacidade próximo
    redefinir sair salvar segurança selecionar senha senhas serviço serviços sim usuário usuários verificação voltar`,
  it: `
    abilita accedi accesso account aggiungi aiuto amministratore amministratori annulla applicazione applicazioni
    autenticazione avanti cerca chiudi conferma configurazione continua copia crea del della dispositivi disabilita elimina
    errore esci gestione gestisci il impostazioni indietro informazioni la le mostra notifiche nuovo opzioni organizzazione
    organizzazioni password per privacy profilo reimposta salva seleziona servizi servizio sicurezza utente utenti verifica`,
  nl: `
    aanmelden aanmelding accepteren account accounts afmelden annuleren app apparaten apps beheer beheerder beheerders
    beheren beveiliging beveiligingsinstellingen bevestigen bewerken de doorgaan een en fout gebruiker gebruikers
    gebruikersnaam gegevens het hulp importeren instellingen inschakelen maken meer meldingen mijn naam nieuw of opslaan
    organisatie overzicht privacy profiel selecteren sluiten terug toegang toestaan toevoegen uitschakelen van verificatie
    verwijderen volgende voor weergeven wijzigen wachtwoorden zoeken`,
  pl: `
    administrator administratorzy aktywuj aplikacja aplikacje anuluj błąd dalej dodaj edytuj eksportuj hasła i importuj
    konta konto kontynuuj logowania logowanie mój moje nowe nowy opcje organizacja pomoc potwierdź powrót profil
    prywatność szczegóły szukaj uprawnienia urządzenia ustawienia usługi utwórz użytkownicy użytkownik uwierzytelnianie w
    weryfikacja więcej włącz wstecz wybierz wyloguj wyłącz zabezpieczenia zamknij zapisz zarządzaj zarządzanie zaloguj
    zmień`,
};
