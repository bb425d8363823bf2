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
      <SectionHead title={say('today.reviews')} aside={<Link to="/plans">{say('today.allPlans')}</Link>} />
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
