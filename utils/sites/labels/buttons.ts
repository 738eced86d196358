import type { LabelsByLanguage } from '../site-schema';

/** Buttons that many pages share, and the words that no act of ours may press. */
export const BUTTON_LABELS = {
  add: {
    en: ['Add'], // 3P
    de: ['Hinzufügen'], // INF
    fr: ['Ajouter'], // INF
    es: ['Agregar', 'Añadir'], // INF
    'pt-BR': ['Adicionar'], // INF
    ja: ['追加'], // INF
    nl: ['Toevoegen'], // INF
    pl: ['Dodaj'], // INF
    it: ['Aggiungi'], // INF
    ko: ['추가'], // INF
    'zh-TW': ['新增'], // INF
  },
  next: {
    en: ['Next', 'Continue'], // MS; INF
    de: ['Weiter'], // S
    fr: ['Suivant'], // MS
    es: ['Siguiente'], // MS
    'pt-BR': ['Avançar', 'Próximo'], // MS; INF
    ja: ['次へ'], // MS
    nl: ['Volgende'], // MS
    pl: ['Dalej'], // MS
    it: ['Avanti'], // MS
    ko: ['다음'], // MS
    'zh-TW': ['下一步'], // MS
  },
  done: {
    en: ['Done', 'Finish'], // MS; INF
    de: ['Fertig', 'Fertig stellen'], // MS; INF
    fr: ['Terminé', 'Terminer'], // MS; INF
    es: ['Listo', 'Finalizar'], // MS; INF
    'pt-BR': ['Concluído', 'Concluir'], // MS; INF
    ja: ['完了'], // MS
    nl: ['Gereed', 'Voltooien'], // MS; INF
    pl: ['Gotowe', 'Zakończ'], // MS; INF
    it: ['Fine', 'Fatto', 'Operazione completata'], // INF
    ko: ['완료', '마침'], // INF
    'zh-TW': ['完成'], // MS
  },
  close: {
    en: ['Close'], // 3P
    de: ['Schließen'], // MS
    fr: ['Fermer'], // MS
    es: ['Cerrar'], // MS
    'pt-BR': ['Fechar'], // MS
    ja: ['閉じる'], // INF
    nl: ['Sluiten'], // INF
    pl: ['Zamknij'], // INF
    it: ['Chiudi'], // INF
    ko: ['닫기'], // INF
    'zh-TW': ['關閉'], // INF
  },
  cancel: {
    en: ['Cancel'], // 3P
    de: ['Abbrechen'], // INF
    fr: ['Annuler'], // INF
    es: ['Cancelar'], // INF
    'pt-BR': ['Cancelar'], // INF
    ja: ['キャンセル'], // INF
    nl: ['Annuleren'], // INF
    pl: ['Anuluj'], // INF
    it: ['Annulla'], // INF
    ko: ['취소'], // INF
    'zh-TW': ['取消'], // INF
  },
  delete: {
    en: ['Delete', 'Remove'], // MS; INF
    de: ['Löschen', 'Entfernen'], // S; INF
    fr: ['Supprimer'], // MS
    es: ['Eliminar', 'Quitar'], // MS; INF
    'pt-BR': ['Excluir', 'Remover'], // MS; INF
    ja: ['削除'], // MS
    nl: ['Verwijderen'], // MS
    pl: ['Usuń'], // MS
    it: ['Elimina', 'Rimuovi'], // MS; INF
    ko: ['삭제', '제거'], // MS; INF
    'zh-TW': ['刪除', '移除'], // MS; INF
  },
  submit: {
    en: ['Submit', 'Save', 'Save changes'], // D; INF
    de: ['Senden', 'Absenden', 'Speichern'], // INF
    fr: ['Envoyer', 'Soumettre', 'Enregistrer'], // INF
    es: ['Enviar', 'Guardar'], // INF
    'pt-BR': ['Enviar', 'Salvar'], // INF
    ja: ['送信', '保存'], // INF
    nl: ['Verzenden', 'Indienen', 'Opslaan'], // INF
    pl: ['Prześlij', 'Wyślij', 'Zapisz'], // INF
    it: ['Invia', 'Salva'], // INF
    ko: ['제출', '저장'], // INF
    'zh-TW': ['提交', '送出', '儲存'], // INF
  },
  /** Small marks beside a caption that do not belong to it. */
  badge: {
    en: ['New', 'Preview', 'Beta', 'Recommended', 'Updated', 'Default'], // INF
    de: ['Neu', 'Vorschau', 'Empfohlen'], // INF
    fr: ['Nouveau', 'Nouveauté', 'Préversion', 'Recommandé', 'Recommandée'], // INF
    es: ['Nuevo', 'Nueva', 'Versión preliminar', 'Recomendado', 'Recomendada'], // INF
    'pt-BR': ['Novo', 'Nova', 'Versão prévia', 'Recomendado', 'Recomendada'], // INF
    ja: ['新規', '新機能', 'プレビュー', '推奨'], // INF
    nl: ['Nieuw', 'Voorbeeld', 'Aanbevolen'], // INF
    pl: ['Nowe', 'Nowość', 'Wersja zapoznawcza', 'Zalecane'], // INF
    it: ['Nuovo', 'Novità', 'Anteprima', 'Consigliato', 'Consigliata'], // INF
    ko: ['신규', '새로운 기능', '미리 보기', '권장'], // INF
    'zh-TW': ['新增功能', '新功能', '預覽', '建議'], // INF
  },
} as const satisfies Record<string, LabelsByLanguage>;
