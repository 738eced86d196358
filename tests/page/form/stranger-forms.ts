/** A form of somebody else, as a few words from which the test builds its page. */
export interface StrangerForm {
  name: string;
  title: string;
  /** `t` text, `e` e-mail, `p` password, `n` number or telephone, `c` check box; then a colon and the label. */
  fields: string[];
  button: string;
  /** Markup after the button: links, other buttons, small print. */
  after?: string;
}

type Row = [name: string, title: string, fields: string, button: string, after?: string];

const ROWS: Row[] = [
  // The look-alikes of the same product and of Microsoft, from the evidence.
  ['x360Cloud login', 'Cloudfinder', 't:Username|p:Password', 'Login', '<a>Forgot password?</a>'],
  ['x360Cloud create user', 'Create New User', 'e:Email|p:Password|p:Re-enter password', 'Continue'],
  ['x360Portal login', 'x360Portal', 'e:Email|p:Password', 'Log In'],
  ['x360Portal registration', 'Register for x360Portal', 't:Company|e:Email|p:Password|p:Confirm password', 'Register'],
  ['two-factor code', 'Two-factor authentication', 'p:6-digit code', 'Verify'],
  ['password reset', 'Reset your password', 'p:New password|p:Confirm new password', 'Reset password'],
  ['Microsoft sign-in', 'Enter password', 'p:Password', 'Sign in', '<a>Forgot my password</a>'],
  [
    'Microsoft sign-in, first page',
    'Sign in',
    'e:Email, phone, or Skype|p:Password',
    'Next',
    "<a>Can't access your account?</a>",
  ],
  // Forms that mention the product and are a person's own sign-in.
  [
    'login with a product button',
    'Welcome',
    'e:E-mail|p:Password',
    'Continue',
    '<button>Sign in with Office 365</button>',
  ],
  ['login by product account', 'Use your Microsoft 365 admin account to sign in', 'e:E-mail|p:Password', 'Continue'],
  ['product admin login', 'Office 365 Admin Login', 'e:Email|p:Password', 'OK'],
  ['portal of the product', 'Sign in to the Microsoft 365 admin center', 'e:Email|p:Password', 'Next'],
  ['German product login', 'Bei Microsoft 365 anmelden', 'e:E-Mail|p:Kennwort', 'Anmelden'],
  ['product label, login button', 'Welcome', 'e:Office 365 admin e-mail|p:Password', 'Log in'],
  ['product password, login button', '', 'e:Microsoft 365 admin e-mail|p:Microsoft 365 admin password', 'Sign in'],
  ['product password, remember me', '', 'e:Office 365 admin e-mail|p:Office 365 admin password|c:Remember me', 'OK'],
  ['product account creation', 'Create your Microsoft 365 account', 'e:Email|p:Password', 'Create account'],
  ['new admin of the product', 'Create a new Microsoft 365 admin account', 'e:Email|p:Password|p:Confirm', 'Create'],
  ['new mailbox', 'New mailbox in Office 365', 'e:Address|p:Password|p:Repeat password', 'Create'],
  ['product password reset', 'Reset your Office 365 password', 'p:New password|p:Confirm password', 'Submit'],
  [
    'product password change',
    'Change your Microsoft 365 password',
    'p:Current password|p:New password|p:Confirm password',
    'Save',
  ],
  ['product user', 'Create New User', 'e:Office 365 e-mail|p:Password|p:Re-enter password', 'Continue'],
  ['client secret', 'Microsoft 365 connection', 't:Tenant ID|t:Application ID|p:Client secret', 'Save'],
  ['mail relay', 'Microsoft 365 SMTP relay', 't:SMTP user|p:SMTP password', 'Save'],
  ['certificate', 'Microsoft 365 certificate', 't:Thumbprint|p:Certificate password', 'Upload'],
  ['other products', 'Google Workspace admin credentials', 'e:Admin e-mail|p:Admin password', 'Save'],
  ['other products beside ours', 'Office 365, Google Workspace and Salesforce', 'e:E-mail|p:Password', 'Submit'],
  // English, as sites write them.
  ['shop login', 'Sign In', 'e:Email address|p:Password|c:Keep me signed in', 'Sign In', '<a>Create account</a>'],
  ['forum login', 'Members', 't:User Name|p:Password|c:Remember Me?', 'Log in'],
  ['bank login', 'Online Banking', 't:Customer number|p:Passcode', 'Continue'],
  ['WordPress', '', 't:Username or Email Address|p:Password|c:Remember Me', 'Log In', '<a>Lost your password?</a>'],
  ['Django admin', 'Django administration', 't:Username:|p:Password:', 'Log in'],
  ['webmail', 'Roundcube Webmail', 't:Username|p:Password', 'Login'],
  ['newsletter with account', 'Stay in the loop', 't:First name|e:Your e-mail|p:Choose a password', 'Subscribe'],
  ['SaaS trial', 'Start your free trial', 't:Company|e:Work email|p:Password', 'Get started'],
  [
    'job board',
    'Create your account',
    't:First name|t:Last name|e:Email|p:Create a password|c:I agree to the Terms',
    'Join now',
  ],
  [
    'checkout',
    'Checkout',
    't:Full name|t:Street|t:City|t:ZIP code|n:Phone|e:Email|p:Password (optional, to save your account)',
    'Place order',
  ],
  ['hotel wifi', 'Guest Wi-Fi', 't:Room number|p:Wi-Fi password', 'Connect'],
  ['router', 'Router administration', 't:User|p:Router password', 'Apply'],
  ['change password', 'Account security', 'p:Old password|p:New password|p:Repeat new password', 'Update password'],
  ['expired password', 'Your password has expired', 't:User|p:Old password|p:New password|p:Confirm', 'OK'],
  ['database setup', 'Database connection', 't:Host|t:User|p:Database password', 'Next'],
  ['admin setup', 'Create administrator', 't:Admin user|e:Admin e-mail|p:Admin password|p:Confirm password', 'Install'],
  ['proxy', 'Proxy settings', 't:Server|n:Port|t:User name|p:Password', 'Save'],
  ['VPN', 'VPN connection', 't:Gateway|t:Account|p:Pre-shared key', 'Connect'],
  ['LDAP', 'Directory service', 't:Bind DN|p:Bind password', 'Test connection'],
  ['delete account', 'Delete account', 'p:Enter your password to confirm', 'Delete my account'],
  ['unlock', 'Session locked', 'p:Password', 'Unlock'],
  ['payment PIN', 'Confirm payment', 'p:PIN', 'Pay'],
  ['card', 'Payment details', 't:Name on card|n:Card number|p:CVV', 'Pay now'],
  ['backup encryption', 'Backup encryption', 'p:Encryption password|p:Confirm encryption password', 'Save'],
  ['share link', 'Share', 'p:Link password', 'Save'],
  // Other languages.
  [
    'de login',
    'Anmeldung',
    'e:E-Mail-Adresse|p:Passwort|c:Angemeldet bleiben',
    'Anmelden',
    '<a>Passwort vergessen?</a>',
  ],
  ['de signup', 'Konto erstellen', 't:Vorname|t:Nachname|e:E-Mail|p:Passwort|p:Passwort wiederholen', 'Registrieren'],
  ['de change', 'Passwort ändern', 'p:Aktuelles Passwort|p:Neues Passwort|p:Neues Passwort bestätigen', 'Speichern'],
  [
    'fr login',
    'Connexion',
    'e:Adresse e-mail|p:Mot de passe|c:Se souvenir de moi',
    'Se connecter',
    '<a>Mot de passe oublié ?</a>',
  ],
  ['fr signup', 'Créer un compte', 't:Prénom|e:Courriel|p:Mot de passe|p:Confirmer le mot de passe', "S'inscrire"],
  ['es login', 'Iniciar sesión', 'e:Correo electrónico|p:Contraseña', 'Entrar', '<a>¿Olvidaste tu contraseña?</a>'],
  ['es signup', 'Regístrate', 't:Nombre|t:Apellidos|e:Correo|p:Contraseña|p:Repetir contraseña', 'Crear cuenta'],
  ['pt login', 'Acesse sua conta', 't:CPF|p:Senha', 'Entrar', '<a>Esqueci minha senha</a>'],
  ['it login', 'Accedi', 'e:Email|p:Password|c:Ricordami', 'Accedi', '<a>Password dimenticata?</a>'],
  ['nl login', 'Inloggen', 'e:E-mailadres|p:Wachtwoord', 'Inloggen', '<a>Wachtwoord vergeten?</a>'],
  ['pl login', 'Logowanie', 't:Login|p:Hasło', 'Zaloguj się', '<a>Nie pamiętasz hasła?</a>'],
  ['cs signup', 'Registrace', 'e:E-mail|p:Heslo|p:Heslo znovu', 'Registrovat se'],
  ['sv login', 'Logga in', 't:Användarnamn|p:Lösenord', 'Logga in'],
  ['da login', 'Log ind', 'e:E-mail|p:Adgangskode|c:Husk mig', 'Log ind'],
  ['fi login', 'Kirjaudu sisään', 't:Käyttäjätunnus|p:Salasana', 'Kirjaudu'],
  ['hu login', 'Bejelentkezés', 'e:E-mail cím|p:Jelszó', 'Belépés', '<a>Elfelejtett jelszó</a>'],
  ['tr login', 'Giriş Yap', 'e:E-posta|p:Şifre|c:Beni hatırla', 'Giriş Yap'],
  ['ru login', 'Вход', 't:Логин|p:Пароль|c:Запомнить меня', 'Войти', '<a>Забыли пароль?</a>'],
  ['ru signup', 'Регистрация', 't:Имя|e:Почта|p:Пароль|p:Повторите пароль', 'Зарегистрироваться'],
  ['uk login', 'Вхід', 't:Логін|p:Пароль', 'Увійти'],
  ['el login', 'Σύνδεση', 'e:Email|p:Κωδικός', 'Σύνδεση'],
  ['ja login', 'ログイン', 't:メールアドレス|p:パスワード', 'ログイン', '<a>パスワードをお忘れの方</a>'],
  ['ja signup', '新規会員登録', 't:お名前|e:メールアドレス|p:パスワード|p:パスワード（確認）', '登録する'],
  ['zh login', '登录', 't:手机号|p:密码|c:记住我', '登录', '<a>忘记密码</a>'],
  ['zh change', '修改密码', 'p:原密码|p:新密码|p:确认密码', '提交'],
  ['ko login', '로그인', 't:아이디|p:비밀번호', '로그인', '<a>비밀번호 찾기</a>'],
  ['ar login', 'تسجيل الدخول', 'e:البريد الإلكتروني|p:كلمة المرور', 'دخول'],
  ['he login', 'התחברות', 'e:אימייל|p:סיסמה', 'התחבר', '<a>שכחת סיסמה?</a>'],
  ['vi login', 'Đăng nhập', 't:Tên đăng nhập|p:Mật khẩu', 'Đăng nhập'],
  ['th login', 'เข้าสู่ระบบ', 'e:อีเมล|p:รหัสผ่าน', 'เข้าสู่ระบบ'],
  ['id login', 'Masuk', 'e:Email|p:Kata sandi', 'Masuk', '<a>Lupa kata sandi?</a>'],
];

export const STRANGER_FORMS: StrangerForm[] = ROWS.map(([name, title, fields, button, after]) => ({
  name,
  title,
  fields: fields.split('|'),
  button,
  ...(after && { after }),
}));
