import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ResourceId } from '#shared/domain/ids.ts';

/** Shows the resource that the address asks for. The address asks once, so that the same one can be asked for again after its panel was closed. */
export function useAskedResource(show: (id: ResourceId) => Promise<void>): void {
  const { open } = useSearch({ from: '/resources' });
  const navigate = useNavigate();
  useEffect(() => {
    if (open === undefined) return;
    void show(open);
    void navigate({ to: '/resources', search: {}, replace: true });
  }, [open, show, navigate]);
}
