import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ProgressBar, SectionHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { DueReview, DueWork } from '#shared/domain/plan/due-work.ts';
import styles from './TodayPage.module.css';

/** The plans' next reviews, those of this week first. */
export function PlanReviews({ work: { today, reviews } }: { readonly work: DueWork }): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <section>
      <SectionHead title={say('app.today.reviews')} aside={<Link to="/plans">{say('app.today.allPlans')}</Link>} />
      {reviews.listed.length === 0 ? (
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
            {reviews.listed.map((review) => (
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
