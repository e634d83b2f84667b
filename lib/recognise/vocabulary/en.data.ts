import type { Vocabulary } from './vocabulary';

const who =
  '(?:ship(?:ping|ped)?|deliver(?:y|ed)?|bill(?:ing)?|recipient|consignee|receiver|customer|contact|buyer|client|invoice|payment|guest|your|account|store|user|member|sender|shop|supplier|from|to|order|purchaser|pick ?up)';
const name = '(?:first|last|given|family|middle|sur|fore|full)';

const vocabulary: Vocabulary = {
  lang: 'en',
  lead: '(?:please )?(?:enter|input|type|select|choose|search(?: by| for)?|filter by|provide|specify|pick|add|insert)(?: (?:a|an|the|your|in))? (?:valid )?',
  fields: [
    {
      is: 'recipientName',
      say: `(?:${who} )?(?:to )?(?:${name} ?names?|initials)|(?:recipient|consignee|receiver|addressee|ship to|shipping|delivery|deliver to|attention|bill to|billing|customer|contact|buyer|contact person|sender|from|to)(?: full)? (?:name|person|contact)|recipient|consignee|addressee|receiver|attention|attn|contact person|name on address`,
    },
    { is: 'name', say: 'name|your name|person|contact', score: -0.5 },
    { is: 'account', say: 'user ?names?|login(?: name)?|nick ?name|user' },
    {
      is: 'customerId',
      say: '(?:customer|client|buyer|member|purchaser|account holder)(?: (?:id|no|number|num|code|key|account|login|ref|reference|#))?|customer s|user (?:id|no|number)|(?:sold|bought|purchased|ordered|placed) (?:to|by)(?: customer)?|(?:existing|choose|select) customer',
    },
    {
      is: 'phone',
      say: `(?:${who} )?(?:contact |mobile |cell |day ?time |evening |home |work |primary |alt(?:ernate)? |landline )*(?:tele ?phone|phone|mobile|cell(?:ular)?|cell ?phone|tel|handphone)s?(?: (?:no|number|num|nr|#))?|(?:mobile|contact) (?:number|no)`,
      not: 'phone case|phone code',
    },
    { is: 'email', say: `(?:${who} )?(?:contact |primary )?e ?mails?(?: (?:address|addr|id|recipient))?` },
    { is: 'companyName', say: `(?:${who} )?(?:company|organi[sz]ation|business|firm|institution)(?: ?name)?` },
    {
      is: 'country',
      say: `(?:${who} )?(?:country|nation)(?: ?(?:/|and|or)? ?(?:region|territory|name|id|code|iso))?|land of destination`,
    },
    {
      is: 'province',
      say: `(?:${who} )?(?:state|province|region|county|prefecture|zone|territory|emirate|canton|governorate|department)(?: ?(?:/|or|and)? ?(?:state|province|region|county|prefecture|zone|territory|name|id|code))*`,
      not: '^department$|zone name|(?:payment|order|shipment|delivery|invoice|fulfil?lment|current) state$',
    },
    {
      is: 'city',
      say: `(?:${who} )?(?:city|town|municipality|locality|post town|town ?(?:/|or|and)? ?city|city ?(?:/|or|and)? ?(?:town|suburb|locality))(?: name)?`,
    },
    { is: 'district', say: `(?:${who} )?(?:district|borough|ward|sub ?district|barangay|city area|city district)(?: name)?` },
    { is: 'town', say: 'township|village|sub ?district town' },
    {
      is: 'street',
      say: `(?:${who} )?(?:(?:street|road)(?: ?address| name| and number| number)?(?: ?(?:line )?(?:1|one))?|address ?(?:line ?)?(?:1|one)|line ?1|street ?(?:/|and) ?(?:house )?number|house number.*|address street|address \\(street\\))`,
    },
    {
      is: 'addressLine2',
      say: `(?:${who} )?(?:(?:street )?address ?(?:line ?)?(?:[2-4]|two|three)|line ?[2-4]|street(?: address)?(?: line)? ?[2-4]|apartment.*|apt.*|suite.*|unit number|unit no|flat(?: (?:no|number|unit|apartment).*)?|room(?: number| no)?|building(?: name)?|floor|suburb|landmark|neighbou?rhood|additional address.*|address (?:complement|extra|continued|cont)|house name)`,
    },
    {
      is: 'postcode',
      say: `(?:${who} )?(?:(?:post|postal|zip|pin) ?(?:/ ?)?(?:post|postal|zip)? ?codes?|(?:post|postal|zip) ?/? ?(?:zip|post|postal)(?: code)?|zip|post ?code(?: ?/ ?zip)?|zip ?code|eircode|pincode|zip ?/ ?postal ?code|postal|zip plus 4)(?: number)?`,
    },
    {
      is: 'addressFull',
      say: `(?:${who}|destination|mailing|home|full|complete|residential|postal) (?:to )?address(?:es)?(?: (?:line|book|details|info(?:rmation)?))?|(?:ship(?:ped|ping)?|bill(?:ed)?|deliver(?:ed)?|sold) to|(?:choose|select|saved|existing|pick|use) (?:an? )?(?:existing |saved )?address(?:es)?|ships? to address|address details`,
    },
    { is: 'address', say: 'address(?:es)?' },
    // The order
    {
      is: 'orderNo',
      say: '(?:sales |web |online |customer |original |parent |related |main |your |purchase |merchant |shop )?order ?(?:no|nr|numbers?|num|ids?|code|ref|reference|#|sn|increment id)|# ?order|for order(?: #)?|order name',
      not: 'invoice|payment order|purchase order',
    },
    { is: 'order', say: '(?:sales |web |original |related )?orders?' },
    { is: 'number', say: 'number|no|nr|#|id|increment id' },
    {
      is: 'none',
      say: '(?:refund|return|rma|invoice|shipment|credit ?memo|transaction|payment|quote|quotation|purchase order|po|receipt|batch|job|reference|capture|authori[sz]ation|picking|transfer|delivery note|claim|ticket|case|charge|dispute|merchant|session|token|cart|product|item|store|website|shop|entity|line|row|variant|external|internal|card|vat|tax|bank|iban|account)(?: (?:transaction|payment))? ?(?:no|nr|number|num|id|code|ref|reference|#|identifier)|reference',
    },
    {
      is: 'orderStatus',
      say: '(?:current |new |sales )?order (?:status|state|stage)(?: history)?|status of (?:the )?order|change (?:order )?status(?: to)?',
    },
    { is: 'status', say: '(?:current |new )?(?:status|stage)' },
    { is: 'paymentStatus', say: '(?:payment|paid|financial|billing|invoice payment)(?: processing)? (?:status|state)|is paid' },
    { is: 'paid', say: 'paid|mark(?:ed)? paid' },
    {
      is: 'none',
      say: '(?:fulfil?lment|shipping|shipment|delivery|return|refund|stock|inventory|customer|account|invoice|publish(?:ing)?|sync|e ?mail|staff|superuser|approval|marital|rma|ticket|picking|tracking|product|coupon|item|line|risk|fraud|subscription|review|tax)(?: level)? (?:status|state)',
    },
    {
      is: 'orderTime',
      say: '(?:sales )?order(?:ed)? ?(?:date|time|placed|created|created at|placed at|on|at|date time)(?: (?:and )?time)?|(?:date|time)(?: and time)? (?:of )?(?:order(?:ed)?|placed|purchased?|of purchase|of order)|placed(?: (?:at|on|date))?|purchased? (?:on|date|at|point)?|purchase date|date(?: order)? placed|checkout date',
    },
    {
      is: 'date',
      say: '(?:date )?(?:added|created)|created? (?:at|on|date|time)|creation (?:date|time)|date(?: ?/? ?time)?|(?:date )?(?:from|to|start|end|range|between)(?: date)?|(?:start|end|from|to|begin) date|date and time|added on|added|time',
    },
    {
      is: 'none',
      say: '(?:date )?(?:last )?(?:modified|updated|changed|shipped|paid|due|delivered|joined|completed|cancel(?:l)?ed|expir(?:es|y|ed)|captured|refunded|registered|available|approved|published|closed|invoiced|fulfil?led|received|viewed|logged|active|visited|used|seen)(?: (?:at|on|date|time))?|last .*|(?:estimated|expected|requested|preferred|scheduled|promised|desired) .*|(?:delivery|ship(?:ping|ment)?|invoice|due|payment|expiry|expiration|birth|return|refund|release|pick ?up|availability|modification|update|lead|modified) (?:date|time|window|slot)s?(?: (?:from|to))?|date of birth|modified .*|date modified.*|valid (?:from|to|until)',
    },
    {
      is: 'paymentMethod',
      say: '(?:payment|pay|billing) ?(?:method|type|mode|option|gateway|provider|means|way|module|system|term)s?(?: name| title)?|pa(?:y|id) (?:by|with|via|using)|payment (?:by|via|through)|method of payment|gateway',
    },
    { is: 'payment', say: 'payments?|payment (?:details|info(?:rmation)?)' },
    { is: 'currency', say: '(?:order |base |default |store |payment )?currenc(?:y|ies)(?: code| name| id)?' },
    { is: 'exchangeRate', say: '(?:currency |exchange )(?:exchange )?(?:rate|value)|exchange rate' },
    {
      is: 'shippingMethod',
      say: '(?:shipping|delivery|shipment|ship|freight|dispatch|fulfil?lment|transport)(?: (?:&|and) handling)? ?(?:method|option|service|type|carrier|provider|company|mode|way|module|agent|courier)s?(?: name| title)?|carriers?(?: name| code| title)?|couriers?(?: name| company| service)?|ship(?:ped|ping)? (?:via|by|with|using)|delivered by|logistics(?: (?:company|provider|partner))?|shipper',
    },
    {
      is: 'shipping',
      say: 'shipping|delivery|freight|shipping (?:details|info(?:rmation)?)|flat .*rate|shipping (?:&|and) handling|handling',
    },
    {
      is: 'trackingNo',
      say: '(?:shipment |shipping |parcel |package |delivery |carrier |order )?(?:tracking|waybill|way ?bill|consignment|awb|airway ?bill|track(?: and trace)?)(?: (?:numbers?|no|nr|code|id|ref(?:erence)?|#|num|info(?:rmation)?|details))?',
      not: 'url|link',
    },
    // Money
    {
      is: 'unitPrice',
      say: '(?:unit|item|sales?|selling|product|each|net|regular|list|gross|base|catalog|retail)? ?prices?(?: (?:each|per unit|per item|ea|paid|inc|ex|incl|excl))?(?: (?:tax|vat|gst))?|price ?/ ?unit|unit (?:cost|amount|value)|rate per unit|unit price .*',
    },
    { is: 'cost', say: 'cost|rate|each' },
    {
      is: 'none',
      say: '(?:cost|original|compare at|msrp|wholesale|special|old|was|tier|purchase|suggested|msrp|previous|minimum|supplier|manufacturer) ?price.*|cost (?:price|of goods|per item)|price (?:list|rule|type|group)|margin|profit|cost price',
    },
    {
      is: 'quantity',
      say: '(?:order(?:ed)?|item|product|total|unit|sold|line|requested)? ?(?:quantity|quantities|qty|qnty|units?|pieces|pcs)(?: (?:ordered|sold|of items|purchased))?|no of items|number of items|how many',
    },
    {
      is: 'none',
      say: '(?:return(?:ed)?|refund(?:ed)?|available|shipped|invoiced|min(?:imum)?|max(?:imum)?|unfulfilled|fulfil?led|cancel(?:l)?ed|on hand|reserved|received|delivered|allocated|salable|stock|picked|done|packed|damaged|remaining|to invoice|back ?order(?:ed)?) ?(?:qty|quantity|units)|(?:qty|quantity) (?:to |already )?(?:refund(?:ed)?|ship(?:ped)?|invoiced?|return(?:ed)?|cancel(?:l)?ed|available|delivered|received)',
    },
    {
      is: 'stock',
      say: '(?:in )?stock(?: (?:level|qty|quantity|on hand|status))?|inventory(?: quantity)?|on hand|num in stock|available(?: (?:qty|stock|quantity))?|quantity in stock',
    },
    {
      is: 'lineTotal',
      say: '(?:line|row|item|extended|ext|product) (?:total|price|amount|sub ?total|sum|value)(?: .*)?|total (?:price|line)(?: (?:inc|ex|incl|excl).*)?|amount line',
      not: '^product price|^item price',
    },
    { is: 'lineSum', say: 'sub ?total' },
    { is: 'total', say: 'totals?|total (?:amount|sum|value|price|cost|inc.*|excl?.*)|sum|g t' },
    { is: 'amount', say: 'amounts?|value|sum amount' },
    {
      is: 'subtotal',
      say: '(?:order |cart |items? |products? |merchandise |goods )(?:items )?(?:sub ?total|total value)|(?:items?|products?|merchandise|goods|cart|net|untaxed) (?:total|amount|value|sum)|sub ?total (?:inc|ex|incl|excl|before|after|without|with).*|total (?:products|of goods|merchandise|items? value)|sum of items',
    },
    {
      is: 'discount',
      say: '(?:total |order |cart |item |line |coupon |voucher |promo(?:tion)?(?:al)? |customer |member(?:ship)? |gift card |applied |additional |manual )*(?:discounts?|disc|rebate|price reduction|savings?|markdown|deduction)(?: (?:amount|total|value|percent(?:age)?|rate|price|applied|%|sum|tax.*|inc.*|excl?.*))*|promotions? applied|discount .*%|less discount|low order|store credit',
      not: 'discount (?:type|name|code)',
    },
    {
      is: 'shippingFee',
      say: '(?:total |order |estimated |actual )?(?:shipping|delivery|freight|postage|handling|carriage|shipment|ship|courier|transport(?:ation)?)(?: (?:and|&) (?:handling|packing|delivery))? ?(?:costs?|fees?|charges?|amount|price|total|rates?|inc.*|excl?.*|value)(?: (?:inc|ex|incl|excl|amount|total|tax).*)?|freight charge|postage(?: and packing)?|(?:cost|price) of (?:shipping|delivery)|total (?:shipping|delivery)(?: .*)?|flat rate shipping.*',
    },
    {
      is: 'none',
      say: '(?:handling|payment|transaction|processing|gift wrap(?:ping)?|cod|packing|packaging|insurance|service|wrapping|setup|restocking|adjustment|recycling|import)(?: (?:fee|charge|cost|surcharge)s?)|adjustment (?:refund|fee)|fees?|surcharge',
    },
    {
      is: 'tax',
      say: '(?:total |sales |order |estimated |import |item |line |shipping |state |local |goods )?(?:tax(?:es)?|vat|gst|hst|pst|duty|duties|mwst|iva|tva)(?: (?:amount|total|value|due|charged|sum|[\\d.]+ ?%?))*|total tax(?:es)?|eco tax',
      not: 'inc|excl',
    },
    {
      is: 'none',
      say: '(?:tax|vat|gst|sales tax)(?: ?/ ?tax)? ?(?:id|ids|class|rate|rates|number|no|code|exempt|percent(?:age)?|%|registration|status|rule|zone|included|tax id|type)(?: .*)?|vat tax id',
    },
    {
      is: 'orderTotal',
      say: '(?:order|grand|invoice|cart|final|overall|purchase|transaction|payment|full|checkout|net order) (?:total|amount|sum|value|price)s?(?: (?:base|purchased|inc|ex|incl|excl|to be|due|paid|charged).*)?|(?:amount|total|balance) (?:due|to pay|payable|charged|to be paid|owing|to collect)|total (?:due|payable|amount due|charged|order value|for order|order|of order|to pay|purchased|including tax|incl tax|inc tax|including vat|inc vat|paid by customer)|grand total.*|you pay|order value|total order amount|amount charged|final price|total price including.*',
    },
    {
      is: 'none',
      say: 'total (?:paid|spent|orders?|items?|weight|qty|quantity|sales|revenue|uses?|customers?|volume|points)|amount (?:paid|received|captured|authori[sz]ed|invoiced|tendered)|paid(?: by customer| amount|.* so far)|already paid|net payment|(?:captured|authori[sz]ed|outstanding|paid|received|collected|invoiced|tendered|minimum|maximum|credit|opening) (?:amount|balance|total)|commission(?: .*)?|min(?:imum)? (?:spend|order).*|lifetime .*|average .*|outstanding|balance|change due|deposit|tip',
      score: 0.5,
    },
    {
      is: 'refundAmount',
      say: '(?:total |partial |amount |manual |online |customer )?(?:refund(?:ed|able)?|credit memo|return) ?(?:amount|total|value|sum|grand total)(?: .*)?|amount (?:to (?:be )?|already )?refund(?:ed)?(?: .*)?|total refunded|refund with .*|(?:total|amount) (?:available )?to refund|available to refund',
    },
    { is: 'refund', say: 'refunds?|refunded' },
    {
      is: 'none',
      say: '(?:refund|return|cancel(?:l)?(?:ation)?|rejection|decline|void|rma|hold) (?:reason|type|method|note type|action|to|by|address|destination|policy|status|shipping)s?|reason(?: for .*)?|amount type',
      score: 1,
    },
    // What is bought
    {
      is: 'sku',
      say: '(?:product |item |variant |seller |vendor |merchant |stock |supplier |manufacturer )?(?:skus?|model|mpn|article|part|style)(?: ?(?:no|nr|number|code|id|#|num))?|(?:item|product|stock|article|part|style|material) ?(?:no|nr|number|code|#|ref(?:erence)?|model)|model number|catalog(?:ue)? (?:no|number)',
    },
    {
      is: 'productName',
      say: '(?:ordered |order |purchased |line |sku )?(?:products?|items?|articles?|goods|line items?|merchandise|menu items?|dish(?:es)?)(?: ?(?:name|title|description|details?|info(?:rmation)?|ordered|purchased|summary|line)s?)*|product s|(?:product|item) ?/ ?.*|(?:books?|titles?) ordered|contents',
    },
    { is: 'title', say: 'title' },
    { is: 'description', say: 'descriptions?' },
    {
      is: 'none',
      say: '(?:product|item) (?:ids?|type|class|category|group|tax|weight|image|options?|attributes?|url|link|status|points|count|condition)',
    },
    // Words that people leave
    {
      is: 'customerNote',
      say: '(?:customer|buyer|client|shopper|checkout|delivery|shipping|user|guest|gift|special|purchaser)(?: (?:order|delivery))? ?(?:provided |s )?(?:notes?|comments?|remarks?|instructions?|memo|requests?)(?: to (?:seller|store|us))?|notes? (?:from|by) (?:the )?(?:buyer|customer)|(?:special|delivery) instructions|instructions',
      not: '^gift note|customer notified',
      score: 0.5,
    },
    {
      is: 'internalNote',
      say: '(?:internal|private|staff|admin(?:istrator|istrative)?|seller|merchant|shop|office|operator|refund|credit memo|history|invoice|shipment|employee|team|agent|fulfil?lment|store ?keeper|management|manager|order history|status)(?: order)? ?(?:notes?|comments?|remarks?|memo|message)(?: text)?|staff only.*|notes? to self|private notes?',
      score: 0.5,
    },
    {
      is: 'note',
      say: '(?:order |add |additional |append |new |leave |write )*(?:a )?(?:notes?|comments?|remarks?|memo|annotation)(?: (?:text|history|for .*|on .*))?',
    },
    {
      is: 'couponCode',
      say: '(?:applied |use |apply |enter )?(?:coupon|voucher|promo(?:tion(?:al)?)?|discount|gift ?card|gift certificate|redemption|redeem)s? ?(?:codes?|number|no)|promocode',
    },
    { is: 'subtotal', say: 'total (?:products?|merchandise|goods)(?: .*)?', look: 'label' },
    { is: 'coupon', say: 'coupons?|vouchers?|promos?|promotions?|gift certificates?|gift ?cards?' },
    { is: 'code', say: 'codes?' },
    // Known to be something else
    {
      is: 'none',
      say: 'action|actions|type|purchased? (?:from|point)|placed from(?: .*)?|restock.*|image|images|thumbnail|picture|store|stores|website|web site|channel|source|language|locale|affiliate|reward|rewards?(?: points)?|points?|newsletter|password|confirm|confirm password|fax|ip|ip address|browser|user agent|customer group|group|groups|tier|tags?|weight|dimensions?|gift|gift wrap|gift message|message|subject|category|categories|brand|manufacturer|vendor|supplier|warehouse|location|salesperson|sales ?rep|sales team|owner|operator|created by|author|updated by|assigned to|assignee|staff|employee|permissions?|roles?|version|url|link|slug|position|sort order|per page|page|show|entries|options?|attributes?|variant|variation|size|color|colour|material|theme|template|delete|remove|edit|view|select|notified|customer notified|notify(?: customer)?|override|approved|active|enabled|safe|default|uses? .*|opened|risk|fraud.*|invoice|shipment|credit memo|tax exempt|dob|gender|age|birthday|salutation|prefix|suffix|card.*|cvv|bank|iban|account name|expected .*|lead time|reference|transaction reference|from name|theme|reason|method',
    },
  ],
  actions: [
    {
      is: 'none',
      say: '(?:view|show|hide|see|search|filter|reset|clear|back|go back|return to|print|preview|copy|duplicate|expand|collapse|toggle|refresh|reload|previous|next|first|last|home|help|history|login|log ?in|log ?out|sign ?out|sign ?in|register|choose|browse|upload|import|download|open|close|dismiss|more|less|details?|select all|unselect all|deselect|check all|uncheck|sort|edit|modify|change|add|new|create|insert|manage|configure|settings?|generate|lookup|contact|e ?mail|send|resend|notify|message|call|track|re ?order|subscribe|share|pin|archive tab|calculate|recalculate|get|recollect|email|learn|read|forgot|start|today|now|take me back|no thanks|keep|zoom|map|scan)(?: .*)?',
      score: -2,
    },
    {
      is: 'none',
      say: 'details?|less|more|home|dashboard|orders|customers?|products?|returns|refunds|invoices?|shipments?|credit memos|transactions|reports?|all|any|today|now|ok got it|got it|no take me back|order history|log|logs|print .*|view .*|(?:change|view|address|customer|full) history|.* list|documentation|support|notifications?|filters?|columns?|views?|discard(?: .*)?|packing slip|invoice',
      score: 0.3,
    },
    {
      is: 'delete',
      say: '(?:bulk |permanently |yes |confirm |really )*(?:delete|trash|erase|destroy|purge|forget)(?: (?:this|the|it|selected|all|order|orders|item|items|line|row|permanently|customers?|products?|records?|entry|entries|refunds?|returns?|address|now|account|only|forever|checked|.*))?|move to (?:trash|bin)|deletion|remove (?:order|customer|address|user|product|permanently|selected|this .*)|(?:confirm|yes) delete(?:.*)',
      not: 'deleted',
    },
    { is: 'remove', say: 'remove(?: (?:item|line|row|product|all|.*))?' },
    {
      is: 'cancelOrder',
      say: '(?:bulk |yes |confirm |submit |request )*(?:cancel|void|abort|annul)(?: (?:this|the|all|selected|entire|whole|sales|an))* (?:orders?|items?|order items?|sale|purchase|fulfil?lments? and order|unfulfilled items|remaining|booking)|submit cancel(?:l)?ation|cancel(?:l)?ation|close (?:the |this )?order|decline (?:the |this )?order|reject (?:the |this )?order|cancel and refund|mark (?:as )?cancel(?:l)?ed',
    },
    {
      is: 'refund',
      say: '(?:bulk |issue |create |process |make |full |partial |submit |confirm |approve |offline |online |manual |do |save |register |start |give |initiate |request |yes |new )*(?:an? )?(?:refund|credit ?memo|reimburse(?:ment)?|credit note|return|chargeback|money back)s?(?: (?:orders?|items?|selected.*|offline|online|payment|amount|manually|now|customer|full|this .*|the .*|via .*|by .*|with .*|to .*|products?|\\d.*|memo))?',
      not: 'returns$|refunds$|return to|returns? (?:list|id|date|status|reason|action)|refund (?:amount|reason|list|id|status)|reject|decline|deny',
    },
    {
      is: 'statusChange',
      say: '(?:reject|decline|deny|close|receive|accept)(?: (?:the |this )?(?:refund|return|request|rma))|mark as (?!(?:paid|shipped|fulfilled|refunded|dispatched|sent))\\w+',
      score: 0.5,
    },
    {
      is: 'priceChange',
      say: '(?:change|edit|adjust|modify|update|override|set|save|apply|custom)(?: (?:the|order|item|unit|custom|line|a|shipping|total))* (?:prices?|discount|amount|fees?|totals?|cost|shipping cost|taxes)|re ?price|apply (?:custom )?discount|add (?:a )?discount|add (?:fee|adjustment|custom price)|price (?:change|adjustment)|adjust(?:ment)?s? order',
    },
    {
      is: 'paymentCapture',
      say: '(?:bulk |manually |partial |full )*(?:capture|collect|settle|accept|receive|charge|take|register|record|confirm|authori[sz]e|pay|process|submit|enter|validate)(?: (?:the|an?|full|partial|online|offline|manual))* ?(?:payments?|funds|amount|card|credit card|money|charge|invoice)(?: .*)?|(?:mark|set)(?: (?:all|selected|order|orders|as|it))* (?:as )?paid|capture(?: .*)?|settle|charge|pay(?: now)?|(?:create|submit|register|confirm|validate) invoice|payment (?:received|accept(?:ed)?)|mark selected orders as paid',
    },
    {
      is: 'ship',
      say: '(?:bulk |quick |mark |set |create |submit |save |confirm |print and |buy |purchase |new |edit |add |generate |request )*(?:all |selected |orders? |items? |as |a |an |the |and )*(?:ship|fulfil?l?|dispatch|shipment|fulfil?lment|despatch|shipped|fulfilled|dispatched|deliver|shipping label|delivery order|consignment)(?: (?:orders?|items?|selected.*|all|now|products?|shipment|remaining|and .*|this .*|the .*|with .*|package|parcel|it|again))*|mark selected orders as shipped|add tracking(?: .*)?|(?:update|save|edit) tracking(?: .*)?|hand over to carrier',
      not: 'shipping list|cancel|unship|^shipped$|^fulfilled$|^shipment$|^fulfil?lment$|^dispatched$|print|shipping method|list$|^consignment$',
    },
    {
      is: 'impersonate',
      say: '(?:log ?in|sign ?in|login|view|shop|act|browse|continue|impersonate|switch|masquerade|order)(?: (?:in|into|as|to|on behalf of))+ (?:the |this |a )?(?:customer|user|store|client|member|shop|buyer|account|merchant|vendor).*|impersonate(?: .*)?|login as .*|log in as .*|become user|masquerade|switch (?:user|to user|to)',
    },
    {
      is: 'permissionChange',
      say: '(?:un ?lock|lock|disable|enable|suspend|activate|deactivate|ban|block|approve|revoke|grant|reset|invite|make)(?: (?:the|this|all|a|selected))* (?:accounts?|users?|access|permissions?|password|privileges?|staff|admin(?:istrator)?|api key|customers?|2fa|superuser|role)|(?:assign|change|edit|save|set|update|manage)(?: (?:the|user|all))* (?:roles?|permissions?|privileges|access|groups?)|grant|revoke|promote(?: .*)?|demote(?: .*)?',
    },
    {
      is: 'submitOrder',
      say: '(?:place|submit|create|complete|finali[sz]e|confirm|finish|send|save)(?: (?:the|this|new|an|a|sales|and|your|draft))* (?:order|purchase|sale)s?|check ?out|order now|place order.*|buy now',
      not: 'create (?:new )?order$',
    },
    {
      is: 'export',
      say: '(?:bulk |mass )?export(?: .*)?|download (?:orders?|csv|excel|xlsx?|report|data|spreadsheet|pdf report).*|save as (?:csv|excel)|(?:excel|csv|xlsx?)(?: export| download)?|.* export',
      not: 'exported$',
    },
    {
      is: 'bulkAction',
      say: 'bulk (?:actions?|edit|update|change|operations?|process.*)|mass (?:actions?|update|edit)|update (?:\\d+|selected|all|checked)(?: .*)?|apply (?:to )?(?:selected|bulk|actions?|to all).*|run the selected action|merge selected.*|anonymi[sz]e.*|with selected',
      score: 0.5,
    },
    {
      is: 'statusChange',
      say: '(?:change|update|set|edit|save|modify|add|advance|next|switch)(?: (?:the|order|orders|to|payment|new|a|fulfil?lment))* (?:status|state|order history|history|status history|stage)(?: to .*)?|(?:put |place )?(?:on )?(?:un ?)?hold(?: (?:order|orders|fulfil?lment|this .*))?|release(?: hold| order)?|un ?hold|approve(?: .*)?|reject(?: .*)?|decline(?: .*)?|accept(?: .*)?|(?:re ?open|re ?activate|restore|complete|archive|un ?archive|lock|unlock|acknowledge|confirm|process|resume|validate|finish|receive|deliver|mark|split|merge|assign|close|return to)(?: (?:the|this|selected|all))* (?:orders?|items|draft|receipt|delivered|as .*)|mark(?: (?:all|selected|orders?|as|it))* (?:complete|completed|delivered|processing|pending|returned|unpaid|on hold|received|done|ready|unfulfilled|packed|picked|in progress|open|closed)|restore|submit comment|add comment|deny payment|(?:accept|deny) (?:order|payment)|deny(?: .*)?|reopen|un ?cancel|archive|ready for pick ?up|complete',
      not: 'accept(?:ing)? payment|select',
    },
    {
      is: 'submit',
      say: '(?:save|submit|update|apply changes|publish|commit)(?: (?:&|and) .*| (?:changes?|order|address(?:es)?|customer|details?|draft|all|form|edits?|as .*|note|comment|cart|items?|quantit(?:y|ies)|.*))?|create',
      not: 'save as|update (?:status|payment)|subscribe',
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
    { is: 'toggle', say: '(?:un ?)?select all|choose all|remove all|check all' },
    { is: 'select', say: 'choose|select|pick' },
    { is: 'modify', say: '(?:edit|change|modify|add|new|create|update|manage|choose|select|enter|set)(?: .*)?', score: -3 },
  ],
  parties: {
    sender:
      'sender|ship(?:ped|s)? from|from (?:name|e ?mail|address|phone)|return address|pick ?up address|origin|shipper|dispatch from|from location',
    shop: '^(?:store|shop|merchant|website|seller|warehouse|branch|vendor|web site|our)(?: |$)|store (?:address|telephone|phone|e ?mail|name)|pickup (?:location|point)',
    other:
      'affiliate|supplier|salesperson|driver|courier|courier phone|referr?er|emergency|agent|manufacturer|staff|employee|admin|owner|bank|approver|reviewer|broker',
    billing:
      'bill(?:ing|ed)?(?: to)?|invoice (?:to|address|name)|payer|payment (?:address|first|last|company|city|postcode|country|zone|region|state)|sold to',
    recipient: 'ship(?:ping|ped)?(?: to)?|deliver(?:y|ed)?(?: to)?|recipient|consignee|receiver|addressee',
    buyer: 'customer|buyer|client|purchaser|ordered by|guest',
  },
  subjects: {
    return: 'returns?|rmas?|refunds?|credit ?memos?|credit notes?|product returns?|claims?|order returns',
    coupon: 'coupons?|vouchers?|gift (?:vouchers?|certificates?|cards?)|promotions?|discount codes?|price rules?',
    staff:
      '(?:admin )?users?|user groups?|permissions?|roles?|staff|administrators?|team members?|employees?|superuser status|staff status',
    customer: 'customers?|clients?|members?|customer groups?|contacts?|buyers?',
    product: 'products?|catalog(?:ue)?|inventory|stock|variants?|categories|category',
    settings:
      'settings?|configuration|preferences|currenc(?:y|ies)|order status(?:es)?|shipping zones?|tax(?:es| classes| rates)?|languages?|templates?|geo ?zones?|localisation|payment modules?',
    order: 'orders?|sales|invoice|packing slip|checkout|shipments?|fulfil?lment|edit order',
  },
  plainTitles:
    'warning|confirm|confirmation|are you sure|alert|attention|notice|question|message|info(?:rmation)?|please confirm|confirm action|confirm your action|notification|caution',
  bulkSelect: '(?:bulk |mass )?actions?|with selected|action .*|bulk actions?.*|select action|actions on selected|more actions',
  search: 'search|filter|find|apply filters?|filter results|query',
  paidValues:
    'paid|unpaid|partially paid|pending|due|overdue|authori[sz]ed|captured|refunded|partially refunded|voided|not paid|awaiting payment|payment (?:received|pending)|settled',
};

export default vocabulary;
