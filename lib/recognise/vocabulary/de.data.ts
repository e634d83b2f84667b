import type { Vocabulary } from './vocabulary';

/** German, as shop back ends word it. */
const vocabulary: Vocabulary = {
  lang: 'de',
  lead: '(bitte )?(geben sie|eingeben|auswählen|wählen sie|suche nach)( (ein|eine|einen|die|den|das))?',
  fields: [
    {
      is: 'recipientName',
      say: '(liefer|rechnungs|versand)?(vor|nach|zu|familien)name( des empfängers)?|name des empfängers|empfänger(name)?|vor ?(und|&) ?(nach|zu)name|kundenname|ansprechpartner|name des kunden',
    },
    { is: 'name', say: 'kontakt' },
    { is: 'customerId', say: 'kunden? ?(nummer|nr|id|konto)|benutzer(name|konto)?|kd nr|debitor(en ?(nummer|nr))?' },
    { is: 'customer', say: 'kunden?|besteller|käufer|auftraggeber' },
    {
      is: 'phone',
      say: '(mobil|handy|festnetz)?( ?telefon)( ?nummer| ?nr)?|mobilnummer|handynummer|handy|rufnummer|tel|mobil(nr)?|tel ?(nr|nummer)|telefon ?(privat|geschäftlich|1|2)',
    },
    { is: 'email', say: '(kunden )?e ?mail( ?adresse)?' },
    { is: 'companyName', say: 'firma|unternehmen|firmen? ?name' },
    { is: 'country', say: '(liefer|rechnungs)?land( ?/ ?region)?' },
    { is: 'province', say: 'bundesland|kanton|bundesland ?/ ?(kanton|provinz)|provinz' },
    { is: 'city', say: 'ort|stadt|wohnort' },
    {
      is: 'street',
      say: '(straße|strasse|str)( (und|&) (haus)?(nummer|nr))?|straße ?/ ?hausnummer|hausnummer|anschrift ?1|adresszeile 1',
    },
    { is: 'addressLine2', say: 'adresszusatz( ?[12])?|adresszeile 2|zusatz(adresse)?|wohnung|etage' },
    { is: 'postcode', say: 'plz|postleitzahl' },
    { is: 'addressFull', say: '(liefer|versand|rechnungs|kunden|zustell) ?(adresse|anschrift)' },
    { is: 'address', say: 'adresse|anschrift' },
    {
      is: 'orderNo',
      say: 'bestell ?(nummer|nr|id)|auftrags ?(nummer|nr)|bestellungs ?(nummer|nr)|bestellung nr|auftrags ?id|bestell ?code|bestell(ungs)? ?referenz|belegnummer auftrag|auftrag nr|vorgangsnummer',
    },
    { is: 'order', say: 'bestellung|bestellungen|auftrag' },
    { is: 'number', say: 'nummer|nr' },
    { is: 'orderStatus', say: '(bestell|auftrags) ?status|status der bestellung' },
    { is: 'status', say: '(alle )?status' },
    { is: 'paymentStatus', say: '(zahlungs|bezahl) ?status|zahlstatus|bezahlt|zahlungs ?stand' },
    {
      is: 'none',
      say: '(liefer|versand|rechnungs|kunden|lager|rücksende|retouren) ?status|rechnungs ?(nummer|nr|datum)|liefer ?(datum|termin)|versanddatum|zahlungsdatum|steuersatz|kundengruppe|verkaufskanal|lagerbestand|bestand|lieferschein ?(nummer|nr)|transaktions ?(id|nummer)|einkaufspreis|gewicht|bearbeitungsgebühr|bild|aktionen?|typ|erstattungsgrund|(retouren|rücksende|storno) ?grund|grund|kundenkommentar sichtbar|letzte änderung|geändert am|sprache|partner ?code|aktions ?code|ust ?id( ?nr)?|umsatzsteuer ?id|steuer ?(nummer|nr)|ek( ?preis)?|offener? ?(betrag|posten)?|bezahlter betrag|ip adresse|pos(ition)? ?nr',
    },
    {
      is: 'orderTime',
      say: '(bestell|auftrags|kauf) ?(datum|zeit|zeitpunkt)|bestellt am|datum der bestellung|bestelleingang|auftragseingang|bestell ?uhrzeit|eingegangen am|aufgegeben am|auftrag vom|bestellung vom',
    },
    { is: 'date', say: 'datum|erstellt( am)?|erstell ?datum|angelegt am' },
    { is: 'paymentMethod', say: 'zahlungs ?(art|methode|weise|mittel)|zahlart|bezahlt (mit|per)|bezahlmethode' },
    { is: 'payment', say: 'zahlung|bezahlung' },
    { is: 'currency', say: 'währung' },
    {
      is: 'shippingMethod',
      say: '(versand|liefer) ?(art|methode|dienstleister|weg|option)|versandunternehmen|spediteur|zustelldienst|paketdienst|versender|logistik ?(partner|dienstleister)|frachtführer|lieferant paket',
    },
    { is: 'shipping', say: 'versand|lieferung' },
    {
      is: 'trackingNo',
      say: 'sendungs ?(nummern?|nr|verfolgung|verfolgungsnummer)|tracking ?(nummer|nr|code|id)|tracking codes?|paket ?(nummer|nr|id)|frachtbrief ?(nummer|nr)|sendungs ?id|identcode',
    },
    {
      is: 'unitPrice',
      say: '(einzel|stück|brutto|netto|verkaufs|artikel) ?preis|preis( (brutto|netto|pro stück))?|vk( ?(netto|brutto|preis))?|e ?preis|einzelpreis (netto|brutto)',
    },
    { is: 'quantity', say: 'menge|anzahl|stück(zahl)?|bestellmenge|artikelanzahl' },
    { is: 'lineTotal', say: 'positions ?(summe|betrag|preis)|zeilensumme|gesamt ?preis' },
    { is: 'lineSum', say: 'zwischensumme|positionssumme netto' },
    { is: 'total', say: 'gesamt|summe|total|gesamt ?(summe|betrag|brutto|netto)' },
    { is: 'amount', say: 'betrag' },
    {
      is: 'subtotal',
      say: 'waren ?wert|artikelsumme|zwischensumme netto|summe (der )?artikel|gesamt(summe)? (ohne mwst|netto|exkl.*)|(summe|gesamt(summe|betrag)?|total) ?(netto|exkl.*|zzgl.*)|netto ?(summe|betrag|gesamt)|nettowarenwert|warenkorb(wert|summe)|artikel gesamt|summe positionen',
    },
    {
      is: 'discount',
      say: 'rabatt(betrag)?|nachlass|gutschein(rabatt|wert)?|ermäßigung|skonto|rabatt( ?%| in %| gesamt)?|mengenrabatt|gutschein ?(betrag|abzug)|preisnachlass',
    },
    {
      is: 'shippingFee',
      say: 'versand ?(kosten|gebühr|gebühren|pauschale)|liefer ?(kosten|gebühr)|porto|(zzgl|plus) versandkosten|fracht ?kosten',
    },
    {
      is: 'tax',
      say: '(zzgl |plus |inkl |enthaltene )?(\\d+ ?%? )?(mwst|mehrwertsteuer|umsatzsteuer|ust|steuern?|steuerbetrag|mwst betrag)',
    },
    {
      is: 'orderTotal',
      say: 'bestell ?(summe|wert|betrag)|rechnungs ?betrag|end ?(summe|betrag)|zu zahlen(der betrag)?|zahlbetrag|gesamtsumme (inkl.*|brutto)|gesamtbetrag inkl.*|(summe|gesamt(summe|betrag)?|total) brutto|brutto ?(summe|betrag|gesamt)|auftrags ?(summe|wert|betrag)|gesamtbetrag der bestellung',
    },
    {
      is: 'refundAmount',
      say: '(rück)?erstattungs ?(betrag|summe)|gutschrift(betrag)?|erstatteter betrag|(rück)?erstattet',
    },
    {
      is: 'sku',
      say: 'artikel ?(nummer|nr|id)|produkt ?(nummer|nr)|bestellnr artikel|art ?(nr|nummer)|artikel ?code|bestell ?artikel ?nr|modell ?(nr|nummer)|produkt ?code|lieferanten ?artikel ?nr',
    },
    { is: 'productName', say: '(produkt|artikel) ?(name|bezeichnung|titel)?|produkte|waren|bezeichnung' },
    {
      is: 'customerNote',
      say: 'kunden ?(kommentar|notiz|bemerkung|anmerkung|nachricht|hinweis)|kommentar des kunden|bestellkommentar|liefer ?hinweise?|hinweis(e)? (zur|für die) (lieferung|bestellung)|anmerkung(en)? (zur bestellung|des kunden)|kundenwunsch',
    },
    { is: 'internalNote', say: 'interne?r? (notiz|kommentar|bemerkung|anmerkung)|händler ?notiz|mitarbeiter ?notiz' },
    { is: 'note', say: '(ihre? )?notizen?|(ihre )?bemerkung(en)?|kommentare?|anmerkung(en)?' },
    { is: 'couponCode', say: 'gutschein ?(code|nummer)|rabatt ?code|aktions ?gutschein' },
    { is: 'internalNote', say: 'interne (notizen|kommentare|bemerkungen|anmerkungen)' },
    { is: 'orderTime', say: 'bestellt (am|ab|bis|von)' },
  ],
  actions: [
    {
      is: 'none',
      say: '(anzeigen|ansehen|suchen|filtern?|zurück|drucken|zurücksetzen|details|öffnen|kopieren|herunterladen|rechnung|hinzufügen|bearbeiten|neu laden|auswählen)( .*)?|bestellungen|kunden|produkte|.* (anzeigen|drucken|ansehen|bearbeiten|hinzufügen|auswählen)',
      score: -2,
    },
    { is: 'delete', say: '(bestellung |auswahl |artikel |ausgewählte |endgültig )*löschen|entfernen endgültig' },
    {
      is: 'cancelOrder',
      say: '(bestellung|auftrag|kauf) stornieren|stornieren|storno|stornierung( beantragen| bestätigen)?|bestellung abbrechen',
    },
    {
      is: 'refund',
      say: '(betrag |zahlung |teilweise |bestellung )*(rück)?erstatten|(teil|rück)*erstattung( (erstellen|veranlassen|durchführen))?|gutschrift erstellen|retoure (anlegen|erstellen)|rückzahlung',
    },
    {
      is: 'ship',
      say: '(bestellung |artikel |jetzt |als )*versenden|(als )?versendet markieren|versand (erstellen|buchen|bestätigen)|sendung (erstellen|anlegen)|ausliefern|versand ?(etikett|label|schein)( (erstellen|erzeugen|kaufen|drucken))?|paket ?(schein|label) erstellen|lieferung (erstellen|anlegen|buchen)|sendung (anlegen|melden)|versand (melden|abschließen|auslösen)',
    },
    {
      is: 'paymentCapture',
      say: 'zahlung (erfassen|einziehen|bestätigen|buchen)|als bezahlt markieren|betrag einziehen|kassieren|zahlung (setzen|eintragen|verbuchen|hinzufügen|eingegangen)|zahlungseingang (buchen|erfassen|bestätigen)|bezahlt setzen',
    },
    {
      is: 'statusChange',
      say: 'status (ändern|aktualisieren|setzen|speichern)( .*)?|(bestellung )?(abschließen|freigeben|genehmigen|bestätigen|archivieren|ablehnen|wieder öffnen)|als .* markieren|(auftrag|bestellung)(en)? (teilen|splitten|zusammenführen|freigeben|sperren|entsperren|abschließen|annehmen|ablehnen|reaktivieren|bestätigen|archivieren)|zurückstellen|reaktivieren|annehmen|in bearbeitung setzen',
    },
    { is: 'priceChange', say: 'preis (ändern|anpassen|bearbeiten)|rabatt (hinzufügen|anwenden|gewähren)' },
    { is: 'export', say: 'exportieren|(bestellungen|csv|excel) export(ieren)?|export' },
    {
      is: 'submitOrder',
      say: 'bestellung (aufgeben|absenden)|kostenpflichtig bestellen|(bestellung|auftrag) (anlegen|erstellen|abschicken|erfassen)',
    },
    {
      is: 'bulkAction',
      say: 'massen ?(aktion|bearbeitung|änderung)(en)?|stapelverarbeitung|sammel ?(aktion|bearbeitung)(en)?|mehrfach ?aktion',
    },
    { is: 'impersonate', say: 'als kunde (einloggen|anmelden)|im namen des kunden .*' },
    {
      is: 'permissionChange',
      say: '(rechte|berechtigungen|rolle) (ändern|vergeben|speichern)|konto (sperren|entsperren)|passwort zurücksetzen',
    },
    {
      is: 'submit',
      say: 'speichern( .*)?|absenden|übernehmen|(änderungen|adresse|bestellung) (speichern|übernehmen)|sichern|aktualisieren|auftrag speichern|eingaben speichern',
    },
    { is: 'confirm', say: 'ok|ja|bestätigen|fortfahren|weiter' },
    { is: 'cancel', say: 'abbrechen|nein|schließen|verwerfen' },
    { is: 'modify', say: '(ändern|bearbeiten|hinzufügen|anlegen)( .*)?', score: -3 },
    { is: 'apply', say: 'ausführen|anwenden|los' },
    { is: 'export', say: '(ausgewählte|auswahl|alle) exportieren', score: 0.3 },
    { is: 'ship', say: 'als (versandt|verschickt|versendet) markieren', score: 0.5 },
    { is: 'submit', say: '(tracking|sendungs|daten|änderungen).{0,12} speichern' },
  ],
  parties: {
    sender: 'absender|versender|rücksende ?adresse',
    shop: '(shop|händler|filial|lager) ?(adresse|telefon|e ?mail|name)',
    billing: 'rechnungs?(adresse|anschrift|empfänger)?',
    recipient: 'liefer(adresse|anschrift|ung)?|versand(adresse)?|empfänger',
    buyer: 'kunde|kunden|besteller|käufer',
  },
  subjects: {
    return: 'retouren?|rücksendung(en)?|erstattung(en)?|gutschriften?',
    coupon: 'gutscheine?|rabatt ?codes?|aktionen',
    staff: 'benutzer(verwaltung)?|administratoren|rollen|rechte',
    customer: 'kunden(liste)?|kundengruppen?',
    product: 'produkte?|artikel|katalog|lagerbestand',
    settings: 'einstellungen|konfiguration',
    order: 'bestellung(en)?|aufträge?|auftrag',
  },
  plainTitles: 'warnung|bestätigung|achtung|hinweis|sind sie sicher|frage|meldung',
  bulkSelect: '(massen ?)?aktionen?|aktion wählen',
  search: 'suchen?|filtern?|finden',
  orderStates:
    'offen|neu|in bearbeitung|in arbeit|versandt|versendet|teilweise versandt|geliefert|zugestellt|abgeschlossen|storniert|abgebrochen|erstattet|wartend|zurückgestellt',
  paidValues: 'bezahlt|unbezahlt|offen|teilweise bezahlt|erstattet|fällig|ausstehend',
};

export default vocabulary;
