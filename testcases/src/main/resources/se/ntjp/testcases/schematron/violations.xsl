<?xml version="1.0" encoding="UTF-8"?>
<!-- What a compiled Schematron writes: one element for each failed assert or successful report, and nothing else. -->
<xsl:transform version="2.0"
               xmlns="http://www.w3.org/1999/XSL/TransformAlias"
               xmlns:sch="http://purl.oclc.org/dsdl/schematron"
               xmlns:schxslt="https://doi.org/10.5281/zenodo.1495494"
               xmlns:schxslt-api="https://doi.org/10.5281/zenodo.1495494#api"
               xmlns:v="urn:ntjp:schematron:violations"
               xmlns:xs="http://www.w3.org/2001/XMLSchema"
               xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="schxslt:/xslt/2.0/pipeline.xsl"/>

  <!-- Metadata tell when the file was translated; without them, the same file gives the same bytes. -->
  <xsl:param name="schxslt.compile.metadata" as="xs:boolean" select="false()"/>

  <xsl:template name="schxslt-api:report">
    <xsl:param name="schema" as="element(sch:schema)" required="yes"/>
    <xsl:param name="phase" as="xs:string" required="yes"/>
    <v:violations>
      <sequence select="$schxslt:report"/>
    </v:violations>
  </xsl:template>

  <xsl:template name="schxslt-api:failed-assert">
    <xsl:param name="assert" as="element(sch:assert)" required="yes"/>
    <xsl:call-template name="v:violation">
      <xsl:with-param name="check" select="$assert"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="schxslt-api:successful-report">
    <xsl:param name="report" as="element(sch:report)" required="yes"/>
    <xsl:call-template name="v:violation">
      <xsl:with-param name="check" select="$report"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="v:violation">
    <xsl:param name="check" as="element()"/>
    <xsl:variable name="rule" select="$check/.."/>
    <v:violation node="{{generate-id({($check/@subject, $rule/@subject, '.')[1]})}}">
      <attribute name="pattern"><xsl:value-of select="$rule/../@id"/></attribute>
      <attribute name="rule"><xsl:value-of select="($check/@id, $rule/@id)[1]"/></attribute>
      <attribute name="role"><xsl:value-of select="($check/@role, $rule/@role)[1]"/></attribute>
      <attribute name="test"><xsl:value-of select="normalize-space($check/@test)"/></attribute>
      <xsl:apply-templates select="$check/node()" mode="schxslt:message-template"/>
    </v:violation>
  </xsl:template>

</xsl:transform>
