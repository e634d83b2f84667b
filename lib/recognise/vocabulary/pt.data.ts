import type { Vocabulary } from './vocabulary';

/** Portuguese, as shop back ends word it. */
const vocabulary: Vocabulary = {
  lang: 'pt',
  lead: '(por favor )?(digite|insira|informe|selecione|escolha|pesquisar( por)?|buscar( por)?)( (um|uma|o|a|seu|sua))?',
  fields: [
    { is: 'name', say: 'nome' },
    { is: 'recipientName', say: 'nome (completo|do (destinatário|cliente))|sobrenome|destinatário|pessoa de contato' },
    { is: 'customerId', say: 'id (do )?cliente|código (do )?cliente|usuário|utilizador' },
    { is: 'customer', say: 'clientes?|comprador(a)?' },
    { is: 'phone', say: '(número de )?(telefone|celular|telemóvel)( (celular|fixo|de contato|do cliente))?' },
    { is: 'email', say: 'e ?mail( do cliente)?|endereço de e ?mail' },
    { is: 'companyName', say: 'empresa|razão social|nome da empresa' },
    { is: 'country', say: 'país' },
    { is: 'province', say: '(estado|província|região|uf)( ?/ ?(estado|província|região|uf))+|província|uf' },
    { is: 'state', say: 'estado' },
    { is: 'city', say: 'cidade|município|localidade' },
    { is: 'district', say: 'bairro|distrito|freguesia' },
    {
      is: 'street',
      say: 'rua|logradouro|endereço ?(1|linha 1)|morada|número|nº|avenida|rua e número|endereço e número|logradouro e número',
    },
    {
      is: 'addressLine2',
      say: 'complemento|endereço ?(2|linha 2)|apartamento|número da casa|ponto de referência|referência de entrega|bloco|andar|lote|casa',
    },
    { is: 'postcode', say: 'cep|código postal' },
    {
      is: 'addressFull',
      say: 'endereço (de )?(entrega|envio|cobrança|faturamento|completo|do cliente)|morada de (entrega|envio|faturação)|enviar para',
    },
    { is: 'address', say: 'endereço' },
    {
      is: 'orderNo',
      say: '(número|nº|n ?º|id|código|ref) (do )?pedido|pedido (nº|n ?º|número|#)|número da encomenda|(n|nº|n ?º|nro|no) (do |da )?(pedido|encomenda|venda)|código da (encomenda|venda)',
    },
    { is: 'order', say: 'pedidos?|encomendas?' },
    { is: 'number', say: 'número|n ?º|id' },
    { is: 'code', say: 'código|referência' },
    { is: 'orderStatus', say: '(status|situação|estado) (do )?(pedido|da encomenda)' },
    { is: 'status', say: '(todos os )?status|(todas as )?(situação|situações)' },
    { is: 'paymentStatus', say: '(status|situação|estado) (do )?pagamento' },
    {
      is: 'none',
      say: '(status|situação|estado) (da |do )?(entrega|envio|nota fiscal|estoque|reembolso|devolução)|número da (nota fiscal|fatura)|data (de |da |do )?(entrega|envio|fatura|pagamento|modificação)|estoque|peso|grupo( de clientes)?|canal( de vendas?)?|id da transação|motivo( .*)?|imagem|aç(ão|ões)|tipo|idioma|cpf|cnpj|preço de custo|data (da |de )?(nota|vencimento|aprovação|nascimento|envio|postagem|pagamento|cadastro do cliente)',
    },
    {
      is: 'orderTime',
      say: 'data (do |da )?(pedido|compra|encomenda)|pedido em|realizado em|data da venda|(vendido|comprado) em',
    },
    { is: 'date', say: 'data|criado em|data de (criação|cadastro)' },
    { is: 'paymentMethod', say: '(método|forma|meio|tipo) de pagamento|pago com' },
    { is: 'payment', say: 'pagamento' },
    { is: 'currency', say: 'moeda' },
    { is: 'shippingMethod', say: '(método|forma|tipo|modo) de (envio|entrega)|transportadora' },
    { is: 'shipping', say: 'envio|entrega|frete' },
    {
      is: 'trackingNo',
      say: 'rastreio|rastreamento|(número|código|nº) (de |do )?(rastreamento|rastreio|objeto|envio)|objeto',
    },
    {
      is: 'unitPrice',
      say: 'preço( (unitário|por unidade|de venta|de venda|do produto))?|valor unitário|valor (unit|unitario|do item|do produto)|p ?unit|preço unit|vl ?unit|preço un(it)?',
    },
    { is: 'quantity', say: 'quantidade|qtd|qtde' },
    { is: 'lineTotal', say: 'total (da )?linha|valor total do item' },
    { is: 'lineSum', say: 'sub ?total' },
    { is: 'total', say: 'total( geral)?|valor total' },
    { is: 'amount', say: 'valor|montante' },
    {
      is: 'subtotal',
      say: 'sub ?total (dos )?(produtos|itens)|total (de |dos |em )?(produtos|itens|artigos|mercadorias)|valor (de |dos |das )?(produtos|itens|mercadorias)',
    },
    { is: 'discount', say: 'descontos?( total)?|valor do desconto|cupom de desconto' },
    {
      is: 'shippingFee',
      say: '(custo|valor|taxa|total|despesas) (do |de |da )?(frete|envio|entrega)|portes( de envio)?',
    },
    { is: 'tax', say: 'impostos?( .*)?|iva( .*)?|valor do imposto|icms' },
    {
      is: 'orderTotal',
      say: '(total|valor)( total)? (do )?(pedido|da encomenda|da compra)|total a pagar|valor a pagar|valor total( do pedido| da compra| da venda)?|total (final|da venda|da encomenda|com frete)|valor final',
    },
    {
      is: 'refundAmount',
      say: '(valor|total)( total)? (a reembolsar|reembolsado|do reembolso|do estorno)|reembolsado|estornado',
    },
    { is: 'sku', say: '(código|referência|ref) (do )?produto|sku' },
    { is: 'productName', say: '(nome (do )?)?(produtos?|itens|item|artigos?)' },
    { is: 'description', say: 'descrição' },
    {
      is: 'customerNote',
      say: '(observaç(ão|ões)|comentários?|notas?|mensagem) (do |da )?(cliente|comprador|pedido)|instruções (de entrega|especiais)',
    },
    { is: 'internalNote', say: '(observaç(ão|ões)|comentários?|notas?) (interna?s?|privada?s?|internos?|do vendedor)' },
    { is: 'note', say: 'notas?|comentários?|observaç(ão|ões)|mensagem' },
    {
      is: 'couponCode',
      say: 'código (do |de )?(cupom|desconto|promocional)|cupom|cupão|cupo[mn] (de desconto|utilizado|aplicado)',
    },
  ],
  actions: [
    {
      is: 'none',
      say: '(ver|visualizar|mostrar|pesquisar|buscar|filtrar|voltar|imprimir|limpar|detalhes|abrir|copiar|baixar|adicionar|editar|novo|nova|fechar)( .*)?|pedidos|clientes|produtos',
      score: -2,
    },
    { is: 'delete', say: 'excluir( .*)?|apagar( .*)?|eliminar( .*)?' },
    {
      is: 'cancelOrder',
      say: 'cancelar (o |este |os )?(pedidos?|encomenda|itens)|cancelamento|(recusar|anular|rejeitar) (o )?(pedido|venda|encomenda)|cancelar (a )?(venda|compra|encomenda)',
    },
    {
      is: 'refund',
      say: '(reembolsar|estornar|devolver)( .*)?|(reembolso|estorno)( .*)?|(emitir|criar|fazer) (um )?(reembolso|estorno|devolução)',
    },
    {
      is: 'ship',
      say: 'enviar (o )?(pedido|itens|produtos?)|criar (um )?envio|saiu para entrega|(marcar|definir) como (enviad[oa]|despachad[oa]|postad[oa])|enviar (a )?encomenda|gerar etiqueta( de envio)?|despachar( pedido)?|postar( pedido)?',
    },
    {
      is: 'paymentCapture',
      say: '(capturar|cobrar|registrar|confirmar|adicionar)( o| um)? pagamento|capturar|cobrar|marcar como pago|marcar como paga?|(confirmar|aprovar|receber|registrar|baixar) (o )?pagamento|dar baixa',
    },
    {
      is: 'statusChange',
      say: '(alterar|atualizar|mudar) (o )?(status|estado|situação)( .*)?|(concluir|confirmar|aprovar|aceitar|rejeitar|arquivar|processar) (o )?pedido|aprovar|rejeitar|marcar como .*|(finalizar|aceitar|reabrir|separar|preparar|liberar|faturar|entregar) (o )?pedido|marcar (como )?(entregue|separado|faturado|em .*)|entregue|atribuir (ao )?(entregador|vendedor)',
    },
    { is: 'priceChange', say: '(alterar|editar|ajustar) (o )?preço|(adicionar|aplicar) desconto' },
    { is: 'export', say: 'exportar( .*)?' },
    {
      is: 'submitOrder',
      say: 'fazer pedido|finalizar compra|(criar|gerar|registrar|efetuar|enviar novo) (o |um )?(pedido|encomenda|venda)',
    },
    { is: 'bulkAction', say: 'aç(ão|ões) em (massa|lote)' },
    { is: 'impersonate', say: 'entrar como .*|acessar como .*' },
    {
      is: 'permissionChange',
      say: '(editar|salvar) (permissões|funções)|(bloquear|desbloquear|desativar|ativar) (a )?(conta|usuário)|redefinir senha',
    },
    { is: 'submit', say: 'salvar( .*)?|guardar( .*)?|gravar|atualizar( .*)?|enviar' },
    { is: 'confirm', say: 'ok|sim|confirmar|aceitar|continuar' },
    { is: 'cancel', say: 'cancelar|não|descartar|fechar' },
    { is: 'modify', say: '(editar|alterar|mudar|adicionar|criar)( .*)?', score: -3 },
    { is: 'ship', say: 'despachar( .*)?' },
  ],
  parties: {
    sender: 'remetente|endereço de (devolução|origem)',
    shop: '(loja|vendedor|armazém)( .*)?',
    billing: 'cobrança|fatura(mento|ção)?',
    recipient: 'entrega|envio|destinatário',
    buyer: 'cliente|comprador',
  },
  subjects: {
    return: 'devoluç(ão|ões)|reembolsos?|estornos?',
    coupon: 'cupons|cupom|descontos|promoções',
    staff: 'usuários?|funcionários?|permissões',
    customer: 'clientes?',
    product: 'produtos?|catálogo|estoque',
    settings: 'configurações|preferências',
    order: 'pedidos?|encomendas?|vendas',
  },
  plainTitles: 'atenção|confirmação|aviso|tem certeza|mensagem|informação|pergunta',
  bulkSelect: 'aç(ão|ões)( em (massa|lote))?',
  search: 'buscar|pesquisar|filtrar|busca',
  orderStates:
    'novo|pendente|processando|em processamento|em separação|enviado|entregue|concluído|completo|cancelado|estornado|reembolsado|em espera',
  paidValues: 'pago|não pago|pendente|parcialmente pago|reembolsado|estornado|aguardando pagamento',
};

export default vocabulary;
