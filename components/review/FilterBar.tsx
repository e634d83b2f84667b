import { FilterOutlined, SearchOutlined } from '@ant-design/icons';
import { Badge, Button, Input, Select } from 'antd';
import { memo, useState } from 'react';
import { SEVERITIES } from '../../lib/domain/finding';
import { ENTRY_STATUSES, REVIEW_QUEUES } from '../../lib/domain/review';
import type { Facet, Facets } from '../../lib/review/facets';
import { type EntryFilter, EVERYTHING } from '../../lib/review/filter';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { DayRange } from './DayRange';
import { reviewMessages } from './messages';

interface Props {
  readonly facets: Facets;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly isNarrow: boolean;
}

/** Search always in sight; the other filters beside it, or behind a button where there is little room. */
export const FilterBar = memo(function FilterBar({ facets, filter, onFilter, isNarrow }: Props) {
  const t = useTexts(reviewMessages);
  const [open, setOpen] = useState(false);
  const change = (part: Partial<EntryFilter>) => onFilter({ ...filter, ...part });
  const used = countUsed(filter);
  return (
    <search className="hd-filters" aria-label={t('filter.title')}>
      <SearchText text={filter.text} onChange={(text) => change({ text })} />
      {isNarrow ? (
        <Badge count={used} size="small">
          <Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('filter.more')}
          </Button>
        </Badge>
      ) : null}
      {isNarrow && !open ? null : <Choices facets={facets} filter={filter} change={change} />}
      {used > 0 && (open || !isNarrow) ? (
        <Button type="link" size="small" onClick={() => onFilter(EVERYTHING)}>
          {t('list.reset')}
        </Button>
      ) : null}
    </search>
  );
});

function SearchText({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const t = useTexts(reviewMessages);
  return (
    <Input
      id="review-search"
      className="hd-search"
      allowClear
      prefix={<SearchOutlined />}
      aria-label={t('key.search')}
      placeholder={t('filter.text')}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => (event.key === 'Escape' && !event.nativeEvent.isComposing ? event.currentTarget.blur() : undefined)}
    />
  );
}

interface ChoicesProps {
  readonly facets: Facets;
  readonly filter: EntryFilter;
  readonly change: (part: Partial<EntryFilter>) => void;
}

function Choices({ facets, filter, change }: ChoicesProps) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const locale = useLocale();
  const { texts } = usePorts();
  const named = (facet: Facet, name: string) => ({ value: facet.value, label: `${name} (${facet.count})` });
  return (
    <>
      <DayRange from={filter.from} to={filter.to} onChange={change} />
      <Choice
        label={t('filter.status')}
        value={filter.statuses}
        options={ENTRY_STATUSES.map((value) => ({ value, label: word(`status.${value}`) }))}
        onChange={(statuses) => change({ statuses })}
      />
      <Choice
        label={t('filter.severity')}
        value={filter.severities}
        options={[...SEVERITIES].reverse().map((value) => ({ value, label: word(`severity.${value}`) }))}
        onChange={(severities) => change({ severities })}
      />
      <Choice
        label={t('filter.queue')}
        value={filter.queues}
        options={REVIEW_QUEUES.map((value) => ({ value, label: word(`queue.${value}`) }))}
        onChange={(queues) => change({ queues })}
      />
      <Choice
        label={t('filter.rule')}
        value={filter.rules}
        options={facets.rules.map((facet) => named(facet, texts.ruleName(facet.value, locale)))}
        onChange={(rules) => change({ rules })}
      />
      <Choice
        label={t('filter.site')}
        value={filter.sites}
        options={facets.sites.map((facet) => named(facet, facet.value.replace(/^https?:\/\//, '')))}
        onChange={(sites) => change({ sites })}
      />
      <Choice
        label={t('filter.clerk')}
        value={filter.clerks}
        options={facets.clerks.map((facet) => named(facet, facet.value || t('filter.noName')))}
        onChange={(clerks) => change({ clerks })}
      />
    </>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: readonly V[];
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: readonly V[]) => void;
}

function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <Select<V[]>
      mode="multiple"
      allowClear
      className="hd-choice"
      style={{ width: roomFor(value.length > 1 ? `${label} ${value.length}` : label) }}
      aria-label={label}
      placeholder={label}
      maxTagCount={0}
      maxTagPlaceholder={(chosen) => (chosen.length === 1 ? chosen[0]?.label : `${label} ${chosen.length}`)}
      popupMatchSelectWidth={false}
      optionFilterProp="label"
      value={[...value]}
      options={[...options]}
      onChange={onChange}
    />
  );
}

/** As wide as what stands in it: the component places its texts so that they take no room by themselves. Chinese takes two digits' width. */
function roomFor(text: string): string {
  const digits = [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
  return `max(110px, calc(${digits}ch + 52px))`;
}

/** How many filters differ from letting everything in; the search text shows itself. */
function countUsed(filter: EntryFilter): number {
  const lists = [filter.severities, filter.statuses, filter.rules, filter.sites, filter.clerks, filter.queues];
  return lists.filter((list) => list.length > 0).length + (filter.from !== null || filter.to !== null ? 1 : 0);
}
