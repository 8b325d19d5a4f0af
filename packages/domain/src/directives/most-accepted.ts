/** How many accepted values are kept with a letter. Apart from the schemas, so that screens can ask without them. */
export const mostAccepted = 2000
