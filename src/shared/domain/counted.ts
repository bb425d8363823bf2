/**
 * Lists over all clients are counted up to here: a count that is this high says "this many or more". What is counted further is work for the
 * computer and news for nobody.
 */
export const mostCounted = 500;
