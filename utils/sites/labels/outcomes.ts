import type { LabelsByLanguage } from '../site-schema';

/**
 * Words, not captions: what tells a page's refusal from its "done". Each is looked for as a phrase of its own in the
 * first telling sentence of a message, a refusal before a success: "could not be created" is a refusal.
 */
export const OUTCOME_LABELS = {
  'outcome-refused': {
    en: [
      'limit',
      'maximum',
      'too many',
      'more than 40',
      'cannot',
      "can't",
      'not',
      "couldn't",
      "wasn't",
      "isn't",
      "aren't",
      "don't",
      "doesn't",
      "didn't",
      "won't",
      'unable',
      'failed',
      'failure',
      'error',
      'invalid',
      'wrong',
      'problem',
      'already',
      'must',
      'try again',
      'delete one',
      'denied',
      'expired',
    ], // 3P; INF
    de: [
      'limit',
      'grenzwert',
      'obergrenze',
      'höchstens',
      'maximal',
      'zu viele',
      'nicht',
      'kein',
      'keine',
      'fehler',
      'fehlgeschlagen',
      'ungültig',
      'problem',
      'bereits',
      'erneut',
      'abgelaufen',
    ], // INF
    fr: [
      'limite',
      'maximum',
      'trop de',
      'pas',
      'plus de 40',
      'impossible',
      'échec',
      'échoué',
      'erreur',
      'non valide',
      'problème',
      'déjà',
      'réessayez',
      'expiré',
    ], // INF
    es: [
      'límite',
      'máximo',
      'demasiadas',
      'no',
      'imposible',
      'error',
      'fallo',
      'no válido',
      'problema',
      'ya existe',
      'de nuevo',
    ], // INF
    'pt-BR': [
      'limite',
      'máximo',
      'muitas',
      'não',
      'erro',
      'falha',
      'falhou',
      'inválido',
      'problema',
      'já',
      'novamente',
    ], // INF
    ja: ['上限', '制限', 'できません', 'できませんでした', 'エラー', '失敗', '無効', '問題', '既に', 'やり直'], // INF
    nl: ['limiet', 'maximum', 'te veel', 'niet', 'geen', 'fout', 'mislukt', 'ongeldig', 'probleem', 'al', 'opnieuw'], // INF
    pl: [
      'limit',
      'maksymalna',
      'zbyt wiele',
      'nie',
      'nie można',
      'błąd',
      'nieprawidłowe',
      'problem',
      'już',
      'ponownie',
    ], // INF
    it: [
      'limite',
      'massimo',
      'troppe',
      'non',
      'impossibile',
      'errore',
      'non riuscito',
      'non valido',
      'problema',
      'già',
    ], // INF
    ko: ['한도', '제한', '없습니다', '오류', '실패', '잘못', '문제', '이미', '다시'], // INF
    'zh-TW': ['上限', '限制', '無法', '不能', '錯誤', '失敗', '無效', '問題', '已經', '重試'], // INF
  },
  /** Of a limit that was reached, such as 40 app passwords. */
  'outcome-limit': {
    en: ['limit', 'maximum', 'too many', 'more than 40', 'up to 40', 'most app passwords', 'no more'], // 3P; INF
    de: ['limit', 'grenzwert', 'obergrenze', 'höchstens', 'maximal', 'zu viele', 'höchstzahl'], // INF
    fr: ['limite', 'maximum', 'trop de', 'plus de 40'], // INF
    es: ['límite', 'máximo', 'demasiadas'], // INF
    'pt-BR': ['limite', 'máximo', 'muitas'], // INF
    ja: ['上限', '制限', '最大'], // INF
    nl: ['limiet', 'maximum', 'te veel'], // INF
    pl: ['limit', 'limitu', 'maksymalna', 'zbyt wiele'], // INF
    it: ['limite', 'massimo', 'troppe'], // INF
    ko: ['한도', '제한', '최대'], // INF
    'zh-TW': ['上限', '限制'], // INF
  },
  'outcome-done': {
    en: ['created', 'added', 'saved', 'copied', 'deleted', 'removed', 'updated', 'done', 'success', 'successfully'], // INF
    de: ['erstellt', 'hinzugefügt', 'gespeichert', 'kopiert', 'gelöscht', 'entfernt', 'aktualisiert', 'erfolgreich'], // INF
    fr: ['créé', 'ajouté', 'enregistré', 'copié', 'supprimé', 'mis à jour', 'terminé', 'succès'], // INF
    es: ['creada', 'creado', 'agregada', 'guardada', 'copiada', 'copiado', 'eliminada', 'actualizada', 'correctamente'], // INF
    'pt-BR': ['criada', 'adicionada', 'salva', 'copiada', 'excluída', 'removida', 'atualizada', 'êxito', 'sucesso'], // INF
    ja: [
      '作成しました',
      '作成されました',
      '追加されました',
      '保存しました',
      'コピーしました',
      'コピーされました',
      '削除されました',
      '完了',
    ], // INF
    nl: ['gemaakt', 'toegevoegd', 'opgeslagen', 'gekopieerd', 'verwijderd', 'bijgewerkt', 'gelukt', 'voltooid'], // INF
    pl: ['utworzono', 'utworzone', 'dodano', 'zapisano', 'skopiowano', 'usunięto', 'zaktualizowano', 'pomyślnie'], // INF
    it: ['creata', 'aggiunta', 'salvata', 'copiata', 'copiato', 'eliminata', 'aggiornata', 'completato', 'riuscita'], // INF
    ko: [
      '만들었습니다',
      '만들어졌습니다',
      '생성되었습니다',
      '추가되었습니다',
      '저장되었습니다',
      '복사되었습니다',
      '복사됨',
      '삭제되었습니다',
      '완료',
    ], // INF
    'zh-TW': ['已建立', '已新增', '已儲存', '已複製', '已刪除', '已移除', '已更新', '成功', '完成'], // INF
  },
} as const satisfies Record<string, LabelsByLanguage>;
