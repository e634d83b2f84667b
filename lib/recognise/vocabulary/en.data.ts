import type { Vocabulary } from './vocabulary';

/** Whom goods go to. */
const to = '(ship(ping|ped|ment)?( ?to)?|deliver(y|ed)?( ?to)?|recipient|consignee|receiver|addressee|destination|drop ?off)';
const bill = '(bill(ing|ed)?( ?to)?|invoice|payment|payer)';
const buyer = '(customer|buyer|client|purchaser|guest)';
/** Everybody whose name, phone or address a page may show. */
const who = `(${to}|${bill}|${buyer}|contact|your|account|store|user|member|attendee|participant|travell?er|passenger|sender|shop|supplier|seller|vendor|from|to|order|pick ?up)`;
const name = '(first|last|given|family|middle|sur|fore|full)';
const no = '(no|nr|numbers?|num|ids?|code|ref|reference|#)';
/** Remarks about tax behind a price. */
const taxed =
  '( (inc|ex|incl|excl|including|excluding|with|without|net of|before|after)( (tax|taxes|vat|gst))?| tax inc.*| tax ex.*| net| gross)?';

const vocabulary: Vocabulary = {
  lang: 'en',
  lead: '(please )?(enter|input|type|select|choose|search( by| for)?|filter by|provide|specify|pick|add|insert)( (a|an|the|your|in))? (valid )?',
  fields: [
    {
      is: 'recipientName',
      say: `(${who} )?(to )?(${name} ?names?( (begins|starts) with| contains)?|initials)|(${to}|${bill}|attention|customer|contact|buyer|attendee|participant|travell?er|passenger|contact person|sender|from|to|guest)( contact)?( full)? (name|person|contact)|recipient|consignee|addressee|receiver|attention|attn|contact person|name on address|name of (the )?(recipient|consignee|customer)|ship(ping)? recipient|(cust|customer full|patient|student|learner|donor|subscriber|tenant|applicant|registrant|billing contact|delivery contact|shipping contact|ship to contact)( name)?|name of (buyer|guest)`,
      not: 'customer contact$',
    },
    { is: 'name', say: 'name|your name|person|contact', score: -0.5 },
    { is: 'account', say: 'user ?names?|login( name)?|nick ?name|user( account)?|account( name)?|uid' },
    {
      is: 'customerId',
      say: '(customer|client|buyer|member|purchaser|account holder|user)( (id|no|number|num|code|key|account|login|#|username|nickname))?|customer s|client name|(sold|bought|purchased|ordered|placed) (to|by)( customer)?|(existing|choose|select) customer|(booked|requested|reserved|ordered|purchased) by|cust(omer)? (acct|account number|account no|ref no)|account (no|number)|login id',
      not: '^user$',
    },
    { is: 'customer', say: 'customers?|clients?' },
    {
      is: 'phone',
      say: `(${who} )?(contact |mobile |cell |day ?time |day |evening |home |work |primary |other |alt(ernate|ernative)? |landline |whats ?app )*(tele ?phone|phone|mobile|cell(ular)?|cell ?phone|tel|handphone)s?( (no|number|num|nr|#))?|(mobile|contact|whats ?app) (number|no)|whats ?app|customer contact`,
      not: 'phone case|phone code',
    },
    {
      is: 'email',
      say: `(${who} )?(contact |primary )?e ?mails?( (address|addr|id|recipient))?|e ?mail (of|for) (customer|recipient|buyer)`,
    },
    {
      is: 'companyName',
      say: `((${bill}|${buyer}|recipient|consignee|ship to|bill to|your|account|contact) )?(company|organi[sz]ation|business|firm|institution)( ?/ ?organi[sz]ation)?( ?name)?`,
    },
    {
      is: 'country',
      say: `(${who} )?(country|nation)( ?(/|and|or)? ?(region|territory|name|id|code|iso))?|land of destination|country of destination`,
    },
    {
      is: 'province',
      say: `(${who} )?(state|province|region|county|prefecture|zone|territory|emirate|canton|governorate|department|country area|administrative area)( ?(/|or|and)? ?(state|province|region|county|prefecture|zone|territory|name|id|code))*`,
      not: '^department$|zone name|(payment|order|shipment|shipping|delivery|billing|invoice|fulfil?lment|current) state$',
    },
    { is: 'state', say: '(current |new |shipping |delivery |billing )?state', look: 'label' },
    {
      is: 'city',
      say: `(${who} )?(city|town|municipality|locality|post town|town ?(/|or|and)? ?city|(suburb ?/ ?)?city ?(/|or|and)? ?(town|suburb|locality)?)( name)?`,
    },
    {
      is: 'district',
      say: `(${who} )?(district|borough|ward|sub ?district|barangay|city area|city district|thana|upazila|tehsil|(county|district) ?/ ?(district|county))( name)?`,
    },
    { is: 'town', say: 'township|village|sub ?district town' },
    {
      is: 'street',
      say: `(${who} )?((street|road)( ?address| name)?( (and|/) (house )?(number|no))?( number)?( ?(line )?(1|one))?|address ?(line ?)?(1|one)|(street ?)?line ?1|street ?(/|and) ?(house )?(number|no)|house number.*|address street|address \\(street\\))`,
    },
    {
      is: 'addressLine2',
      say: `(${who} )?((street )?address ?(line ?)?([2-4]|two|three)|(street ?)?line ?[2-4]|street( address)?( line)? ?[2-4]|apartment.*|apt.*|suite.*|unit number|unit no|unit ?/ ?.*|flat( ?(no|number|unit|apartment|/).*)?|room( number| no)?|door (number|no)|building( name| number)?|floor|suburb|landmark|neighbou?rhood|additional address.*|address (complement|extra|continued|cont)|house name|complement)`,
    },
    {
      is: 'postcode',
      say: `(${who} )?((post|postal|zip|pin) ?(/ ?)?(post|postal|zip)? ?codes?|(post|postal|zip) ?/? ?(zip|post|postal)( code)?|zip|post ?code( ?/ ?zip)?|zip ?code|eircode|pincode|zip ?/ ?postal ?code|postal|zip plus 4)( number)?`,
    },
    {
      is: 'addressFull',
      say: `(${who}|mailing|home|full|complete|residential|postal) (to )?(address(es)?|addr|location|destination)( (line|book|details|info(rmation)?))?|ship(ping)? (&|and) bill(ing)? address(es)?|(ship(ped|ping)?|bill(ed)?|deliver(ed)?) to|destination|(choose|select|saved|existing|pick|use) (an? )?(existing |saved )?address(es)?|ships? to address|address details`,
      not: '^(store|shop|user|account|from|to|your|vendor|supplier|pick ?up) (location|destination)',
    },
    { is: 'address', say: 'address(es)?' },
    // The order
    {
      is: 'orderNo',
      say: `(sales |web |online |customer |original |parent |related |main |your |merchant |shop |store |channel |marketplace |platform |external |reference |amazon |ebay |shopify )*(web )?order ?(${no}|sn|key|identifier|increment id)|# ?order|for order( #)?|order ${no} ?/ ?${no}|jump to order|(so|sale|sales|booking) ${no}`,
      not: 'invoice|payment order|purchase order|sales? (code|ids?)$',
    },
    { is: 'orderNo', say: 'order name|(booking|reservation) (no|id|ref|reference|number|code|#)', look: 'label' },
    { is: 'order', say: '(sales |web |original |related |parent |reference )?orders?' },
    { is: 'number', say: 'number|no|nr|#|id|increment id' },
    {
      is: 'none',
      say: `(refund|return|rma|invoice|shipment|credit ?memo|transaction|payment|quote|quotation|purchase order|po|receipt|batch|job|reference|capture|authori[sz]ation|picking|transfer|delivery note|claim|ticket|case|charge|dispute|merchant|session|token|cart|store|website|shop|entity|line|row|variant|external|internal|card|vat|tax|bank|iban|account|campaign|affiliate|partner)( (transaction|payment))? ?(no|nr|number|num|id|code|ref|reference|#|identifier)|(product|item) ids?`,
    },
    {
      is: 'orderStatus',
      say: '(current |new |sales |update |change |set )*order (status(es)?|state|stage|progress)( history)?|(status|state) of (the )?order|change (order )?status( to)?|(update|set) status|overall status|processing status',
    },
    { is: 'status', say: '(current |new )?(status|stage)|(all|any|every) (status(es)?|states?)' },
    {
      is: 'paymentStatus',
      say: '(order )?(payment|pay|paid|financial|billing|invoice payment)( processing)? (status(es)?|state|progress|confirmation)|is paid|paid ?/ ?unpaid|payment (received|confirmed)',
    },
    { is: 'paid', say: 'paid|un ?paid|not paid|mark(ed)? paid' },
    {
      is: 'none',
      say: '(fulfil?lment|shipping|shipment|delivery|return|refund|stock|inventory|customer|account|invoice|publish(ing)?|sync|e ?mail|staff|superuser|approval|marital|rma|ticket|picking|tracking|product|coupon|item|line|risk|fraud|subscription|review|tax)( level)? (status(es)?|state)( to)?',
    },
    {
      is: 'orderTime',
      say: '(sales )?order(ed)? ?(date|time|placed|created|submitted|created at|placed at|on|at|datetime|date time|creation date)( ((and|&) )?time)?( (on|at))?|(date|time)( ?(and|&|/) ?time)? (of )?(order(ed)?|placed|purchased?|of purchase|of order|of sale)|placed( (at|on|date))?|purchased? (on|date|at|point|time)?|(purchase|sales?|booking|submission) (date|time)|date( order)? placed|checkout date|(sold|bought|booked) on|posting date|order(ed)? timestamp|order (received|entry)( (at|on|date|time))?|(booking|booked|reservation) (date|time)|booked at|submitted (at|on)',
    },
    {
      is: 'date',
      say: '(date )?(added|created)|created? (at|on|date|time)|creation (date|time)|date( ?/? ?time)?|(date )?(from|to|start|end|range|between)( date)?|(start|end|from|to|begin) date|date and time|added on|time',
    },
    {
      is: 'none',
      say: '(date )?(last )?(modified|updated|changed|shipped|paid|due|delivered|joined|completed|cancel(l)?ed|expir(es|y|ed)|captured|refunded|registered|available|approved|published|closed|invoiced|fulfil?led|received|viewed|logged|active|visited|used|seen)( (at|on|date|time))?|last .*|(estimated|expected|requested|preferred|scheduled|promised|desired) (?!tax|total|shipping c|ship c|delivery c|delivery f).*|(delivery|ship(ping|ment)?|invoice|due|payment|transaction|expiry|expiration|birth|return|refund|release|pick ?up|availability|modification|update|lead|modified) (date|time|window|slot)s?( (from|to))?|date of birth|modified .*|date modified.*|valid (from|to|until)',
    },
    {
      is: 'paymentMethod',
      say: '(payment|pay|billing) ?(method|type|mode|option|gateway|provider|means|way|module|system|channel)s?( name| title)?|pa(y|id) (by|with|via|using)|payment (by|via|through)|(method|mode|type) of payment|gateway',
    },
    { is: 'payment', say: 'payments?|payment (details|info(rmation)?)' },
    { is: 'currency', say: '(order |base |default |store |payment )?currenc(y|ies)( code| name| id)?' },
    { is: 'exchangeRate', say: '(currency |exchange )(exchange )?(rate|value)' },
    { is: 'orderType', say: '(order|sales?|transaction) (type|kind|category)|type of order' },
    { is: 'orderFlag', say: '(order|seller|note) (flag|mark|tags?|label)( colou?r)?|flag( colou?r)?' },
    {
      is: 'weight',
      say: '(order|total|package|parcel|gross|net|shipping|billable|chargeable|actual) weight|weight( total)?',
    },
    {
      is: 'shippingMethod',
      say: '(shipping|delivery|shipment|ship|freight|dispatch|fulfil?lment|transport|pick ?up|logistics|courier|tracking)( (&|and) handling)? ?(method|option|service|type|carrier|provider|company|partner|mode|way|module|agent|courier)s?( name| title)?|(shipping |shipment |delivery )?carriers?( name| code| title)?|couriers?( name| company| service)?|ship(ped|ping)? (via|by|with|using)|deliver(y|ed) (by|via)|(method|mode) of (delivery|shipping|shipment)|logistics?( (company|provider|partner|name))?|shipper|transport',
    },
    {
      is: 'shipping',
      say: `shipping|delivery|freight|(shipping|delivery) (details|info(rmation)?)|flat .*rate|shipping (&|and) handling|handling|(order|shipping|delivery)( shipping)?${taxed}`,
      not: '^order(?! shipping)',
    },
    {
      is: 'trackingNo',
      say: `(shipment |shipping |parcel |package |delivery |carrier |courier |order )*(tracking|waybill|way ?bill|consignment|awb|airway ?bill|air waybill|track( ?(and|&) ?trace)?|docket|parcel)( (${no}|info(rmation)?|details|code s))?( ?/ ?awb)?|shipping code`,
      not: 'url|link|^track$|^parcel$|^parcel (info|details)',
    },
    // Money
    {
      is: 'unitPrice',
      say: `(unit|item|items|sales?|selling|product|each|net|regular|list|gross|base|catalog|retail|custom|final|discounted|prorated|paid)?( unit)? ?prices?( (each|per unit|per item|ea|paid))?${taxed}|price ?/ ?unit|unit (cost|amount|value|net|gross)${taxed}|rate per unit|unit price .*|item cost|(retail|selling|sales?) rate|u ?/ ?p|u p|price unit|retail`,
      not: '^(final|paid) price$',
    },
    { is: 'cost', say: 'cost|rate|each|original (unit )?price' },
    {
      is: 'none',
      say: '(cost|compare at|msrp|wholesale|special|old|was|tier|purchase|suggested|msrp|previous|minimum|supplier|manufacturer) ?price.*|cost (price|of goods|per item)|price (list|rule|type|group)|margin|profit',
    },
    {
      is: 'quantity',
      say: '(order(ed)?|items?|products?|total|unit|sold|line|requested|purchased)? ?(quantity|quantities|qty|qnty|pieces|pcs|units|count)( (ordered|sold|of items|purchased|to (ship|fulfil?l?|send)))?|(no|number|#) of (items|products|units|pieces)|to (ship|fulfil?l|pack)|total items|(units|amount|items) ordered|how many|ordered',
      not: '^items ordered',
    },
    {
      is: 'none',
      say: '(return(ed)?|refund(ed)?|available|shipped|invoiced|min(imum)?|max(imum)?|unfulfilled|fulfil?led|cancel(l)?ed|on hand|reserved|received|delivered|allocated|salable|stock|picked|done|packed|damaged|remaining|to invoice|back ?order(ed)?) ?(qty|quantity|units)|(qty|quantity) (to |already )?(refund(ed)?|ship(ped)|invoiced?|return(ed)?|cancel(l)?ed|available|delivered|received)',
    },
    {
      is: 'stock',
      say: '(in )?stock( (level|qty|quantity|on hand|status))?|inventory( quantity)?|on hand|num in stock|available( (qty|stock|quantity))?|quantity in stock',
    },
    {
      is: 'lineTotal',
      say: `(line|row|extended|ext)( item)? (total|price|amount|sub ?total|sum|value)${taxed}( .*)?|total line( (inc|ex|incl|excl).*)?|total price (for|of|per) (the )?(unit|item|product|quantity)s?|amount line`,
    },
    {
      is: 'lineSum',
      say: `(items?|products?|net)? ?sub ?(total|amount)${taxed}|tax (excl?|incl?)|(item|product) (total|amount|sum|value)${taxed}`,
    },
    {
      is: 'total',
      say: `totals?|total (amount|sum|value|price|cost|payment|charge|bill|order)|total (inc|incl|tax inc.*|tax ex.*|ex|excl)|(sum|amount|price) total|sum|g t|tax(ed|less) total|total (taxed|taxless|gross)|base total|net total`,
    },
    {
      is: 'amount',
      say: 'amounts?|value|sum amount|(min(imum)?|max(imum)?) amount|amount (from|to|min|max)|(sum|total) (from|to|min|max)',
    },
    {
      is: 'subtotal',
      say: `(order |cart |basket |items |products |merchandise |goods )(items )?(sub ?total|total value)${taxed}|(items|products|merchandise|goods|basket|net|untaxed) (total|amount|value|sum)${taxed}|items price|sub ?total before .*|total (products|of goods|merchandise|items? value)|sum of items|(total|amount) (ex|excl|excluding|before|without|net of) .*|total net`,
      not: '^total ex$',
    },
    {
      is: 'discount',
      say: '(total |order |order level |cart |item |line |coupon |voucher |promo(tion)?(al)? |customer |member(ship)? |loyalty |reward |points |gift card |applied |additional |manual )*(discounts?|disc|rebate|price reduction|savings?|markdown|deduction)( (amount|total|sub ?total|value|percent(age)?|rate|price|applied|%|sum|on total|on order|tax.*|inc.*|excl?.*))*|promotions? (applied|total)|coupons? total|discount .*%|less discount|low order|store credit|(coupon|voucher|promo( code)?|gift ?card) (amount|value|total)s?',
      not: 'discount (type|name|code)',
    },
    {
      is: 'shippingFee',
      say: `(plus |order |total |order |estimated |actual |flat )*(shipping|delivery|freight|postage|handling|carriage|shipment|ship|courier|transport(ation)?)( (and|&) (handling|packing|packaging|delivery))? ?(costs?|fees?|charges?|amount|price|sub ?total|total|rates?|expenses|value)${taxed}( (inc|ex|incl|excl|amount|total|tax).*)?|freight charge|postage( (and|&) packing)?|carriage|(cost|price) of (shipping|delivery)|total (shipping|delivery)( .*)?|flat (rate )?shipping.*|order shipping|base shipping( amount)?`,
      not: '^handling (fee|charge|cost)',
    },
    {
      is: 'none',
      say: '(handling|payment|transaction|processing|gift wrap(ping)?|cod|packing|packaging|insurance|service|wrapping|setup|restocking|adjustment|recycling|import)( (fee|charge|cost|surcharge)s?)|fees?|surcharge',
    },
    {
      is: 'tax',
      say: '(total |sales |order |estimated |included |import |item |line |shipping |state |local |goods )*(tax(es)?|vat|gst|hst|pst|duty|duties|mwst|iva|tva)( (amount|total|value|due|charged|collected|sum|[\\\\d.]+ ?%?))*|total tax(es)?|eco tax',
      not: 'inc|excl',
    },
    { is: 'tax', say: '(included )?tax(es)?( included)?', score: -0.6 },
    {
      is: 'none',
      say: '(tax|vat|gst|sales tax)( ?/ ?tax)? ?(id|ids|class|rate|rates|number|no|code|exempt|percent(age)?|%|registration|status|rule|zone|base|tax id|type)( .*)?',
    },
    {
      is: 'orderTotal',
      say: `(order|grand|invoice|overall|purchase|transaction|payment|full|checkout|net order|sales) (total|amount|sum|value|price)s?( (base|purchased|inc|ex|incl|excl|to be|due|paid|charged).*)?|(final|bill|payable|charged|cart) (total|amount|price)|(amount|total|balance) (due|to pay|payable|charged|to be paid|owing|to collect)|total (due|payable|amount due|charged|order value|for order|order|of order|to pay|purchased|paid by customer)|total (incl?|including) (tax|vat|shipping|gst).*|grand total.*|you pay|customer pays|net payable|payable|to be paid|order value|total order amount|amount charged|total price including.*`,
      not: '^(payment|transaction) (amount|value|sum)$',
    },
    {
      is: 'none',
      say: 'total (paid|spent|orders|sales|revenue|uses?|customers?|volume|points)|amount (paid|received|captured|authori[sz]ed|invoiced|tendered)|paid( by customer| amount|.* so far)|already paid|net payment|(captured|authori[sz]ed|outstanding|paid|received|collected|invoiced|tendered|minimum|maximum|credit|opening|transaction|payment|capture) (amount|balance|total)|commission( .*)?|min(imum)? (spend|order).*|lifetime .*|average .*|outstanding|balance|change due|deposit|tip',
      score: 0.5,
    },
    {
      is: 'refundAmount',
      say: '(total |partial |amount |manual |online |customer |max(imum)? |remaining )?(refund(ed|able)?|credit memo|return) ?(amount|total|sub ?total|value|sum|price|grand total)( .*)?|amount ((you wish )?to (be )?|already )?refund(ed)?( .*)?|total refunded|total refund|refund with .*|(total|amount) (available )?to refund|available to refund|(max(imum)?|remaining) refund(able)?|adjustment refund|refund (shipping|adjustment)( amount)?|.* wish to refund',
    },
    { is: 'refund', say: 'refunds?|refunded' },
    {
      is: 'none',
      say: '(refund|return|cancel(l)?(ation)?|rejection|decline|void|rma|hold) (reason|type|method|note type|action|to|by|address|destination|policy|status)s?|refund ?/ ?cancel(l)?ation reason|reason( for .*)?|amount type',
      score: 1,
    },
    // What is bought
    {
      is: 'sku',
      say: '(product |item |variant |seller |vendor |merchant |stock |supplier |manufacturer )?(skus?|model|mpn|article|part|style)( ?(no|nr|number|code|id|#|num|reference))?|(item|product|stock|article|part|style|material) ?(no|nr|number|code|#|ref(erence)?|model)|model number|catalog(ue)? (no|number)',
      not: '^article$',
    },
    {
      is: 'productName',
      say: '(ordered |order |purchased |line |sku )?(products?|items?|articles?|goods|line items?|merchandise|menu items?|dish(es)?)( ?(name|title|description|details?|info(rmation)?|ordered|purchased|summary|line)s?)*|product s|product variant|(product|item) ?/ ?.*|products? & .*|(books?|titles?) (ordered|title)|book|order lines?|contents',
    },
    { is: 'title', say: 'title' },
    { is: 'description', say: 'descriptions?' },
    {
      is: 'none',
      say: '(product|item) (type|class|category|group|tax|weight|image|options?|attributes?|url|link|status|points|condition)',
    },
    // Words that people leave
    {
      is: 'customerNote',
      say: '(customer|buyer|client|shopper|checkout|delivery|shipping|user|guest|gift|special|purchaser)( (order|delivery))? ?(provided |s )?(notes?|comments?|remarks?|instructions?|memo|requests?|messages?)( to (seller|store|us))?|(notes?|comments?|remarks?|messages?) (from|by) (the )?(buyer|customer)|(notes?|message) to (the )?(seller|merchant|store|shop)|(special|delivery|order) instructions|instructions|cust(omer)? (comments?|notes?|remarks?|instructions?)|(cooking|kitchen|delivery|driver|packing|handling) (instructions?|notes?)|special (notes?|requirements?)|message to (us|seller|shop)',
      not: '^gift (note|message)|customer notified',
      score: 0.5,
    },
    {
      is: 'internalNote',
      say: '(internal|private|staff|admin(istrator|istrative)?|seller|merchant|shop|store|vendor|office|back ?office|operator|refund|credit memo|history|invoice|shipment|employee|team|agent|fulfil?lment|store ?keeper|management|manager|order history)( order)? ?(notes?|comments?|remarks?|memo|message)( text)?|staff only.*|notes? to self|(private|internal|staff) notes? (about|for|on) .*|leave (your |a )?note here|notes will show on order history',
      score: 0.5,
    },
    {
      is: 'note',
      say: '(order |add |additional |append |new |leave |write )*(a )?(notes?|comments?|remarks?|memo|annotation)( (text|history|for .*|on .*|here))?',
    },
    {
      is: 'couponCode',
      say: '(applied |used |use |apply |enter )?(coupon|voucher|promo(tion(al)?)?|discount|gift ?card|gift certificate|gift|redemption|redeem)s? ?(codes?|number|no)( used)?|(applied|used) coupons?|coupons? (used|applied)',
    },
    {
      is: 'subtotal',
      say: 'total (products?|merchandise|goods)( .*)?|total (with(out)?|including|excluding|before|after) discounts?',
      look: 'label',
    },
    {
      is: 'coupon',
      say: 'coupons?|coupon s|vouchers?|promos?|promotions?|gift certificates?|gift ?cards?|discount coupons?|promo codes? discount',
    },
    { is: 'code', say: 'codes?|ref(erence)?s?' },
    // Known to be something else
    {
      is: 'none',
      say: 'action|actions|type|purchased? (from|point)|placed from( .*)?|restock.*|image|images|thumbnail|picture|store|stores|website|web site|channel|source|language|locale|affiliate|rewards?( points)?|points?|newsletter|password|confirm|confirm password|fax|ip|ip address|browser|user agent|customer group|group|groups|tier|tags?|weight|dimensions?|gift|gift wrap|gift message|message|subject|category|categories|brand|manufacturer|vendor|supplier|warehouse|location|salesperson|sales ?rep|sales team|owner|operator|created by|author|updated by|assigned to|assignee|staff|employee|permissions?|roles?|version|url|link|slug|position|sort order|per page|page|show|entries|options?|attributes?|variant|variation|size|color|colour|material|template|delete|remove|edit|view|select|notified|customer notified|notify( customer)?|override|status message|unit|enabled|safe|default|uses? .*|opened|risk|fraud.*|invoice|shipment|credit memo|dob|gender|age|birthday|salutation|prefix|suffix|card.*|cvv|bank|iban|account name|from name|theme|reason|method',
    },
    {
      is: 'none',
      say: '(shipping|delivery|tax|geo|pick(ing)?|storage|time|price) zone|(pick|pack|packing|allocation|print|export|import|label|hold|dispatch|collection|kitchen|settlement|payout|verification|kyc|email|sms|approval|production|assembly|qc|quality|transfer|receipt|receiving|delivery note|booking payment) (status|state)|(due|ship by|deliver by|drop ?off|check in|check out|arrival|departure|need by|required|cut off|dispatch|packed|picked) (date|time)s?|(gross |net |est |estimated |total |unit )*(profit|margin|commission|earnings?|revenue|cogs|landed cost|wholesale cost|supplier cost|payout|markup)( (margin|rate|amount|percent|%|value|total))*|(wallet|credit|account|opening|closing|store|customer) (amount|balance|limit)|(shop|store|seller|vendor|merchant|branch|outlet|restaurant|warehouse|brand|channel|marketplace|company) name|(handled|packed|picked|shipped|approved|confirmed|processed|assigned|cancelled|canceled|edited|served|prepared) by|(batch|lot|serial|line|sl|sr|table|seat|room|terminal|register) (no|number|#)s?',
      score: -0.3,
    },
    { is: 'none', say: '(nb|nbr|no|number|num|count|#)( of)? (different )?(items|products|articles|lines|skus?)', score: 0.2 },
    { is: 'orderStatus', say: '(booking|reservation|header) (status|state)' },
    { is: 'orderTime', say: 'booked( (on|at))?|(date|time) of (the )?(purchase|order|sale)', look: 'label' },
    {
      is: 'none',
      say: '(total |amount )?(available|remaining|left) (to|for) (be )?refund(ed)?|(max(imum)? )?refundable( amount| total)?',
      score: 0.3,
    },
    { is: 'addressLine2', say: '(second|2nd) (street|address)( line)?|(street|address) two', score: 0.2 },
    { is: 'shippingFee', say: 'total freight', score: 0.2 },
    { is: 'country', say: 'countries', look: 'label' },
    {
      is: 'internalNote',
      say: '(ops|csr|csa|warehouse|kitchen|dispatch|operations|back ?office|production|team) (notes?|comments?|remarks?)',
    },
    { is: 'recipientName', say: 'lead (booker|guest|passenger|name|travell?er)' },
    { is: 'addressFull', say: '(post|send|mail)( (tickets|goods|items|order|it|parcel))? to', look: 'label' },
    { is: 'subtotal', say: 'merchandise', look: 'label' },
    { is: 'lineTotal', say: 'extended|ext', look: 'label' },
    { is: 'shippingFee', say: '(shipping|delivery|freight|postage) (cents|pence)' },
    { is: 'discount', say: '(promo|discount|coupon|voucher) (cents|pence)' },
  ],
  actions: [
    {
      is: 'modify',
      say: '(edit|update|set|change|add|enter)( the| new| a)* tracking( (numbers?|no|info(rmation)?|codes?|details?|id))?',
      score: 0.5,
    },
    { is: 'none', say: '(remove|clear|reset|delete) (this |the |all )*filters?', score: 0.4 },
    {
      is: 'none',
      say: '(view|show|hide|see|search|filter|reset|clear|back|go back|return to|print|preview|copy|duplicate|expand|collapse|toggle|refresh|reload|previous|next|first|last|home|help|history|login|log ?in|log ?out|sign ?out|sign ?in|register|choose|browse|upload|import|download|open|close|dismiss|more|less|details?|select all|unselect all|deselect|check all|uncheck|sort|edit|modify|change|add|new|create|insert|manage|configure|settings?|generate|lookup|contact|e ?mail|send|resend|notify|message|call|track|re ?order|subscribe|share|pin|archive tab|calculate|recalculate|get|recollect|email|learn|read|forgot|start|today|now|take me back|no thanks|keep|zoom|map|scan)( .*)?',
      score: -2,
    },
    {
      is: 'none',
      say: 'details?|less|more|home|dashboard|orders|customers?|products?|returns|refunds|invoices?|shipments?|credit memos|transactions|reports?|all|any|today|now|ok got it|got it|no take me back|order history|yesterday|save (filter|search|view)s?( .*)?|(remove|reset|clear|apply) (all )?(search )?filters?|update (qty|quantit).*|(create|new|add) (draft )?order|log|logs|print .*|view .*|(change|view|address|customer|full) history|.* list|documentation|support|notifications?|filters?|columns?|views?|discard( .*)?|packing slip|invoice',
      score: 0.3,
    },
    {
      is: 'delete',
      say: '(bulk |permanently |yes |confirm |really )*(delete|trash|erase|destroy|purge|forget)( (this|the|it|selected|all|order|orders|item|items|line|row|permanently|customers?|products?|records?|entry|entries|refunds?|returns?|address|now|account|only|forever|checked|.*))?|move to (trash|bin)|deletion|remove (order|customer|address|user|product|permanently|selected|this .*)|(confirm|yes) delete(.*)',
      not: 'deleted',
    },
    { is: 'remove', say: 'remove( (item|line|row|product|all|.*))?' },
    {
      is: 'cancelOrder',
      say: '(bulk |yes |confirm |submit |request |do )*(cancel|void|abort|annul)( (this|the|all|selected|entire|whole|complete|sales|line|an))* (orders?|items?|products?|order items?|document|sale|purchase|transaction|fulfil?lments? and order|unfulfilled items|remaining|booking)( \\d.*| #.*)?|(do )?void|(submit|confirm|request) cancel(l)?ation|cancel(l)?ation|cancel & .*order|close (the |this )?order|decline (the |this )?order|reject (the |this )?order|mark (as )?cancel(l)?ed|(cancel|void|reject|decline)( the| this)? (bookings?|reservations?|tickets?|group|shipment group)|cancel (&|and) (refund|restock|close)|close as lost|set as (cancel(l)?ed|void)',
    },
    {
      is: 'refund',
      say: '(bulk |issue |create |process |perform |execute |make |full |partial |submit |confirm |approve |offline |online |manual |do |save |register |start |give |initiate |request |yes |new |add |send |settle |complete |authori[sz]e |grant |standard )*(an? )?(refund|credit ?memo|reimburse(ment)?|credit note|credit order|return|chargeback|money back)s?( (orders?|items?|selected.*|offline|online|payment|transaction|shipping|amount|manually|now|customer|full|this .*|the .*|via .*|by .*|with .*|to .*|products?|\\d.*|memo)|( items)? ?/ ?.*)?|refund (tickets?|bookings?|payments?|line|deposit)',
      not: 'returns$|refunds$|return to|returns? (list|id|date|status|reason|action)|refund (amount|reason|list|id|status)|reject|decline|deny',
    },
    {
      is: 'statusChange',
      say: '(reject|decline|deny|close|receive|accept)( (the |this )?(refund|return|request|rma))|(cancel|undo) (shipment|fulfil?lment|shipping)|mark as (?!(paid|shipped|fulfilled|refunded|dispatched|sent|cancel))\\w+',
      score: 0.5,
    },
    {
      is: 'priceChange',
      say: '(change|edit|adjust|modify|update|override|set|save|apply|custom)( (the|order|item|unit|custom|line|a|shipping|total))* (prices?|discount|amount|fees?|totals?|cost|shipping cost|taxes)|re ?price|add (a |an |order |custom |manual )*discount|manual discount|add (an? )?(fee|adjustment|custom price|surcharge)|price (change|adjustment)|adjust(ment)?s? order',
    },
    {
      is: 'paymentCapture',
      say: '(bulk |manually |partial |full )*(capture|collect|settle|accept|receive|charge|take|register|record|confirm|authori[sz]e|pay|process|submit|enter|validate)( (the|an?|full|partial|online|offline|manual))* ?(payments?|funds|amount|card|credit card|customer|money|charge|invoice)( .*)?|(add|new|create|make|complete|approve)( (an?|offline|manual|new))* payment( .*)?|authori[sz]e|(partial|manual|full) capture|(mark|set)( (all|selected|order|orders|as|it))* (as )?paid|capture( .*)?|settle|charge|pay( now)?|(create|submit|register|confirm|validate) invoice|payment (received|accept(ed)?)|mark (payment )?(as )?received payment|mark payment (as )?(received|paid|complete[d]?)|confirm (bank )?(transfer|deposit)|received payment|set (to )?paid|confirm paid',
    },
    {
      is: 'ship',
      say: '(bulk |quick |mark |set |create |submit |save |send |confirm |complete |finali[sz]e |print (and|&) |(confirm )?& |buy |purchase |new |edit |add |generate |request )*(all |selected |orders? |items? |as |a |an |the |and )*(ship|fulfil?l?|dispatch|shipment|fulfil?lment|despatch|shipped|fulfilled|dispatched|deliver|shipping label|delivery order|consignment)( (orders?|items?|selected.*|all|now|products?|shipment|remaining|and .*|this .*|the .*|with .*|package|parcel|it|again))*|mark selected orders as shipped|add tracking( .*)?|(update|save|edit) tracking( .*)?|hand over( to carrier)?|(create|generate|buy|purchase) (shipping )?label|create delivery|(request|schedule) (a )?pick ?up|set tracking( .*)?|ship confirm|confirm ship(ment|ping)|book (a )?(shipment|courier|carrier|pick ?up)|create (awb|waybill)|generate (awb|waybill)|assign (awb|tracking( number)?)|out for delivery|pack (&|and) ship|start delivery',
      not: 'shipping list|cancel|unship|^shipped$|^fulfilled$|^shipment$|^fulfil?lment$|^dispatched$|print|shipping method|list$|^shipping label$|^consignment$',
    },
    {
      is: 'impersonate',
      say: '(log ?in|sign ?in|login|view|shop|act|browse|continue|impersonate|switch|masquerade|order)( (in|into|as|to|on behalf of))+ ? (the |this |a )?(customer|user|store|client|member|shop|buyer|account|merchant|vendor).*|impersonate( .*)?|login as .*|log in as .*|become user|sign in as|login on behalf|masquerade|switch (user|to user|to)',
    },
    {
      is: 'permissionChange',
      say: '(un ?lock|lock|disable|enable|suspend|activate|deactivate|ban|block|approve|revoke|grant|reset|invite|make)( (the|this|all|a|selected))* (accounts?|users?|access|permissions?|password|privileges?|staff|admin(istrator)?|api key|customers?|2fa|superuser|role)|(assign|change|edit|save|set|update|manage)( (the|user|all))* (roles?|permissions?|privileges|access|groups?)|grant|revoke|ban|(remove|revoke) access|re ?activate (account|user)|promote( .*)?|demote( .*)?',
    },
    {
      is: 'submitOrder',
      say: '(place|submit|create|finali[sz]e|send|save)( (the|this|new|an|a|sales|and|your))* (order|purchase|sale)s?|(confirm|complete) and place order|submit draft order|complete (the )?(draft|checkout|sale)|convert (draft )?to order|check ?out|order now|place order.*|buy now',
      not: 'create (new )?order$|^save order$',
    },
    {
      is: 'export',
      say: '(bulk |mass )?export( .*)?|download (orders?|csv|excel|xlsx?|report|data|spreadsheet|pdf report).*|save as (csv|excel)|(excel|csv|xlsx?)( export| download)?|.* export',
      not: 'exported$',
    },
    {
      is: 'bulkAction',
      say: 'bulk (actions?|edit|update|change|operations?|process.*)|mass (actions?|update|edit)|update (\\d+|selected|all|checked)( .*)?|batch (actions?|update|edit)|apply (to )?(selected|bulk|actions?|to all|\\d+ (orders?|items?)).*|run the selected action|merge selected.*|anonymi[sz]e.*|with selected',
      score: 0.5,
    },
    {
      is: 'statusChange',
      say: '(change|update|set|edit|save|modify|add|advance|next|switch)( (the|order|orders|to|payment|new|a|fulfil?lment))* (status|state|order history|history|status history|stage)( (to|and|&) .*)?|(put |place )?(on )?(un ?)?hold( (order|orders|fulfil?lment|this .*))?|release( hold| order)?|un ?hold|approve( .*)?|reject( .*)?|decline( .*)?|accept( .*)?|(re ?open|re ?activate|restore|complete|archive|un ?archive|lock|unlock|acknowledge|confirm|process|resume|validate|finish|receive|deliver|mark|split|merge|assign|close|return to|allocate|verify|finali[sz]e)( (the|this|selected|all))* (orders?|items|receipt|delivered|delivery|received|as .*)|set (as )?(delivered|completed?|processing|received)|(start|move to) processing|un ?archive|resume|acknowledge|verify|validate|un ?lock|lock|approve selected|mark( (all|selected|orders?|as|it))* (complete|completed|delivered|processing|pending|returned|unpaid|on hold|received|done|ready|unfulfilled|packed|picked|in progress|open|closed)|restore|(un ?)?suspend|(re ?|de ?)?activate|pause|expire( order)?|submit comment|add comment|deny payment|(accept|deny) (order|payment)|deny( .*)?|reopen|un ?cancel|archive|ready for pick ?up|complete|un ?(fulfil?l|allocate|reserve|ship|pack|pick|assign|complete|deliver)( .*)?|allocate|reserve|pack|pick|set to (draft|quotation|pending|open|processing|.*)|check (in|out guest)|assign (a |the |to )?(driver|courier|rider|delivery boy|delivery man|agent|vendor|warehouse|picker|packer)|(confirm|accept|approve|complete|finish|start)( the| this)? (bookings?|reservations?|deliver(y|ies)|preparation|cooking|preparing|picking|packing|packaging)|order (accepted|confirmed|completed?|ready|received)|delivered|classify (as )?(delivered|billed)|set (to )?draft|send to (kitchen|warehouse|picking)|amend',
      not: 'accept(ing)? payment|select',
    },
    {
      is: 'submit',
      say: '(save|submit|update|apply changes|publish|commit)( (&|and) .*| (changes?|order|address(es)?|customer|details?|draft|all|form|edits?|as .*|note|comment|cart|items?|quantit(y|ies)|.*))?|create',
      not: 'save as|update (status|payment)|subscribe',
    },
    { is: 'submit', say: 'overwrite|set address', score: -1 },
    { is: 'finish', say: 'done|finish|complete', score: -1 },
    { is: 'apply', say: 'go|apply|run|execute' },
    {
      is: 'confirm',
      say: "ok|okay|yes|confirm|continue|proceed|yes i ?'?m sure|yes.*|i understand.*|accept|agree|sure|confirm .*|proceed .*|next step",
      score: -0.2,
    },
    { is: 'cancel', say: "cancel|no|no .*|never ?mind|abort|discard|don 't .*|not now|exit|keep .*", score: 0.2 },
    { is: 'toggle', say: '(un ?)?select all|choose all|remove all|check all' },
    { is: 'select', say: 'choose|select|pick' },
    { is: 'modify', say: '(edit|change|modify|add|new|create|update|manage|choose|select|enter|set)( .*)?', score: -3 },
    { is: 'refund', say: 'refund (in full|in part|partially|fully|now)', score: 0.3 },
  ],
  parties: {
    sender:
      'sender|ship(ped|s)? from|from (name|e ?mail|address|phone)|return address|pick ?up address|origin|shipper|dispatch from|from location',
    shop: '^(store|shop|merchant|website|seller|warehouse|branch|vendor|web site|our)( |$)|store (address|telephone|phone|e ?mail|name)|pickup (location|point)',
    other:
      'affiliate|supplier|salesperson|driver|courier|courier phone|referr?er|emergency|agent|manufacturer|staff|employee|admin|owner|bank|approver|reviewer|broker',
    billing:
      'bill(ing|ed)?( to)?|invoice (to|address|name)|payer|payment (address|first|last|company|city|postcode|country|zone|region|state)|sold to',
    recipient: 'ship(ping|ped)?( to)?|deliver(y|ed)?( to)?|recipient|consignee|receiver|addressee',
    buyer: 'customer|buyer|client|purchaser|ordered by|guest',
  },
  subjects: {
    return: 'returns?|rmas?|refunds?|credit ?memos?|credit notes?|product returns?|claims?|order returns',
    coupon:
      'coupons?|vouchers?|gift (vouchers?|certificates?|cards?)|promotions?|discount codes?|price rules?|discount value( type)?|usage limit( per .*)?|uses per (coupon|customer|voucher)',
    staff:
      '(admin )?users?|user groups?|permissions?|roles?|staff|administrators?|team members?|employees?|superuser status|staff status',
    customer: 'customers?|clients?|members?|customer groups?|contacts?|buyers?',
    product: 'products?|catalog(ue)?|inventory|stock|variants?|categories|category',
    settings:
      'settings?|configuration|preferences|currenc(y|ies)|order status(es)?|shipping zones?|tax(es| classes| rates)?|languages?|templates?|geo ?zones?|localisation|payment modules?',
    order: 'orders?|sales|invoice|packing slip|checkout|shipments?|fulfil?lment|edit order',
  },
  plainTitles:
    'warning|confirm|confirmation|are you sure|alert|attention|notice|question|message|info(rmation)?|please confirm|confirm action|confirm your action|notification|caution',
  bulkSelect: '(bulk |mass )?actions?|with selected|action .*|bulk actions?.*|select action|actions on selected|more actions',
  search: 'search|filter|find|apply filters?|filter results|query',
  orderStates:
    'new|open|ordered|pending|received|preparing|preparation|processing|in progress|in process|ready( .*)?|packed|picked|on ?hold|hold|backordered|(partially )?shipped|dispatched|out for delivery|in transit|delivered|delivery|complete|completed|closed|cancel(l)?ed|void|voided|failed|expired|refunded|returned|draft|confirmed|placed|accepted|awaiting .*|payment (review|received|pending)',
  paidValues:
    '(fully |partially )?paid|unpaid|not captured|(partially |fully )?captured|pending|balance due|credit owed|due|overdue|authori[sz]ed|captured|refunded|partially refunded|voided|not paid|awaiting payment|payment (received|pending)|settled',
};

export default vocabulary;
