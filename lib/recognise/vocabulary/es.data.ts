import type { Vocabulary } from './vocabulary';

/** Spanish, as shop back ends word it. */
const vocabulary: Vocabulary = {
  lang: 'es',
  lead: '(por favor )?(introduzca|ingrese|escriba|seleccione|elija|buscar( por)?)( (un|una|el|la|su))?',
  fields: [
    { is: 'name', say: 'nombre' },
    {
      is: 'recipientName',
      say: 'nombre (completo|del (destinatario|cliente)|de envío|de facturación)|apellidos?|destinatario|nombre y apellidos?|persona de contacto',
    },
    { is: 'customerId', say: '(id|código|cód) (de |del )?cliente|número de cliente|usuario|nombre de usuario' },
    { is: 'customer', say: 'clientes?|comprador' },
    { is: 'phone', say: '(número de )?(teléfono|móvil|celular)( (móvil|fijo|de contacto|del cliente))?' },
    { is: 'email', say: 'correo( electrónico)?|e ?mail( del cliente)?|dirección de correo( electrónico)?' },
    { is: 'companyName', say: 'empresa|compañía|razón social|nombre de (la )?empresa' },
    { is: 'country', say: 'país( de (envío|facturación))?' },
    {
      is: 'province',
      say: '(estado|provincia|región|departamento)( ?/ ?(estado|provincia|región|departamento))+|provincia|región|departamento|comunidad autónoma|entidad federativa',
    },
    { is: 'state', say: 'estado|todos los estados' },
    { is: 'city', say: 'ciudad|localidad|población|municipio' },
    { is: 'district', say: 'distrito|barrio|colonia' },
    {
      is: 'street',
      say: 'calle( y número)?|dirección ?(1|línea 1)|línea de dirección 1|número (exterior|ext)|domicilio|avenida',
    },
    {
      is: 'addressLine2',
      say: 'dirección ?(2|línea 2)|línea de dirección 2|complemento|apartamento|piso|depto|referencias?( de domicilio)?|número (interior|int)|interior|entre calles|puerta|escalera|planta|edificio',
    },
    { is: 'postcode', say: 'código postal|cp' },
    { is: 'addressFull', say: 'dirección (de )?(envío|entrega|facturación|completa|del cliente)|enviar a|facturar a' },
    { is: 'address', say: 'dirección' },
    {
      is: 'orderNo',
      say: '(número|n ?º|nro|no|id|ref|referencia) (de |del )?(pedido|orden)|(pedido|orden) (n ?º|nro|no|número|#)',
    },
    { is: 'order', say: 'pedidos?|órden(es)?|orden' },
    { is: 'number', say: 'número|n ?º|id' },
    { is: 'code', say: 'código|referencia' },
    { is: 'orderStatus', say: 'estado (de |del )?(la )?(pedido|orden)' },
    { is: 'paymentStatus', say: 'estado (de |del )?pago' },
    {
      is: 'none',
      say: 'estado (de |del )?(envío|entrega|factura|inventario|reembolso|devolución)|número de factura|fecha de (entrega|envío|factura|pago|modificación)|existencias|inventario|stock|tasa de impuesto|peso|grupo( de clientes)?|canal( de venta)?|id de (la )?transacción|motivo( .*)?|razón( .*)?|imagen|acci(ón|ones)|tipo|idioma|última modificación|precio (de )?(costo|coste|compra|mayorista)|costo( unitario)?|número de transacción|fecha (estimada|de vencimiento|límite)( .*)?|hora (de )?entrega|impuesto %',
    },
    {
      is: 'orderTime',
      say: 'fecha (de |del )?(pedido|compra|la orden|orden)|pedido el|realizado el|fecha (y hora )?(de |del )?(pedido|compra|orden|venta)|fecha y hora',
    },
    { is: 'date', say: 'fecha|creado( el)?|fecha de (creación|alta)|añadido el' },
    { is: 'paymentMethod', say: '(método|forma|medio|tipo) de pago|pagado con' },
    { is: 'payment', say: 'pago' },
    { is: 'currency', say: 'moneda|divisa' },
    {
      is: 'shippingMethod',
      say: '(método|forma|tipo|servicio) de (envío|entrega)|transportista|empresa de (envío|transporte|mensajería)|mensajería',
    },
    { is: 'shipping', say: 'envío|entrega' },
    {
      is: 'trackingNo',
      say: 'seguimiento|guía|(número|nro|no|n ?º|código) de (guía|envío|rastreo|tracking|seguimiento)',
    },
    {
      is: 'unitPrice',
      say: 'coste|precio( (unitario|por unidad|de venta|base|del producto))?|p unitario|valor unit(ario)?|p ?u|precio (c ?/ ?u|unit|lista|final)|costo por unidad',
    },
    { is: 'quantity', say: 'cantidad( pedida)?|cant|unidades|número de artículos' },
    { is: 'lineTotal', say: 'total (de )?(la )?línea|importe (de )?línea' },
    { is: 'lineSum', say: 'sub ?total' },
    { is: 'total', say: 'total( general)?|importe total|monto total' },
    { is: 'amount', say: 'importe|monto' },
    {
      is: 'subtotal',
      say: 'sub ?total (de )?(los )?(productos|artículos|pedido)|total (de )?(los )?(productos|artículos)|total sin (impuestos|iva)',
    },
    { is: 'discount', say: 'descuentos?( total)?|rebaja|importe (del )?descuento|cupón de descuento' },
    { is: 'shippingFee', say: '(gastos|costes?|costos?|cargos?|total|tarifa) (de |del )?(envío|entrega)|flete' },
    { is: 'tax', say: 'impuestos?( .*)?|iva( .*)?|importe (del )?(iva|impuesto)|total (de )?impuestos' },
    {
      is: 'orderTotal',
      say: '(total|importe|monto)( total)? (de |del )?(la )?(pedido|orden|compra)|total (a pagar|con impuestos|con iva)|importe a pagar|valor total( del pedido)?|importe total|total (final|neto a pagar|general del pedido)|monto (a pagar|total del pedido|de la orden|del pedido)',
    },
    {
      is: 'refundAmount',
      say: '(importe|monto|total|cantidad)( total)? (a reembolsar|reembolsado|del reembolso|de reembolso|a devolver)|reembolsado',
    },
    { is: 'sku', say: '(código|referencia|ref) (del |de )?(producto|artículo)|sku' },
    { is: 'productName', say: '(nombre (del |de )?)?(productos?|artículos?)|descripción del producto' },
    { is: 'description', say: 'descripción' },
    {
      is: 'customerNote',
      say: '(notas?|comentarios?|mensaje|observaciones) (del |de )?(cliente|comprador|pedido)|instrucciones (de entrega|especiales)',
    },
    {
      is: 'internalNote',
      say: '(notas?|comentarios?) (interna?s?|privada?s?|internos?|privados?|del vendedor|de administración)',
    },
    { is: 'note', say: 'notas?|comentarios?|observaciones|mensaje' },
    { is: 'couponCode', say: 'código (de )?(descuento|cupón|promocional)' },
    { is: 'coupon', say: 'cupón' },
    { is: 'internalNote', say: 'observaciones (internas|privadas)' },
    { is: 'discount', say: 'dto|dcto' },
    { is: 'subtotal', say: 'base imponible' },
    { is: 'shippingMethod', say: 'agencia( de transporte)?' },
  ],
  actions: [
    {
      is: 'none',
      say: '(ver|mostrar|buscar|filtrar|volver|imprimir|restablecer|limpiar|detalles|abrir|copiar|descargar|añadir|agregar|editar|nuevo|nueva|cerrar)( .*)?|pedidos|clientes|productos',
      score: -2,
    },
    { is: 'delete', say: 'eliminar( .*)?|borrar( .*)?|mover a la papelera' },
    {
      is: 'cancelOrder',
      say: '(cancelar|anular) (el |la |este |los )?(pedidos?|orden|artículos?|productos?)|cancelación|sí cancelar( .*)?|anular( venta| orden| compra)?|rechazar (el |la )?(pedido|orden)',
    },
    {
      is: 'refund',
      say: '(reembolsar|devolver)( .*)?|reembolso( .*)?|(emitir|crear|hacer|procesar) (un )?(reembolso|devolución)|devolución',
    },
    {
      is: 'ship',
      say: 'enviar (el )?(pedido|artículos?|productos?)|marcar como enviado|crear (un )?envío|despachar|preparar (el )?pedido',
    },
    {
      is: 'paymentCapture',
      say: '(capturar|cobrar|registrar|confirmar|añadir)( el| un)? (pago|importe)|capturar|cobrar|marcar como pagado',
    },
    {
      is: 'statusChange',
      say: '(cambiar|actualizar|modificar) (el )?estado( .*)?|(completar|confirmar|aprobar|aceptar|rechazar|archivar|procesar) (el )?pedido|aprobar|rechazar|marcar como .*|entregad[oa]|finalizar (el )?pedido|(asignar|reasignar) (un )?(repartidor|mensajero|chofer|vendedor)|(poner|pasar) (en|a) .*|(reabrir|reactivar|preparar|entregar|despachar a) (el |la )?(pedido|orden)|marcar (como )?entregad[oa]|en preparación',
    },
    { is: 'priceChange', say: '(cambiar|editar|ajustar|modificar) (el )?precio|(añadir|aplicar) descuento' },
    { is: 'export', say: 'exportar( .*)?' },
    {
      is: 'submitOrder',
      say: '(realizar|crear|hacer|enviar) (el |un )?pedido nuevo|realizar pedido|finalizar compra|(crear|generar|registrar|guardar y enviar) (el |un )?(pedido|orden|venta)',
    },
    { is: 'bulkAction', say: 'acciones (masivas|en lote|por lotes|en bloque)' },
    { is: 'impersonate', say: '(iniciar sesión|entrar|acceder) como .*' },
    {
      is: 'permissionChange',
      say: '(editar|guardar|asignar) (permisos|roles)|(bloquear|desbloquear|desactivar|activar) (la )?(cuenta|usuario)|restablecer contraseña',
    },
    { is: 'submit', say: 'guardar( .*)?|actualizar( .*)?|enviar|aplicar cambios' },
    { is: 'confirm', say: 'ok|sí|confirmar|aceptar|continuar' },
    { is: 'cancel', say: 'cancelar|no|descartar|cerrar' },
    { is: 'modify', say: '(editar|cambiar|modificar|añadir|agregar|crear)( .*)?', score: -3 },
    { is: 'ship', say: 'registrar (el )?(envío|despacho)' },
  ],
  parties: {
    sender: 'remitente|dirección de (devolución|origen)',
    shop: '(tienda|vendedor|almacén)( .*)?',
    billing: 'factura(ción)?|facturar a',
    recipient: 'envío|entrega|enviar a|destinatario',
    buyer: 'cliente|comprador',
  },
  subjects: {
    return: 'devoluci(ón|ones)|reembolsos?|abonos?',
    coupon: 'cupones?|descuentos|promociones',
    staff: 'usuarios?|empleados?|permisos|roles',
    customer: 'clientes?',
    product: 'productos?|catálogo|inventario',
    settings: 'ajustes|configuración|preferencias',
    order: 'pedidos?|órdenes|ventas',
  },
  plainTitles: 'atención|confirmación|advertencia|está seguro|mensaje|aviso|información|pregunta',
  bulkSelect: 'acciones( masivas| en lote)?',
  search: 'buscar|filtrar|búsqueda',
  orderStates:
    'nuevo|pendiente|procesando|en proceso|preparando|enviado|entregado|completado|cancelado|anulado|reembolsado|en espera',
  paidValues: 'pagado|no pagado|pendiente|parcialmente pagado|reembolsado|sin pagar',
};

export default vocabulary;
