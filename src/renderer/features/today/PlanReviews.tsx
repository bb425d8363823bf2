import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ProgressBar, SectionHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { DueReview } from './due-work.ts';
import styles from './TodayPage.module.css';

/** Plans whose review date is within a week. */
export function PlanReviews({ reviews, today }: { readonly reviews: readonly DueReview[]; readonly today: CalendarDate }): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <section>
      <SectionHead title={say('app.today.reviews')} aside={<Link to="/plans">{say('app.today.allPlans')}</Link>} />
      {reviews.length === 0 ? (
        <p className={styles.none}>{say('app.today.noReviews')}</p>
      ) : (
        <Table label={say('app.today.reviews')}>
          <thead>
            <tr>
              <th>{say('app.today.clientAndPlan')}</th>
              <th>{say('app.today.doneTickDue')}</th>
              <th className="end">{say('app.today.review')}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <tr key={review.clientId}>
                <td>
                  <Link to="/plans/$clientId" params={{ clientId: review.clientId }}>
                    {review.clientName}
                  </Link>{' '}
                  <span className="secondary">{review.title}</span>
                </td>
                <td>
                  <PlanProgress review={review} />
                </td>
                <td className="end figure">{review.review === today ? say('app.section.today') : dates.short(review.review)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function PlanProgress({ review }: { readonly review: DueReview }): ReactElement {
  const say = useText();
  const { hoursDone, hoursDue, hours } = review;
  if (hours === 0) return <span className="caption">{say('app.today.hoursNotStated')}</span>;
  const words = say('app.today.hoursOf', { done: hoursDone, hours });
  return (
    <span className={styles.progress}>
      <ProgressBar label={words} done={hoursDone / hours} due={hoursDue / hours} />
      <span className="figure">{words}</span>
    </span>
  );
}
