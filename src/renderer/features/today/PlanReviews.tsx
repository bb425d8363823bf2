import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ProgressBar, SectionHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import { type DueReview, type DueWork, dueDaysAhead } from '#shared/domain/plan/due-work.ts';
import { addDays } from '#shared/domain/time.ts';
import styles from './TodayPage.module.css';

/** The plans' next reviews, those of this week first. */
export function PlanReviews({ work }: { readonly work: DueWork }): ReactElement {
  const { today, reviews } = work;
  const say = useText();
  const dates = useDates();
  return (
    <section>
      <SectionHead title={say('today.reviews')} aside={<Ways work={work} />} />
      {reviews.listed.length === 0 ? (
        <p className={styles.none}>{say('today.noReviews')}</p>
      ) : (
        <Table label={say('today.reviews')}>
          <thead>
            <tr>
              <th>{say('today.clientAndPlan')}</th>
              <th>{say('today.doneTickDue')}</th>
              <th>{say('today.milestone')}</th>
              <th className="end">{say('today.review')}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.listed.map((review) => (
              <tr key={review.clientId} data-step-row>
                <td>
                  <Link to="/plans/$clientId" params={{ clientId: review.clientId }} className={styles.plain ?? ''} data-step>
                    {review.clientName}
                  </Link>{' '}
                  <span className="secondary">{review.title}</span>
                </td>
                <td>
                  <PlanProgress review={review} />
                </td>
                <td className="secondary">
                  {review.milestone === null ? (
                    <span className="caption">{say('today.noMilestone')}</span>
                  ) : (
                    say('today.milestoneDue', { title: review.milestone.title, date: dates.short(review.milestone.due) })
                  )}
                </td>
                <td className="end figure">{review.review === today ? say('app.section.today') : dates.weekday(review.review)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

/** On from the reviews: to the papers for those of this week, and to all plans. */
function Ways({ work: { today, reviews } }: { readonly work: DueWork }): ReactElement {
  const say = useText();
  const until = addDays(today, dueDaysAhead);
  const clients = reviews.listed.filter(({ review }) => review <= until).map(({ clientId }) => clientId);
  return (
    <span className={styles.ways}>
      {clients.length === 0 ? null : (
        <Link to="/reports/many" search={{ clients }}>
          {say('today.reviewPapers')}
        </Link>
      )}
      <Link to="/plans">{say('today.allPlans')}</Link>
    </span>
  );
}

function PlanProgress({ review }: { readonly review: DueReview }): ReactElement {
  const say = useText();
  const { hoursDone, hoursDue, hours } = review;
  if (hours === 0) return <span className="caption">{say('today.hoursNotStated')}</span>;
  const words = say('today.hoursOf', { done: hoursDone, hours });
  return (
    <span className={styles.progress}>
      <ProgressBar label={words} done={hoursDone / hours} due={hoursDue / hours} />
      <span className="figure">{words}</span>
    </span>
  );
}
