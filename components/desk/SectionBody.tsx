import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { PageHeader } from '../ui/PageHeader';
import { PageText } from '../ui/PageText';
import { LoadingState } from '../ui/States';
import { deskMessages } from './messages';
import type { Section } from './sections';
import { useSection } from './use-section';

/** One section: its screen, or that it is on its way, or why it could not come. */
export function SectionBody({ section }: { readonly section: Section }) {
  const { state, retry } = useSection(section);
  if (state.phase === 'failed') return <SectionFailed section={section} error={state.error} retry={retry} />;
  if (state.phase === 'loading') return <LoadingState />;
  const { Screen } = state;
  return (
    <Fence fallback={(error, again) => <SectionFailed section={section} error={error} retry={again} />}>
      <Screen />
    </Fence>
  );
}

interface FailedProps {
  readonly section: Section;
  readonly error: unknown;
  readonly retry: () => void;
}

function SectionFailed({ section, error, retry }: FailedProps) {
  const t = useTexts(deskMessages);
  const ui = useTexts(uiMessages);
  const name = useTexts(section.messages)('nav');
  return (
    <>
      <PageHeader title={name} />
      <main>
        <div className="hd-state" role="alert">
          <h2>{t('failed', { name })}</h2>
          <p>{t('failed.hint')}</p>
          <pre>
            <PageText text={error instanceof Error ? `${error.name}: ${error.message}` : String(error)} />
          </pre>
          <Button type="primary" onClick={retry}>
            {ui('retry')}
          </Button>
        </div>
      </main>
    </>
  );
}

interface FenceProps {
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A screen that throws while it draws takes only its own section down. */
class Fence extends Component<FenceProps, { readonly error: unknown; readonly hasFailed: boolean }> {
  override state = { error: null as unknown, hasFailed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, hasFailed: true };
  }

  override render() {
    const again = () => this.setState({ error: null, hasFailed: false });
    return this.state.hasFailed ? this.props.fallback(this.state.error, again) : this.props.children;
  }
}
