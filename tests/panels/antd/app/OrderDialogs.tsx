import { App, Button, Cascader, Drawer, Form, type FormInstance, Input, InputNumber, Modal, Radio, Select, Space } from 'antd';
import { useEffect } from 'react';
import { type Order, yuan } from '../../store/order';
import { type Open, send } from './api';
import { useLoaded } from './use-loaded';

type Values = Record<string, unknown>;
type Kind = Open['kind'];

const TITLES: Readonly<Record<Kind, string>> = { receiver: '编辑收货信息', fee: '修改价格', refund: '退款', ship: '发货' };
const options = (...texts: string[]) => texts.map((value) => ({ value, label: value }));

/** The dialog that is open: a modal, or for shipping a drawer. */
export function OrderDialogs({ open, onClose, onChanged }: { open: Open | null; onClose: () => void; onChanged: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (open) form.setFieldsValue(initialValues(open));
  }, [open, form]);
  const submit = async () => {
    if (!open) return;
    await send(open.order, open.kind, bodyOf(open.kind, form));
    void message.success('操作成功');
    onClose();
    onChanged();
  };
  const fields = open && <Fields kind={open.kind} order={open.order} form={form} onFinish={submit} />;
  const buttons = (
    <Space>
      <Button onClick={onClose}>取消</Button>
      <Button type="primary" onClick={() => void submit()}>
        提交
      </Button>
    </Space>
  );
  return (
    <>
      <Modal
        title={open ? TITLES[open.kind] : ''}
        open={open !== null && open.kind !== 'ship'}
        onCancel={onClose}
        onOk={submit}
        forceRender={false}
      >
        {open?.kind !== 'ship' && fields}
      </Modal>
      <Drawer title="发货" open={open?.kind === 'ship'} onClose={onClose} extra={buttons}>
        {open?.kind === 'ship' && fields}
      </Drawer>
    </>
  );
}

function initialValues({ kind, order }: Open): Values {
  const { receiver } = order;
  if (kind === 'receiver')
    return { ...receiver, region: [receiver.province, receiver.city, receiver.district], note: order.note };
  if (kind === 'fee') return { freight: order.freight / 100, discount: order.discount / 100, ...linePrices(order) };
  if (kind === 'refund')
    return { amount: (order.refundAsked || order.paid - order.refunded) / 100, way: '原路退回', reason: undefined };
  return { express: order.express || undefined, trackingNo: order.trackingNo };
}

function linePrices(order: Order): Values {
  return Object.fromEntries(
    order.lines.flatMap((line, i) => [
      [`price.${i}`, line.price / 100],
      [`quantity.${i}`, line.quantity],
    ]),
  );
}

function bodyOf(kind: Kind, form: FormInstance<Values>): Values {
  const values = form.getFieldsValue();
  if (kind !== 'receiver') return values;
  const { region, ...rest } = values;
  const [province, city, district] = Array.isArray(region) ? region : [];
  return { ...rest, province, city, district };
}

function Fields({ kind, order, form, onFinish }: { kind: Kind; order: Order; form: FormInstance<Values>; onFinish: () => void }) {
  return (
    <Form form={form} labelCol={{ span: 6 }} onFinish={onFinish} preserve={false}>
      <Form.Item label="订单号">{order.no}</Form.Item>
      {kind === 'receiver' && <ReceiverFields />}
      {kind === 'fee' && <FeeFields order={order} />}
      {kind === 'refund' && <RefundFields order={order} />}
      {kind === 'ship' && (
        <>
          <Form.Item name="express" label="快递公司">
            <Select placeholder="请选择快递公司" options={options('顺丰速运', '圆通速递', '中通快递', '京东物流')} />
          </Form.Item>
          <Form.Item name="trackingNo" label="运单号">
            <Input />
          </Form.Item>
        </>
      )}
    </Form>
  );
}

function ReceiverFields() {
  const regions = useLoaded<{ value: string; label: string }[]>('regions', 0);
  return (
    <>
      <Form.Item name="name" label="收货人">
        <Input />
      </Form.Item>
      <Form.Item name="phone" label="联系电话">
        <Input />
      </Form.Item>
      <Form.Item name="region" label="省市区">
        <Cascader options={regions ?? []} />
      </Form.Item>
      <Form.Item name="detail" label="详细地址">
        <Input.TextArea rows={2} />
      </Form.Item>
      <Form.Item name="zip" label="邮编">
        <Input />
      </Form.Item>
      <Form.Item name="note" label="买家留言">
        <Input />
      </Form.Item>
    </>
  );
}

function FeeFields({ order }: { order: Order }) {
  return (
    <>
      {order.lines.map((line, i) => (
        <Form.Item key={line.sku} label={line.name}>
          <Space>
            <Form.Item name={`price.${i}`} noStyle>
              <InputNumber prefix="¥" precision={2} aria-label="单价" />
            </Form.Item>
            ×
            <Form.Item name={`quantity.${i}`} noStyle>
              <InputNumber aria-label="数量" style={{ width: 80 }} />
            </Form.Item>
          </Space>
        </Form.Item>
      ))}
      <Form.Item name="freight" label="运费">
        <InputNumber prefix="¥" precision={2} />
      </Form.Item>
      <Form.Item name="discount" label="优惠">
        <InputNumber prefix="¥" precision={2} />
      </Form.Item>
      <Form.Item label="原应付总额">¥{yuan(order.total)}</Form.Item>
    </>
  );
}

function RefundFields({ order }: { order: Order }) {
  return (
    <>
      <Form.Item label="实付金额">
        ¥{yuan(order.paid)}（已退 ¥{yuan(order.refunded)}）
      </Form.Item>
      <Form.Item name="amount" label="退款金额">
        <InputNumber prefix="¥" precision={2} />
      </Form.Item>
      <Form.Item name="reason" label="退款原因">
        <Select placeholder="请选择" options={options('与买家协商一致', '缺货', '商品破损', '发错货')} />
      </Form.Item>
      <Form.Item name="way" label="退款方式">
        <Radio.Group options={options('原路退回', '退到余额')} />
      </Form.Item>
    </>
  );
}
