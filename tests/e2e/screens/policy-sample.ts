/** A layer with something of everything, for looking at. */
export const POLICY_SAMPLE = {
  tables: {
    thresholds: [
      {
        ...{ id: 'limit-1', field: 'orderTotal', op: 'over', limit: '5000', currency: 'CNY', site: null, role: null },
        ...{ paymentMethod: null, severity: 'high' },
      },
    ],
    prices: { 'A-1|CNY': { price: '99.00', cost: '60', tolerancePercent: 5 } },
    conditions: [
      {
        ...{ id: 'many', name: '单个商品数量过多', severity: 'medium', errorType: 'qty_outlier' },
        logic: { and: [{ some: [{ var: 'lines' }, { '>': [{ var: 'quantity' }, 20] }] }, { '!!': [{ var: 'customerNote' }] }] },
      },
    ],
  },
  scopes: [{ site: null, role: '实习', tiers: { medium: 'confirm' } }],
  address: {
    campus: [{ name: '梅园', from: 1, to: 8, roomFrom: 101, roomTo: 640 }],
    zones: [{ mode: 'exclude', kind: 'keyword', names: ['军区'] }],
  },
};
