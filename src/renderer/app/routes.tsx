import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { ListView } from '#renderer/features/library/frame.ts';
import { mostInBatch } from '#shared/contract/paper-batch.ts';
import { mostCompared } from '#shared/domain/comparison/comparison.ts';
import {
  AnnotationId,
  ClientId,
  ItemId,
  PaperTemplateId,
  ProfileId,
  ProfileVersionId,
  ReportId,
  ResourceId,
  SessionId,
} from '#shared/domain/ids.ts';
import { ReportKind } from '#shared/domain/report.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { ClientTab } from './client-tab.ts';
import { PlanView } from './plan-view.ts';
import { RouteError, UnknownAddress } from './route-states.tsx';
import { WindowRoot } from './WindowRoot.tsx';

/**
 * Every address of the window. A screen is loaded when it is first shown; its line names the page that the feature's `index.ts` exports.
 * An address without a component is a place kept for a screen that is not there yet.
 */
const root = createRootRoute({ component: WindowRoot, notFoundComponent: UnknownAddress });
const toToday = { getParentRoute: () => root, beforeLoad: () => redirect({ to: '/today', throw: true }) };

const clientParams = {
  parse: (params: { clientId: string }) => ({ clientId: ClientId.parse(params.clientId) }),
  stringify: (params: { clientId: ClientId }) => ({ clientId: String(params.clientId) }),
};
const profileParams = {
  parse: (params: { profileId: string }) => ({ profileId: ProfileId.parse(params.profileId) }),
  stringify: (params: { profileId: ProfileId }) => ({ profileId: String(params.profileId) }),
};

/** What the import screen takes, as it stands in its address; pages when nothing stands there. */
export const ImportTab = z.enum(['pages', 'edition', 'onet']);
export type ImportTab = z.infer<typeof ImportTab>;

