/** The shape of what is on its way; what it is, is said by whoever draws it. */
export const Skeleton = ({ className = 'h-12' }: { className?: string }) => (
  <div aria-hidden="true" className={`animate-pulse rounded-control bg-sunken ${className}`} />
)
