/** "Nơi nhận" in folded text, as copies spell it. */
export const recipientsLabel = String.raw`n[oa][itl]\s*nh\s?an`
