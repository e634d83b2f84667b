import { call, STATUS, yuan } from './api.js';
import { changeLinePrice, deleteOrder, remarkOrder } from './row-actions.js';

const { ref, watch } = window.Vue;

/** One order: titles above values in a grid of cells, as mall back ends lay them out. */
export const OrderDetail = {
  props: { no: String, revision: Number },
  emits: ['open', 'changed'],
  setup(props, { emit }) {
    const order = ref(null);
    watch(
      () => [props.no, props.revision],
      async () => {
        order.value = await call('GET', `orders/${props.no}`);
      },
      { immediate: true },
    );
    const remove = async () => {
      if (await deleteOrder(order.value)) location.hash = '#/';
    };
    const remark = async () => (await remarkOrder(order.value)) && emit('changed');
    const price = async (index) => (await changeLinePrice(order.value, index)) && emit('changed');
    return { order, remove, remark, price, STATUS, yuan };
  },
  template: `<el-card v-if="order && order.no" shadow="never" class="detail-container">
  <div class="operate-container"><span class="color-danger">当前订单状态：{{ STATUS[order.status] }}</span>
    <span style="float:right">
      <el-button size="small" @click="$emit('open', 'receiver', order)">修改收货人信息</el-button>
      <el-button size="small" @click="$emit('open', 'fee', order)">修改费用信息</el-button>
      <el-button size="small" @click="$emit('open', 'ship', order)">订单发货</el-button>
      <el-button size="small" @click="$emit('open', 'refund', order)">退款</el-button>
      <el-button size="small" @click="$emit('open', 'close', order)">关闭订单</el-button>
      <el-button size="small" @click="remark">备注订单</el-button>
      <el-button size="small" type="danger" @click="remove">删除订单</el-button></span></div>
  <div class="font-title-medium">基本信息</div>
  <div class="table-layout"><el-row><el-col :span="6" class="table-cell-title">订单编号</el-col><el-col :span="6" class="table-cell-title">用户账号</el-col><el-col :span="6" class="table-cell-title">支付方式</el-col><el-col :span="6" class="table-cell-title">提交时间</el-col></el-row>
    <el-row><el-col :span="6">{{ order.no }}</el-col><el-col :span="6">{{ order.buyer }}</el-col><el-col :span="6">{{ order.payMethod }}</el-col><el-col :span="6">{{ order.placedAt }}</el-col></el-row>
    <el-row><el-col :span="6" class="table-cell-title">物流公司</el-col><el-col :span="6" class="table-cell-title">物流单号</el-col><el-col :span="6" class="table-cell-title">买家备注</el-col><el-col :span="6" class="table-cell-title">操作备注</el-col></el-row>
    <el-row><el-col :span="6">{{ order.express || '暂无' }}</el-col><el-col :span="6">{{ order.trackingNo || '暂无' }}</el-col><el-col :span="6">{{ order.note || '暂无' }}</el-col><el-col :span="6">{{ order.staffNote || '暂无' }}</el-col></el-row></div>
  <div class="font-title-medium">收货人信息</div>
  <div class="table-layout"><el-row><el-col :span="6" class="table-cell-title">收货人</el-col><el-col :span="6" class="table-cell-title">手机号码</el-col><el-col :span="6" class="table-cell-title">邮政编码</el-col><el-col :span="6" class="table-cell-title">收货地址</el-col></el-row>
    <el-row><el-col :span="6">{{ order.receiver.name }}</el-col><el-col :span="6">{{ order.receiver.phone }}</el-col><el-col :span="6">{{ order.receiver.zip }}</el-col><el-col :span="6">{{ order.receiver.province }} {{ order.receiver.city }} {{ order.receiver.district }} {{ order.receiver.detail }}</el-col></el-row></div>
  <div class="font-title-medium">商品信息</div>
  <el-table :data="order.lines" border size="small" class="goods">
    <el-table-column label="商品名称" prop="name"></el-table-column><el-table-column label="货号" prop="sku"></el-table-column><el-table-column label="属性" prop="spec"></el-table-column>
    <el-table-column label="价格"><template #default="{ row, $index }">￥{{ yuan(row.price) }} <el-button link type="primary" size="small" @click="price($index)">改价</el-button></template></el-table-column>
    <el-table-column label="数量" prop="quantity"></el-table-column><el-table-column label="小计"><template #default="{ row }">￥{{ yuan(row.price * row.quantity) }}</template></el-table-column>
  </el-table>
  <div style="float:right;margin:12px">合计：<span class="color-danger">￥{{ yuan(order.lines.reduce((sum, line) => sum + line.price * line.quantity, 0)) }}</span></div>
  <div class="font-title-medium" style="clear:both">费用信息</div>
  <div class="table-layout"><el-row><el-col :span="4" class="table-cell-title">商品合计</el-col><el-col :span="4" class="table-cell-title">运费</el-col><el-col :span="4" class="table-cell-title">优惠金额</el-col><el-col :span="4" class="table-cell-title">订单总金额</el-col><el-col :span="4" class="table-cell-title">实付金额</el-col><el-col :span="4" class="table-cell-title">已退款</el-col></el-row>
    <el-row><el-col :span="4">￥{{ yuan(order.goods) }}</el-col><el-col :span="4">￥{{ yuan(order.freight) }}</el-col><el-col :span="4">-￥{{ yuan(order.discount) }}</el-col><el-col :span="4"><span class="color-danger">￥{{ yuan(order.total) }}</span></el-col><el-col :span="4">￥{{ yuan(order.paid) }}</el-col><el-col :span="4">￥{{ yuan(order.refunded) }}</el-col></el-row></div>
  <div v-if="order.refundAsked" class="color-danger">退款申请：￥{{ yuan(order.refundAsked) }}</div>
</el-card>
<el-empty v-else description="订单不存在"></el-empty>`,
};
