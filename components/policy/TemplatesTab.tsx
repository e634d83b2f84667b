import { Input } from 'antd';
import { TELL_CHANNELS } from '../../lib/domain/incident';
import type { MessageTemplate } from '../../lib/domain/incident-policy';
import { PLACEHOLDERS, unknownPlaceholders } from '../../lib/domain/placeholder';
import { useLocale, useTexts } from '../ui/locale';
import { deskMessages } from './desk-messages';
import { freshId } from './fresh-id';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useIncidentDraft } from './use-incident-draft';

const braced = (names: readonly string[]) => names.map((name) => `{${name}}`).join(' ');

/** What customers are told; a placeholder that nothing stands behind is said at once and cannot be saved. */
export function TemplatesTab() {
  const t = useTexts(deskMessages);
  const locale = useLocale();
  const { incidents, own, change } = useIncidentDraft();
  const mine = own.templates ?? [];
  const isOwn = ({ id }: MessageTemplate) => mine.some((template) => template.id === id);
  const known = incidents.templates;
  return (
    <section className="hd-pane">
      <h2>{t('templates')}</h2>
      <p className="hd-dim">{t('templates.hint', { names: braced(PLACEHOLDERS) })}</p>
      <RowsEditor<MessageTemplate>
        rows={known}
        // A template of a lower layer becomes this layer's own as soon as it is changed, and not before.
        onChange={(rows) => change({ templates: rows.filter((row) => isOwn(row) || !known.includes(row)) })}
        make={() => ({
          ...{ id: freshId('template', known), name: t('templates'), locale, channels: ['copy'] },
          ...{ subject: '', text: '{customer}' },
        })}
        empty={t('templates.empty')}
        add={t('templates.add')}
        mark={({ id }) => <Provenance path={`incidents.templates.${id}`} />}
        canRemove={isOwn}
        columns={[
          { key: 'name', title: t('templates.name'), kind: 'text' },
          {
            ...{ key: 'locale', title: t('templates.locale'), kind: 'select' },
            options: [
              { value: 'zh-CN', label: '中文' },
              { value: 'en', label: 'English' },
            ],
          },
          {
            ...{ key: 'channels', title: t('templates.channels'), kind: 'names' },
            options: TELL_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
          },
          { key: 'subject', title: t('templates.subject'), kind: 'text', wide: true },
        ]}
        below={(row, set) => <TemplateText template={row} onChange={(text) => set({ text })} />}
      />
    </section>
  );
}

interface TextProps {
  readonly template: MessageTemplate;
  readonly onChange: (text: string) => void;
}

function TemplateText({ template, onChange }: TextProps) {
  const t = useTexts(deskMessages);
  const unknown = unknownPlaceholders(template);
  return (
    <div className="hd-wide">
      <Input.TextArea
        aria-label={`${t('templates.text')} ${template.name}`}
        autoSize={{ minRows: 2, maxRows: 8 }}
        status={unknown.length > 0 ? 'error' : ''}
        value={template.text}
        onChange={(event) => onChange(event.target.value)}
      />
      {unknown.length > 0 ? <p role="alert">{t('templates.unknown', { names: braced(unknown) })}</p> : null}
    </div>
  );
}