const start = createRoute({ ...toToday, path: '/' });
const unlock = createRoute({ ...toToday, path: '/unlock' });
const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  /** Another day than today, and a week instead of a day. */
  validateSearch: z.object({ date: CalendarDate.optional().catch(undefined), view: z.literal('week').optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/today/index.ts'), 'TodayPage'),
});
const clients = createRoute({
  getParentRoute: () => root,
  path: '/clients',
  component: lazyRouteComponent(() => import('#renderer/features/clients/index.ts'), 'ClientListPage'),
});
const newClient = createRoute({
  getParentRoute: () => root,
  path: '/clients/new',
  component: lazyRouteComponent(() => import('#renderer/features/clients/index.ts'), 'NewClientPage'),
});
const client = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId',
  params: clientParams,
  validateSearch: z.object({ tab: ClientTab.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/clients/index.ts'), 'ClientPage'),
});
const clientView = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/view',
  params: clientParams,
  /** The occupation shown; without one the client's first target. */
  validateSearch: z.object({ occupation: ProfileId.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/client-view/index.ts'), 'ClientViewPage'),
});
const prepare = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/prepare',
  params: clientParams,
  component: lazyRouteComponent(() => import('#renderer/features/opening/index.ts'), 'OpeningPage'),
});
const compareStart = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyRouteComponent(() => import('#renderer/features/comparison/index.ts'), 'CompareStartPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/compare',
  params: clientParams,
  /** The occupations side by side; with fewer than two the screen asks which. */
  validateSearch: z.object({ with: z.array(ProfileId).max(mostCompared).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/comparison/index.ts'), 'ComparePage'),
});
const comparisonPaper = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/compare/print',
  params: clientParams,
  /** The occupations side by side, as they stood on the screen. */
  validateSearch: z.object({ with: z.array(ProfileId).max(mostCompared).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/comparison-paper/index.ts'), 'ComparisonPaperPage'),
});
const followUps = createRoute({
  getParentRoute: () => root,
  path: '/follow-ups',
  component: lazyRouteComponent(() => import('#renderer/features/follow-ups/index.ts'), 'FollowUpsPage'),
});
const session = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId/sessions/$sessionId',
  params: {
    parse: (params: { clientId: string; sessionId: string }) => ({
      clientId: ClientId.parse(params.clientId),
      sessionId: SessionId.parse(params.sessionId),
    }),
    stringify: (params: { clientId: ClientId; sessionId: SessionId }) => ({
      clientId: String(params.clientId),
      sessionId: String(params.sessionId),
    }),
  },
  component: lazyRouteComponent(() => import('#renderer/features/sessions/index.ts'), 'SessionPage'),
});
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: ListView,
  component: lazyRouteComponent(() => import('#renderer/features/library/index.ts'), 'LibraryPage'),
});
const profile = createRoute({
  getParentRoute: () => root,
  path: '/library/$profileId',
  params: profileParams,
  /**
   * A passage or a note to show at once; without it the profile opens where it was left. A version to read; without it the one in use.
   */
  validateSearch: z.object({
    passage: ItemId.optional().catch(undefined),
    note: AnnotationId.optional().catch(undefined),
    version: ProfileVersionId.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('#renderer/features/library/index.ts'), 'ProfilePage'),
});
const beside = createRoute({
  getParentRoute: () => root,
  path: '/library/$profileId/beside',
  params: profileParams,
  component: lazyRouteComponent(() => import('#renderer/features/library/index.ts'), 'BesidePage'),
});
const profilePaper = createRoute({
  getParentRoute: () => root,
  path: '/library/$profileId/print',
  params: profileParams,
  /** The version to print; without it the one in use. */
  validateSearch: z.object({ version: ProfileVersionId.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/profile-paper/index.ts'), 'ProfilePaperPage'),
});
const notes = createRoute({
  getParentRoute: () => root,
  path: '/notes',
  component: lazyRouteComponent(() => import('#renderer/features/notes/index.ts'), 'NotesPage'),
});
const importPages = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: z.object({ tab: ImportTab.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/importing/index.ts'), 'ImportPage'),
});
const plans = createRoute({
  getParentRoute: () => root,
  path: '/plans',
  component: lazyRouteComponent(() => import('#renderer/features/plans/index.ts'), 'PlanListPage'),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: '/plans/$clientId',
  params: clientParams,
  /** Another view than the ordered table, and a day of the week that it shows. */
  validateSearch: z.object({ show: PlanView.optional().catch(undefined), week: CalendarDate.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/plans/index.ts'), 'PlanPage'),
});
const planVersions = createRoute({
  getParentRoute: () => root,
  path: '/plans/$clientId/versions',
  params: clientParams,
  component: lazyRouteComponent(() => import('#renderer/features/plans/index.ts'), 'PlanVersionsPage'),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('#renderer/features/reports/index.ts'), 'ReportListPage'),
});
const manyPapers = createRoute({
  getParentRoute: () => root,
  path: '/reports/many',
  /** The clients chosen before. */
  validateSearch: z.object({ clients: z.array(ClientId).max(mostInBatch).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/reports/index.ts'), 'ManyPapersPage'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$clientId',
  params: clientParams,
  /** A kept paper opened again; else the composer, on a kind of paper, an occupation of the shortlist, or a session where one is named. */
  validateSearch: z.object({
    paper: ReportId.optional().catch(undefined),
    kind: ReportKind.optional().catch(undefined),
    occupation: ProfileId.optional().catch(undefined),
    session: SessionId.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('#renderer/features/reports/index.ts'), 'ReportPage'),
});
const clientForm = createRoute({
  getParentRoute: () => root,
  path: '/reports/$clientId/forms',
  params: clientParams,
  /** The form to fill in; without it the first by name. */
  validateSearch: z.object({ form: PaperTemplateId.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/paper-templates/index.ts'), 'ClientFormPage'),
});
const forms = createRoute({
  getParentRoute: () => root,
  path: '/forms',
  component: lazyRouteComponent(() => import('#renderer/features/paper-templates/index.ts'), 'FormsPage'),
});
const form = createRoute({
  getParentRoute: () => root,
  path: '/forms/$templateId',
  params: {
    parse: (params: { templateId: string }) => ({ templateId: PaperTemplateId.parse(params.templateId) }),
    stringify: (params: { templateId: PaperTemplateId }) => ({ templateId: String(params.templateId) }),
  },
  component: lazyRouteComponent(() => import('#renderer/features/paper-templates/index.ts'), 'FormPage'),
});
const resources = createRoute({
  getParentRoute: () => root,
  path: '/resources',
  /** The resource whose panel stands open. */
  validateSearch: z.object({ open: ResourceId.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('#renderer/features/resources/index.ts'), 'ResourcesPage'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('#renderer/features/settings/index.ts'), 'SettingsPage'),
});

const routeTree = root.addChildren([
  start,
  unlock,
  today,
  clients,
  newClient,
  client,
  clientView,
  prepare,
  compareStart,
  compare,
  comparisonPaper,
  followUps,
  session,
  library,
  profile,
  beside,
  profilePaper,
  notes,
  importPages,
  plans,
  plan,
  planVersions,
  reports,
  manyPapers,
  report,
  clientForm,
  forms,
  form,
  resources,
  settings,
]);

/** The address stands behind the hash: the window is one file, served by whatever door. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultErrorComponent: RouteError,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
