import type { Vocabulary } from './vocabulary';

/** Italian, as shop back ends word it. */
const vocabulary: Vocabulary = {
  lang: 'it',
  lead: '(per favore )?(inserisci|inserire|digita|scegli|seleziona|cerca( per)?)( (un|una|il|la|lo|l))?',
  fields: [
    { is: 'name', say: 'nome' },
    {
      is: 'recipientName',
      say: '(nome|nominativo)( completo| e cognome| (del |della )?(destinatario|cliente|spedizione|fatturazione))|cognome( e nome)?|destinatario|referente|persona di contatto|nominativo',
    },
    {
      is: 'customerId',
      say: 'id (del )?cliente|(codice|numero) cliente|utente|nome utente|acquirente|username',
    },
    { is: 'customer', say: 'clienti?' },
    {
      is: 'phone',
      say: '(numero (di )?)?(telefono|cellulare|recapito telefonico|tel)( (fisso|mobile|cellulare|di contatto|del cliente))?|recapito',
    },
    { is: 'email', say: '(indirizzo )?e ?mail( (del )?cliente)?|posta elettronica|indirizzo (di )?posta elettronica' },
    { is: 'companyName', say: 'azienda|società|ditta|ragione sociale|nome (dell )?(azienda|ditta)' },
    { is: 'country', say: '(paese|nazione|stato estero)( (di )?(spedizione|fatturazione|destinazione))?' },
    {
      is: 'province',
      say: '(provincia|regione)( (di )?(spedizione|fatturazione))?|stato ?/ ?provincia|provincia ?/ ?(stato|regione)',
    },
    { is: 'city', say: '(città|comune|località)( (di )?(spedizione|fatturazione))?' },
    { is: 'district', say: 'frazione|quartiere' },
    {
      is: 'street',
      say: 'via|via e (numero|n) ?(civico)?|indirizzo (1|riga 1)|via ?/ ?piazza|indirizzo e (numero|n) ?civico|via ?/ ?n',
    },
    {
      is: 'addressLine2',
      say: 'indirizzo ?(2|riga 2)|complemento( indirizzo)?|interno|scala|numero civico|presso|appartamento',
    },
    { is: 'postcode', say: 'cap|codice (di avviamento )?postale' },
    {
      is: 'addressFull',
      say: '(indirizzo|destinazione) (di |della )?(spedizione|consegna|fatturazione|completo|cliente|merce)|spedire a|consegnare a|spedisci a',
    },
    { is: 'address', say: 'indirizzo' },
    {
      is: 'orderNo',
      say: '(numero|n ?°|nr?|no|id|codice|rif|riferimento) (di |dell )?ordine|ordine (n ?°|nr?|no|numero|id|#)',
    },
    { is: 'order', say: 'ordini|ordine' },
    { is: 'number', say: 'n|numero|n ?°|nr|id' },
    { is: 'code', say: 'codice|riferimento|rif' },
    { is: 'orderStatus', say: 'stato (dell |di |del )?(ordine|evasione)|nuovo stato|cambia stato' },
    { is: 'paymentStatus', say: 'stato (del |di )?pagamento|pagato' },
    { is: 'status', say: 'stato' },
    {
      is: 'none',
      say: 'stato (della |di |del )?(spedizione|consegna|fattura|magazzino|rimborso|reso)|numero (di )?fattura|data (di |della |del )?(consegna|spedizione|fattura|pagamento|modifica|scadenza)( .*)?|giacenza|magazzino|aliquota( .*)?|peso|gruppo( clienti)?|canale( di vendita)?|id (della )?transazione|motivo( .*)?|causale|immagine|foto|azion[ei]|tipo( cliente)?|lingua|ultima modifica|partita iva|p iva|codice fiscale|pec|codice destinatario|codice sdi|prezzo (di )?(costo|acquisto)|data di nascita|note di credito',
    },
    { is: 'orderTime', say: 'data (dell |di |del )?(ordine|acquisto|ordinazione)|ordinato il|effettuato il' },
    { is: 'date', say: 'data( (di )?creazione)?|creato( il)?|data e ora|inserito il|data inserimento' },
    { is: 'paymentMethod', say: '(metodo|modalità|tipo|forma|mezzo) (di )?pagamento|pagato con' },
    { is: 'payment', say: 'pagamento' },
    { is: 'currency', say: 'valuta|divisa' },
    {
      is: 'shippingMethod',
      say: '(metodo|modalità|tipo|servizio) (di )?(spedizione|consegna)|corriere|spedizioniere|vettore|spedito con',
    },
    { is: 'shipping', say: 'spedizione|consegna' },
    {
      is: 'trackingNo',
      say: '(numero|codice|n ?°|link) (di )?(tracking|tracciamento|tracciabilità|spedizione|lettera di vettura)|tracking( number)?|lettera di vettura|ldv',
      not: 'link',
    },
    { is: 'unitPrice', say: 'prezzo( (unitario|di vendita|base|al pezzo|unit|del prodotto|iva .*))?|costo unitario' },
    { is: 'quantity', say: 'quantità( ordinata)?|qta|q tà|qtà|pezzi|numero (di )?(articoli|prodotti|pezzi)' },
    { is: 'lineTotal', say: '(totale|importo) (di )?riga|prezzo totale' },
    { is: 'lineSum', say: 'sub ?totale' },
    { is: 'total', say: 'totale( (complessivo|generale|iva .*))?|importo totale' },
    { is: 'amount', say: 'importo' },
    {
      is: 'subtotal',
      say: 'totale (prodotti|articoli|merce|imponibile|parziale)|imponibile|sub ?totale (prodotti|ordine)|totale (senza|esclusa|escl) (iva|tasse)',
    },
    {
      is: 'discount',
      say: '(sconto|sconti)( (totale|applicato|coupon|.*%))?|totale sconti?|importo (dello )?sconto|abbuono',
    },
    { is: 'shippingFee', say: '(spese|costi?|costo|totale|tariffa) (di |della )?(spedizione|consegna|trasporto)' },
    { is: 'tax', say: 'iva|imposte|tasse|totale (iva|tasse|imposte)|importo iva|di cui iva' },
    {
      is: 'orderTotal',
      say: '(totale|importo)( totale)? (dell |di |dal )?ordine|totale (da pagare|dovuto|pagato|ivato|con iva|iva inclusa)|importo (da pagare|pagato)|totale finale',
    },
    {
      is: 'refundAmount',
      say: '(importo|totale|somma)( totale)? (da rimborsare|rimborsat[oa]|del rimborso|di rimborso)|rimborsato',
    },
    { is: 'sku', say: '(codice|riferimento|cod|rif) (del )?(prodotto|articolo)|cod|sku' },
    {
      is: 'productName',
      say: '(nome (del )?)?(prodott[oi]|articol[oi])|descrizione (del )?(prodotto|articolo)|articoli ordinati',
    },
    { is: 'description', say: 'descrizione' },
    { is: 'title', say: 'titolo' },
    {
      is: 'customerNote',
      say: '(not[ae]|comment[oi]|messaggio|richieste?) (del |dell |di )?(cliente|acquirente|ordine|consegna)|istruzioni (di consegna|speciali)',
    },
    {
      is: 'internalNote',
      say: '(not[ae]|comment[oi]) (intern[aeoi]|privat[aeoi]|amministratore|amministrazione|del venditore|admin)|annotazioni interne',
    },
    { is: 'note', say: 'not[ae]|comment[oi]|annotazioni|osservazioni|messaggio|note (aggiuntive|ordine)|ulteriori note' },
    { is: 'couponCode', say: 'codice (sconto|coupon|promozionale|promo|buono)' },
    { is: 'coupon', say: 'coupon|buono sconto' },
  ],
  actions: [
    {
      is: 'none',
      say: '(vedi|visualizza|mostra|cerca|filtra|torna|indietro|stampa|ripristina|pulisci|dettagli|dettaglio|apri|copia|scarica|aggiungi|modifica|nuovo|nuova|chiudi|invia (mail|email|fattura))( .*)?|ordini|clienti|prodotti',
      score: -2,
    },
    {
      is: 'delete',
      say: '(elimina|cancella|rimuovi definitivamente)( .*)?|sposta nel cestino',
      not: 'cancella (filtr|l ?ordine)',
    },
    {
      is: 'cancelOrder',
      say: 'annulla (l |il |gli |questo )?(ordin[ei]|articol[oi]|prodott[oi])|annullamento|storna ordine',
    },
    {
      is: 'refund',
      say: '(rimborsa|rimborso)( .*)?|(emetti|crea|effettua|esegui) (un )?(rimborso|reso|nota di credito)|storna( pagamento)?|storno',
    },
    {
      is: 'ship',
      say: '(spedisci|evadi|invia)( (l |il )?(ordine|articoli|prodotti|merce))|spedisci|evadi|(segna|imposta|marca) come (spedito|evaso)|crea (una )?spedizione',
    },
    {
      is: 'paymentCapture',
      say: '(cattura|incassa|registra|conferma|aggiungi)( (il|un))? (pagamento|importo)|cattura|incassa|(segna|imposta) come pagato',
    },
    {
      is: 'statusChange',
      say: '(cambia|aggiorna|modifica) (lo )?stato( .*)?|(completa|conferma|approva|accetta|rifiuta|archivia|elabora) (l )?ordine|approva|rifiuta|(segna|imposta) come .*|archivia( .*)?|riapri( ordine)?|metti in (attesa|lavorazione)|prendi in carico|consegnato|assegna (corriere|operatore)',
    },
    { is: 'priceChange', say: '(cambia|modifica|aggiorna) (il )?prezzo|(aggiungi|applica) (uno )?sconto' },
    { is: 'export', say: 'esporta( .*)?' },
    { is: 'submitOrder', say: 'effettua ordine|crea (l )?ordine|invia ordine|concludi (l )?ordine' },
    { is: 'bulkAction', say: 'azioni (di gruppo|di massa|multiple|in blocco)' },
    { is: 'impersonate', say: '(accedi|entra) come .*' },
    {
      is: 'permissionChange',
      say: '(modifica|salva|assegna) (permessi|ruoli)|(blocca|sblocca|disattiva|attiva) (l )?(account|utente)|reimposta password',
    },
    { is: 'submit', say: 'salva( .*)?|aggiorna( .*)?|invia|applica modifiche' },
    { is: 'confirm', say: 'ok|sì|si|conferma|accetta|continua|procedi' },
    { is: 'cancel', say: 'annulla|no|chiudi' },
    { is: 'modify', say: '(modifica|cambia|aggiungi|crea)( .*)?', score: -3 },
  ],
  parties: {
    sender: 'mittente|indirizzo (di reso|di partenza)',
    shop: '(negozio|venditore|magazzino)( .*)?',
    billing: 'fattura(zione)?',
    recipient: 'spedizione|consegna|destinatario|spedire a',
    buyer: 'cliente|acquirente',
  },
  subjects: {
    return: 'resi|reso|rimborsi|rimborso|note di credito',
    coupon: 'coupon|sconti|promozioni',
    staff: 'utenti|dipendenti|permessi|ruoli',
    customer: 'clienti',
    product: 'prodotti|catalogo|magazzino',
    settings: 'impostazioni|configurazione|preferenze',
    order: 'ordini|ordine|vendite',
  },
  plainTitles: 'attenzione|conferma|avviso|sei sicuro|messaggio|informazione|domanda',
  bulkSelect: 'azioni( di gruppo| di massa| multiple)?',
  search: 'cerca|filtra|ricerca',
  orderStates:
    'nuovo|in attesa|in lavorazione|in preparazione|preso in carico|spedito|consegnato|completato|evaso|annullato|rimborsato|in sospeso',
  paidValues: 'pagato|non pagato|da pagare|parzialmente pagato|rimborsato|in attesa di pagamento',
};

export default vocabulary;
