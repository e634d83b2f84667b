import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '地址与先前不同',
    why: '改错一个楼号，或把订单改到另一个城市，包裹就送到别人家。',
    pass: '地址与先前一致',
    order_region: '地址从“{before}”改到了“{after}”。',
    order_door: '只有“{before}”改成了“{after}”，其余未变，请核对。',
    customer_region: '这位客户先前收货在“{before}”，这次是“{after}”。',
    customer_door: '与这位客户先前的地址只差一处：先前是“{before}”，这次是“{after}”。',
    'cond.moved': '与先前的地址不同',
  },
  en: {
    title: 'Address differs from before',
    why: 'One wrong building number, or an order moved to another city, brings the parcel to a stranger’s door.',
    pass: 'The address is the one from before',
    order_region: 'The address moved from “{before}” to “{after}”.',
    order_door: 'Only “{before}” became “{after}”, the rest stayed; please check.',
    customer_region: 'This customer’s parcels went to “{before}” before, this one goes to “{after}”.',
    customer_door: 'One part differs from this customer’s earlier address: it was “{before}”, now it is “{after}”.',
    'cond.moved': 'Not the same as the earlier address',
  },
};
export default messages;
