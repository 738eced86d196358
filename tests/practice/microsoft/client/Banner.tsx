/** @jsxImportSource react */
import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePage } from './page-context.ts';
import { useElapsed } from './use-time.ts';

const LATE_MS = 1200;

/** A message that comes late and pushes the whole page down. */
export function Banner() {
  const { banner } = usePage().options;
  const isLate = useElapsed(LATE_MS);
  if (!banner || !isLate) return null;
  return (
    <MessageBar intent="info" layout="multiline" style={{ minHeight: 110 }}>
      <MessageBarBody>
        Your organization is making signing in more secure. Some of your sign-in methods may move to another place.{' '}
        <Link href="#learn">Learn more</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
