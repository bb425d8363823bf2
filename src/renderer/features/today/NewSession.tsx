import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { ChooseClient } from '#renderer/features/annotations/index.ts';
import { useMeetingWays } from '#renderer/features/appointments/index.ts';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';

/** Starts a session with a client who has no appointment; whose it is comes first. */
export function NewSession(): ReactElement {
  const say = useText();
  const [isChoosing, setIsChoosing] = useState(false);
  const { start } = useMeetingWays();
  return (
    <>
      <Button icon="plus" busy={start.busy} onPress={() => setIsChoosing(true)}>
        {say('today.newSession')}
      </Button>
      <ChooseClient
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        onChosen={(clientId) => {
          setIsChoosing(false);
          start.run(clientId);
        }}
      />
      <Dialog title={say('today.newSession')} isOpen={start.failure !== null} onClose={start.clearFailure}>
        <FailureBanner failure={start.failure} />
      </Dialog>
    </>
  );
}
