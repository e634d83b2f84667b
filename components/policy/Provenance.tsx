import type { Layer } from '../../lib/domain/policy-revision';
import { useTexts } from '../ui/locale';
import { Tag } from '../ui/Tags';
import { policyMessages } from './messages';
import { useDraft } from './use-draft';

/** Where a value comes from, by its path; a path inside what one layer set whole belongs to that layer. */
export function Provenance({ path }: { readonly path: string }) {
  const { provenance } = useDraft();
  return <LayerTag layer={layerAt(provenance, path)} />;
}

export function LayerTag({ layer }: { readonly layer: Layer }) {
  const t = useTexts(policyMessages);
  const name = t(`layer.${layer}`);
  return (
    <Tag tone={layer === 'built-in' ? 'plain' : 'accent'} title={t('from', { name })}>
      {name}
    </Tag>
  );
}

function layerAt(provenance: Readonly<Record<string, Layer>>, path: string): Layer {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = provenance[at];
    if (found) return found;
  }
  return 'built-in';
}
