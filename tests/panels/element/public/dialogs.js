import { call, yuan } from './api.js';

const { reactive, ref } = window.Vue;
const { ElMessage } = window.ElementPlus;

const EXPRESSES = ['顺丰速运', '圆通速递', '中通快递', '韵达快递', '京东物流'];
const REASONS = ['七天无理由退款', '商品质量问题', '发错货', '与客户协商一致', '拍错/多拍'];

/** The values each dialog starts with. */
const FORMS = {
  receiver: ({ receiver, note }) => ({ ...receiver, region: [receiver.province, receiver.city, receiver.district], note }),
  fee: (order) => ({ freight: order.freight / 100, discount: order.discount / 100, reason: '' }),
  refund: (order) => ({ amount: (order.refundAsked || order.paid - order.refunded) / 100, reason: '', way: 'original' }),
  ship: (order) => ({ express: order.express, trackingNo: order.trackingNo }),
  close: () => ({ reason: '' }),
};

const BODIES = {
  receiver: ({ name, phone, region, detail, zip, note }) => ({
    name,
    phone,
    province: region[0],
    city: region[1],
    district: region[2],
    detail,
    zip,
    note,
  }),
  fee: ({ freight, discount, reason }) => ({ freight, discount, reason }),
  refund: ({ amount, reason, way }) => ({ amount, reason, way }),
  ship: ({ express, trackingNo }) => ({ express, trackingNo }),
  close: ({ reason }) => ({ reason }),
};

/** All dialogs of the panel. They stay in the document after closing, filled, as Element leaves them. */
export const OrderDialogs = {
  emits: ['changed'],
  setup(_, { emit, expose }) {
    const shown = reactive({ receiver: false, fee: false, refund: false, ship: false, close: false });
    const order = ref({ no: '', goods: 0, paid: 0, refunded: 0 });
    const form = reactive({});
    const regions = ref([]);
    const open = async (kind, target) => {
      order.value = target;
      for (const key of Object.keys(form)) delete form[key];
      Object.assign(form, FORMS[kind](target));
      if (kind === 'receiver' && regions.value.length === 0) regions.value = await call('GET', 'regions');
      shown[kind] = true;
    };
    const submit = async (kind) => {
      await call('POST', `orders/${order.value.no}/${kind}`, BODIES[kind](form));
      shown[kind] = false;
      ElMessage({ message: '操作成功！', type: 'success' });
      emit('changed');
    };
    expose({ open });
    return { shown, order, form, regions, submit, yuan, EXPRESSES, REASONS };
  },
  template: `
  <el-dialog v-model="shown.receiver" title="修改收货人信息" width="520px" class="receiver-dialog">
    <el-form :model="form" label-width="110px">
      <el-form-item label="收货人姓名："><el-input v-model="form.name"></el-input></el-form-item>
      <el-form-item label="手机号码："><el-input v-model="form.phone"></el-input></el-form-item>
      <el-form-item label="所在区域："><el-cascader v-model="form.region" :options="regions" style="width:100%"></el-cascader></el-form-item>
      <el-form-item label="详细地址："><el-input v-model="form.detail" type="textarea" :rows="3"></el-input></el-form-item>
      <el-form-item label="邮政编码："><el-input v-model="form.zip"></el-input></el-form-item>
      <el-form-item label="买家备注："><el-input v-model="form.note"></el-input></el-form-item>
    </el-form>
    <template #footer><el-button @click="shown.receiver = false">取 消</el-button><el-button type="primary" @click="submit('receiver')">确 定</el-button></template>
  </el-dialog>
  <el-dialog v-model="shown.fee" title="修改费用信息" width="520px" class="fee-dialog">
    <el-form :model="form" label-width="110px">
      <el-form-item label="订单编号：">{{ order.no }}</el-form-item>
      <el-form-item label="商品合计：">￥{{ yuan(order.goods) }}</el-form-item>
      <el-form-item label="运费："><el-input-number v-model="form.freight" :precision="2"></el-input-number></el-form-item>
      <el-form-item label="优惠金额："><el-input-number v-model="form.discount" :precision="2"></el-input-number></el-form-item>
      <el-form-item label="应付总额：">￥{{ yuan(order.goods + (form.freight || 0) * 100 - (form.discount || 0) * 100) }}</el-form-item>
      <el-form-item label="改价原因："><el-select v-model="form.reason" placeholder="请选择"><el-option v-for="text in REASONS" :key="text" :label="text" :value="text"></el-option></el-select></el-form-item>
    </el-form>
    <template #footer><el-button @click="shown.fee = false">取 消</el-button><el-button type="primary" @click="submit('fee')">确 定</el-button></template>
  </el-dialog>
  <el-dialog v-model="shown.refund" title="订单退款" width="520px" class="refund-dialog">
    <el-form :model="form" label-width="110px">
      <el-form-item label="订单编号：">{{ order.no }}</el-form-item>
      <el-form-item label="实付金额：">￥{{ yuan(order.paid) }}（已退￥{{ yuan(order.refunded) }}）</el-form-item>
      <el-form-item label="退款金额："><el-input-number v-model="form.amount" :precision="2" :controls="false"></el-input-number></el-form-item>
      <el-form-item label="退款原因："><el-select v-model="form.reason" placeholder="请选择退款原因"><el-option v-for="text in REASONS" :key="text" :label="text" :value="text"></el-option></el-select></el-form-item>
      <el-form-item label="退款方式："><el-radio-group v-model="form.way"><el-radio value="original">原路退回</el-radio><el-radio value="balance">退到余额</el-radio></el-radio-group></el-form-item>
    </el-form>
    <template #footer><el-button @click="shown.refund = false">取 消</el-button><el-button type="primary" @click="submit('refund')">确 定</el-button></template>
  </el-dialog>
  <el-dialog v-model="shown.ship" title="订单发货" width="520px" class="ship-dialog">
    <el-form :model="form" label-width="110px">
      <el-form-item label="物流公司："><el-select v-model="form.express" placeholder="请选择物流公司"><el-option v-for="text in EXPRESSES" :key="text" :label="text" :value="text"></el-option></el-select></el-form-item>
      <el-form-item label="物流单号："><el-input v-model="form.trackingNo"></el-input></el-form-item>
    </el-form>
    <template #footer><el-button @click="shown.ship = false">取 消</el-button><el-button type="primary" @click="submit('ship')">确 定</el-button></template>
  </el-dialog>
  <el-dialog v-model="shown.close" title="关闭订单" width="520px" class="close-dialog">
    <span style="vertical-align:top">操作备注：</span><el-input style="width:80%" type="textarea" :rows="4" placeholder="请输入内容" v-model="form.reason"></el-input>
    <template #footer><el-button @click="shown.close = false">取 消</el-button><el-button type="primary" @click="submit('close')">确 定</el-button></template>
  </el-dialog>`,
};
