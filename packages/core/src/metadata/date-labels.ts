/** Words that say a date is that of publication, or of a change. */
export const publishedLabel =
  /(?<![\p{L}\d])(?:published|posted|first published|created|issued|release[d]?|veröffentlicht|erschienen|erstellt|publi[ée]e?|publicado|publicada|pubblicato|geplaatst|gepubliceerd|publicerad|publisert|udgivet|opublikowano|dodano|julkaistu|mise? en ligne|en ligne le|post time|publish date|publication date|erscheinungsdatum|veröffentlichungsdatum|online seit|data publikacji|objavljeno|publikováno|yayınlanma|опубликовано|опубліковано|дата публикации|δημοσίευση)(?![\p{L}\d])/iu
export const updatedLabel =
  /(?<![\p{L}\d])(?:updated|last modified|modified|changed|last update|aktualisiert|geändert|stand|letzte änderung|mise? à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|aktualizacja|обновлено|оновлено|ažurirano|aktualizováno|güncelleme|ενημερώθηκε)(?![\p{L}\d])/iu
