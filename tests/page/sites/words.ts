/** The words of a language as the evidence has them, written down apart from the product's own data. */
export interface Words {
  info: string;
  add: string;
  title: string;
  app: string;
  name: string;
  password: string;
  next: string;
  done: string;
  delete: string;
  /** Other methods. */
  others: readonly [string, string];
}

/** Languages whose words for every step are known. */
export const WORDS: readonly Words[] = [
  {
    info: 'Security info',
    add: 'Add sign-in method',
    title: 'Add a sign-in method',
    app: 'App password',
    name: 'Name',
    password: 'Password',
    next: 'Next',
    done: 'Done',
    delete: 'Delete',
    others: ['Phone', 'Email'],
  },
  {
    info: 'Sicherheitsinformationen',
    add: 'Anmeldemethode hinzufügen',
    title: 'Methode hinzufügen',
    app: 'App-Kennwort',
    name: 'Name',
    password: 'Kennwort',
    next: 'Weiter',
    done: 'Fertig',
    delete: 'Löschen',
    others: ['Telefon', 'E-Mail'],
  },
  {
    info: 'Informations de sécurité',
    add: 'Ajouter une méthode de connexion',
    title: 'Ajouter une méthode',
    app: 'Mot de passe d’application',
    name: 'Nom',
    password: 'Mot de passe',
    next: 'Suivant',
    done: 'Terminé',
    delete: 'Supprimer',
    others: ['Téléphone', 'Clé de sécurité'],
  },
  {
    info: 'Información de seguridad',
    add: 'Agregar método',
    title: 'Agregar un método',
    app: 'Contraseña de aplicación',
    name: 'Nombre',
    password: 'Contraseña',
    next: 'Siguiente',
    done: 'Listo',
    delete: 'Eliminar',
    others: ['Teléfono', 'Clave de seguridad'],
  },
  {
    info: 'Informações de segurança',
    add: 'Adicionar método',
    title: 'Adicionar método',
    app: 'Senha de aplicativo',
    name: 'Nome',
    password: 'Senha',
    next: 'Avançar',
    done: 'Concluído',
    delete: 'Excluir',
    others: ['Telefone', 'Chave de segurança'],
  },
  {
    info: 'セキュリティ情報',
    add: 'サインイン方法の追加',
    title: '方法を追加します',
    app: 'アプリ パスワード',
    name: '名前',
    password: 'パスワード',
    next: '次へ',
    done: '完了',
    delete: '削除',
    others: ['電話', 'セキュリティ キー'],
  },
  {
    info: 'Beveiligingsgegevens',
    add: 'Methode toevoegen',
    title: 'Methode toevoegen',
    app: 'App-wachtwoord',
    name: 'Naam',
    password: 'Wachtwoord',
    next: 'Volgende',
    done: 'Gereed',
    delete: 'Verwijderen',
    others: ['Telefoon', 'Beveiligingssleutel'],
  },
  {
    info: 'Informacje zabezpieczające',
    add: 'Dodaj metodę logowania',
    title: 'Dodaj metodę',
    app: 'Hasło aplikacji',
    name: 'Nazwa',
    password: 'Hasło',
    next: 'Dalej',
    done: 'Gotowe',
    delete: 'Usuń',
    others: ['Telefon', 'Klucz zabezpieczeń'],
  },
  {
    info: '安全性資訊',
    add: '新增方法',
    title: '新增方法',
    app: '應用程式密碼',
    name: '名稱',
    password: '密碼',
    next: '下一步',
    done: '完成',
    delete: '刪除',
    others: ['電話', '安全性金鑰'],
  },
];
