import type { Me, WayOfWorking } from '../../session';

/** Whether somebody's post opens incidents here. */
export const opens = (me: Pick<Me, 'posts'>, { preparedness }: Pick<WayOfWorking, 'preparedness'>) =>
  preparedness !== undefined &&
  me.posts.some(
    post => preparedness.roles.includes(post.role) || (!!post.seat && preparedness.seats.includes(post.seat)),
  );
