/** A name as it stands in a list: in quotation marks where a comma of its own would pass for one of the list. */
export function nameInList(name: string): string {
  return name.includes(',') ? `“${name}”` : name;
}
